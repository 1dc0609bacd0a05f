// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passagesteps.h"

namespace
{
QList<TextSpan> spansOf(const PanePassages &passages, PassageKind kind)
{
    QList<TextSpan> spans;
    if (kind == PassageKind::Figure) {
        for (const PaneFigure &figure : passages.figures) {
            spans.append(figure.span);
        }
        return spans;
    }
    for (const PaneSentence &sentence : passages.sentences) {
        if (sentence.isOnlyHere() == (kind == PassageKind::OnlyHere))
            spans.append(sentence.span);
    }
    return spans;
}
} // namespace

std::optional<TextSpan> steppedPassage(const PanePassages &passages, PassageKind kind, qsizetype caret, int by)
{
    std::optional<TextSpan> before;
    for (const TextSpan span : spansOf(passages, kind)) {
        if (by > 0 && span.start > caret)
            return span;
        if (by < 0 && span.end <= caret)
            before = span;
    }
    return before;
}
