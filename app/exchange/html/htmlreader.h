// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// Saved web pages: as browsers save them, complete or as one file (SingleFile), and web archives (MHTML).

enum class PageForm {
    None,
    Part, // begins with an element that a page may begin with, and so may Markdown
    Whole,
};

// By the bytes alone, whatever the file's name.
PageForm pageForm(const QByteArray &bytes);

// The article in a page: its text, without what stands around it, and what the page says of it. What the page drags
// along between the article's lines stays as boilerplate. Scripts are not run, styles not applied, and nothing that the
// page names is loaded. Errors: NoText, TooLarge. Pure; any thread.
Result<ArticleDraft> readHtml(const QByteArray &bytes, const QString &fileName);
