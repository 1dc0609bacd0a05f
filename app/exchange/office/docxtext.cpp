// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/docxtext.h"

#include "exchange/container/safexml.h"
#include "text/canonicaltext.h"

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestCell = 200; // a table with longer ones lays out the page
constexpr int deepestList = 8;

struct Paragraph {
    QString text;
    QString style;
    int outline = -1;
    int listLevel = -1;   // -1: no item of a list
    bool isPlain = false; // taken out of the list that its style is for
};

using Cell = QList<DocxLine>;

// Reads one part. What is unfinished is kept in stacks: paragraphs lie in cells, and cells, by way of text boxes, in
// paragraphs.
class TextReader
{
public:
    TextReader(const QByteArray &bytes, const DocxStyles &styles, const QString &fileName)
        : m_xml(bytes, fileName), m_styles(styles), m_fileName(fileName)
    {
    }

    Result<void> read()
    {
        while (m_units <= maxTextBytes && m_xml.next()) {
            if (m_xml.isStart()) {
                start(m_xml.name());
            } else if (m_xml.isEnd()) {
                end(m_xml.name());
            }
        }
        return m_units > maxTextBytes ? Result<void>(failure(ErrorKind::TooLarge, m_fileName)) : m_xml.result();
    }

    DocxText takeText() { return {.lines = m_cells.first(), .notes = m_refers}; }
    QHash<QString, QList<DocxLine>> takeNotes() { return std::move(m_notes); }

private:
    void start(QStringView name)
    {
        // What was deleted, what stands there for programs that are older, comments, and how ruby is to be read.
        if (name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "rt"_L1 ||
            name == "rPrChange"_L1) {
            m_xml.skip();
        } else if (name == "footnote"_L1 || name == "endnote"_L1) {
            startNote(name);
        } else if (name == "tbl"_L1) {
            m_wasRow = false;
            m_rows.append(QList<Cell>());
        } else if (name == "tc"_L1) {
            m_cells.append(Cell());
        } else if (name == "p"_L1) {
            m_paragraphs.append(Paragraph());
        } else if (!m_paragraphs.isEmpty()) {
            startInParagraph(name);
        }
    }

    void startNote(QStringView name)
    {
        const QString type = m_xml.attribute("type"_L1);
        if (!type.isEmpty() && type != "normal"_L1) {
            m_xml.skip();
            return;
        }
        m_note = name.toString() + u' ' + m_xml.attribute("id"_L1);
        m_cells.first().clear();
    }

