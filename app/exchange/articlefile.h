// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <optional>

// A version of an article as one Markdown file: front matter and the body of articlebody.h. The article's own fields
// stand in the file of its first version only. Pure; any thread.
struct ArticleFile {
    std::optional<Article> article; // only the first version's file has one
    QString name;                   // of the article
    std::optional<qint64> position; // among the articles, where the order of the files does not tell it
    Version version;                // without id and article; without a text when the file holds none
};

QByteArray writeArticleFile(const ArticleFile &file);

// path names the file in errors: BadFormat with the line, NotUtf8, TooLarge, Empty. A file without a name gets its
// stem.
Result<ArticleFile> readArticleFile(const QByteArray &bytes, const QString &path);

// Longer files are not read.
inline constexpr qint64 maxArticleFileBytes = qint64{16} * 1024 * 1024;
