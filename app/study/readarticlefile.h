// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// A file as an article draft; its error names the file by its name without the folders. Blocking; any thread.
Result<ArticleDraft> readArticleFile(const QString &path);

// The same with bytes that are there already. A PDF is read in a process of its own, everything else in this one.
Result<ArticleDraft> readArticleBytes(const QByteArray &bytes, const QString &fileName);
