// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/composedraft.h"

#include "exchange/draftlines.h"

void composeDraft(ArticleDraft &draft, const QList<PageBlock> &blocks, const QList<Part> &parts)
{
    DraftLines lines;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const PageBlock &block = blocks.at(i);
        const BlockKind kind = block.role == PageRole::Caption ? BlockKind::Caption : block.kind;
        const DraftLine line{.text = block.text, .kind = kind, .level = block.level, .isTight = block.isTight};
        if (parts.at(i) == Part::Outside)
            lines.leaveOut(line);
        else
            lines.add(line, parts.at(i) == Part::Dropped && kind != BlockKind::Caption);
    }
    std::move(lines).moveTo(draft);
}
