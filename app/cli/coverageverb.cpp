// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/texttable.h"
#include "cli/verbtable.h"
#include "core/enumtext.h"
#include "models/coveragetext.h"
#include "models/coveragewords.h"
#include "models/reportorder.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"csv"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "print comma-separated values")},
    {"markdown"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "print a table in Markdown")},
    jsonOption,
});

// Keys and words of the JSON; never translated.
QString stanceWord(const CoverageCell &cell)
{
    switch (cell.stance) {
    case Stance::NotRead:
        return u"not_read"_s;
    case Stance::Silent:
        return u"silent"_s;
    case Stance::Reports:
        return u"reports"_s;
    case Stance::Plans:
        return u"plans"_s;
    case Stance::Speculates:
        return u"speculates"_s;
    case Stance::Denies:
        return u"denies"_s;
    case Stance::Attributes:
        return u"attributes"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString rootWord(RootKind kind)
{
    switch (kind) {
    case RootKind::Named:
        return u"named"_s;
    case RootKind::OwnAccount:
        return u"own_account"_s;
    case RootKind::Anonymous:
        return u"anonymous"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject sourcesObject(const EventSources &sources)
{
    QJsonArray roots;
    for (const SourceRoot &root : sources.roots) {
        roots.append(QJsonObject{{u"kind"_s, rootWord(root.kind)},
                                 {u"names"_s, QJsonArray::fromStringList(root.names)},
                                 {u"articles"_s, QJsonArray::fromStringList(root.articles)}});
    }
    return {{u"articles"_s, sources.articles},
            {u"denying"_s, sources.denying},
            {u"at_least"_s, sources.atLeast()},
            {u"at_most"_s, sources.atMost()},
            {u"roots"_s, roots}};
}

QJsonArray passages(const CoverageRow &row, const CoverageCell &cell)
{
    QJsonArray found;
    for (const qsizetype place : passagesOf(row, cell)) {
        const Passage &passage = row.event.claims[place].passage;
        found.append(
            QJsonObject{{u"start"_s, passage.span.start}, {u"end"_s, passage.span.end}, {u"quote"_s, passage.quote}});
    }
    return found;
}

QJsonArray cellObjects(const CoverageMatrix &matrix, const CoverageRow &row)
{
    QJsonArray cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const CoverageCell &cell = row.cells[i];
        QJsonObject object{{u"article"_s, matrix.columns[i].article.name}, {u"stance"_s, stanceWord(cell)}};
        if (!cell.claims.isEmpty()) {
            object.insert(u"modality"_s, enumText(cell.modality));
            object.insert(u"when"_s, whenText(row, cell, matrix.columns[i]));
            object.insert(u"reporters"_s, QJsonArray::fromStringList(cell.reporters));
            object.insert(u"first"_s, cell.turn == Turn::First);
            object.insert(u"contradicts"_s, QJsonArray::fromStringList(cell.against));
            object.insert(u"passages"_s, passages(row, cell));
        }
        cells.append(object);
    }
    return cells;
}

QJsonArray orderObjects(const ReportOrder &order)
{
    QJsonArray days;
    for (const ReportDay &day : order.days) {
        days.append(QJsonObject{{u"day"_s, isoDay(day.day)},
                                {u"after"_s, day.after},
                                {u"articles"_s, QJsonArray::fromStringList(day.articles)}});
    }
    return days;
}

QJsonObject eventObject(const CoverageMatrix &matrix, qsizetype place)
{
    const CoverageRow &row = matrix.rows[place];
    const TimelineItem &line = row.event.line;
    const ReportOrder order = reportOrder(matrix, place);
    const QString conflict = conflictText(matrix, place);
    return {{u"name"_s, row.event.event.name},
            {u"title"_s, row.event.event.title},
            {u"when"_s, line.when},
            {u"earliest"_s, isoDay(line.earliest)},
            {u"latest"_s, isoDay(line.latest)},
            {u"background"_s, line.background},
            {u"conflict"_s, conflict.isEmpty() ? QJsonValue(QJsonValue::Null) : conflict},
            {u"sources"_s, sourcesObject(row.sources)},
            {u"reported"_s, orderObjects(order)},
            {u"undated"_s, QJsonArray::fromStringList(order.undated)},
            {u"cells"_s, cellObjects(matrix, row)}};
}

QJsonObject wholeObject(const CoverageMatrix &matrix)
{
    QJsonArray articles;
    for (const CoverageColumn &column : matrix.columns) {
        articles.append(QJsonObject{{u"name"_s, column.article.name},
                                    {u"title"_s, column.article.title},
                                    {u"outlet"_s, column.article.outlet},
                                    {u"published"_s, column.article.published},
                                    {u"read"_s, column.isRead},
                                    {u"version"_s, column.version},
                                    {u"events"_s, column.events}});
    }
    QJsonArray events;
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        events.append(eventObject(matrix, row));
    }
    return {{u"articles"_s, articles}, {u"events"_s, events}, {u"sources"_s, sourcesObject(matrix.sources)}};
}

QString tableCell(const CoverageCell &cell)
{
    const QString words = shortText(cell);
    return cell.against.isEmpty() ? words : words + u" \u2260 "_s + cell.against.join(u", "_s);
}

void printTable(const CoverageMatrix &matrix, Console &console)
{
    QList<TextColumn> columns{{.header = u"event"_s}, {.header = u"when"_s}, {.header = u"sources"_s}};
    for (const CoverageColumn &column : matrix.columns) {
        columns.append({.header = column.article.name});
    }
    for (const CoverageRow &row : matrix.rows) {
        columns[0].cells.append(eventTitle(row));
        columns[1].cells.append(shortEventWhen(row));
        columns[2].cells.append(shortSourcesText(row.sources));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            columns[3 + i].cells.append(tableCell(row.cells[i]));
        }
    }
    console.out << textTable(columns, console.columns);
    if (matrix.sources.roots.isEmpty())
        return;
    console.out << '\n' << plainLine(sourcesText(matrix.sources)) << '\n';
    for (const SourceRoot &root : matrix.sources.roots) {
        console.out << "  " << plainLine(rootText(root)) << '\n';
    }
}

void print(const CoverageMatrix &matrix, const VerbCall &call, Console &console)
{
    if (call.has("csv"_L1)) {
        console.out << coverageCsv(matrix, allRows(matrix));
    } else if (call.has("markdown"_L1)) {
        console.out << coverageMarkdown(matrix, allRows(matrix));
    } else if (call.has(jsonOption.name)) {
        console.out << QString::fromUtf8(QJsonDocument(wholeObject(matrix)).toJson());
    } else {
        printTable(matrix, console);
    }
}

Result<void> run(const VerbCall &call, Console &console)
{
    const auto isGiven = [&](const VerbOption &option) { return call.has(option.name); };
    if (std::ranges::count_if(options, isGiven) > 1) {
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Cli", "Choose one of --csv, --markdown and --json."));
    }
    return Study::open(call.operands.first(), OpenMode::ReadOnly).transform([&](const std::unique_ptr<Study> &study) {
        const VersionTexts texts(*study);
        const EventList events(*study, texts);
        print(coverageMatrix(readCoverage(*study, texts, events)), call, console);
    });
}

QString wordsHelp()
{
    return QCoreApplication::translate(
               "Cli",
               "An article reports, plans, speculates or denies on its own account, or attributes to whom it names. "
               "It is silent when it has been read and does not mention the event, and not yet read when it has "
               "no claim, highlight or note at all. \"≠ 004\" means that it and 004 cannot both be right.\n"
               "Sources are counted by their roots: an article rests on those whom it names, through articles of "
               "the study to the end. Whoever is not named may be the same as anybody else, hence \"2–3\".") +
           u'\n';
}
} // namespace

constinit const Verb coverageVerb{
    .name = "coverage"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "say event by event what each article says of it, and on how many sources"),
    .run = run,
    .more = wordsHelp,
};
