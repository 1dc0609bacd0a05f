// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinetable.h"

#include "core/enumtext.h"
#include "exchange/csvtext.h"
#include "time/gregorian.h"

#include <array>

namespace
{
struct Column {
    const char *name;
    QString (*cell)(const EventRecord &record);
};

QString dayText(const std::optional<qint64> &day)
{
    return day ? gregorian::isoText(*day) : QString();
}

QString flagText(bool flag)
{
    return flag ? QStringLiteral("yes") : QString();
}

constexpr auto columns = std::to_array<Column>({
    {"name", [](const EventRecord &record) { return record.event->name; }},
    {"title", [](const EventRecord &record) { return record.event->title; }},
    {"lane", [](const EventRecord &record) { return record.lane; }},
    {"edtf", [](const EventRecord &record) { return record.edtf; }},
    {"earliest", [](const EventRecord &record) { return dayText(record.dates.earliest); }},
    {"latest", [](const EventRecord &record) { return dayText(record.dates.latest); }},
    {"when", [](const EventRecord &record) { return record.when; }},
    {"reading", [](const EventRecord &record) { return enumText(record.dates.reading); }},
    {"modality", [](const EventRecord &record) { return enumText(record.dates.modality); }},
    {"approximate", [](const EventRecord &record) { return flagText(record.dates.approximate); }},
    {"uncertain", [](const EventRecord &record) { return flagText(record.dates.uncertain); }},
    {"background", [](const EventRecord &record) { return flagText(record.event->background); }},
    {"claims", [](const EventRecord &record) { return QString::number(record.claims.size()); }},
    {"articles", [](const EventRecord &record) { return record.articles().join(QStringLiteral("; ")); }},
    {"reporters", [](const EventRecord &record) { return record.reporters().join(QStringLiteral("; ")); }},
    {"tags", [](const EventRecord &record) { return record.tags.join(QStringLiteral("; ")); }},
    {"conflict", [](const EventRecord &record) { return record.conflict; }},
    {"description", [](const EventRecord &record) { return record.event->description; }},
});
} // namespace

QByteArray timelineTable(const TimelineRecords &timeline)
{
    QStringList cells;
    for (const Column &column : columns)
        cells.append(QLatin1StringView(column.name));
    QString table = csvRow(cells);
    for (const EventRecord &record : timeline.events()) {
        cells.clear();
        for (const Column &column : columns)
            cells.append(column.cell(record));
        table += csvRow(cells);
    }
    return table.toUtf8();
}
