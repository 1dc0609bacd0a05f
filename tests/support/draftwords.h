// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/enumtext.h"

#include <QHash>
#include <QStringList>

// "heading 2|Words" for each line of a draft that has words.
inline QStringList linesOf(const ArticleDraft &draft)
{
    QHash<qint64, Block> blocks;
    for (const Block &block : draft.blocks)
        blocks.insert(block.line, block);
    QStringList found;
    qint64 number = 0;
    for (const QString &line : draft.text.split(u'\n')) {
        const Block block = blocks.value(number++);
        if (line.isEmpty())
            continue;
        const QString kind = block.boilerplate ? QStringLiteral("boilerplate") : enumText(block.kind);
        found.append(kind + (block.level > 0 ? u' ' + QString::number(block.level) : QString()) + u'|' + line);
    }
    return found;
}

// "3|Words" for each line that was left out: the line of the text that it stood before.
inline QStringList leftOutOf(const ArticleDraft &draft)
{
    QStringList found;
    for (const LeftOutLine &line : draft.leftOut)
        found.append(QString::number(line.line) + u'|' + line.text);
    return found;
}
