// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findarticle.h"
#include "cli/verbtable.h"
#include "exchange/atomicfile.h"
#include "models/storycomparison.h"
#include "models/synopsistext.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <numeric>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"lead"_L1, "ARTICLE"_L1, QT_TRANSLATE_NOOP("Cli", "whose order the rows follow; else the first one's")},
    {"to"_L1, "FORM"_L1, QT_TRANSLATE_NOOP("Cli", "text, markdown, html, csv or json; else as PATH ends, else text")},
    {"output"_L1, "PATH"_L1, QT_TRANSLATE_NOOP("Cli", "write to this file and replace it, instead of printing")},
});

// The study itself must not be what is replaced.
Result<void> checkOutput(const VerbCall &call)
{
    const QFileInfo output(call.value("output"_L1));
    if (call.has("output"_L1) && output.exists() &&
        output.canonicalFilePath() == QFileInfo(call.operands.first()).canonicalFilePath())
        return failure(ErrorKind::AlreadyExists, call.value("output"_L1));
    return {};
}

Result<SynopsisForm> formOf(const VerbCall &call)
{
    if (!call.has("to"_L1))
        return call.has("output"_L1) ? synopsisFormOf(call.value("output"_L1)) : SynopsisForm::Text;
    const QString word = call.value("to"_L1);
    const auto found = std::ranges::find(synopsisSuffixes(), word, &SynopsisSuffix::word);
    if (found != synopsisSuffixes().end())
        return found->form;
    return failure(ErrorKind::Usage,
                   QCoreApplication::translate(
                       "Cli", "“%1” is no form of a synopsis; there are text, markdown, html, csv and json.")
                       .arg(word));
}

// Every article has a column, the leading one the first.
Result<QList<int>> columnsOf(const VerbCall &call, const StudyIndex &index, const ComparedStory &story)
{
    QList<int> columns(story.size());
    std::ranges::iota(columns, 0);
    if (!call.has("lead"_L1))
        return columns;
    return findArticle(index, call.value("lead"_L1)).and_then([&](const Article &article) -> Result<QList<int>> {
        const int leading = story.numberOf(article.id);
        if (leading < 0) // it has no text
            return failure(ErrorKind::NoSuchArticle, article.name);
        columns.move(leading, 0);
        return columns;
    });
}

Result<SynopsisTable> tableOf(const VerbCall &call, const Study &study)
{
    return StudyIndex::read(study.store()).and_then([&](const StudyIndex &index) {
        const VersionTexts texts(study);
        const auto story = StoryComparison::now(study, texts);
        QStringList published;
        for (const ArticleId id : story->articles) {
            const auto found = std::ranges::find(index.study().articles, id, &Article::id);
            published.append(found == index.study().articles.end() ? QString() : found->published);
        }
        return columnsOf(call, index, *story).transform([&](const QList<int> &columns) {
            return synopsisTable(story, columns, published);
        });
    });
}

Result<void> deliver(const VerbCall &call, const QByteArray &bytes, Console &console)
{
    if (!call.has("output"_L1)) {
        console.out << QString::fromUtf8(bytes);
        return {};
    }
    return writeFileAtomically(call.value("output"_L1), bytes).transform([&] {
        console.out << QCoreApplication::translate("Cli", "Wrote %1.").arg(call.value("output"_L1)) << '\n';
    });
}

Result<void> run(const VerbCall &call, Console &console)
{
    return checkOutput(call).and_then([&] { return formOf(call); }).and_then([&](SynopsisForm form) {
        return Study::open(call.operands.first(), OpenMode::ReadOnly)
            .and_then([&](const std::unique_ptr<Study> &study) { return tableOf(call, *study); })
            .and_then([&](const SynopsisTable &table) {
                const QList<SynopsisLine> lines =
                    synopsisLines(table, {}, SynopsisFolds{.areOpen = true, .others = {}});
                const QString title = QFileInfo(call.operands.first()).completeBaseName();
                return deliver(call, writtenSynopsis(table, lines, title, form), console);
            });
    });
}

QString moreHelp()
{
    return QCoreApplication::translate(
               "Cli", "A row for each passage that several articles have, and for each sentence that one has alone, in "
                      "the order of the article that leads. ↑ and ↓: the sentence stands earlier or later in its own "
                      "article. Sentences are linked by their words: about half of what is told in other words is "
                      "missed. In JSON offsets count code points.") +
           u'\n';
}
} // namespace

constinit const Verb synopsisVerb{
    .name = "synopsis"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "set the articles of a study side by side, passage by passage"),
    .run = run,
    .more = moreHelp,
};
