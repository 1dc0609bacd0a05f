// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/draftlines.h"
#include "exchange/pdf/pdfpages.h"

// A PDF's lines put together to paragraphs, by their places and sizes: what is set larger than most is a heading, what
// is set smaller (notes, captions) does not part a paragraph that goes on behind it. Pure; any thread.
DraftLines pdfParagraphs(const QList<PdfPage> &pages);
