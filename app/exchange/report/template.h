// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

// A small language for reports of one's own, after Mustache's manual: text with places between double braces.
//
//     {{title}}            a value, escaped so that Markdown shows it as it is
//     {{{note}}}           a value as it is: notes are Markdown already
//     {{quote | lines}}    a value through a filter
//     {{#quotes}} … {{/quotes}}    once for each item of a list; for a value or an object, once if it is not empty
//     {{^quotes}} … {{/quotes}}    only where there is none
//     {{! words }}         nothing
//
// A name is looked for in the innermost item first, then outwards; "." is the item itself, "article.title" a value of
// an object. A line that holds only one opening, closing or comment leaves no blank line. What does not exist is empty.
// Filters: `lines` (each line behind "> ", paragraphs apart), `line` (one line), `json` (a JSON string, for front
// matter), `tag` (a word that is a tag), `raw`, `upper`, `lower`. Nothing is loaded and nothing run. Pure; any thread.

// Errors: BadFormat with the line and what is wrong as detail, TooLarge when the result would exceed 32 Mi units.
Result<QString> renderTemplate(const QString &text, const QJsonObject &values, const QString &name);
