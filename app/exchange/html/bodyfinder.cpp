// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/bodyfinder.h"

#include "exchange/html/prose.h"

#include <algorithm>

namespace
{

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
        if (tag == HtmlTag::Article || tag == HtmlTag::Main) {
            own = 1.3;
        } else if (isBlockTag(tag) && isNamedArticleBody(tree, i)) {
            own = 2;
        }
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
int heaviestBody(const HtmlTree &tree, const Sums &sums)
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

bool isApart(const HtmlTree &tree, int a, int b)
{
    return !tree.isWithin(a, b) && !tree.isWithin(b, a);
}

// Where a page shows other articles below its own, each in an element that says so, they may well be longer: its own
// is the one with the main heading that has the page's title.
int articleOfTitle(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues, int best)
{
    constexpr double fewestLetters = 300;
    QStringList titles;
    for (const QString &title : clues.titles)
        titles.append(plainLetters(title));
    const auto isMain = [&](const PageBlock &block) {
        return block.kind == BlockKind::Heading && block.level == 1 && titles.contains(plainLetters(block.text));
    };
    const auto heading = std::ranges::find_if(blocks, isMain);
    if (heading == blocks.end())
        return best;
    const int article = enclosingArticle(tree, heading->node);
    double letters = 0;
    for (const PageBlock &block : blocks) {
        if (tree.isWithin(block.node, article) && lineWeight(block) > 0 && block.kind != BlockKind::Heading)
            letters += readingLength(block.text);
    }
    const bool isArticle = tree.tag(article) == HtmlTag::Article && letters >= fewestLetters;
    return isArticle && isApart(tree, article, best) ? article : best;
}

// The letters under an element that are no links.
qsizetype plainText(const HtmlTree &tree, const QList<PageBlock> &blocks, int node)
{
    qsizetype letters = 0;
    for (const PageBlock &block : blocks) {
        if (tree.isWithin(block.node, node) && block.role == PageRole::Content && !isMostlyLinks(block))
            letters += plainLetters(block.text).size();
    }
    return letters;
}

// An article of short lines, a list or a table, weighs little: where what weighs most is short, and elsewhere is one
// element that calls itself the article's text and has far more, that.
int namedBody(const HtmlTree &tree, const QList<PageBlock> &blocks, int best)
{
    constexpr qsizetype shortText = 300;
    const qsizetype letters = plainText(tree, blocks, best);
    if (letters >= shortText)
        return best;
    int named = -1;
    for (int i = 1; i < tree.size(); ++i) {
        if (!isBlockTag(tree.tag(i)) || !isNamedArticleBody(tree, i))
            continue;
        if (named >= 0)
            return best;
        named = i;
        i = tree.end(i) - 1;
    }
    const bool isOther = named >= 0 && !tree.isWithin(named, best);
    return isOther && plainText(tree, blocks, named) > 2 * letters ? named : best;
}

// The same where nothing has that name. When what weighs most is shorter than the lines of it
// that stand in the page's description, these lead to it.
int describedBody(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues, int best)
{
    constexpr qsizetype shortestLine = 12;
    constexpr int fewestLines = 3;
    const QString description = plainLetters(clues.description);
    qsizetype inBest = 0;
    qsizetype described = 0;
    int lines = 0;
    int common = -1;
    for (const PageBlock &block : blocks) {
        const QString letters = plainLetters(block.text);
        const bool isInBest = tree.isWithin(block.node, best);
        inBest += isInBest && lineWeight(block) > 0 ? letters.size() : 0;
        if (isInBest || letters.size() < shortestLine || isMostlyLinks(block) || !description.contains(letters))
            continue;
        described += letters.size();
        ++lines;
        common = common < 0 ? block.node : commonAncestor(tree, common, block.node);
    }
    const bool leads = lines >= fewestLines && described > inBest && 2 * described > description.size();
    return leads && isApart(tree, common, best) ? common : best;
}

} // namespace

int findBody(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues)
{
    const int best = heaviestBody(tree, sumsOf(tree, blocks));
    const int own = articleOfTitle(tree, blocks, clues, best);
    return describedBody(tree, blocks, clues, namedBody(tree, blocks, own));
}
