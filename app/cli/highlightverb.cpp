// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findarticle.h"
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "study/actions/addhighlight.h"
#include "text/canonicaltext.h"
#include "text/foldedtext.h"

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    articleOption,
    {"quote"_L1, "TEXT"_L1,
     QT_TRANSLATE_NOOP("Cli", "the words; kinds of quotes, dashes, blanks and case do not matter if they do not stand "
                              "there exactly"),
     OptionUse::Required},
    {"occurrence"_L1, "K"_L1, QT_TRANSLATE_NOOP("Cli", "which one, from 1, when they stand there more than once")},
    {"tag"_L1, "TAG"_L1, QT_TRANSLATE_NOOP("Cli", "a tag's name or path; one that does not exist is made"),
     OptionUse::Repeated},
    {"note"_L1, "MARKDOWN"_L1, QT_TRANSLATE_NOOP("Cli", "a note on it")},
    jsonOption,
});

// 0: not given.
Result<qsizetype> occurrence(const VerbCall &call)
{
    if (!call.has("occurrence"_L1))
        return 0;
    bool isNumber = false;
    const int number = call.value("occurrence"_L1).toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", "--occurrence takes a number from 1, not “%1”.")
                                         .arg(call.value("occurrence"_L1)));
}

std::unexpected<Error> ambiguous(const QString &sentence, const QString &quote, qsizetype places)
{
    return failure(ErrorKind::QuoteAmbiguous, sentence.arg(quote, QString::number(places)));
}

// The lines of an article without what its page dragged along.
QString withoutBoilerplate(const Version &version)
{
    QStringList lines = version.text.split(u'\n');
    for (const Block &block : version.blocks) {
        if (block.boilerplate && block.line >= 0 && block.line < lines.size())
            lines[block.line].clear();
    }
    return lines.join(u'\n');
}

Result<TextSpan> findQuote(const Version &version, const QString &quote, qsizetype wanted)
{
    const QString &text = version.text;
    const QString needle = canonicalText(quote);
    QList<TextSpan> places = findExact(text, needle);
    if (places.isEmpty())
        places = findFolded(text, needle);
    if (places.isEmpty() && !findFolded(withoutBoilerplate(version), needle).isEmpty()) {
        return failure(
            ErrorKind::QuoteAmbiguous,
            QCoreApplication::translate(
                "Cli", "“%1” is interrupted by what the page dragged along, so highlight its parts one by one")
                .arg(quote));
    }
    if (places.isEmpty())
        return failure(ErrorKind::QuoteNotFound, quote);
    if (wanted > places.size()) {
        return ambiguous(QCoreApplication::translate("Cli", "the last occurrence of “%1” is number %2"), quote,
                         places.size());
    }
    if (wanted == 0 && places.size() > 1) {
        return ambiguous(
            QCoreApplication::translate("Cli", "“%1” stands there %2 times, so choose one with --occurrence"), quote,
            places.size());
    }
    return places[std::max<qsizetype>(wanted, 1) - 1];
}

Result<NewHighlight> wantedHighlight(const Study &study, const VerbCall &call, qsizetype wanted)
{
    return StudyIndex::read(study.store()).and_then([&](const StudyIndex &index) {
        return findArticle(index, call.value(articleOption.name)).and_then([&](const Article &article) {
            const Version version = index.currentVersion(article.id);
            return findQuote(version, call.value("quote"_L1), wanted).transform([&](TextSpan span) {
                NewHighlight highlight = NewHighlight::make(study, version.id, span);
                highlight.note = canonicalText(call.value("note"_L1));
                highlight.tagNames = call.values("tag"_L1);
                return highlight;
            });
        });
    });
}

Result<void> printHighlight(const Study &study, const QString &uuid, const VerbCall &call, Console &console)
{
    return StudyIndex::read(study.store()).transform([&](const StudyIndex &index) {
        const QJsonArray made = selected(highlightListing.objects(index), "uuid"_L1, {uuid});
        print(highlightListing, made, listForm(call), console);
    });
}

Result<void> run(const VerbCall &call, Console &console)
{
    const Result<qsizetype> wanted = occurrence(call);
    if (!wanted)
        return std::unexpected(wanted.error());
    return Study::open(call.operands.first(), OpenMode::ReadWrite).and_then([&](const std::unique_ptr<Study> &study) {
        return wantedHighlight(*study, call, *wanted).and_then([&](const NewHighlight &highlight) {
            return addHighlight(*study, highlight).and_then([&](HighlightId) {
                return printHighlight(*study, highlight.uuid, call, console);
            });
        });
    });
}
} // namespace

constinit const Verb highlightVerb{
    .name = "highlight"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "mark words in an article"),
    .run = run,
};
