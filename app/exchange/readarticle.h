// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QStringList>

// Reads an article from a file's bytes, told by what they are and not by the file's name: a PDF, a book (EPUB), a
// document of Word (DOCX), a saved web page (also MHTML). Else as Markdown when the name ends with .md or .markdown or
// the text starts with front matter that has a key we know, and as plain text. What is read is not trusted: sizes are
// limited, nothing that it names is loaded. A PDF is read in this process: readArticleFile() gives it one of its own.
// Errors: Empty, NoText, TooLarge, NotUtf8, BadFormat, Protected, NotSupported, Unsafe, with the file's name as
// subject. Pure; any thread.
Result<ArticleDraft> readArticle(const QByteArray &bytes, const QString &fileName);

// A file that has more is not read at all: pages bring their pictures along.
inline constexpr qsizetype maxArticleBytes = qsizetype{32} * 1024 * 1024;

// How the files in a folder end that are taken for articles: "*.txt" …
QStringList articlePatterns();
