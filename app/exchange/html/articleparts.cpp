// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/articleparts.h"

#include "exchange/html/furniturelines.h"
#include "exchange/html/prose.h"

#include <QMap>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

struct Sums {
    QList<double> all;
    QList<double> prose; // without what counts against it
};

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

// The sums of the weights of the lines under each node.
Sums sumsOf(const HtmlTree &tree, const QList<PageBlock> &blocks)
{
    const QList<double> factors = trust(tree);
    Sums sums{.all = QList<double>(tree.size(), 0), .prose = QList<double>(tree.size(), 0)};
    for (const PageBlock &block : blocks) {
        const double weight = lineWeight(block);
        sums.all[block.node] += weight > 0 ? weight * factors.at(block.node) : weight;
        sums.prose[block.node] += std::max(0.0, weight) * factors.at(block.node);
    }
    for (int i = tree.size() - 1; i > 0; --i) {
        sums.all[tree.at(i).parent] += sums.all.at(i);
        sums.prose[tree.at(i).parent] += sums.prose.at(i);
    }
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

// The element that is the page's article, as far as one around a line says so; else the line's own.
int enclosingArticle(const HtmlTree &tree, int node)
{
    for (int above = node; above >= 0; above = tree.at(above).parent) {
        if (tree.tag(above) == HtmlTag::Article)
            return above;
    }
    return node;
}

// What calls itself the article's text: one element, or the one that holds all of several.
int findNamed(const HtmlTree &tree, const QList<double> &sums, int best)
{
    constexpr double most = 0.6;
    constexpr double piece = 0.05;
    const int scope = enclosingArticle(tree, best);
    double sum = 0;
    int common = -1;
    for (int i = scope, end = tree.end(scope); i < end; ++i) {
        if (!isBlockTag(tree.tag(i)) || sums.at(i) <= piece * sums.at(best) || !isNamedArticleBody(tree, i))
            continue;
        sum += sums.at(i);
        common = common < 0 ? i : commonAncestor(tree, common, i);
        i = tree.end(i) - 1;
    }
    return sum > most * sums.at(best) ? common : -1;
}

// An article that is laid out in pieces, with other things between: all of it, when that has clearly more prose.
int withOtherPieces(const HtmlTree &tree, const Sums &sums, int best)
{
    constexpr double clearlyMore = 1.1;
    constexpr int nearby = 8;
    int node = best;
    for (int steps = 0; steps < nearby && tree.at(node).parent >= 0; ++steps) {
        node = tree.at(node).parent;
        if (tree.tag(node) == HtmlTag::Article || isNamedArticleBody(tree, node))
            return sums.prose.at(node) > clearlyMore * sums.prose.at(best) ? node : best;
    }
    return best;
}

// Of several articles on a page the one that has most of the prose.
int singleArticle(const HtmlTree &tree, const Sums &sums, int best)
{
    int largest = -1;
    int count = 0;
    for (int i = best + 1, end = tree.end(best); i < end; ++i) {
        if (tree.tag(i) != HtmlTag::Article)
            continue;
        ++count;
        if (largest < 0 || sums.prose.at(i) > sums.prose.at(largest))
            largest = i;
        i = tree.end(i) - 1;
    }
    return count > 1 && sums.prose.at(largest) > 0.5 * sums.prose.at(best) ? largest : best;
}

// The deepest of those that weigh most; a part that calls itself the article's text is taken when it has most of that.
int findBody(const HtmlTree &tree, const Sums &sums)
{
    int best = 0;
    for (int i = 1; i < tree.size(); ++i) {
        if (sums.all.at(i) >= sums.all.at(best))
            best = i;
    }
    if (const int named = findNamed(tree, sums.all, best); named >= 0)
        return named;
    return singleArticle(tree, sums, withOtherPieces(tree, sums, best));
}

class PartFinder
{
public:
    PartFinder(const HtmlTree &tree, const QList<PageBlock> &blocks, const QStringList &titles)
        : m_tree(tree), m_blocks(blocks), m_parts(blocks.size(), Part::Outside)
    {
        for (const QString &title : titles)
            m_titles.append(plainLetters(title));
        for (const PageBlock &block : blocks)
            m_weights.append(std::max(0.0, lineWeight(block)));
    }

    ArticleParts find()
    {
        const int body = findBody(m_tree, sumsOf(m_tree, m_blocks));
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
        if (!m_parts.contains(Part::Article))
            takeAnything();
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

    // For each line the weight of the article's prose from it on; one more at the end.
    [[nodiscard]] QList<double> proseFrom() const
    {
        QList<double> sums(m_blocks.size() + 1, 0);
        for (qsizetype i = m_blocks.size() - 1; i >= 0; --i)
            sums[i] = sums.at(i + 1) + (isArticle(i) ? m_weights.at(i) : 0);
        return sums;
    }

    void drop(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            m_parts[i] = isArticle(i) ? Part::Dropped : m_parts.at(i);
    }

    // An article comes after its title.
    void dropBeforeTitle()
    {
        const QList<double> rest = proseFrom();
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const bool isHead = m_blocks.at(i).kind == BlockKind::Heading && m_parts.at(i) != Part::Outside;
            if (isHead && isTitle(m_blocks.at(i)) && rest.at(i) > 0.3 * (rest.first() - rest.at(i))) {
                drop(0, i);
                return;
            }
        }
    }

    // A sentence, or a line like the article's others that is too long for a byline.
    [[nodiscard]] bool opensArticle(const PageBlock &block, const QString &main) const
    {
        constexpr double longByline = 40;
        if (block.isRow || (block.kind != BlockKind::Heading && lineWeight(block) > 0))
            return true;
        return block.kind == BlockKind::Paragraph && readingLength(block.text) > longByline &&
               surroundings(block) == main;
    }

    // Bylines, dates and section names before the first sentence.
    void dropHead()
    {
        const QString main = mainSurroundings();
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!isArticle(i))
                continue;
            if (opensArticle(m_blocks.at(i), main))
                return;
            m_parts[i] = Part::Dropped;
        }
    }

    // What the elements around a line are called: those of an article's own paragraphs are called the same.
    [[nodiscard]] QString surroundings(const PageBlock &block) const
    {
        constexpr qsizetype longestNames = 100;
        const int parent = std::max(0, m_tree.at(block.node).parent);
        return QString::number(int(m_tree.tag(block.node))) + u' ' + QString::number(int(m_tree.tag(parent))) + u' ' +
               m_tree.attribute(parent, HtmlAttribute::Class).left(longestNames);
    }

    // Of most of the prose.
    [[nodiscard]] QString mainSurroundings() const
    {
        QMap<QString, double> sums;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (isArticle(i))
                sums[surroundings(m_blocks.at(i))] += m_weights.at(i);
        }
        QString main;
        for (const auto &[names, sum] : sums.asKeyValueRange()) {
            if (sum > sums.value(main))
                main = names;
        }
        return main;
    }

    // What follows a line such as "More from", unless the article goes on behind it.
    void dropRest()
    {
        const QList<double> rest = proseFrom();
        const QString main = mainSurroundings();
        qsizetype last = 0;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const PageBlock &block = m_blocks.at(i);
            if (isArticle(i) && m_weights.at(i) > 0 && surroundings(block) == main)
                last = i;
        }
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_parts.at(i) == Part::Outside || !beginsRest(m_blocks.at(i).text))
                continue;
            const double share = i > last ? 0.6 : 0.05;
            if (rest.at(i) < share * rest.first()) {
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

    // Where nothing looks like an article: all that is text and not furniture, or simply all.
    void takeAnything()
    {
        for (const bool isChoosy : {true, false}) {
            for (qsizetype i = 0; i < m_blocks.size(); ++i) {
                const PageBlock &block = m_blocks.at(i);
                if (!isChoosy || (block.role == PageRole::Content && !isMostlyLinks(block)))
                    m_parts[i] = Part::Article;
            }
            if (m_parts.contains(Part::Article))
                return;
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
            const double weight = m_weights.at(i);
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
    QList<double> m_weights; // of the lines, 0 for what is no prose
    QList<Part> m_parts;
};

} // namespace

ArticleParts articleParts(const HtmlTree &tree, const QList<PageBlock> &blocks, const QStringList &titles)
{
    return PartFinder(tree, blocks, titles).find();
}
