// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinemarkdown.h"

#include "exchange/deeplink.h"
#include "exchange/frontmatter.h"
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

} // namespace

TimelineMarkdown::TimelineMarkdown(const TimelineRecords &timeline, MarkdownDialect dialect)
    : m_timeline(&timeline), m_dialect(dialect)
{
    QSet<QString> taken;
    for (const EventRecord &record : timeline.events()) {
        for (const ClaimRecord &claim : record.claims)
            m_blockIds.insert(claim.claim->id, blockId(u'c', claim.claim->uuid, taken));
    }
}

QString TimelineMarkdown::text() const
{
    QString markdown = frontMatter() + m_dialect.heading(1, m_timeline->title());
    if (!m_timeline->snapshot().info.description.isEmpty())
        markdown += m_dialect.verbatim(m_timeline->snapshot().info.description, QString()) + u'\n';
    markdown += lists() + quotes();
    while (markdown.endsWith(u"\n\n"_s))
        markdown.chop(1);
    return markdown;
}

QString TimelineMarkdown::lists() const
{
    QString markdown;
    if (const QString dated = list(true); !dated.isEmpty())
        markdown += m_dialect.heading(2, tr("Timeline")) + dated + u'\n';
    if (const QString undated = list(false); !undated.isEmpty())
        markdown += m_dialect.heading(2, tr("Without a date")) + undated + u'\n';
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
        links.append(m_dialect.linkWithin(place(claim), {}, m_blockIds.value(claim.claim->id).mid(1)));
    const QString conflict = record.conflict.isEmpty() ? QString() : u"\u2260 "_s + record.conflict;
    const QString more = joinFilled({conflict, record.event->description}, u"\n"_s);
    const QString first =
        u"- "_s + m_dialect.line(what) + (links.isEmpty() ? QString() : u" ("_s + links.join(u", "_s) + u')');
    return more.isEmpty() ? first + u'\n' : first + u"\\\n"_s + m_dialect.verbatim(more, u"  "_s);
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
        markdown += m_dialect.heading(3, joinFilled({dateWords(record), record.title()}, dot.toString()));
        for (const ClaimRecord &claim : record.claims)
            markdown += quote(claim);
    }
    return markdown.isEmpty() ? QString() : m_dialect.heading(2, tr("Quotes")) + markdown;
}

QString TimelineMarkdown::quote(const ClaimRecord &claim) const
{
    const QString page = pageLink(claim.article->url, claim.passage->quote);
    QStringList parts{m_dialect.link(place(claim), page)};
    if (claim.highlight) {
        parts.append(m_dialect.link(
            tr("open"), deepLink(DeepLinkKind::Highlight, claim.highlight->uuid, m_timeline->snapshot().info.uuid)));
    }
    parts.append(m_dialect.inlineText(claim.mood()));
    const QString id = m_blockIds.value(claim.claim->id);
    const QString source = u"\u2014 "_s + joinFilled(parts, dot.toString());
    const QString quoted = m_dialect.verbatim(claim.passage->quote, u"> "_s) + u'\n';
    if (m_dialect.profile() == MarkdownProfile::Pandoc)
        return quoted + u"[]{#"_s + id.mid(1) + u'}' + source + u"\n\n"_s;
    return quoted + source + u"\n\n"_s + id + u"\n\n"_s;
}
