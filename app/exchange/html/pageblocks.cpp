// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pageblocks.h"

#include "exchange/html/furniturelines.h"

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr int deepestList = 8;
constexpr qsizetype longestCell = 200;

// What the elements around a text make of it.
struct Surroundings {
    int node = 0;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    int lists = 0;
    bool isLink = false;
    bool isPreformatted = false;
};

class BlockWalk
{
public:
    BlockWalk(const HtmlTree &tree, const QList<PageRole> &roles) : m_tree(tree), m_roles(roles) {}

    QList<PageBlock> blocks()
    {
        visit(0, {});
        endLine();
        return m_blocks;
    }

private:
    void visit(int node, Surroundings around)
    {
        if (m_roles.at(node) == PageRole::Hidden)
            return;
        const HtmlTag tag = m_tree.tag(node);
        if (tag == HtmlTag::Text) {
            addText(node, around);
        } else if (tag == HtmlTag::Br) {
            breakLine();
        } else if (tag == HtmlTag::Table && isData(node)) {
            addTable(node, around);
        } else if (isBlockTag(tag)) {
            startBlock(tag == HtmlTag::Li && m_isInList);
            around.node = node;
            visitChildren(node, within(tag, around));
            startBlock(tag == HtmlTag::Li);
            m_isInList = tag == HtmlTag::Li;
        } else {
            around.isLink = around.isLink || tag == HtmlTag::A;
            visitInline(node, tag, around);
        }
    }

    void visitInline(int node, HtmlTag tag, const Surroundings &around)
    {
        if (tag == HtmlTag::Q)
            add(u"\u201C", around);
        visitChildren(node, around);
        if (tag == HtmlTag::Q)
            add(u"\u201D", around);
    }

    void visitChildren(int node, const Surroundings &around)
    {
        for (int child = m_tree.at(node).firstChild; child >= 0; child = m_tree.at(child).next)
            visit(child, around);
    }

    static Surroundings within(HtmlTag tag, Surroundings around)
    {
        if (const int level = headingLevel(tag); level > 0) {
            around.kind = BlockKind::Heading;
            around.level = level;
        } else if (tag == HtmlTag::Blockquote) {
            around.kind = BlockKind::Quotation;
            around.level = 0;
        } else if (tag == HtmlTag::Figcaption || tag == HtmlTag::Caption) {
            around.kind = BlockKind::Caption;
            around.level = 0;
        } else if (tag == HtmlTag::Ul || tag == HtmlTag::Ol) {
            around.lists = std::min(around.lists + 1, deepestList);
        } else if (tag == HtmlTag::Li && around.kind != BlockKind::Heading) {
            around.kind = BlockKind::ListItem;
            around.level = std::max(0, around.lists - 1);
        } else if (tag == HtmlTag::Pre) {
            around.isPreformatted = true;
        }
        return around;
    }

    void addText(int node, const Surroundings &around)
    {
        const QString &text = m_tree.at(node).text;
        if (!around.isPreformatted) {
            add(text, around);
            return;
        }
        bool isFirst = true;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (!isFirst)
                breakLine();
            isFirst = false;
            add(line, around);
        }
    }

    // White space becomes one blank, also across elements.
    void add(QStringView text, const Surroundings &around)
    {
        if (m_line.text.isEmpty()) {
            m_line.node = around.node;
            m_line.kind = around.kind;
            m_line.level = around.level;
            m_line.role = m_roles.at(around.node);
        }
        const qsizetype before = m_line.text.size();
        for (const QChar unit : text) {
            const bool isBlank = unit.isSpace() && unit != QChar::Nbsp;
            if (!isBlank)
                m_line.text += unit;
            else if (!m_line.text.isEmpty() && !m_line.text.endsWith(u' '))
                m_line.text += u' ';
        }
        if (around.isLink)
            m_line.linked += m_line.text.size() - before;
    }

    void breakLine()
    {
        const bool hadText = endLine();
        m_isTight = hadText;
    }

    void startBlock(bool isTight)
    {
        endLine();
        m_isTight = isTight;
    }

    bool endLine()
    {
        while (!m_line.text.isEmpty() && m_line.text.back().isSpace())
            m_line.text.chop(1);
        while (!m_line.text.isEmpty() && m_line.text.front().isSpace())
            m_line.text.remove(0, 1);
        const bool hasText = !m_line.text.isEmpty();
        if (hasText) {
            m_line.isTight = m_isTight && !m_blocks.isEmpty();
            m_line.linked = std::min(m_line.linked, m_line.text.size());
            if (m_line.kind == BlockKind::Paragraph && isCaptionLine(m_line.text))
                m_line.role = std::max(m_line.role, PageRole::Caption);
            m_blocks.append(m_line);
        }
        m_line = {};
        return hasText;
    }

    // Not a table that only lays out the page: cells in rows, none of them long or with lines of its own.
    [[nodiscard]] bool isData(int table) const
    {
        int rows = 0;
        int cells = 0;
        for (int i = table + 1, end = m_tree.end(table); i < end; ++i) {
            const HtmlTag tag = m_tree.tag(i);
            rows += tag == HtmlTag::Tr ? 1 : 0;
            if (tag == HtmlTag::Table || headingLevel(tag) > 0)
                return false;
            if (tag != HtmlTag::Td && tag != HtmlTag::Th)
                continue;
            ++cells;
            if (isLong(i))
                return false;
        }
        return rows > 1 && cells > rows;
    }

    [[nodiscard]] bool isLong(int cell) const
    {
        qsizetype size = 0;
        for (int i = cell, end = m_tree.end(cell); i < end && size <= longestCell; ++i)
            size += m_tree.at(i).text.simplified().size();
        return size > longestCell;
    }

    void addTable(int table, Surroundings around)
    {
        startBlock(false);
        around.node = table;
        for (int i = table + 1, end = m_tree.end(table); i < end; ++i) {
            if (m_tree.tag(i) != HtmlTag::Caption && m_tree.tag(i) != HtmlTag::Tr)
                continue;
            addRow(i, around);
            i = m_tree.end(i) - 1;
        }
        startBlock(false);
    }

    void addRow(int row, const Surroundings &around)
    {
        QStringList cells;
        qsizetype linked = 0;
        for (int i = row, end = m_tree.end(row); i < end; ++i) {
            const HtmlTag tag = m_tree.tag(i);
            if (tag == HtmlTag::A)
                linked += m_tree.text(i).size();
            if ((tag == HtmlTag::Td || tag == HtmlTag::Th || tag == HtmlTag::Caption) &&
                m_roles.at(i) != PageRole::Hidden) {
                cells.append(m_tree.text(i));
            }
        }
        add(cells.join(" | "_L1), around);
        m_line.linked = linked;
        m_line.isRow = true;
        m_isTight = endLine();
    }

    const HtmlTree &m_tree;
    const QList<PageRole> &m_roles;
    QList<PageBlock> m_blocks;
    PageBlock m_line;
    bool m_isTight = false;
    bool m_isInList = false; // the line before ended an item
};

} // namespace

QList<PageBlock> pageBlocks(const HtmlTree &tree, const QList<PageRole> &roles)
{
    return BlockWalk(tree, roles).blocks();
}
