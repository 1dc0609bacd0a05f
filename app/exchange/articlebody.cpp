// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articlebody.h"

#include "exchange/markdownescape.h"
#include "text/canonicaltext.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace
{

using namespace Qt::StringLiterals;

constexpr int deepestList = 20;
constexpr auto boilerplateStart = "<!-- boilerplate -->"_L1;
constexpr auto boilerplateEnd = "<!-- /boilerplate -->"_L1;
constexpr auto captionMark = "<!-- caption -->"_L1;

bool isBlankLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

class BodyWriter
{
public:
    BodyWriter(const QString &text, const QList<Block> &blocks) : m_lines(QStringView(text).split(u'\n'))
    {
        for (const Block &block : blocks)
            m_blocks.insert(block.line, block);
    }

    QString write()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool isBlank = isBlankLine(m_lines.at(i));
            if (blockOf(i).boilerplate && !m_isBoilerplate)
                startBoilerplate();
            writeLine(i);
            if (m_isBoilerplate && !isBlank && !goesOnAsBoilerplate(i))
                endBoilerplate();
        }
        return m_markdown;
    }

private:
    // Blank lines have no block, whatever the list says.
    [[nodiscard]] Block blockOf(qsizetype line) const
    {
        return isBlankLine(m_lines.at(line)) ? Block{.line = line} : m_blocks.value(line, Block{.line = line});
    }

    [[nodiscard]] bool goesOnAsBoilerplate(qsizetype line) const
    {
        for (qsizetype i = line + 1; i < m_lines.size(); ++i) {
            if (!isBlankLine(m_lines.at(i)))
                return blockOf(i).boilerplate;
        }
        return false;
    }

    void startBoilerplate()
    {
        m_isBoilerplate = true;
        m_markdown += boilerplateStart + u"\n\n"_s;
    }

    void endBoilerplate()
    {
        m_isBoilerplate = false;
        m_markdown += u'\n' + boilerplateEnd + u'\n';
    }

    // Whether a viewer would join the next line to this one.
    [[nodiscard]] bool isJoinedByNext(qsizetype line) const
    {
        if (line + 1 >= m_lines.size() || m_lines.at(line).isEmpty() || m_lines.at(line + 1).isEmpty())
            return false;
        const Block block = blockOf(line);
        const Block next = blockOf(line + 1);
        const bool isCommentBetween = next.boilerplate != block.boilerplate && !isBlankLine(m_lines.at(line + 1));
        if (block.kind == BlockKind::Heading || isCommentBetween)
            return false;
        return next.kind == BlockKind::Paragraph || (next.kind == BlockKind::Quotation && m_isInQuotation);
    }

    void writeLine(qsizetype line)
    {
        const QStringView words = m_lines.at(line);
        const Block block = blockOf(line);
        // To a viewer, a paragraph that is joined to a quotation lies within it, so a third line may be joined too.
        m_isInQuotation =
            block.kind == BlockKind::Quotation || (block.kind == BlockKind::Paragraph && m_isInQuotation && m_isJoined);
        MarkdownSpot spot = MarkdownSpot::Line;
        switch (block.kind) {
        case BlockKind::Heading:
            m_markdown += QString(std::clamp(block.level, 1, 6), u'#') + u' ';
            spot = MarkdownSpot::Heading;
            break;
        case BlockKind::ListItem:
            m_markdown += QString(2 * std::clamp(block.level, 0, deepestList), u' ') + u"- "_s;
            break;
        case BlockKind::Quotation:
            m_markdown += u"> "_s;
            break;
        case BlockKind::Caption:
            m_markdown += captionMark + u'\n';
            break;
        case BlockKind::Paragraph:
            break;
        }
        m_isJoined = isJoinedByNext(line);
        m_markdown += escapeMarkdown(words, spot) + (m_isJoined ? u"\\\n"_s : u"\n"_s);
    }

    QList<QStringView> m_lines;
    QHash<qint64, Block> m_blocks;
    QString m_markdown;
    bool m_isBoilerplate = false;
    bool m_isInQuotation = false;
    bool m_isJoined = false; // the line before to this one
};

// Takes the sign of a block from the front of a line.
Block takeBlock(QStringView &line)
{
    qsizetype signs = 0;
    while (signs < line.size() && line.at(signs) == u'#')
        ++signs;
    if (signs > 0 && signs <= 6 && line.sliced(signs).startsWith(u' ')) {
        line = line.sliced(signs + 1);
        return {.line = 0, .kind = BlockKind::Heading, .level = static_cast<int>(signs)};
    }
    qsizetype spaces = 0;
    while (spaces < line.size() && line.at(spaces) == u' ')
        ++spaces;
    if (line.sliced(spaces).startsWith(u"- ") && spaces / 2 <= deepestList) {
        line = line.sliced(spaces + 2);
        return {.line = 0, .kind = BlockKind::ListItem, .level = static_cast<int>(spaces / 2)};
    }
    if (line.startsWith(u"> ")) {
        line = line.sliced(2);
        return {.line = 0, .kind = BlockKind::Quotation};
    }
    return {};
}

class BodyReader
{
public:
    void readLine(QStringView line)
    {
        const bool isAfterStart = std::exchange(m_isAfterStart, false);
        if (line == boilerplateStart) {
            m_isBoilerplate = true;
            m_isAfterStart = true;
        } else if (line == boilerplateEnd) {
            m_isBoilerplate = false;
            if (!m_lines.isEmpty() && m_lines.last().isEmpty())
                m_lines.removeLast();
        } else if (line.isEmpty() && isAfterStart) {
            return;
        } else if (line == captionMark) {
            m_isCaption = true;
        } else {
            readText(line);
        }
    }

    [[nodiscard]] ArticleBody body() const
    {
        ArticleBody body{.text = canonicalText(m_lines.join(u'\n')), .blocks = m_blocks};
        const qsizetype count = body.text.count(u'\n') + 1;
        body.blocks.removeIf([&](const Block &block) { return block.line >= count; });
        return body;
    }

private:
    void readText(QStringView line)
    {
        Block block = takeBlock(line);
        if (m_isCaption && block.kind == BlockKind::Paragraph)
            block.kind = BlockKind::Caption;
        m_isCaption = false;
        if (endsWithOpenBackslash(line))
            line.chop(1);
        block.line = m_lines.size();
        block.boilerplate = m_isBoilerplate;
        m_lines.append(unescapeMarkdown(line));
        const bool isPlain = block.kind == BlockKind::Paragraph && !block.boilerplate;
        if (!isPlain && !isBlankLine(m_lines.last()))
            m_blocks.append(block);
    }

    QStringList m_lines;
    QList<Block> m_blocks;
    bool m_isBoilerplate = false;
    bool m_isCaption = false;
    bool m_isAfterStart = false; // of boilerplate: a blank line there is none of the text's
};

} // namespace

QString writeBody(const QString &text, const QList<Block> &blocks)
{
    return BodyWriter(text, blocks).write();
}

ArticleBody readBody(QStringView markdown)
{
    if (markdown.endsWith(u'\n'))
        markdown.chop(1);
    BodyReader reader;
    for (const QStringView line : markdown.split(u'\n'))
        reader.readLine(line);
    return reader.body();
}
