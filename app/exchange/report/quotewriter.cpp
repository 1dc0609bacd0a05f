// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/quotewriter.h"

#include "core/enumtext.h"
#include "exchange/deeplink.h"
#include "exchange/markdownlinks.h"
#include "exchange/markdownpieces.h"

using namespace Qt::StringLiterals;
using namespace MarkdownPieces;

namespace
{
constexpr QStringView dot = u" \u00B7 ";
} // namespace

QuoteWriter::QuoteWriter(const ReportRecords &records, MarkdownProfile profile)
    : m_records(&records), m_dialect(profile), m_keys(records.snapshot())
{
    for (const EventRecord &record : records.timeline().events())
        m_events.insert(record.event->id, &record);
}

QString QuoteWriter::quote(const QuoteRecord &record)
{
    const QString blockId = m_written.contains(record.blockId) ? QString() : record.blockId;
    m_written.insert(record.blockId);
    const QString block = blockId.isEmpty() ? QString() : u'^' + blockId + u"\n\n"_s;
    const QString below = sourceLine(record, blockId) + u"\n\n"_s + items(record) + u'\n';
    switch (m_dialect.profile()) {
    case MarkdownProfile::CommonMark:
        return quotation(record) + u'\n' + below + block;
    case MarkdownProfile::Obsidian:
        // A block id names the block before it: here the quote itself.
        return quotation(record) + u'\n' + block + below;
    case MarkdownProfile::Pandoc:
        return quotation(record) + u'\n' + below;
    }
    Q_UNREACHABLE_RETURN({});
}

QString QuoteWriter::quotation(const QuoteRecord &record) const
{
    const QString lines = m_dialect.verbatim(record.passage->quote, u"> "_s);
    if (m_dialect.profile() != MarkdownProfile::Obsidian)
        return lines;
    const QString colour = record.colours.isEmpty() ? QString() : u'|' + record.colours.first();
    return u"> [!quote"_s + colour + u"] "_s + m_dialect.inlineText(placeWords(record)) + u"\n>\n"_s + lines;
}

QString QuoteWriter::placeWords(const QuoteRecord &record) const
{
    const QString outlet = record.article->outlet.simplified();
    return joinFilled({outlet.isEmpty() ? record.article->name : outlet, record.article->published,
                       MarkdownPieces::placeWords(*record.passage, m_records->index())},
                      u", "_s);
}

// How to come to the words: on their web page, and in the program.
QString QuoteWriter::sourceLine(const QuoteRecord &record, const QString &blockId)
{
    const QString page = pageLink(record.article->url, record.passage->quote);
    if (m_dialect.profile() == MarkdownProfile::Pandoc) {
        const QString anchor = blockId.isEmpty() ? QString() : u"[]{#"_s + blockId + u'}';
        const QString cited = u"[@"_s + m_keys.key(record.article->id) + u", "_s +
                              MarkdownPieces::placeWords(*record.passage, m_records->index()) + u']';
        QString notes;
        for (const Note *note : record.notes)
            notes += this->note(*note);
        const QString web = page.isEmpty() ? QString() : m_dialect.link(tr("page"), page);
        return joinFilled({anchor + u"\u2014 "_s + cited, web, openLink(record), m_dialect.inlineText(record.mood)},
                          dot.toString()) +
               notes;
    }
    return u"\u2014 "_s +
           joinFilled({m_dialect.link(placeWords(record), page), openLink(record), m_dialect.inlineText(record.mood)},
                      dot.toString());
}

QString QuoteWriter::openLink(const QuoteRecord &record) const
{
    const QString study = m_records->snapshot().info.uuid;
    const QString address = record.highlight ? deepLink(DeepLinkKind::Highlight, record.highlight->uuid, study)
                            : record.events.isEmpty()
                                ? deepLink(DeepLinkKind::Article, record.article->uuid, study)
                                : deepLink(DeepLinkKind::Event, record.events.first()->uuid, study);
    return m_dialect.link(tr("open"), address);
}

QString QuoteWriter::items(const QuoteRecord &record)
{
    QStringList tags;
    for (const QString &path : record.tags)
        tags.append(u'#' + tagWord(path));
    QString items;
    if (!tags.isEmpty()) {
        items +=
            u"- Tags: "_s +
            (m_dialect.profile() == MarkdownProfile::Pandoc ? m_dialect.inlineText(tags.join(u' ')) : tags.join(u' ')) +
            u'\n';
    }
    if (!record.colours.isEmpty())
        items += u"- Colour: "_s + m_dialect.inlineText(record.colours.join(u", "_s)) + u'\n';
    for (const Event *event : record.claim ? QList<const Event *>() : record.events)
        items += u"- Event: "_s + eventLink(*event) + u'\n';
    items += u"- Anchor: "_s + m_dialect.inlineText(anchorWords(record)) + u'\n';
    if (m_dialect.profile() != MarkdownProfile::Pandoc) {
        for (const Note *note : record.notes)
            items += this->note(*note);
    }
    return items;
}

// "exact, 001 version 1, 120–184": places count code points, the end is exclusive.
QString QuoteWriter::anchorWords(const QuoteRecord &record) const
{
    return u"%1, %2 version %3, %4\u2013%5"_s.arg(
        enumText(record.passage->state), record.article->name.simplified(), QString::number(record.version->number),
        QString::number(record.passage->span.start), QString::number(record.passage->span.end));
}

QString QuoteWriter::eventWords(const Event &event) const
{
    const EventRecord *record = m_events.value(event.id);
    const QString title = event.title.simplified();
    return joinFilled({record ? record->edtf : QString(), title.isEmpty() ? event.name : title}, u" "_s);
}

QString QuoteWriter::eventLink(const Event &event) const
{
    const auto target = m_eventTargets.constFind(event.id);
    if (target == m_eventTargets.cend()) {
        return m_dialect.link(eventWords(event),
                              deepLink(DeepLinkKind::Event, event.uuid, m_records->snapshot().info.uuid));
    }
    return m_dialect.linkWithin(eventWords(event), target->file, target->block);
}

QString QuoteWriter::note(const Note &note, const QString &indent)
{
    const Note resolved = MarkdownLinks(m_records->snapshot(), m_addresses).resolved(note);
    if (m_dialect.profile() != MarkdownProfile::Pandoc || note.highlight.isNull())
        return noteItem(resolved, indent);
    // The lines below the first are indented by four, so that nothing in them leaves the footnote.
    const QString name = u"[^note-"_s + QString::number(++m_footnoteCount) + u']';
    m_footnotes += name + u": "_s + noteItem(resolved, u"  "_s).sliced(4) + u'\n';
    return name;
}

QString QuoteWriter::takeFootnotes()
{
    return std::exchange(m_footnotes, QString());
}
