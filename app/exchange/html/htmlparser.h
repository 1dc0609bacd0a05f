// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/html/htmltree.h"

// Reads HTML, however broken, into a tree. Nothing that the page names is loaded: no entity, no picture, no style.
// What lies deeper than 256 elements is laid beside each other at that depth. TooLarge: more than 500,000 elements,
// 16 MiB of text, or more than four seconds of work. Pure; any thread.
Result<HtmlTree> parseHtml(const QString &page, const QString &subject);
