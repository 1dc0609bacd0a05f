// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importfiles.h"

#include "exchange/atomicfile.h"
#include "exchange/readarticle.h"
#include "study/readarticlefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr int deepest = 8;
constexpr qsizetype mostFiles = 10'000;

// How browsers in various languages end the name of the folder with a saved page's pictures and frames.
constexpr std::array pageFolders{"_files"_L1,    "-files"_L1,    ".files"_L1,    "_Dateien"_L1,   "-Dateien"_L1,
                                 "_fichiers"_L1, "_archivos"_L1, "_arquivos"_L1, "_bestanden"_L1, "_file"_L1,
                                 "_pliki"_L1,    "_soubory"_L1,  "_filer"_L1};

bool belongsToPage(const QDir &folder, const QString &name)
{
    const auto isPageOf = [&](const QString &stem) {
        return QFileInfo::exists(folder.filePath(stem + ".html"_L1)) ||
               QFileInfo::exists(folder.filePath(stem + ".htm"_L1));
    };
    const bool isChinese = name.endsWith(u"_文件"_s) && isPageOf(name.chopped(3));
    return isChinese || std::ranges::any_of(pageFolders, [&](QLatin1StringView end) {
               return name.endsWith(end, Qt::CaseInsensitive) && isPageOf(name.chopped(end.size()));
           });
}

QStringList patterns()
{
    return articlePatterns() + QStringList{u"*.ris"_s, u"*.json"_s};
}

class Walk
{
public:
    explicit Walk(const std::function<bool()> &isCancelled) : m_isCancelled(isCancelled), m_patterns(patterns()) {}

    void enter(const QString &path)
    {
        const qsizetype before = m_found.files.size();
        walk(QDir(path), 0);
        if (m_found.files.size() == before)
            m_found.problems.append({.kind = ErrorKind::Empty, .subject = QDir(path).dirName(), .detail = path});
    }

    void add(const QString &path) { m_found.files.append({.path = path, .isNamed = true}); }

    ImportFiles found(const QString &path)
    {
        if (m_isFull) {
            const QString sentence = QCoreApplication::translate(
                "ImportFiles", "There are more than 10,000 files in %1; the rest of them was left out.");
            m_found.problems.append({.kind = ErrorKind::Usage,
                                     .subject = QString(sentence).replace("%1"_L1, QDir(path).dirName()),
                                     .detail = path});
        }
        return std::move(m_found);
    }

private:
    void walk(const QDir &folder, int depth)
    {
        constexpr QDir::Filters plain = QDir::NoSymLinks | QDir::Readable;
        for (const QString &name : folder.entryList(m_patterns, plain | QDir::Files, QDir::Name)) {
            m_isFull = m_found.files.size() >= mostFiles;
            if (m_isFull)
                return;
            m_found.files.append({.path = folder.filePath(name), .isNamed = false});
        }
        if (depth == deepest)
            return;
        for (const QString &name : folder.entryList(plain | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (m_isFull || (m_isCancelled && m_isCancelled()))
                return;
            if (!belongsToPage(folder, name))
                walk(QDir(folder.filePath(name)), depth + 1);
        }
    }

    const std::function<bool()> &m_isCancelled;
    QStringList m_patterns;
    ImportFiles m_found;
    bool m_isFull = false;
};
} // namespace

ImportFiles importFiles(const QStringList &paths, const std::function<bool()> &isCancelled)
{
    Walk walk(isCancelled);
    QString last;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            walk.enter(last = path);
        else
            walk.add(path);
    }
    return walk.found(last);
}

ReadImportFile readImportFile(const ImportFile &file)
{
    ReadImportFile read{.name = QFileInfo(file.path).fileName(), .draft = {}, .entries = {}, .error = {}};
    const Result<QByteArray> bytes = readWholeFile(file.path, maxArticleBytes);
    if (bytes && looksLikeBibliography(*bytes, read.name)) {
        if (const auto entries = readBibliography(*bytes, read.name))
            read.entries = *entries;
        else
            read.error = entries.error();
        return read;
    }
    const bool isForArticles =
        !read.name.endsWith(".json"_L1, Qt::CaseInsensitive) && !read.name.endsWith(".ris"_L1, Qt::CaseInsensitive);
    if (!file.isNamed && !isForArticles)
        return read;
    Result<ArticleDraft> draft =
        bytes.and_then([&](const QByteArray &all) { return readArticleBytes(all, read.name); });
    if (draft)
        read.draft = *std::move(draft);
    else
        read.error = draft.error();
    return read;
}
