// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownarticles.h"

#include "core/enumtext.h"
#include "exchange/deeplink.h"
#include "exchange/markdownescape.h"
#include "exchange/markdownpieces.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace MarkdownPieces;

MarkdownArticles::MarkdownArticles(const Snapshot &snapshot, const SnapshotIndex &index)
    : m_snapshot(&snapshot), m_index(&index)
{
    QSet<QString> taken;
    for (const Article *article : m_index->articles()) {
        for (const Highlight *highlight : highlightsOf(article->id))
            m_blockIds.insert(highlight->uuid, blockId(u'h', highlight->uuid, taken));
    }
}

QString MarkdownArticles::sections() const
{
    QString markdown;
    for (const Article *article : m_index->articles())
        markdown += section(*article);
    return markdown;
}

QString MarkdownArticles::section(const Article &article) const
{
    QString markdown = heading(2, article.title.isEmpty() ? article.name : article.title);
    const QString from = article.outlet.isEmpty() ? article.source : article.outlet;
    const QString facts = joinFilled({article.name, from, article.author, article.published}, u" \u00B7 "_s);
    markdown += escapeMarkdown(facts.simplified(), MarkdownSpot::Line) + u"\n\n"_s;
    for (const Highlight *highlight : highlightsOf(article.id))
        markdown += highlightBlock(*highlight);
    QString notes;
    for (const Note &note : m_snapshot->notes)
        notes += note.article == article.id ? noteItem(note, QString()) : QString();
    return markdown + (notes.isEmpty() ? QString() : notes + u'\n');
}

QString MarkdownArticles::highlightBlock(const Highlight &highlight) const
{
    const Passage &passage = *m_index->passage(highlight.passage);
    QStringList tags;
    for (const QString &path : m_index->tagPaths(highlight.id))
        tags.append(u'#' + tagWord(path));
    QString items;
    if (!tags.isEmpty())
        items += u"- Tags: "_s + tags.join(u' ') + u'\n';
    if (passage.state != AnchorState::Exact)
        items += u"- Anchor: "_s + enumText(passage.state) + u'\n';
    for (const Note &note : m_snapshot->notes)
        items += note.highlight == highlight.id ? noteItem(note, QString()) : QString();
    if (!items.isEmpty())
        items += u'\n';
    return verbatim(passage.quote, u"> "_s) + u'\n' + sourceLine(highlight, passage) + u"\n\n"_s + items +
           m_blockIds.value(highlight.uuid) + u"\n\n"_s;
}

// "001, ¶ 4", linked to the words on the web page where there is one, and the way back into the program.
QString MarkdownArticles::sourceLine(const Highlight &highlight, const Passage &passage) const
{
    const Article &article = *m_index->articleOf(passage);
    const QString place = escapeMarkdown(article.name + u", "_s + placeWords(passage, *m_index), MarkdownSpot::Inline);
    const QString page = pageLink(article.url, passage.quote);
    const QString linked = page.isEmpty() ? place : u'[' + place + u"]("_s + page + u')';
    return u"\u2014 "_s + linked + u" \u00B7 ["_s + escapeMarkdown(tr("open"), MarkdownSpot::Inline) + u"]("_s +
           highlightLink(highlight.uuid) + u')';
}

QList<const Highlight *> MarkdownArticles::highlightsOf(ArticleId article) const
{
    QList<const Highlight *> found;
    for (const Highlight &highlight : m_snapshot->highlights) {
        const Passage *passage = m_index->passage(highlight.passage);
        const Article *there = passage ? m_index->articleOf(*passage) : nullptr;
        if (there && there->id == article)
            found.append(&highlight);
    }
    std::ranges::sort(found, [&](const Highlight *a, const Highlight *b) {
        const Passage &left = *m_index->passage(a->passage);
        const Passage &right = *m_index->passage(b->passage);
        if (m_index->standsBefore(left, right) || m_index->standsBefore(right, left))
            return m_index->standsBefore(left, right);
        return a->uuid < b->uuid;
    });
    return found;
}
