// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articledocument.h"

#include <QHash>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextFrameFormat>

namespace
{
constexpr int boilerplateProperty = QTextFormat::UserProperty + 1;

// Qt takes these two noncharacters for the borders of frames; shown as what they are, unknown, they keep their place.
QString shown(QStringView line)
{
    QString text = line.toString();
    text.replace(QChar(0xFDD0), QChar(QChar::ReplacementCharacter));
    text.replace(QChar(0xFDD1), QChar(QChar::ReplacementCharacter));
    return text;
}

bool startsWithBullet(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return !trimmed.isEmpty() && (trimmed.front() == u'•' || trimmed.startsWith(u"- ") || trimmed.startsWith(u"* "));
}

QTextBlockFormat blockFormat(const Block &block, QStringView line, const ArticleStyle &style)
{
    QTextBlockFormat format;
    format.setLineHeight(106, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(style.lineHeight * 0.55);
    format.setProperty(boilerplateProperty, block.boilerplate);
    if (block.kind == BlockKind::Heading)
        format.setTopMargin(style.lineHeight * 0.5);
    if (block.kind == BlockKind::ListItem || block.kind == BlockKind::Quotation)
        format.setLeftMargin(style.lineHeight * 0.8 * (block.level + 1));
    if (block.kind == BlockKind::ListItem && !startsWithBullet(line))
        format.setTextIndent(0);
    if (line.isEmpty()) {
        // The gap after the paragraph above is enough: a blank line is kept as a position, not as a line.
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        format.setBottomMargin(0);
    }
    return format;
}

QTextCharFormat characterFormat(const Block &block, const ArticleStyle &style)
{
    QTextCharFormat format;
    QFont font = style.font;
    if (block.kind == BlockKind::Heading) {
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * (block.level <= 1 ? 1.2 : 1.06));
    }
    if (block.kind == BlockKind::Quotation || block.kind == BlockKind::Caption)
        font.setItalic(true);
    if (block.boilerplate) {
        font.setPointSizeF(font.pointSizeF() * 0.88);
        format.setForeground(style.quiet);
    }
    format.setFont(font);
    return format;
}
} // namespace

bool isBoilerplate(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(boilerplateProperty);
}

void fillDocument(QTextDocument &document, const Version &version, const ArticleStyle &style)
{
    QHash<qint64, Block> blocks;
    for (const Block &block : version.blocks) {
        blocks.insert(block.line, block);
    }
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(style.font);
    document.setDocumentMargin(0);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(style.leftMargin);
    frame.setRightMargin(style.rightMargin);
    frame.setTopMargin(style.lineHeight * 0.5);
    frame.setBottomMargin(style.lineHeight * 4);
    document.rootFrame()->setFrameFormat(frame);

    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    qint64 number = 0;
    const auto lines = QStringView(version.text).split(u'\n');
    for (const QStringView line : lines) {
        const Block block = blocks.value(number, Block{.line = number});
        const QTextBlockFormat format = blockFormat(block, line, style);
        if (number == 0)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        cursor.setBlockCharFormat(characterFormat(block, style));
        cursor.insertText(shown(line), characterFormat(block, style));
        ++number;
    }
    cursor.endEditBlock();
}
