// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "exchange/atomicfile.h"
#include "exchange/readarticle.h"
#include "study/actions/importarticles.h"
#include "study/readarticlefile.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"
#include "time/edtffault.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 80; // code points; the study file holds no longer one

constexpr std::array operands{fileOperand, QStringView(u"PATH…")};
constexpr auto options = std::to_array<VerbOption>({
    {"title"_L1, "TITLE"_L1, QT_TRANSLATE_NOOP("Cli", "title of the article")},
    {"outlet"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "who published it")},
    {"author"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "who wrote it")},
    {"published"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Cli", "when, in EDTF: 2025-04-02")},
    {"url"_L1, "URL"_L1, QT_TRANSLATE_NOOP("Cli", "where")},
    {"name"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "short name of the article in the study")},
    jsonOption,
});

bool isMetadata(const VerbOption &option)
{
    return !option.value.isEmpty();
}

// A file stands for itself, a folder for the articles that lie in it, by name.
Result<QStringList> articleFiles(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return QStringList{path};
    const QDir folder(path);
    const QStringList names = folder.entryList(articlePatterns(), QDir::Files | QDir::Readable, QDir::Name);
    if (names.isEmpty())
        return failure(ErrorKind::Empty, path);
    QStringList files;
    std::ranges::transform(names, std::back_inserter(files),
                           [&](const QString &name) { return folder.filePath(name); });
    return files;
}

Result<QStringList> articleFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const Result<QStringList> found = articleFiles(path);
        if (!found)
            return found;
        files += *found;
    }
    return files;
}

Result<QList<ArticleDraft>> readDrafts(const QStringList &files)
{
    QList<ArticleDraft> drafts;
    for (const QString &file : files) {
        Result<ArticleDraft> draft = readWholeFile(file, maxArticleBytes).and_then([&](const QByteArray &bytes) {
            return readArticleBytes(bytes, file);
        });
        if (!draft)
            return std::unexpected(draft.error());
        drafts.append(*std::move(draft));
    }
    return drafts;
}

// What can be said against the options before any file is looked at.
Result<void> checkOptions(const VerbCall &call)
{
    const QString published = call.value("published"_L1);
    if (!published.isEmpty() && !Edtf::isValid(published))
        return std::unexpected(badDate(published));
    if (call.has("name"_L1)) {
        const QString name = canonicalText(call.value("name"_L1)).simplified();
        if (name.isEmpty() || name.toUcs4().size() > longestName)
            return failure(ErrorKind::BadName, call.value("name"_L1));
    }
    return {};
}

Result<void> checkOneArticle(const VerbCall &call, const QStringList &files)
{
    const auto given = std::ranges::find_if(
        options, [&](const VerbOption &option) { return isMetadata(option) && call.has(option.name); });
    if (files.size() == 1 || given == options.end())
        return {};
    return failure(ErrorKind::Usage,
                   QCoreApplication::translate("Cli", "The option --%1 is for one article only.").arg(given->name));
}

void describeDraft(const VerbCall &call, Article &article)
{
    static constexpr auto members = std::to_array<std::pair<QLatin1StringView, QString Article::*>>({
        {"title"_L1, &Article::title},
        {"outlet"_L1, &Article::outlet},
        {"author"_L1, &Article::author},
        {"published"_L1, &Article::published},
        {"url"_L1, &Article::url},
        {"name"_L1, &Article::name},
    });
    for (const auto &[option, member] : members) {
        if (call.has(option))
            article.*member = canonicalText(call.value(option)).simplified();
    }
}

Result<void> checkNameIsFree(const VerbCall &call, const Study &study, const QList<ArticleDraft> &drafts)
{
    if (!call.has("name"_L1))
        return {};
    const QString &name = drafts.first().article.name;
    return study.store()
        .table<Article>()
        .select(u"WHERE name = ?"_s, {name})
        .and_then([&](const QList<Article> &taken) -> Result<void> {
            return taken.isEmpty() ? Result<void>() : failure(ErrorKind::AlreadyExists, name);
        });
}

Result<QList<ArticleDraft>> drafts(const VerbCall &call)
{
    return articleFiles(call.operands.sliced(1))
        .and_then([&](const QStringList &files) {
            return checkOneArticle(call, files).and_then([&] { return readDrafts(files); });
        })
        .transform([&](QList<ArticleDraft> read) {
            if (read.size() == 1)
                describeDraft(call, read.first().article);
            return read;
        });
}

Result<void> printAdded(const Study &study, const QList<ArticleId> &ids, const VerbCall &call, Console &console)
{
    return StudyIndex::read(study.store()).transform([&](const StudyIndex &index) {
        QStringList names;
        std::ranges::transform(ids, std::back_inserter(names), [&](ArticleId id) { return index.article(id).name; });
        print(articleListing, selected(articleListing.objects(index), "name"_L1, names), listForm(call), console);
    });
}

// All or nothing: every file is read before the study is touched.
Result<void> run(const VerbCall &call, Console &console)
{
    if (const Result<void> sound = checkOptions(call); !sound)
        return sound;
    return Study::open(call.operands.first(), OpenMode::ReadWrite).and_then([&](const std::unique_ptr<Study> &study) {
        return drafts(call)
            .and_then([&](const QList<ArticleDraft> &read) {
                return checkNameIsFree(call, *study, read).and_then([&] { return importArticles(*study, read); });
            })
            .and_then([&](const QList<ArticleId> &ids) { return printAdded(*study, ids, call, console); });
    });
}
} // namespace

constinit const Verb importVerb{
    .name = "import"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP(
        "Cli", "add articles to a study: text, Markdown, saved web pages, or folders of these; all or none"),
    .run = run,
};
