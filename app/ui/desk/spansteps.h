// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QStringView>

// How a selection grows and shrinks by the units of a text, and where the next one ends. UTF-16 units; pure.

enum class TextUnit { Word, Sentence, Paragraph };

// The smallest stretch of whole words, else of whole sentences, else of whole paragraphs, else all, that holds the span
// and more.
TextSpan widenedSpan(QStringView text, TextSpan span);
// The other way: the largest unit at the span's start that is smaller than it; empty, at its start, behind a word.
TextSpan narrowedSpan(QStringView text, TextSpan span);

// The nearest end of a unit behind the position, or the nearest start of one before it; the end or start of the text
// where there is none.
qsizetype nextEnd(QStringView text, qsizetype position, TextUnit unit);
qsizetype previousStart(QStringView text, qsizetype position, TextUnit unit);
