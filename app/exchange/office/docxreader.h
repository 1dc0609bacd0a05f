// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "exchange/container/ziparchive.h"

// Whether an archive is a document of Word, by what it says its main part is.
bool looksLikeDocx(const ZipArchive &archive);

// The text of a document of Word as it stands when all changes are accepted: footnotes and endnotes at its end, a table
// as lines of its cells, contents and comments left out. No relationship is followed that leads outside of the archive.
// Errors, with the file's name as subject: BadFormat, NoText, Protected, TooLarge, Unsafe. Pure; any thread.
Result<ArticleDraft> readDocx(ZipArchive &archive, const QByteArray &bytes, const QString &fileName);
