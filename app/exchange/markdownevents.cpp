// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownevents.h"

#include "exchange/markdownescape.h"
#include "exchange/markdownpieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace MarkdownPieces;

MarkdownEvents::MarkdownEvents(const Snapshot &snapshot, const SnapshotIndex &index, const MarkdownOptions &options)
    : m_snapshot(&snapshot), m_index(&index), m_options(&options)
{
    for (const Event &event : snapshot.events) {
        if (event.state == ReviewState::Accepted)
            m_events.append(&event);
    }
    QList<const Claim *> claims;
    for (const Claim &claim : snapshot.claims) {
        const Passage *passage = index.passage(claim.passage);
        if (claim.state == ReviewState::Accepted && passage && index.articleOf(*passage))
            claims.append(&claim);
    }
    std::ranges::stable_sort(claims, [&](const Claim *a, const Claim *b) {
        return index.standsBefore(*index.passage(a->passage), *index.passage(b->passage));
    });
    for (const Claim *claim : std::as_const(claims))
        m_claims[claim->event].append(claim);
}

QString MarkdownEvents::list() const
{
    if (m_events.isEmpty())
        return {};
    QString markdown = heading(2, tr("Events"));
    for (const Event *event : m_events)
        markdown += eventItem(*event);
    return markdown + u'\n';
}

QString MarkdownEvents::eventItem(const Event &event) const
{
    const QString title = event.title.simplified();
    const QString words = joinFilled({dateWords(event), title.isEmpty() ? event.name : title}, u" \u00B7 "_s);
    const QString description = event.description.isEmpty() ? QString() : u'\n' + event.description;
    // The list's sign takes the place of the first line's indent.
    QString markdown = verbatim(words + description, u"  "_s).replace(0, 2, u"- "_s);
    const QList<const Claim *> claims = m_claims.value(event.id);
    for (const Claim *claim : claims)
        markdown += claimItem(*claim);
    for (const Note &note : m_snapshot->notes)
        markdown += note.event == event.id ? noteItem(note, u"  "_s) : QString();
    return markdown;
}

// 001: “the words” (2025-04, planned, people)
QString MarkdownEvents::claimItem(const Claim &claim) const
{
    const Passage &passage = *m_index->passage(claim.passage);
    const Reporter *reporter = m_index->reporter(claim.reporter);
    const Event *other = m_index->event(claim.relativeTo);
    const QString mood = joinFilled({claim.edtf, modalityWords(claim.modality), reporter ? reporter->name : QString(),
                                     other ? u"\u2192 "_s + other->title.simplified() : QString()},
                                    u", "_s);
    const QString words = m_index->articleOf(passage)->name + u": \u201C"_s + passage.quote + u'\u201D' +
                          (mood.isEmpty() ? QString() : u" ("_s + mood + u')');
    return u"  - "_s + escapeMarkdown(words, MarkdownSpot::Line) + u'\n';
}

// As the caller words it; else as EDTF, from the event or from what is claimed.
QString MarkdownEvents::dateWords(const Event &event) const
{
    if (const QString words = m_options->dateWords.value(event.id); !words.isEmpty())
        return words.simplified();
    if (!event.displayEdtf.isEmpty())
        return event.displayEdtf;
    QStringList dates;
    for (const Claim *claim : m_claims.value(event.id))
        dates.append(claim->edtf);
    dates.removeDuplicates();
    return joinFilled(dates, u" / "_s);
}

QString MarkdownEvents::coverage() const
{
    if (m_events.isEmpty() || m_snapshot->articles.isEmpty())
        return {};
    QString head = u"| "_s + escapeMarkdown(tr("Event"), MarkdownSpot::Cell) + u" |"_s;
    QString rule = u"| --- |"_s;
    for (const Article *article : m_index->articles()) {
        head += u' ' + escapeMarkdown(article->name, MarkdownSpot::Cell) + u" |"_s;
        rule += u" --- |"_s;
    }
    QString markdown = heading(2, tr("Coverage")) + head + u'\n' + rule + u'\n';
    for (const Event *event : m_events) {
        markdown += u"| "_s + escapeMarkdown(event->title, MarkdownSpot::Cell) + u" |"_s;
        for (const Article *article : m_index->articles())
            markdown += u' ' + cell(event->id, article->id) + u" |"_s;
        markdown += u'\n';
    }
    return markdown + u'\n';
}

// What an article says about an event: each date once, with the mood that it has it in.
QString MarkdownEvents::cell(EventId event, ArticleId article) const
{
    QStringList sayings;
    for (const Claim *claim : m_claims.value(event)) {
        if (m_index->articleOf(*m_index->passage(claim->passage))->id != article)
            continue;
        const QString saying = joinFilled({claim->edtf, modalityWords(claim->modality)}, u" "_s);
        sayings.append(saying.isEmpty() ? tr("mentioned") : saying);
    }
    sayings.removeDuplicates();
    return escapeMarkdown(sayings.join(u"; "_s), MarkdownSpot::Cell);
}
