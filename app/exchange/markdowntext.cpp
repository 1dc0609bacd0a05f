// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"

#include "exchange/characterreference.h"
#include "text/canonicaltext.h"

#include <md4c.h>

namespace
{

struct ListFrame {
    bool isTight = false;
    bool isNumbered = false;
    qint64 nextNumber = 0;
};

// Collects lines while the parser walks through the blocks. Text gathers in m_content until a block begins or ends.
class Renderer
{
public:
    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, const QString &text);

    [[nodiscard]] MarkdownText result() const;

private:
    void enterList(ListFrame list);
    void enterItem();
    void addHtml(const QString &text);
    void obeyComments();
    void flush();
    [[nodiscard]] bool isTightAfterLast() const;
    [[nodiscard]] Block nextBlock() const;
    void addLines(const QString &content, Block block);

    QString m_text;
    QList<Block> m_blocks;
    qint64 m_lineCount = 0;

    QString m_content;
    QList<qsizetype> m_imageStarts; // in m_content, innermost last
    QString m_html;
    QString m_itemMarker; // "3. " until the item's first line is written
    QList<ListFrame> m_lists;
    int m_quoteDepth = 0;
    int m_headingLevel = 0;
    int m_series = 0;     // number of the outermost list or table that is being read; 0 outside
    int m_lastSeries = 0; // that of the line before
    int m_seriesCount = 0;
    bool m_isTable = false;
    bool m_isHtml = false;
    bool m_isItemStart = false;
    bool m_isBoilerplate = false;
    bool m_isCaptionNext = false;
};

void Renderer::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    const bool isCell = type == MD_BLOCK_TH || type == MD_BLOCK_TD;
    if (!isCell)
        flush();
    if (type == MD_BLOCK_UL) {
        enterList({.isTight = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0});
    } else if (type == MD_BLOCK_OL) {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        enterList({.isTight = list->is_tight != 0, .isNumbered = true, .nextNumber = list->start});
    } else if (type == MD_BLOCK_LI) {
        enterItem();
    } else if (type == MD_BLOCK_QUOTE) {
        ++m_quoteDepth;
    } else if (type == MD_BLOCK_H) {
        m_headingLevel = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
    } else if (type == MD_BLOCK_TABLE) {
        m_isTable = true;
        m_series = ++m_seriesCount;
    } else if (isCell && !m_content.isEmpty()) {
        m_content += QStringLiteral(" | ");
    }
    m_isHtml = type == MD_BLOCK_HTML;
}

void Renderer::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        return;
    flush();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
        m_lists.removeLast();
        if (m_lists.isEmpty())
            m_series = 0;
    } else if (type == MD_BLOCK_LI) {
        m_isItemStart = false;
    } else if (type == MD_BLOCK_QUOTE) {
        --m_quoteDepth;
    } else if (type == MD_BLOCK_H) {
        m_headingLevel = 0;
    } else if (type == MD_BLOCK_TABLE) {
        m_isTable = false;
        m_series = 0;
    } else if (type == MD_BLOCK_HTML) {
        obeyComments();
        m_html.clear();
        m_isHtml = false;
    }
}

void Renderer::enterList(ListFrame list)
{
    if (m_lists.isEmpty())
        m_series = ++m_seriesCount;
    m_lists.append(list);
}

void Renderer::enterItem()
{
    ListFrame &list = m_lists.last();
    m_itemMarker = list.isNumbered ? QStringLiteral("%1. ").arg(list.nextNumber++) : QString();
    m_isItemStart = true;
}

void Renderer::enterSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG)
        m_imageStarts.append(m_content.size());
}

void Renderer::leaveSpan(MD_SPANTYPE type)
{
    if (type != MD_SPAN_IMG)
        return;
    const qsizetype start = m_imageStarts.takeLast();
    const QString description = m_content.sliced(start).simplified();
    m_content.truncate(start);
    m_content += description.isEmpty() ? QStringLiteral("[image]") : QStringLiteral("[image: ") + description + u']';
}

