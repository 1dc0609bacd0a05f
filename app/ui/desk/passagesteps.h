// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panepassages.h"

#include <optional>

enum class PassageKind { Shared, OnlyHere, Figure };

// The next passage of its kind that starts behind the caret in an article; the last one that ends before it when `by`
// is negative. Nothing when there is none that way: it does not go round, so that one knows when one has seen all.
// Pure.
std::optional<TextSpan> steppedPassage(const PanePassages &passages, PassageKind kind, qsizetype caret, int by);
