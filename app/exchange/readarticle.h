// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// Reads an article from a file's bytes: as Markdown when the name ends with .md or .markdown or the text starts with
// front matter that has a key we know, else as plain text. What is read is not trusted: sizes are limited, nothing that
// it names is loaded. Errors: Empty, TooLarge, NotUtf8, with the file's name as subject. Pure; any thread.
Result<ArticleDraft> readArticle(const QByteArray &bytes, const QString &fileName);
