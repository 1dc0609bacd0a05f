// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tabletext.h"

#include "exchange/csvtext.h"
#include "exchange/markdownescape.h"
#include "text/plainline.h"

#include <algorithm>

namespace
{
QString lines(const QList<QStringList> &rows, QLatin1StringView separator, QString (*write)(const QString &))
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList written;
        std::ranges::transform(row, std::back_inserter(written),
                               [write](const QString &cell) { return write(plainCell(cell)); });
        text += written.join(separator) + QLatin1Char('\n');
    }
    return text;
}

QString markdownCell(const QString &text)
{
    return escapeMarkdown(text, MarkdownSpot::Cell);
}
} // namespace

QString plainCell(const QString &text)
{
    return plainLine(text).simplified();
}

QString markdownTable(const QList<QStringList> &rows)
{
    QString markdown;
    for (const QStringList &row : rows) {
        markdown += QStringLiteral("| ") + lines({row}, QLatin1StringView(" | "), markdownCell).chopped(1) +
                    QStringLiteral(" |\n");
        if (&row == &rows.first())
            markdown += QStringLiteral("|") + QStringLiteral(" --- |").repeated(row.size()) + QLatin1Char('\n');
    }
    return markdown;
}

QString csvTable(const QList<QStringList> &rows)
{
    return lines(rows, QLatin1StringView(","), csvCell);
}

QString tabbedTable(const QList<QStringList> &rows)
{
    return lines(rows, QLatin1StringView("\t"), withoutFormula);
}
