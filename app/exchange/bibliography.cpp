// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibliography.h"

#include "exchange/bibliography/csljson.h"
#include "exchange/bibliography/risreader.h"
#include "exchange/html/prose.h"
#include "exchange/pageaddress.h"
#include "text/foldedtext.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype maxBytes = qsizetype{16} * 1024 * 1024;

bool isNamedRis(const QString &fileName)
{
    return fileName.endsWith(".ris"_L1, Qt::CaseInsensitive);
}

QString foldedTitle(const QString &title)
{
    return plainLetters(FoldedText(title).text());
}

// Zotero names a file "Example - 2025 - The title", cut where it is long.
bool namesTitle(const QString &source, const QString &title)
{
    constexpr qsizetype shortest = 12;
    constexpr qsizetype cut = 60;
    const QString name = source.isEmpty() ? QString() : foldedTitle(QFileInfo(source).completeBaseName());
    return title.size() >= shortest && name.size() >= shortest &&
           (name.endsWith(title) || (title.size() > cut && name.contains(title.first(cut))));
}

// Of several that say the same, the first; where they differ, the one that agrees with the article's day.
std::optional<Article> singleOf(const QList<Article> &found, const Article &article)
{
    if (found.isEmpty())
        return std::nullopt;
    const auto isFirst = [&](const Article &each) {
        return each.author == found.first().author && each.published == found.first().published &&
               each.outlet == found.first().outlet;
    };
    if (std::ranges::all_of(found, isFirst))
        return found.first();
    const auto agrees = [&](const Article &each) {
        return !article.published.isEmpty() && each.published == article.published;
    };
    return std::ranges::count_if(found, agrees) == 1 ? std::optional(*std::ranges::find_if(found, agrees))
                                                     : std::nullopt;
}

} // namespace

bool looksLikeBibliography(const QByteArray &bytes, const QString &fileName)
{
    return looksLikeRis(bytes, isNamedRis(fileName)) || (bytes.size() <= maxBytes && looksLikeCslJson(bytes));
}

Result<QList<BibliographyEntry>> readBibliography(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxBytes)
        return failure(ErrorKind::TooLarge, fileName);
    const bool isRis = looksLikeRis(bytes, isNamedRis(fileName));
    Result<QList<BibliographyEntry>> entries = isRis ? readRis(bytes, fileName) : readCslJson(bytes, fileName);
    if (!entries)
        return entries;
    entries->removeIf(
        [](const BibliographyEntry &entry) { return entry.article.title.isEmpty() && entry.article.url.isEmpty(); });
    if (entries->isEmpty())
        return failure(ErrorKind::Empty, fileName);
    return entries;
}

std::optional<Article> matchEntry(const QList<BibliographyEntry> &entries, const Article &article)
{
    const QString address = plainAddress(article.url);
    const QString title = foldedTitle(article.title);
    const auto hasAddress = [&](const Article &said) {
        return !address.isEmpty() && !said.url.isEmpty() && plainAddress(said.url) == address;
    };
    const auto hasTitle = [&](const Article &said) { return !title.isEmpty() && foldedTitle(said.title) == title; };
    const auto isInName = [&](const Article &said) { return namesTitle(article.source, foldedTitle(said.title)); };
    using Fits = std::function<bool(const Article &)>;
    for (const Fits &fits : {Fits(hasAddress), Fits(hasTitle), Fits(isInName)}) {
        QList<Article> found;
        for (const BibliographyEntry &entry : entries) {
            if (fits(entry.article))
                found.append(entry.article);
        }
        if (!found.isEmpty())
            return singleOf(found, article);
    }
    return std::nullopt;
}
