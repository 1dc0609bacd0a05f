// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"
#include "study/studyindex.h"

inline constexpr VerbOption articleOption{
    .name = QLatin1StringView("article"),
    .value = QLatin1StringView("ARTICLE"),
    .meaning = QT_TRANSLATE_NOOP("Cli", "the article's name, or its number in the list of articles, from 1"),
    .use = OptionUse::Required};

// The article that an argument means: by its name, or by its number in the list, from 1. Errors: NoSuchArticle.
Result<Article> findArticle(const StudyIndex &index, const QString &nameOrNumber);
