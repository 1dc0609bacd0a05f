// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "exchange/bibliography.h"

#include <functional>

// From paths to what stands in their files. Blocking; any thread.

struct ImportFile {
    QString path;
    bool isNamed = true; // false: found in a folder, where not every file need be an article
};

struct ImportFiles {
    QList<ImportFile> files;
    QList<Error> problems; // folders without anything to read, or with too much
};

// Files stand for themselves. Folders stand for the articles in them and in the folders below, by name, eight levels
// deep and at most 10,000 in all. Hidden files, symbolic links, and what browsers put beside a saved page are passed
// over.
ImportFiles importFiles(const QStringList &paths, const std::function<bool()> &isCancelled = {});

// What a file holds: an article, or what a reference manager says of articles, or neither with the reason. Nothing at
// all is a file in a folder that is none of these.
struct ReadImportFile {
    QString name; // without the folders
    std::optional<ArticleDraft> draft;
    QList<BibliographyEntry> entries;
    std::optional<Error> error;
};

ReadImportFile readImportFile(const ImportFile &file);
