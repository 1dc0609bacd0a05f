// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csvtable.h"

#include <algorithm>

namespace
{
QString cell(const QString &text)
{
    const QString line = plainLine(text);
    const auto needsQuotes = [](QChar character) { return character == u',' || character == u'"'; };
    if (std::ranges::none_of(line, needsQuotes))
        return line;
    return u'"' + QString(line).replace(u'"', QStringLiteral("\"\"")) + u'"';
}
} // namespace

QString csvTable(const QList<FieldInfo> &fields, const QJsonArray &objects)
{
    QStringList cells;
    for (const FieldInfo &field : fields) {
        cells.append(field.key);
    }
    QString table = cells.join(u',') + u'\n';
    for (const QJsonValue &object : objects) {
        cells.clear();
        for (const FieldInfo &field : fields) {
            cells.append(cell(object[field.key].toVariant().toString()));
        }
        table += cells.join(u',') + u'\n';
    }
    return table;
}
