// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/articleparts.h"

#include "exchange/html/bodyfinder.h"
#include "exchange/html/furniturelines.h"
#include "exchange/html/prose.h"

#include <QMap>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

class PartFinder
{
public:
    PartFinder(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues)
        : m_tree(tree), m_blocks(blocks), m_clues(clues), m_parts(blocks.size(), Part::Outside)
    {
        for (const QString &title : clues.titles)
            m_titles.append(plainLetters(title));
        for (const PageBlock &block : blocks)
            m_weights.append(std::max(0.0, lineWeight(block)));
    }

    ArticleParts find()
    {
        const int body = findBody(m_tree, m_blocks, m_clues);
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

    // Bylines, dates and section names before the first sentence. An article may be all of such lines.
    void dropHead()
    {
        const QString main = mainSurroundings();
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (isArticle(i) && opensArticle(m_blocks.at(i), main)) {
                drop(0, startOfLines(i));
                return;
            }
        }
    }

    // A line that is no prose opens the article together with those before it in its paragraph.
    [[nodiscard]] qsizetype startOfLines(qsizetype line) const
    {
        while (line > 0 && m_weights.at(line) <= 0 && m_blocks.at(line - 1).node == m_blocks.at(line).node)
            --line;
        return line;
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
    const PageClues &m_clues;
    QStringList m_titles;
    QList<double> m_weights; // of the lines, 0 for what is no prose
    QList<Part> m_parts;
};

} // namespace

ArticleParts articleParts(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues)
{
    return PartFinder(tree, blocks, clues).find();
}
