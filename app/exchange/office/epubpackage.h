// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "exchange/container/ziparchive.h"

// What an EPUB's package file says: the book, and its chapters in order.
struct EpubPackage {
    Article article;      // title, author, outlet, published, language, url
    QStringList chapters; // names in the archive, each there
};

// Errors as of readEpub(). Pure; any thread.
Result<EpubPackage> readEpubPackage(ZipArchive &archive, const QString &fileName);
