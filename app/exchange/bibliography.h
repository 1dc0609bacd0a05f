// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QList>

#include <optional>

// What a reference manager says of articles, without their texts: CSL JSON and RIS, as Zotero writes them.

struct BibliographyEntry {
    Article article; // title, author, outlet, published, url, language, as far as the file says them
    QString key;     // the entry's own: its citation key, else its id; empty: it has none
};

// By content: JSON with entries of CSL's types, or text whose first line is a reference's type in RIS. A file that is
// named as RIS may have other lines before that.
bool looksLikeBibliography(const QByteArray &bytes, const QString &fileName);

// In the file's order; entries without title and address are left out. Errors, with the file's name as subject: Empty
// (no entry), BadFormat with the line as detail where there is one, NotUtf8, TooLarge. Pure; any thread.
Result<QList<BibliographyEntry>> readBibliography(const QByteArray &bytes, const QString &fileName);

// What the entries say of an article, by its address however that is written, else by its title, else by the title in
// its file's name, as Zotero names files. None when there is no such entry, or several that say different things.
std::optional<Article> matchEntry(const QList<BibliographyEntry> &entries, const Article &article);
