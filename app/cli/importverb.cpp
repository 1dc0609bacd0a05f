// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "store/currenttexts.h"
#include "study/actions/fillmetadata.h"
#include "study/actions/importdrafts.h"
#include "study/fillarticle.h"
#include "study/importfiles.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"
#include "time/edtffault.h"

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 80; // code points; the study file holds no longer one

constexpr VerbOption duplicatesOption{
    .name = QLatin1StringView("duplicates"),
    .value = "import|skip|version"_L1,
    .meaning =
        QT_TRANSLATE_NOOP("Cli", "what is done with articles that are there: import them again, skip them, or add what "
                                 "was revised as a version and skip the same text")};
constexpr std::array operands{fileOperand, QStringView(u"PATH…")};
constexpr auto options = std::to_array<VerbOption>({
    {"title"_L1, "TITLE"_L1, QT_TRANSLATE_NOOP("Cli", "title of the article")},
    {"outlet"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "who published it")},
    {"author"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "who wrote it")},
    {"published"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Cli", "when, in EDTF: 2025-04-02")},
    {"url"_L1, "URL"_L1, QT_TRANSLATE_NOOP("Cli", "where")},
    {"name"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "short name of the article in the study")},
    duplicatesOption,
    jsonOption,
});

bool isMetadata(const VerbOption &option)
{
    return !option.value.isEmpty() && option.name != duplicatesOption.name;
}

// What the files hold, as long as each of them can be read.
struct ReadFiles {
    QList<ArticleDraft> drafts;
    QList<BibliographyEntry> entries;
};

Result<ReadFiles> readFiles(const QList<ImportFile> &files)
{
    ReadFiles all;
    QList<ReadImportFile> references;
    for (const ImportFile &file : files) {
        ReadImportFile read = readImportFile(file);
        if (read.error)
            return std::unexpected(*read.error);
        if (read.draft)
            all.drafts.append(*std::move(read.draft));
        all.entries += read.entries;
        if (!read.entries.isEmpty())
            references.append(std::move(read));
    }
    for (const ReadImportFile &reference : std::as_const(references)) {
        fillDrafts(all.drafts, reference.entries, reference.name);
    }
    return all;
}

// What can be said against the options before any file is looked at.
Result<void> checkOptions(const VerbCall &call)
{
    const QString published = call.value("published"_L1);
    if (!published.isEmpty() && !Edtf::isValid(published))
        return std::unexpected(badDate(published));
    const QString duplicates = call.value(duplicatesOption.name);
    if (call.has(duplicatesOption.name) && duplicates != "import"_L1 && duplicates != "skip"_L1 &&
        duplicates != "version"_L1)
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Cli", "--duplicates is import, skip or version."));
    if (call.has("name"_L1)) {
        const QString name = canonicalText(call.value("name"_L1)).simplified();
        if (name.isEmpty() || name.toUcs4().size() > longestName)
            return failure(ErrorKind::BadName, call.value("name"_L1));
    }
    return {};
}

Result<void> checkOneArticle(const VerbCall &call, const QList<ImportFile> &files)
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
    if (drafts.isEmpty() || !call.has("name"_L1))
        return {};
    const QString &name = drafts.first().article.name;
    return study.store()
        .table<Article>()
        .select(u"WHERE name = ?"_s, {name})
        .and_then([&](const QList<Article> &taken) -> Result<void> {
            return taken.isEmpty() ? Result<void>() : failure(ErrorKind::AlreadyExists, name);
        });
}

Result<ReadFiles> read(const VerbCall &call)
{
    const ImportFiles found = importFiles(call.operands.sliced(1));
    if (!found.problems.isEmpty())
        return std::unexpected(found.problems.first());
    return checkOneArticle(call, found.files)
        .and_then([&] { return readFiles(found.files); })
        .transform([&](ReadFiles files) {
            if (files.drafts.size() == 1)
                describeDraft(call, files.drafts.first().article);
            return files;
        });
}

ImportDecision decisionFor(const VerbCall &call, DraftRelation relation)
{
    const QString wanted = call.value(duplicatesOption.name);
    const bool isThere = relation == DraftRelation::Same || relation == DraftRelation::Revised;
    if (wanted == "version"_L1)
        return proposedDecision(relation);
    return wanted == "skip"_L1 && isThere ? ImportDecision::Skip : ImportDecision::Import;
}

// A line each, so that nobody counts an article twice without knowing.
void tellDuplicates(const QList<ImportItem> &items, Console &console)
{
    for (const ImportItem &item : items) {
        const QString finding = describeFinding(item.finding);
        if (finding.isEmpty())
            continue;
        const char *done = item.decision == ImportDecision::Skip ? QT_TRANSLATE_NOOP("Cli", "Left out.")
                           : item.decision == ImportDecision::NewVersion
                               ? QT_TRANSLATE_NOOP("Cli", "Added as a new version.")
                               : QT_TRANSLATE_NOOP("Cli", "Imported.");
        console.err << plainLine(item.draft.article.source) << ": " << plainLine(finding) << ' '
                    << QCoreApplication::translate("Cli", done) << '\n';
    }
}

Result<QList<ImportItem>> decided(const VerbCall &call, const Study &study, const QList<ArticleDraft> &drafts)
{
    return currentTexts(study.store()).transform([&](const QList<CurrentText> &known) {
        const QList<DraftFinding> findings = relateDrafts(drafts, known);
        QList<ImportItem> items;
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            items.append(
                {.draft = drafts[i], .finding = findings[i], .decision = decisionFor(call, findings[i].relation)});
        }
        return items;
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

// A reference manager's file alone is about the articles that are there.
Result<void> fillIn(Study &study, const ReadFiles &files, const VerbCall &call, Console &console)
{
    return fillMetadata(study, files.entries).and_then([&](int filled) {
        const QString sentence =
            QCoreApplication::translate("Cli", "Filled in what was not known of %n article(s).", nullptr, filled);
        console.err << sentence << '\n';
        return printAdded(study, {}, call, console);
    });
}

Result<void> add(Study &study, const ReadFiles &files, const VerbCall &call, Console &console)
{
    return checkNameIsFree(call, study, files.drafts)
        .and_then([&] { return decided(call, study, files.drafts); })
        .and_then([&](const QList<ImportItem> &items) {
            return importDrafts(study, items).and_then([&](const ImportedDrafts &done) {
                tellDuplicates(items, console);
                return printAdded(study, done.articles, call, console);
            });
        });
}

// All or nothing: every file is read before the study is touched.
Result<void> run(const VerbCall &call, Console &console)
{
    if (const Result<void> sound = checkOptions(call); !sound)
        return sound;
    return Study::open(call.operands.first(), OpenMode::ReadWrite).and_then([&](const std::unique_ptr<Study> &study) {
        return read(call).and_then([&](const ReadFiles &files) {
            const bool isMetadata = files.drafts.isEmpty() && !files.entries.isEmpty();
            return isMetadata ? fillIn(*study, files, call, console) : add(*study, files, call, console);
        });
    });
}
} // namespace

constinit const Verb importVerb{
    .name = "import"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP(
        "Cli", "add articles to a study: text, Markdown, saved web pages, what Zotero says of them (CSL JSON, RIS), or "
               "folders of these with those below; all or none"),
    .run = run,
};
