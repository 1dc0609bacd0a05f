// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "exchange/html/articleparts.h"

// Puts a page's blocks into a draft: its text and blocks, what the page drags along as boilerplate, and what lies
// outside among what was left out, in the page's order, before the line that comes next. Pure; any thread.
void composeDraft(ArticleDraft &draft, const QList<PageBlock> &blocks, const QList<Part> &parts);
