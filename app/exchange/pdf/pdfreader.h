// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <functional>

// Whether bytes begin as a PDF does. A file that is named as one may have other bytes before.
bool looksLikePdf(const QByteArray &bytes, const QString &fileName);

// A PDF's text as a draft: columns one after the other, lines put together to paragraphs, what stands at the head or
// foot of page after page left out, words whole that were divided at a line's end. In this process: a PDF can bring
// the library down that takes it apart, so use it in one that may end (study/readarticlefile.h). Errors, with the
// file's name as subject: BadFormat, NoText (a scan has none; the detail says so), Protected, TooLarge, and
// NotSupported where the program was built without that library. beforePage is called before each page is read. Any
// thread.
Result<ArticleDraft>
readPdf(const QByteArray &bytes, const QString &fileName, const std::function<void()> &beforePage = [] {});

// What it says to the reader, in the language of the process that asks: why a PDF may have no text, and where its day
// is from.
QString whyPdfHasNoText();
QString placeOfPdfDay();
