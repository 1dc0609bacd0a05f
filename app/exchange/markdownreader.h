// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// Reads Markdown, with or without front matter (name, title, outlet, author, published, url, language, source; other
// keys say nothing here). The draft's text is what the body says when rendered. A date that is not written as EDTF
// stays out, since nothing is guessed. Errors: Empty, TooLarge, NotUtf8. Pure; any thread.
Result<ArticleDraft> readMarkdown(const QByteArray &bytes, const QString &fileName);
