// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findarticle.h"
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "core/enumtext.h"
#include "study/actions/addversion.h"
#include "study/readarticlefile.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand, QStringView(u"PATH")};
constexpr auto options = std::to_array<VerbOption>({
    articleOption,
    {"force"_L1, {}, QT_TRANSLATE_NOOP("Cli", "also when the text has next to nothing in common with the article")},
    jsonOption,
});

QString words(const QString &text, TextSpan span)
{
    return text.sliced(span.start, span.length());
}

qsizetype countOf(const VersionPlan &plan, const QString &text, TextSpan WordDifference::*side)
{
    qsizetype count = 0;
    for (const WordDifference &difference : plan.differences) {
        count += wordCount(words(text, difference.*side));
    }
    return count;
}

QJsonObject reportJson(const VersionPlan &plan)
{
    const CarryCounts counts = plan.counts();
    QJsonObject states;
    for (const AnchorState state :
         {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Ambiguous, AnchorState::Lost}) {
        states.insert(enumText(state), counts.states.value(state));
    }
    QJsonArray changes;
    for (const WordDifference &difference : plan.differences) {
        changes.append(QJsonObject{{u"before"_s, words(plan.state.newest().text, difference.before)},
                                   {u"after"_s, words(plan.version.text, difference.after)}});
    }
    return {{u"article"_s, plan.state.article.name},
            {u"version"_s, plan.version.number},
            {u"passages"_s, states},
            {u"sure"_s, counts.sure()},
            {u"to_review"_s, counts.asks},
            {u"changes"_s, changes}};
}

QString reportText(const VersionPlan &plan)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    const CarryCounts counts = plan.counts();
    const QString &before = plan.state.newest().text;
    QString text = say(QT_TRANSLATE_NOOP("Cli", "%1 has a version %2 now: %3 words went, %4 came."))
                       .arg(plan.state.article.name)
                       .arg(plan.version.number)
                       .arg(countOf(plan, before, &WordDifference::before))
                       .arg(countOf(plan, plan.version.text, &WordDifference::after)) +
                   u'\n';
    for (const WordDifference &difference : plan.differences) {
        const QString was = words(before, difference.before).simplified();
        const QString is = words(plan.version.text, difference.after).simplified();
        text += u"  "_s + (was.isEmpty() ? QString() : u"−“%1” "_s.arg(was)) +
                (is.isEmpty() ? QString() : u"+“%1”"_s.arg(is)) + u'\n';
    }
    text += say(QT_TRANSLATE_NOOP("Cli", "Places carried over: %1 exact, %2 moved, %3 changed, %4 ambiguous, %5 lost."))
                .arg(counts.states.value(AnchorState::Exact))
                .arg(counts.states.value(AnchorState::Moved))
                .arg(counts.states.value(AnchorState::Changed))
                .arg(counts.states.value(AnchorState::Ambiguous))
                .arg(counts.states.value(AnchorState::Lost));
    const QString sums = say(QT_TRANSLATE_NOOP("Cli", "%1 sure, %2 to review (show FILE reviews)."));
    return text + u'\n' + sums.arg(counts.sure()).arg(counts.asks) + u'\n';
}

Result<VersionPlan> plan(const Study &study, const VerbCall &call)
{
    const QString path = call.operands[1];
    return StudyIndex::read(study.store())
        .and_then([&](const StudyIndex &index) { return findArticle(index, call.value(articleOption.name)); })
        .and_then([&](const Article &article) { return readArticleState(study.store(), article.id); })
        .and_then([&](const ArticleState &state) {
            return readArticleFile(path).and_then([&](const ArticleDraft &draft) { return planVersion(state, draft); });
        })
        .and_then([&](VersionPlan made) -> Result<VersionPlan> {
            if (made.isStrange() && !call.has("force"_L1))
                return failure(ErrorKind::OtherText, QFileInfo(path).fileName());
            return made;
        });
}

Result<void> run(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadWrite).and_then([&](const std::unique_ptr<Study> &study) {
        return plan(*study, call).and_then([&](const VersionPlan &made) {
            return addVersion(*study, made).transform([&](VersionId) {
                if (listForm(call) == ListForm::Json) {
                    console.out << QJsonDocument(reportJson(made)).toJson();
                } else {
                    console.out << reportText(made);
                }
            });
        });
    });
}
} // namespace

constinit const Verb updateVerb{
    .name = "update"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "add a new version of an article and carry over what stands on it"),
    .run = run,
};
