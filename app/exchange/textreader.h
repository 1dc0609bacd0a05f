// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// Reads plain text. The draft's text is the file's canonical text, so offsets can be checked against the file; what a
// line is (a heading, a bullet) is told by rules of thumb that never touch it. Errors: Empty, TooLarge, NotUtf8. Pure;
// any thread.
Result<ArticleDraft> readPlainText(const QByteArray &bytes, const QString &fileName);

// Headings and bullets of a plain text, by line.
QList<Block> guessBlocks(const QString &text);
