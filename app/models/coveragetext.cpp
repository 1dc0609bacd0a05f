// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragetext.h"

#include "exchange/markdownescape.h"
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

bool reorders(QChar character)
{
    return (character >= QChar(0x202A) && character <= QChar(0x202E)) ||
           (character >= QChar(0x2066) && character <= QChar(0x2069));
}

QString plainCell(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control) {
            character = QLatin1Char(' ');
        } else if (reorders(character)) {
            character = QChar::ReplacementCharacter;
        }
    }
    return text.simplified();
}

QString withoutFormula(const QString &cell)
{
    static const QString signs = QStringLiteral("=+-@");
    return !cell.isEmpty() && signs.contains(cell.front()) ? QLatin1Char('\'') + cell : cell;
}

QString csvCell(const QString &text)
{
    QString cell = withoutFormula(text);
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1StringView("\"\"")) + QLatin1Char('"');
}

QString markdownCell(const QString &text)
{
    return escapeMarkdown(text, MarkdownSpot::Cell);
}

QString lines(const QList<QStringList> &cells, QLatin1StringView separator, QString (*write)(const QString &))
{
    QString text;
    for (const QStringList &row : cells) {
        QStringList written;
        std::ranges::transform(row, std::back_inserter(written), write);
        text += written.join(separator) + QLatin1Char('\n');
    }
    return text;
}

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
    const QList<QStringList> cells = coverageCells(matrix, rows);
    QString markdown;
    for (const QStringList &row : cells) {
        markdown += QStringLiteral("| ") + lines({row}, QLatin1StringView(" | "), markdownCell).chopped(1) +
                    QStringLiteral(" |\n");
        if (&row == &cells.first())
            markdown += QStringLiteral("|") + QStringLiteral(" --- |").repeated(row.size()) + QLatin1Char('\n');
    }
    if (matrix.sources.roots.isEmpty())
        return markdown;
    markdown += QLatin1Char('\n') + markdownCell(plainCell(sourcesText(matrix.sources))) + QStringLiteral("\n\n");
    for (const SourceRoot &root : matrix.sources.roots) {
        markdown +=
            QStringLiteral("- ") + escapeMarkdown(plainCell(rootText(root)), MarkdownSpot::Line) + QLatin1Char('\n');
    }
    return markdown;
}

QString coverageCsv(const CoverageMatrix &matrix, const QList<qsizetype> &rows)
{
    return lines(coverageCells(matrix, rows), QLatin1StringView(","), csvCell);
}

QString coverageTabbed(const CoverageMatrix &matrix, const QList<qsizetype> &rows)
{
    return lines(coverageCells(matrix, rows), QLatin1StringView("\t"), withoutFormula);
}
