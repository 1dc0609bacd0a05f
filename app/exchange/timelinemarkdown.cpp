// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinemarkdown.h"

#include "exchange/deeplink.h"
#include "exchange/frontmatter.h"
#include "exchange/markdownescape.h"
#include "exchange/markdownpieces.h"

using namespace Qt::StringLiterals;
using namespace MarkdownPieces;

namespace
{
constexpr QStringView dot = u" \u00B7 ";

QString dateWords(const EventRecord &record)
{
    if (!record.isDated())
        return {};
    return record.when.isEmpty() ? record.edtf : record.when;
}

QString inlineText(const QString &text)
{
    return escapeMarkdown(text, MarkdownSpot::Inline);
}

QString link(const QString &words, const QString &address)
{
    return u'[' + words + u"]("_s + address + u')';
}
} // namespace

TimelineMarkdown::TimelineMarkdown(const TimelineRecords &timeline) : m_timeline(&timeline)
{
    QSet<QString> taken;
    for (const EventRecord &record : timeline.events()) {
        for (const ClaimRecord &claim : record.claims)
            m_blockIds.insert(claim.claim->id, blockId(u'c', claim.claim->uuid, taken));
    }
}

QString TimelineMarkdown::text() const
{
    QString markdown = frontMatter() + heading(1, m_timeline->title());
    if (!m_timeline->snapshot().info.description.isEmpty())
        markdown += verbatim(m_timeline->snapshot().info.description, QString()) + u'\n';
    const QString dated = list(true);
    if (!dated.isEmpty())
        markdown += heading(2, tr("Timeline")) + dated + u'\n';
    const QString undated = list(false);
    if (!undated.isEmpty())
        markdown += heading(2, tr("Without a date")) + undated + u'\n';
    markdown += quotes();
    while (markdown.endsWith(u"\n\n"_s))
        markdown.chop(1);
    return markdown;
}

QString TimelineMarkdown::frontMatter() const
{
    return u"---\n"_s + frontMatterLine("title"_L1, m_timeline->snapshot().info.title) +
           frontMatterLine("study"_L1, m_timeline->snapshot().info.uuid) + u"---\n\n"_s;
}

QString TimelineMarkdown::list(bool isDated) const
{
    QString markdown;
    for (const EventRecord &record : m_timeline->events())
        markdown += record.isDated() == isDated ? item(record) : QString();
    return markdown;
}

// - 29 January 2025 · What happened ([001, ¶ 4](#^c-…), [004, ¶ 2](#^c-…))
//   why the claims cannot all be true
QString TimelineMarkdown::item(const EventRecord &record) const
{
    const QString what =
        joinFilled({dateWords(record), record.title(), modalityWords(record.dates.modality)}, dot.toString());
    QStringList links;
    for (const ClaimRecord &claim : record.claims)
        links.append(link(inlineText(place(claim)), u'#' + m_blockIds.value(claim.claim->id)));
    const QString conflict = record.conflict.isEmpty() ? QString() : u"\u2260 "_s + record.conflict;
    const QString more = joinFilled({conflict, record.event->description}, u"\n"_s);
    const QString first = u"- "_s + escapeMarkdown(what.simplified(), MarkdownSpot::Line) +
                          (links.isEmpty() ? QString() : u" ("_s + links.join(u", "_s) + u')');
    return more.isEmpty() ? first + u'\n' : first + u"\\\n"_s + verbatim(more, u"  "_s);
}

QString TimelineMarkdown::place(const ClaimRecord &claim) const
{
    return claim.article->name + u", "_s + placeWords(*claim.passage, m_timeline->index());
}

QString TimelineMarkdown::quotes() const
{
    QString markdown;
    for (const EventRecord &record : m_timeline->events()) {
        if (record.claims.isEmpty())
            continue;
        markdown += heading(3, joinFilled({dateWords(record), record.title()}, dot.toString()));
        for (const ClaimRecord &claim : record.claims)
            markdown += quote(claim);
    }
    return markdown.isEmpty() ? QString() : heading(2, tr("Quotes")) + markdown;
}

QString TimelineMarkdown::quote(const ClaimRecord &claim) const
{
    const QString page = pageLink(claim.article->url, claim.passage->quote);
    const QString words = inlineText(place(claim));
    QStringList parts{page.isEmpty() ? words : link(words, page)};
    if (claim.highlight)
        parts.append(link(inlineText(tr("open")), highlightLink(claim.highlight->uuid)));
    parts.append(inlineText(claim.mood()));
    return verbatim(claim.passage->quote, u"> "_s) + u"\n\u2014 "_s + joinFilled(parts, dot.toString()) + u"\n\n"_s +
           m_blockIds.value(claim.claim->id) + u"\n\n"_s;
}
