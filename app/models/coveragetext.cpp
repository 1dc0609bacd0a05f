// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragetext.h"

#include "exchange/markdownescape.h"
#include "exchange/tabletext.h"
#include "models/coveragewords.h"
#include "models/reportorder.h"

#include <algorithm>
#include <numeric>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

QStringList headers(const CoverageMatrix &matrix)
{
    QStringList cells{Words::tr("Event"), Words::tr("When"), Words::tr("Sources"), Words::tr("First"),
                      Words::tr("Conflict")};
    for (const CoverageColumn &column : matrix.columns) {
        const QString facts = columnFacts(column);
        cells.append(facts.isEmpty() ? column.article.name : QStringLiteral("%1 (%2)").arg(column.article.name, facts));
    }
    return cells;
}

QStringList rowCells(const CoverageMatrix &matrix, qsizetype row)
{
    const CoverageRow &event = matrix.rows[row];
    QStringList cells{eventTitle(event), eventWhen(event), sourcesText(event.sources),
                      orderText(reportOrder(matrix, row)), conflictText(matrix, row)};
    for (qsizetype column = 0; column < matrix.columns.size(); ++column) {
        const CoverageCell &cell = event.cells[column];
        cells.append(cell.claims.isEmpty() ? stanceText(cell.stance) : cellText(matrix, row, column));
    }
    return cells;
}
} // namespace

QList<QStringList> coverageCells(const CoverageMatrix &matrix, const QList<qsizetype> &rows)
{
    QList<QStringList> cells{headers(matrix)};
    for (const qsizetype row : rows) {
        cells.append(rowCells(matrix, row));
    }
    for (QStringList &row : cells) {
        std::ranges::transform(row, row.begin(), plainCell);
    }
    return cells;
}

QList<qsizetype> allRows(const CoverageMatrix &matrix)
{
    QList<qsizetype> rows(matrix.rows.size());
    std::ranges::iota(rows, 0);
    return rows;
}

QString coverageMarkdown(const CoverageMatrix &matrix, const QList<qsizetype> &rows)
{
    QString markdown = markdownTable(coverageCells(matrix, rows));
    if (matrix.sources.roots.isEmpty())
        return markdown;
    markdown += QLatin1Char('\n') + escapeMarkdown(plainCell(sourcesText(matrix.sources)), MarkdownSpot::Cell) +
                QStringLiteral("\n\n");
    for (const SourceRoot &root : matrix.sources.roots) {
        markdown +=
            QStringLiteral("- ") + escapeMarkdown(plainCell(rootText(root)), MarkdownSpot::Line) + QLatin1Char('\n');
    }
    return markdown;
}

QString coverageCsv(const CoverageMatrix &matrix, const QList<qsizetype> &rows)
{
    return csvTable(coverageCells(matrix, rows));
}

QString coverageTabbed(const CoverageMatrix &matrix, const QList<qsizetype> &rows)
{
    return tabbedTable(coverageCells(matrix, rows));
}
