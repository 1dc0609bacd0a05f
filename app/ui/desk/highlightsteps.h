// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panemarks.h"

#include <optional>

// Going from highlight to highlight through the panes, from left to right, and round at the end. Pure.

struct CaretPlace {
    qsizetype pane = 0;     // of those on the desk
    qsizetype position = 0; // UTF-16 units
};

struct HighlightPlace {
    qsizetype pane = 0;
    qsizetype highlight = 0; // place in its PaneMarks::highlights

    friend bool operator==(const HighlightPlace &, const HighlightPlace &) = default;
};

// The next saved highlight behind the selected one, or behind the caret when the selected one is not in the caret's
// pane; the previous one when `by` is negative. Nothing when there is none in any pane.
std::optional<HighlightPlace> steppedHighlight(const QList<const PaneMarks *> &panes, CaretPlace caret, int by);

// A passage's words to be read out: on one line, and not too many.
QString spokenQuote(QStringView text, TextSpan span);
