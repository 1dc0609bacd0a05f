// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// What a clipboard or a drop brings: the same thing in up to two forms.
struct PastedText {
    QString html; // with or without the head that some systems put before it (CF_HTML), which may name the page
    QString text;
    QString name; // for errors and the article's source: "clipboard"
};

// The article in it: from the HTML, if that has as much to say as the text, else from the text. What was chosen by hand
// stays whole; nothing that it names is loaded. Errors: Empty, NoText, TooLarge. Pure; any thread.
Result<ArticleDraft> readPasted(const PastedText &pasted);

// Nothing but one address of the web. What stands there is never fetched.
bool isWebAddress(const QString &text);
