// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "study/study.h"
#include "study/studyindex.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"
#include "time/edtffault.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr std::array options{jsonOption};

QStringList quoteProblems(const StudyIndex &index, const QList<PassageId> &broken)
{
    QStringList problems;
    for (const PassageId id : broken) {
        const Passage passage = index.passage(id);
        problems.append(QCoreApplication::translate("Cli", "Article %1 does not have “%2” at %3 to %4.")
                            .arg(index.articleOf(passage).name, passage.quote, QString::number(passage.span.start),
                                 QString::number(passage.span.end)));
    }
    return problems;
}

QStringList textProblems(const StudyIndex &index)
{
    QStringList problems;
    for (const Version &version : index.study().versions) {
        if (textHash(version.text) != version.sha256)
            problems.append(
                QCoreApplication::translate("Cli", "The text of article %1, version %2, is not what was imported.")
                    .arg(index.article(version.article).name, QString::number(version.number)));
    }
    return problems;
}

void checkDate(const QString &edtf, const QString &event, QStringList &problems)
{
    if (edtf.isEmpty() || Edtf::isValid(edtf))
        return;
    const QString said = describe(badDate(edtf)) + u' ' + edtfFaultSentence(edtf);
    problems.append(QCoreApplication::translate("Cli", "Event %1: %2").arg(event, said));
}

QStringList dateProblems(const StudyIndex &index)
{
    QStringList problems;
    for (const Event &event : index.study().events) {
        checkDate(event.displayEdtf, event.name, problems);
    }
    for (const Claim &claim : index.study().claims) {
        checkDate(claim.edtf, index.event(claim.event).name, problems);
    }
    return problems;
}

Result<QStringList> allProblems(const StudyIndex &index)
{
    const Result<QStringList> damage = index.store().problems();
    const Result<QList<PassageId>> broken = index.store().brokenPassages();
    if (!damage || !broken)
        return std::unexpected(damage ? broken.error() : damage.error());
    QStringList problems;
    for (const QString &line : *damage) {
        problems.append(QCoreApplication::translate("Cli", "The database reports: %1").arg(line));
    }
    return problems + quoteProblems(index, *broken) + textProblems(index) + dateProblems(index);
}

QString summary(const Snapshot &study)
{
    const QStringList counts{
        QCoreApplication::translate("Cli", "%n article(s)", nullptr, int(study.articles.size())),
        QCoreApplication::translate("Cli", "%n highlight(s)", nullptr, int(study.highlights.size())),
        QCoreApplication::translate("Cli", "%n note(s)", nullptr, int(study.notes.size())),
        QCoreApplication::translate("Cli", "%n event(s)", nullptr, int(study.events.size())),
        QCoreApplication::translate("Cli", "%n claim(s)", nullptr, int(study.claims.size())),
        QCoreApplication::translate("Cli", "all quotes stand where they were made"),
    };
    return counts.join(u", "_s);
}

QString json(const Snapshot &study, const QStringList &problems)
{
    const QJsonObject object{
        {u"ok"_s, problems.isEmpty()},          {u"problems"_s, QJsonArray::fromStringList(problems)},
        {u"articles"_s, study.articles.size()}, {u"highlights"_s, study.highlights.size()},
        {u"notes"_s, study.notes.size()},       {u"events"_s, study.events.size()},
        {u"claims"_s, study.claims.size()}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

// Problems are what was asked for, so they go to `out` though the check has failed.
Result<void> report(const StudyIndex &index, const VerbCall &call, Console &console)
{
    return allProblems(index).and_then([&](const QStringList &problems) -> Result<void> {
        if (call.has(jsonOption.name))
            console.out << json(index.study(), problems);
        else if (problems.isEmpty())
            console.out << summary(index.study()) << '\n';
        for (const QString &problem : call.has(jsonOption.name) ? QStringList() : problems) {
            console.out << plainLine(problem) << '\n';
        }
        if (problems.isEmpty())
            return {};
        return failure(ErrorKind::Damaged, QFileInfo(call.operands.first()).fileName());
    });
}

Result<void> run(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadOnly).and_then([&](const std::unique_ptr<Study> &study) {
        return StudyIndex::read(study->store()).and_then([&](const StudyIndex &index) {
            return report(index, call, console);
        });
    });
}
} // namespace

constinit const Verb checkVerb{
    .name = "check"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "prove that a study is whole: pages, references, quotes, texts, dates"),
    .run = run,
};