    void startInParagraph(QStringView name)
    {
        Paragraph &paragraph = m_paragraphs.last();
        if (name == "pPr"_L1) {
            readProperties(paragraph);
        } else if (name == "r"_L1) {
            m_isHidden = false;
        } else if (name == "vanish"_L1) {
            const QString value = m_xml.attribute("val"_L1);
            m_isHidden = value != "0"_L1 && value != "false"_L1;
        } else if (name == "fldChar"_L1) {
            changeField(m_xml.attribute("fldCharType"_L1));
        } else if (name == "t"_L1) {
            add(m_xml.text());
        } else if (name == "tab"_L1) {
            add(u" "_s);
        } else if (name == "br"_L1 || name == "cr"_L1) {
            add(u"\n"_s);
        } else if (name == "noBreakHyphen"_L1) {
            add(u"\u2011"_s);
        } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
            m_refers.append(name.chopped(9).toString() + u' ' + m_xml.attribute("id"_L1));
        }
    }

    void readProperties(Paragraph &paragraph)
    {
        int depth = 1;
        while (depth > 0 && m_xml.next()) {
            depth += m_xml.isStart() ? 1 : m_xml.isEnd() ? -1 : 0;
            if (!m_xml.isStart())
                continue;
            const QStringView name = m_xml.name();
            const QString value = m_xml.attribute("val"_L1);
            if (name == "pStyle"_L1) {
                paragraph.style = value;
            } else if (name == "outlineLvl"_L1) {
                paragraph.outline = value.toInt();
            } else if (name == "ilvl"_L1) {
                paragraph.listLevel = std::clamp(value.toInt(), 0, deepestList);
            } else if (name == "numId"_L1) {
                paragraph.isPlain = value == "0"_L1;
            }
            if (name == "numId"_L1 && paragraph.listLevel < 0)
                paragraph.listLevel = 0;
            // As it was before a change that is tracked.
            if (name == "pPrChange"_L1 || name == "rPr"_L1) {
                m_xml.skip();
                --depth;
            }
        }
    }

    // "begin", then the code, "separate", then what it gives, "end".
    void changeField(const QString &to)
    {
        if (to == "begin"_L1) {
            m_fields.append(true);
        } else if (to == "separate"_L1 && !m_fields.isEmpty()) {
            m_fields.last() = false;
        } else if (to == "end"_L1 && !m_fields.isEmpty()) {
            m_fields.removeLast();
        }
    }

    void add(const QString &text)
    {
        if (m_isHidden || m_fields.contains(true))
            return;
        m_paragraphs.last().text += text;
        m_units += text.size();
    }

    void end(QStringView name)
    {
        if (name == "p"_L1 && !m_paragraphs.isEmpty()) {
            endParagraph(m_paragraphs.takeLast());
        } else if (name == "tc"_L1 && m_cells.size() > 1) {
            endCell(m_cells.takeLast());
        } else if (name == "tr"_L1 && !m_rows.isEmpty()) {
            endRow(std::exchange(m_rows.last(), {}));
        } else if (name == "tbl"_L1 && !m_rows.isEmpty()) {
            m_rows.removeLast();
        } else if (name == "footnote"_L1 || name == "endnote"_L1) {
            m_notes.insert(m_note, std::exchange(m_cells.first(), {}));
        }
    }

    [[nodiscard]] DocxStyles::Role roleOf(const Paragraph &paragraph) const
    {
        const DocxStyles::Role role = m_styles.role(paragraph.style);
        if (paragraph.outline >= 0 && paragraph.outline < 9 && role.kind == BlockKind::Paragraph)
            return {.kind = BlockKind::Heading, .level = std::min(paragraph.outline + 1, 6)};
        if (role.kind == BlockKind::ListItem && paragraph.isPlain)
            return {};
        const bool isItem = paragraph.listLevel >= 0 && !paragraph.isPlain && !role.isContents;
        if (isItem && (role.kind == BlockKind::Paragraph || role.kind == BlockKind::ListItem))
            return {.kind = BlockKind::ListItem, .level = std::max(paragraph.listLevel, role.level)};
        return role;
    }

    void endParagraph(const Paragraph &paragraph)
    {
        const DocxStyles::Role role = roleOf(paragraph);
        Cell &cell = m_cells.last();
        const bool isItem = role.kind == BlockKind::ListItem;
        bool isTight = isItem && !cell.isEmpty() && cell.last().line.kind == BlockKind::ListItem;
        for (const QString &text : paragraph.text.split(u'\n')) {
            const QString line = oneLine(text);
            if (line.isEmpty())
                continue;
            cell.append({.line = {.text = line, .kind = role.kind, .level = role.level, .isTight = isTight},
                         .isContents = role.isContents});
            isTight = true;
        }
    }

    void endCell(const Cell &cell)
    {
        if (!m_rows.isEmpty()) {
            m_rows.last().append(cell);
        } else {
            m_cells.last() += cell;
        }
    }

    // A line, unless its cells are more than that.
    void endRow(const QList<Cell> &row)
    {
        const auto textOf = [](const Cell &cell) {
            QStringList lines;
            for (const DocxLine &each : cell)
                lines.append(each.line.text);
            return lines.join(u' ');
        };
        const auto isShort = [&](const Cell &cell) {
            const auto isHeading = [](const DocxLine &each) { return each.line.kind == BlockKind::Heading; };
            return textOf(cell).size() <= longestCell && std::ranges::none_of(cell, isHeading);
        };
        Cell &around = m_cells.last();
        if (row.size() > 1 && std::ranges::all_of(row, isShort)) {
            QStringList cells;
            std::ranges::transform(row, std::back_inserter(cells), textOf);
            const bool hasText = std::ranges::any_of(cells, [](const QString &text) { return !text.isEmpty(); });
            if (hasText)
                around.append({.line = {.text = cells.join(" | "_L1), .isTight = m_wasRow && !around.isEmpty()}});
            m_wasRow = true;
            return;
        }
        m_wasRow = false;
        for (const Cell &cell : row)
            around += cell;
    }

    SafeXml m_xml;
    const DocxStyles &m_styles;
    QString m_fileName;
    QList<Cell> m_cells{Cell()};   // the first is the page
    QList<QList<Cell>> m_rows;     // of the tables that are open, the one that is read
    QList<Paragraph> m_paragraphs; // that are open
    QList<bool> m_fields;          // that are open: whether it is their code that is read
    QStringList m_refers;
    QHash<QString, QList<DocxLine>> m_notes;
    QString m_note;
    qsizetype m_units = 0;
    bool m_isHidden = false;
    bool m_wasRow = false;
};

} // namespace

Result<DocxText> readDocxText(const QByteArray &bytes, const DocxStyles &styles, const QString &fileName)
{
    TextReader reader(bytes, styles, fileName);
    return reader.read().transform([&] { return reader.takeText(); });
}

Result<QHash<QString, QList<DocxLine>>> readDocxNotes(const QByteArray &bytes, const DocxStyles &styles,
                                                      const QString &fileName)
{
    TextReader reader(bytes, styles, fileName);
    return reader.read().transform([&] { return reader.takeNotes(); });
}