void Renderer::addText(MD_TEXTTYPE type, const QString &text)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        m_content += QChar::ReplacementCharacter;
        break;
    case MD_TEXT_BR:
        m_content += u'\n';
        break;
    case MD_TEXT_SOFTBR:
        m_content += u' ';
        break;
    case MD_TEXT_ENTITY:
        m_content += resolveReference(text);
        break;
    case MD_TEXT_HTML:
        addHtml(text);
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        m_content += text;
        break;
    }
}

// A block is kept for the comments in it; within a line only a break says something.
void Renderer::addHtml(const QString &text)
{
    if (m_isHtml) {
        m_html += text;
    } else if (text.startsWith(QStringLiteral("<br"), Qt::CaseInsensitive)) {
        m_content += u'\n';
    }
}

// Comments are the one kind of HTML that says something here.
void Renderer::obeyComments()
{
    qsizetype start = m_html.indexOf(QStringLiteral("<!--"));
    while (start >= 0) {
        const qsizetype end = m_html.indexOf(QStringLiteral("-->"), start + 4);
        if (end < 0)
            return;
        const QString comment = m_html.sliced(start + 4, end - start - 4).trimmed();
        if (comment == u"boilerplate") {
            m_isBoilerplate = true;
        } else if (comment == u"/boilerplate") {
            m_isBoilerplate = false;
        } else if (comment == u"caption") {
            m_isCaptionNext = true;
        }
        start = m_html.indexOf(QStringLiteral("<!--"), end);
    }
}

bool Renderer::isTightAfterLast() const
{
    if (m_series == 0 || m_series != m_lastSeries)
        return false;
    return m_isTable || m_lists.last().isTight;
}

Block Renderer::nextBlock() const
{
    Block block{.line = 0, .kind = BlockKind::Paragraph, .level = 0, .boilerplate = m_isBoilerplate};
    if (m_headingLevel > 0) {
        block.kind = BlockKind::Heading;
        block.level = m_headingLevel;
    } else if (m_isCaptionNext) {
        block.kind = BlockKind::Caption;
    } else if (m_isItemStart) {
        block.kind = BlockKind::ListItem;
        block.level = static_cast<int>(m_lists.size()) - 1;
    } else if (m_quoteDepth > 0) {
        block.kind = BlockKind::Quotation;
    }
    return block;
}

void Renderer::flush()
{
    if (m_content.trimmed().isEmpty()) {
        m_content.clear();
        return;
    }
    m_content.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        m_content.replace(end, u'\n');
    if (m_content.endsWith(u'\n'))
        m_content.chop(1);
    addLines(m_itemMarker + m_content, nextBlock());
    m_content.clear();
    m_itemMarker.clear();
    m_isItemStart = false;
    m_isCaptionNext = false;
    m_lastSeries = m_series;
}

void Renderer::addLines(const QString &content, Block block)
{
    if (m_lineCount > 0) {
        m_text += isTightAfterLast() ? QStringLiteral("\n") : QStringLiteral("\n\n");
        m_lineCount += isTightAfterLast() ? 0 : 1;
    }
    m_text += content;
    const bool isPlain = block.kind == BlockKind::Paragraph && !block.boilerplate;
    for (const QStringView line : QStringView(content).split(u'\n')) {
        block.line = m_lineCount++;
        if (!isPlain && !line.trimmed().isEmpty())
            m_blocks.append(block);
    }
}

MarkdownText Renderer::result() const
{
    return {.text = canonicalText(m_text), .blocks = m_blocks};
}

Renderer &rendererOf(void *data)
{
    return *static_cast<Renderer *>(data);
}

MD_PARSER makeParser()
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        rendererOf(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        rendererOf(data).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        rendererOf(data).enterSpan(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        rendererOf(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        rendererOf(data).addText(type, QString::fromUtf8(text, size));
        return 0;
    };
    return parser;
}

} // namespace

MarkdownText renderMarkdown(QStringView markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    const MD_PARSER parser = makeParser();
    Renderer renderer;
    md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, &renderer);
    return renderer.result();
}
