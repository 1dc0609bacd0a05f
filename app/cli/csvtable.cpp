// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csvtable.h"

#include "exchange/csvtext.h"

QString csvTable(const QList<FieldInfo> &fields, const QJsonArray &objects)
{
    QStringList cells;
    for (const FieldInfo &field : fields)
        cells.append(field.key);
    QString table = csvRow(cells);
    for (const QJsonValue &object : objects) {
        cells.clear();
        for (const FieldInfo &field : fields)
            cells.append(object[field.key].toVariant().toString());
        table += csvRow(cells);
    }
    return table;
}
