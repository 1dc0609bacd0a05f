// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonjson.h"
#include "cli/comparisontext.h"
#include "cli/verbtable.h"
#include "compare/compare.h"
#include "study/readarticlefile.h"
#include "study/study.h"
#include "study/studyindex.h"
#include "text/offsetmap.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 1> operands{u"PATH…"};
constexpr VerbOption sentencesOption{
    .name = QLatin1StringView("sentences"),
    .value = "RULE"_L1,
    .meaning = QT_TRANSLATE_NOOP("Cli", "\"lines\": each line of the texts is one sentence; otherwise they are found")};
constexpr std::array options{sentencesOption, jsonOption};

Result<SentenceRule> sentenceRule(const VerbCall &call)
{
    if (!call.has(sentencesOption.name))
        return SentenceRule::Found;
    const QString rule = call.value(sentencesOption.name);
    if (rule == "lines"_L1)
        return SentenceRule::ByLines;
    return failure(ErrorKind::Usage,
                   QCoreApplication::translate("Cli", "“%1” is no rule for sentences; there is “lines”.").arg(rule));
}

bool isStudy(const QString &path)
{
    constexpr QByteArrayView mark("SQLite format 3");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

// Of those passages that stand in the newest version of their article.
QList<DecidedSpans> studyDecisions(const StudyIndex &index)
{
    const QList<Article> &articles = index.study().articles;
    const auto place = [&](PassageId id, TextSpan &span) {
        const Passage passage = index.passage(id);
        const ArticleId article = index.version(passage.version).article;
        const Version version = index.currentVersion(article);
        if (version.id != passage.version || passage.state == AnchorState::Lost)
            return -1;
        span = OffsetMap(version.text).toUnits(passage.span);
        return int(std::ranges::find(articles, article, &Article::id) - articles.begin());
    };
    QList<DecidedSpans> decisions;
    for (const Link &link : index.study().links) {
        DecidedSpans decided{.isCut = link.state == LinkState::Cut};
        decided.articleA = place(link.a, decided.a);
        decided.articleB = place(link.b, decided.b);
        const int last = int(articles.size()) - 1;
        const auto isThere = [last](int article) { return article >= 0 && article <= last; };
        if (isThere(decided.articleA) && isThere(decided.articleB))
            decisions.append(decided);
    }
    return decisions;
}

Result<ComparedTexts> studyTexts(const QString &path, SentenceRule rule)
{
    return Study::open(path, OpenMode::ReadOnly).and_then([&](const std::unique_ptr<Study> &study) {
        return StudyIndex::read(study->store()).transform([&](const StudyIndex &index) {
            ComparedTexts texts{.decided = studyDecisions(index)};
            for (const Article &article : index.study().articles) {
                texts.names.append(article.name);
                texts.outlets.append(article.outlet);
                const Version version = index.currentVersion(article.id);
                texts.readings.append(readForComparison(version.text, rule, version.blocks));
            }
            return texts;
        });
    });
}

Result<ComparedTexts> fileTexts(const QStringList &paths, SentenceRule rule)
{
    ComparedTexts texts;
    for (const QString &path : paths) {
        if (isStudy(path)) {
            return failure(ErrorKind::Usage,
                           QCoreApplication::translate("Cli", "“%1” is a study: it is compared by itself.").arg(path));
        }
        const Result<ArticleDraft> draft = readArticleFile(path);
        if (!draft)
            return std::unexpected(draft.error());
        texts.names.append(QFileInfo(path).fileName());
        texts.outlets.append(draft->article.outlet);
        texts.readings.append(readForComparison(draft->text, rule, draft->blocks));
    }
    return texts;
}

Comparison compared(const ComparedTexts &texts)
{
    Comparer comparer;
    for (qsizetype i = 0; i < texts.readings.size(); ++i) {
        comparer.add(texts.readings[i], texts.outlets[i]);
    }
    return comparer.comparison(decidedLinks(texts.readings, texts.decided));
}

Result<void> run(const VerbCall &call, Console &console)
{
    return sentenceRule(call)
        .and_then([&](SentenceRule rule) {
            const QStringList &paths = call.operands;
            return paths.size() == 1 && isStudy(paths.first()) ? studyTexts(paths.first(), rule)
                                                               : fileTexts(paths, rule);
        })
        .transform([&](const ComparedTexts &texts) {
            const Comparison comparison = compared(texts);
            if (call.has(jsonOption.name)) {
                console.out << QString::fromUtf8(QJsonDocument(comparisonObject(comparison, texts)).toJson());
            } else {
                console.out << comparisonText(comparison, texts, console.columns);
            }
        });
}

QString moreHelp()
{
    return QCoreApplication::translate(
               "Cli",
               "PATH is a study, whose articles are compared, or texts. Sentences are linked by their words: about "
               "half "
               "of what is told in other words is missed. In JSON articles and sentences are numbers from 0, offsets "
               "count code points. A link is \"same\", \"verbatim\" when most of the shorter sentence is word for word "
               "in "
               "the other, or \"maybe\". Figures of one thing \"differ\" only when no rounding makes them fit.") +
           u'\n';
}
} // namespace

constinit const Verb compareVerb{
    .name = "compare"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "find what articles have in common: the articles of a study, or texts"),
    .run = run,
    .more = moreHelp,
};
