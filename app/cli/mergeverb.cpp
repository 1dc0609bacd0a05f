// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"
#include "cli/verbtable.h"
#include "study/actions/mergestudy.h"
#include "study/mergewords.h"
#include "study/otherstudy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand, QStringView(u"OTHER")};
constexpr std::array options{jsonOption};

QJsonArray conflictObjects(const MergeReport &report)
{
    QJsonArray array;
    for (const MergeConflict &conflict : report.conflicts) {
        array.append(QJsonObject{{u"kind"_s, mergeKindKey(conflict.kind)},
                                 {u"field"_s, conflict.field},
                                 {u"where"_s, conflict.where},
                                 {u"ours"_s, conflict.ours},
                                 {u"theirs"_s, conflict.theirs}});
    }
    return array;
}

QString json(const MergeReport &report)
{
    const QJsonObject added{{u"articles"_s, report.articles}, {u"highlights"_s, report.highlights},
                            {u"tags"_s, report.tags},         {u"taggings"_s, report.taggings},
                            {u"notes"_s, report.notes},       {u"events"_s, report.events},
                            {u"claims"_s, report.claims},     {u"links"_s, report.links}};
    const QJsonObject object{{u"common_articles"_s, report.commonArticles},
                             {u"added"_s, added},
                             {u"to_review"_s, report.toReview},
                             {u"apart"_s, report.apart},
                             {u"conflicts"_s, conflictObjects(report)}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QString conflictTable(const MergeReport &report, int columns)
{
    TextColumn kind{.header = u"conflict"_s};
    TextColumn where{.header = u"where"_s};
    TextColumn ours{.header = u"ours"_s};
    TextColumn theirs{.header = u"theirs"_s};
    for (const MergeConflict &conflict : report.conflicts) {
        kind.cells.append(plainLine(conflictTitle(conflict)));
        where.cells.append(plainLine(conflict.where));
        ours.cells.append(plainLine(conflict.ours));
        theirs.cells.append(plainLine(conflict.theirs));
    }
    return textTable({kind, where, ours, theirs}, columns);
}

Result<void> run(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadWrite)
        .and_then([&](const std::unique_ptr<Study> &study) { return mergeStudy(*study, call.operands[1]); })
        .transform([&](const MergeReport &report) {
            for (const QString &line : lossLines(report.losses))
                console.err << QCoreApplication::translate("Cli", "Not carried over: %1").arg(line) << '\n';
            if (call.has(jsonOption.name)) {
                console.out << json(report);
                return;
            }
            console.out << mergeSummary(report) << '\n';
            if (!report.conflicts.isEmpty())
                console.out << conflictTable(report, console.columns);
        });
}

QString more()
{
    return QCoreApplication::translate(
               "Cli",
               "OTHER is a study, which is only read, a folder that \"dump\" wrote, or a file of another program that "
               "\"new --from\" reads. Nothing of ours is overwritten: "
               "where both say different things ours stays, the difference is listed, and other notes, words and dates "
               "are kept beside ours. Merging the same again adds nothing. It is one step: undo takes it back.") +
           u'\n';
}
} // namespace

constinit const Verb mergeVerb{
    .name = "merge"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "bring in another analyst's highlights, tags, notes and events"),
    .run = run,
    .more = more,
};
