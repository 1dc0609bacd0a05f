// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/eventsections.h"

#include "exchange/markdownpieces.h"

using namespace Qt::StringLiterals;
using namespace MarkdownPieces;

EventSections::EventSections(const ReportRecords &records, QuoteWriter &writer)
    : m_records(&records), m_writer(&writer), m_dialect(writer.dialect())
{
}

QString EventSections::list() const
{
    QString items;
    for (const EventRecord &record : m_records->timeline().events())
        items += eventItem(record);
    return items.isEmpty() ? QString() : m_dialect.heading(2, tr("Events")) + items + u'\n';
}

QString EventSections::eventItem(const EventRecord &record) const
{
    const QString when = record.when.isEmpty() ? record.edtf : record.when;
    const QString words = joinFilled({when.simplified(), record.title()}, u" \u00B7 "_s);
    const QString conflict = record.conflict.isEmpty() ? QString() : u"\n\u2260 "_s + record.conflict.simplified();
    const QString description = record.event->description.isEmpty() ? QString() : u'\n' + record.event->description;
    // The list's sign takes the place of the first line's indent.
    QString markdown = m_dialect.verbatim(words + conflict + description, u"  "_s).replace(0, 2, u"- "_s);
    for (const ClaimRecord &claim : record.claims)
        markdown += claimItem(claim);
    for (const Note *note : m_records->notesOn(record.event->id))
        markdown += m_writer->note(*note, u"  "_s);
    return markdown;
}

// 001: “the words” (2025-04, planned, people)
QString EventSections::claimItem(const ClaimRecord &claim) const
{
    const QString mood = claim.mood();
    const QString words = claim.article->name + u": \u201C"_s + claim.passage->quote + u'\u201D' +
                          (mood.isEmpty() ? QString() : u" ("_s + mood + u')');
    return u"  - "_s + m_dialect.line(words) + u'\n';
}

QString EventSections::coverage() const
{
    if (m_records->timeline().events().isEmpty() || m_records->snapshot().articles.isEmpty())
        return {};
    const QList<const Article *> articles = m_records->index().articles();
    QStringList head{tr("Event")};
    for (const Article *article : articles)
        head.append(article->name);
    QList<QStringList> rows{head};
    for (const EventRecord &record : m_records->timeline().events()) {
        QStringList row{record.title()};
        for (const Article *article : articles)
            row.append(cell(record, article->id));
        rows.append(row);
    }
    return m_dialect.heading(2, tr("Coverage")) + m_dialect.table(rows) + u'\n';
}

// What an article says about an event: each date once, with the mood that it has it in.
QString EventSections::cell(const EventRecord &record, ArticleId article) const
{
    QStringList sayings;
    for (const ClaimRecord &claim : record.claims) {
        if (claim.article->id != article)
            continue;
        const QString saying = joinFilled({claim.claim->edtf, modalityWords(claim.claim->modality)}, u" "_s);
        sayings.append(saying.isEmpty() ? tr("mentioned") : saying);
    }
    sayings.removeDuplicates();
    return sayings.join(u"; "_s);
}
