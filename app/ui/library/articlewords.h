// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/articlelist.h"

// What the list of articles says about one, translated, plain text. Numbers and dates in the default locale.

// "000 · Bridge closed after flood"
QString headline(const Article &article);
// "undated · 1 412 words · 9 highlights"
QString details(const ArticleList::Entry &entry);
// All that is known about it, a line for each.
QString fullDescription(const ArticleList::Entry &entry);
