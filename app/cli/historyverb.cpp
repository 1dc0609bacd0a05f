// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/texttable.h"
#include "cli/verbtable.h"
#include "exchange/isotime.h"
#include "study/study.h"
#include "study/touched.h"

#include <array>
#include <limits>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr std::array options{jsonOption};

QString stateWord(JournalState state)
{
    switch (state) {
    case JournalState::Done:
        return u"done"_s;
    case JournalState::Undone:
        return u"undone"_s;
    case JournalState::Dropped:
        return u"dropped"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

struct Step {
    JournalEntry entry;
    QString touched;
};

Result<QList<Step>> readSteps(const StudyStore &store)
{
    const Result<QList<JournalEntry>> entries = store.journal().entries(std::numeric_limits<int>::max());
    if (!entries)
        return std::unexpected(entries.error());
    QList<Step> steps;
    for (const JournalEntry &entry : *entries) {
        const Result<ChangeRecord> record = store.journal().record(entry.id);
        if (!record)
            return std::unexpected(record.error());
        steps.append({.entry = entry, .touched = touchedBy(store, *record).words});
    }
    return steps;
}

void printTable(const QList<Step> &steps, Console &console)
{
    TextColumn number{.header = u"step"_s, .side = ColumnSide::Right};
    TextColumn at{.header = u"at"_s};
    TextColumn state{.header = u"state"_s};
    TextColumn name{.header = u"name"_s};
    TextColumn touched{.header = u"touched"_s};
    for (const auto &[entry, what] : steps) {
        number.cells.append(QString::number(entry.id));
        at.cells.append(isoTime(entry.at));
        state.cells.append(stateWord(entry.state));
        name.cells.append(entry.name);
        touched.cells.append(what);
    }
    console.out << textTable({number, at, state, name, touched}, console.columns);
}

void printArray(const QList<Step> &steps, Console &console)
{
    QJsonArray array;
    for (const auto &[entry, what] : steps) {
        array.append(QJsonObject{{u"step"_s, entry.id},
                                 {u"touched"_s, what},
                                 {u"at"_s, isoTime(entry.at)},
                                 {u"author"_s, entry.author},
                                 {u"name"_s, entry.name},
                                 {u"state"_s, stateWord(entry.state)}});
    }
    printJson(array, console);
}

Result<void> run(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadOnly)
        .and_then([](const std::unique_ptr<Study> &study) { return readSteps(study->store()); })
        .transform([&](const QList<Step> &steps) {
            if (listForm(call) == ListForm::Json) {
                printArray(steps, console);
            } else {
                printTable(steps, console);
            }
        });
}

QString keysHelp()
{
    return QCoreApplication::translate(
               "Cli",
               "The newest step comes first. Keys of the JSON: step (its number, for undo), at (when, in UTC), author, "
               "name, "
               "touched (what it changed, in words), state: done, undone (redo does it again) or dropped (undone, then "
               "overtaken by other steps).") +
           u'\n';
}
} // namespace

constinit const Verb historyVerb{
    .name = "history"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "list what was done, step by step"),
    .run = run,
    .more = keysHelp,
};
