// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// Reads a PDF in a process of its own: the program itself, started with `read-pdf`, which gets the bytes on its
// standard input and answers with a draft in JSON. It may use 1 GiB of memory, half of it for data, three seconds of
// the processor and 20 ms for each page, 30 seconds at most, and 60 of the clock; it may write no file, and opens none
// by name. When it crashes, hangs or says nonsense, that is one error here, and nothing else is lost. It is here, not
// in exchange/, since that has functions alone: starting programs is work of the study's jobs.
//
// Errors as of readPdf(); BadFormat also when the process ends without an answer. Blocking; any thread.
Result<ArticleDraft> readPdfApart(const QByteArray &bytes, const QString &fileName);

// The same with another program, for tests.
struct PdfReaderProgram {
    QString path;
    int milliseconds = 60'000;
};
Result<ArticleDraft> readPdfApart(const QByteArray &bytes, const QString &fileName, const PdfReaderProgram &program);

// What that process does with what it was given; ends the process when that takes too much.
QByteArray answerForPdf(const QByteArray &bytes);

// The word by which it is started.
inline constexpr QLatin1StringView readPdfWord("read-pdf");
