// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/articleparts.h"

#include "exchange/html/furniturelines.h"
#include "exchange/html/prose.h"

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

// How much a line of an element counts: more where the page says that this is the article.
QList<double> trust(const HtmlTree &tree)
{
    QList<double> factors(tree.size(), 1);
    for (int i = 1; i < tree.size(); ++i) {
        const HtmlTag tag = tree.tag(i);
        double own = 1;
        if (tag == HtmlTag::Article || tag == HtmlTag::Main)
            own = 1.3;
        else if (isBlockTag(tag) && isNamedArticleBody(tree, i))
            own = 2;
        factors[i] = std::max(own, factors.at(tree.at(i).parent));
    }
    return factors;
}

// The sum of the weights of the lines under each node.
QList<double> sums(const HtmlTree &tree, const QList<PageBlock> &blocks)
{
    const QList<double> factors = trust(tree);
    QList<double> sums(tree.size(), 0);
    for (const PageBlock &block : blocks) {
        const double weight = lineWeight(block);
        sums[block.node] += weight > 0 ? weight * factors.at(block.node) : weight;
    }
    for (int i = tree.size() - 1; i > 0; --i)
        sums[tree.at(i).parent] += sums.at(i);
    return sums;
}

int commonAncestor(const HtmlTree &tree, int a, int b)
{
    while (a != b) {
        int &deeper = a > b ? a : b;
        deeper = tree.at(deeper).parent;
    }
    return a;
}

// What calls itself the article's text: one element, or the one that holds all of several.
int findNamed(const HtmlTree &tree, const QList<double> &sums, int best)
{
    double sum = 0;
    int common = -1;
    for (int i = best, end = tree.end(best); i < end; ++i) {
        if (!isBlockTag(tree.tag(i)) || sums.at(i) <= 0 || !isNamedArticleBody(tree, i))
            continue;
        if (sums.at(i) > 0.6 * sums.at(best))
            return i;
        sum += sums.at(i);
        common = common < 0 ? i : commonAncestor(tree, common, i);
        i = tree.end(i) - 1;
    }
    return sum > 0.6 * sums.at(best) ? common : -1;
}

// The deepest of those that weigh most; a part that calls itself the article's text is taken when it has most of that.
int findBody(const HtmlTree &tree, const QList<double> &sums)
{
    int best = 0;
    for (int i = 1; i < tree.size(); ++i) {
        if (sums.at(i) >= sums.at(best))
            best = i;
    }
    const int named = findNamed(tree, sums, best);
    return named >= 0 ? named : best;
}

class PartFinder
{
public:
    PartFinder(const HtmlTree &tree, const QList<PageBlock> &blocks, const QStringList &titles)
        : m_tree(tree), m_blocks(blocks), m_parts(blocks.size(), Part::Outside)
    {
        for (const QString &title : titles)
            m_titles.append(plainLetters(title));
    }

    ArticleParts find()
    {
        const QList<double> weights = sums(m_tree, m_blocks);
        const int body = findBody(m_tree, weights);
        const int end = m_tree.end(body);
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const PageBlock &block = m_blocks.at(i);
            if (block.node >= body && block.node < end)
                m_parts[i] = belongs(block) ? Part::Article : Part::Dropped;
        }
        dropBeforeTitle();
        dropHead();
        dropRest();
        dropLooseHeadings();
        dropOuter();
        return {.parts = m_parts, .confidence = confidence()};
    }

private:
    [[nodiscard]] bool isTitle(const PageBlock &block) const { return m_titles.contains(plainLetters(block.text)); }
    [[nodiscard]] bool isArticle(qsizetype i) const { return m_parts.at(i) == Part::Article; }

    [[nodiscard]] bool belongs(const PageBlock &block) const
    {
        if (block.role != PageRole::Content || isMostlyLinks(block))
            return false;
        return !isTitle(block) && !isFurnitureLine(block.text);
    }

    [[nodiscard]] double prose(qsizetype from, qsizetype to) const
    {
        double sum = 0;
        for (qsizetype i = from; i < to; ++i)
            sum += isArticle(i) ? std::max(0.0, lineWeight(m_blocks.at(i))) : 0;
        return sum;
    }

    void drop(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            m_parts[i] = isArticle(i) ? Part::Dropped : m_parts.at(i);
    }

    // An article comes after its title.
    void dropBeforeTitle()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const bool isHead = m_blocks.at(i).kind == BlockKind::Heading && m_parts.at(i) != Part::Outside;
            if (isHead && isTitle(m_blocks.at(i)) && prose(i, m_blocks.size()) > prose(0, i)) {
                drop(0, i);
                return;
            }
        }
    }

    // Bylines, dates and section names before the first sentence.
    void dropHead()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!isArticle(i))
                continue;
            if (m_blocks.at(i).isRow || (m_blocks.at(i).kind != BlockKind::Heading && lineWeight(m_blocks.at(i)) > 0))
                return;
            m_parts[i] = Part::Dropped;
        }
    }

    // What follows a line such as "More from", unless the article goes on behind it.
    void dropRest()
    {
        const double all = prose(0, m_blocks.size());
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_parts.at(i) == Part::Outside || !beginsRest(m_blocks.at(i).text))
                continue;
            if (prose(i, m_blocks.size()) < 0.3 * all) {
                drop(i, m_blocks.size());
                return;
            }
        }
    }

    // A heading with nothing under it heads what was dropped.
    void dropLooseHeadings()
    {
        bool hasText = false;
        for (qsizetype i = m_blocks.size() - 1; i >= 0; --i) {
            if (m_parts.at(i) == Part::Dropped || m_blocks.at(i).kind == BlockKind::Caption)
                continue;
            if (m_parts.at(i) == Part::Article && m_blocks.at(i).kind == BlockKind::Heading && !hasText)
                m_parts[i] = Part::Dropped;
            hasText = m_parts.at(i) == Part::Article && m_blocks.at(i).kind != BlockKind::Heading;
        }
    }

    // What is dropped before the first and after the last line lies outside.
    void dropOuter()
    {
        const auto isArticle = [](Part part) { return part == Part::Article; };
        const auto first = std::ranges::find_if(m_parts, isArticle);
        std::fill(m_parts.begin(), first, Part::Outside);
        const auto last = std::find_if(m_parts.rbegin(), m_parts.rend(), isArticle);
        std::fill(m_parts.rbegin(), last, Part::Outside);
    }

    // How much of the page's prose was taken; less where the article is short or full of links.
    [[nodiscard]] double confidence() const
    {
        double prose = 0;
        double taken = 0;
        double length = 0;
        double linked = 0;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const bool isArticle = m_parts.at(i) == Part::Article;
            const double weight = std::max(0.0, lineWeight(m_blocks.at(i)));
            prose += weight;
            taken += isArticle ? weight : 0;
            length += isArticle ? readingLength(m_blocks.at(i).text) : 0;
            linked += isArticle ? double(m_blocks.at(i).linked) : 0;
        }
        if (prose <= 0 || length <= 0)
            return 0;
        constexpr double shortArticle = 1000;
        const double size = std::min(1.0, 0.3 + length / shortArticle);
        return taken / prose * size * (1 - std::min(1.0, linked / length));
    }

    const HtmlTree &m_tree;
    const QList<PageBlock> &m_blocks;
    QStringList m_titles;
    QList<Part> m_parts;
};

} // namespace

ArticleParts articleParts(const HtmlTree &tree, const QList<PageBlock> &blocks, const QStringList &titles)
{
    return PartFinder(tree, blocks, titles).find();
}
