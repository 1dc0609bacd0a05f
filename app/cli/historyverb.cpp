// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/texttable.h"
#include "cli/verbtable.h"
#include "exchange/isotime.h"
#include "study/study.h"

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

void printTable(const QList<JournalEntry> &entries, Console &console)
{
    TextColumn at{.header = u"at"_s};
    TextColumn state{.header = u"state"_s};
    TextColumn name{.header = u"name"_s};
    for (const JournalEntry &entry : entries) {
        at.cells.append(isoTime(entry.at));
        state.cells.append(stateWord(entry.state));
        name.cells.append(entry.name);
    }
    console.out << textTable({at, state, name}, console.columns);
}

void printArray(const QList<JournalEntry> &entries, Console &console)
{
    QJsonArray array;
    for (const JournalEntry &entry : entries) {
        array.append(QJsonObject{{u"at"_s, isoTime(entry.at)},
                                 {u"author"_s, entry.author},
                                 {u"name"_s, entry.name},
                                 {u"state"_s, stateWord(entry.state)}});
    }
    printJson(array, console);
}

Result<void> run(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadOnly)
        .and_then([](const std::unique_ptr<Study> &study) {
            return study->store().journal().entries(std::numeric_limits<int>::max());
        })
        .transform([&](const QList<JournalEntry> &entries) {
            if (listForm(call) == ListForm::Json)
                printArray(entries, console);
            else
                printTable(entries, console);
        });
}

QString keysHelp()
{
    return QCoreApplication::translate(
               "Cli",
               "The newest step comes first. Keys of the JSON: at (when, in UTC), author, name, state: done, undone "
               "(redo does it again) or dropped (undone, then overtaken by other steps).") +
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
