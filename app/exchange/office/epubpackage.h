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

// The name in the archive of what a file in it refers to, "../text/one.xhtml#a" seen from "OEBPS/content.opf"; empty
// when that leads outside, to the web or to another computer.
QString archivedName(const QString &from, const QString &reference);
