// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "exchange/container/ziparchive.h"

// Whether an archive has what an EPUB must have.
bool looksLikeEpub(const ZipArchive &archive);

// The chapters of an EPUB as one draft, in the order of its spine, with all their text: only navigation and what is
// hidden is left out. Nothing outside of the archive is asked for. Errors, with the file's name as subject: BadFormat,
// NoText, Protected, TooLarge, Unsafe. Pure; any thread.
Result<ArticleDraft> readEpub(ZipArchive &archive, const QByteArray &bytes, const QString &fileName);
