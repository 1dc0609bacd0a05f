// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/reporttables.h"

#include "core/enumtext.h"
#include "exchange/csvtext.h"
#include "exchange/deeplink.h"
#include "exchange/isotime.h"
#include "exchange/markdownpieces.h"
#include "exchange/tabletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Loss)
};

QStringList quoteHeads()
{
    return {u"uuid"_s,   u"article"_s, u"outlet"_s,  u"published"_s, u"url"_s,     u"version"_s, u"start"_s,
            u"end"_s,    u"place"_s,   u"quote"_s,   u"tags"_s,      u"colours"_s, u"notes"_s,   u"events"_s,
            u"anchor"_s, u"author"_s,  u"created"_s, u"link"_s,      u"sha256"_s};
}

QStringList quoteRow(const ReportRecords &records, const QuoteRecord &quote)
{
    QStringList notes;
    for (const Note *note : quote.notes)
        notes.append(note->text);
    QStringList events;
    for (const Event *event : quote.events)
        events.append(event->name);
    return {quote.uuid,
            quote.article->name,
            quote.article->outlet,
            quote.article->published,
            quote.article->url,
            QString::number(quote.version->number),
            QString::number(quote.passage->span.start),
            QString::number(quote.passage->span.end),
            MarkdownPieces::placeWords(*quote.passage, records.index()),
            quote.passage->quote,
            quote.tags.join(u"; "_s),
            quote.colours.join(u"; "_s),
            notes.join(u"\n\n"_s),
            events.join(u"; "_s),
            enumText(quote.passage->state),
            quote.highlight->author,
            isoTime(quote.highlight->created),
            deepLink(DeepLinkKind::Highlight, quote.uuid, records.snapshot().info.uuid),
            quote.version->sha256};
}

QList<QStringList> quoteRows(const ReportRecords &records)
{
    QList<QStringList> rows{quoteHeads()};
    for (const QuoteRecord &quote : records.quotes())
        rows.append(quoteRow(records, quote));
    return rows;
}

QList<QStringList> tagRows(const ReportRecords &records)
{
    QList<QStringList> rows{QStringList{u"tag"_s} + quoteHeads()};
    const auto add = [&](const QString &path, const QList<const QuoteRecord *> &quotes) {
        for (const QuoteRecord *quote : quotes)
            rows.append(QStringList{path} + quoteRow(records, *quote));
    };
    for (const Tag *tag : records.tags())
        add(records.index().tagPath(tag->id), records.quotesWith(tag->id));
    add({}, records.quotesWith({}));
    return rows;
}

QList<QStringList> claimRows(const ReportRecords &records)
{
    QList<QStringList> rows{{u"event"_s,      u"title"_s,    u"event_edtf"_s, u"when"_s,        u"conflict"_s,
                             u"event_tags"_s, u"claim"_s,    u"article"_s,    u"outlet"_s,      u"published"_s,
                             u"version"_s,    u"start"_s,    u"end"_s,        u"quote"_s,       u"date_words"_s,
                             u"edtf"_s,       u"modality"_s, u"reporter"_s,   u"relative_to"_s, u"link"_s}};
    for (const EventRecord &record : records.timeline().events()) {
        const QStringList facts{record.event->name, record.title(),  record.edtf,
                                record.when,        record.conflict, record.tags.join(u"; "_s)};
        for (const ClaimRecord &claim : record.claims) {
            rows.append(facts +
                        QStringList{claim.claim->uuid, claim.article->name, claim.article->outlet,
                                    claim.article->published, QString::number(claim.version->number),
                                    QString::number(claim.passage->span.start),
                                    QString::number(claim.passage->span.end), claim.passage->quote,
                                    claim.claim->dateText, claim.claim->edtf, enumText(claim.claim->modality),
                                    claim.reporter ? claim.reporter->name : QString(),
                                    claim.relativeTo ? claim.relativeTo->name : QString(),
                                    deepLink(DeepLinkKind::Event, record.event->uuid, records.snapshot().info.uuid)});
        }
        if (record.claims.isEmpty())
            rows.append(facts + QStringList(rows.first().size() - facts.size(), QString()));
    }
    return rows;
}

// A quoted field keeps what is in it; only a formula is kept from being one.
QString csvField(const QString &text)
{
    QString field = withoutFormula(text);
    const auto needsQuotes = [](QChar unit) { return QStringView(u",\"\n\r").contains(unit); };
    const bool isEdged = field != field.trimmed();
    if (!isEdged && std::ranges::none_of(field, needsQuotes))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QList<QStringList> reportTable(const ReportRecords &records, ReportBy by)
{
    if (by == ReportBy::Event)
        return claimRows(records);
    return by == ReportBy::Tag ? tagRows(records) : quoteRows(records);
}

QByteArray csvFile(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList fields;
        std::ranges::transform(row, std::back_inserter(fields), csvField);
        text += fields.join(u',') + u'\n';
    }
    return text.toUtf8();
}

QByteArray tsvFile(const QList<QStringList> &rows)
{
    return tabbedTable(rows).toUtf8();
}

QList<Loss> reportLosses(const Snapshot &snapshot, ReportBy by)
{
    const bool hasHighlights = by == ReportBy::All || by == ReportBy::Article || by == ReportBy::Tag;
    const bool hasClaims = by == ReportBy::All || by == ReportBy::Event || by == ReportBy::Coverage;
    const auto notesOn = [&](auto isThere) { return std::ranges::count_if(snapshot.notes, isThere); };
    const auto highlightNotes = notesOn([](const Note &note) { return !note.highlight.isNull(); });
    const auto eventNotes = notesOn([](const Note &note) { return !note.event.isNull(); });
    const auto suggested =
        std::ranges::count_if(snapshot.claims, [](const Claim &claim) { return claim.state != ReviewState::Accepted; });
    QList<Loss> losses{
        {.what = Words::tr("Texts of articles"), .count = snapshot.versions.size()},
        {.what = Words::tr("Highlights"), .count = hasHighlights ? 0 : snapshot.highlights.size()},
        {.what = Words::tr("Claims about events"), .count = hasClaims ? 0 : snapshot.claims.size()},
        {.what = Words::tr("Claims that are not accepted"), .count = hasClaims ? suggested : 0},
        {.what = Words::tr("Notes"), .count = (hasHighlights ? 0 : highlightNotes) + (hasClaims ? 0 : eventNotes)},
        {.what = Words::tr("Links between passages"), .count = snapshot.links.size()},
        {.what = Words::tr("Word lists"), .count = snapshot.wordLists.size()}};
    losses.removeIf([](const Loss &loss) { return loss.count == 0; });
    return losses;
}

QList<Loss> tableLosses(const Snapshot &snapshot, ReportBy by)
{
    QList<Loss> losses = reportLosses(snapshot, by);
    losses.removeIf([](const Loss &loss) { return loss.what == Words::tr("Notes"); });
    // A line is a highlight, with the notes on it, or a claim.
    const bool hasNotes = by == ReportBy::Article || by == ReportBy::Tag;
    const auto elsewhere =
        std::ranges::count_if(snapshot.notes, [&](const Note &note) { return !hasNotes || note.highlight.isNull(); });
    if (elsewhere > 0)
        losses.append({.what = Words::tr("Notes"), .count = elsewhere});
    return losses;
}
