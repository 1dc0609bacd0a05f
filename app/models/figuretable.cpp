// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretable.h"

#include "models/apparatuswords.h"

#include <algorithm>

QList<ApparatusFigures> figureRows(const ComparedStory &story, const std::optional<Place> &only)
{
    const QList<Place> places = only ? placesWith(story, *only) : QList<Place>();
    QList<ApparatusFigures> rows;
    for (const FigureGroup &group : story.comparison.figures) {
        const bool isWanted = !only || std::ranges::any_of(group.figures, [&](const Figure &figure) {
            return places.contains(Place{.article = figure.article, .sentence = figure.sentence});
        });
        if (isWanted)
            rows.append(apparatusFigures(story, group));
    }
    std::ranges::stable_sort(rows, {}, [](const ApparatusFigures &row) {
        return std::tuple(row.verdict != FigureVerdict::Differs, row.values.value(0).place, row.values.value(0).span);
    });
    return rows;
}

void FigureTable::setStory(std::shared_ptr<const ComparedStory> story)
{
    m_story = std::move(story);
    if (m_only && !m_story->has(*m_only))
        m_only.reset();
    build();
}

void FigureTable::setOnly(std::optional<Place> place)
{
    if (place == m_only)
        return;
    m_only = place;
    build();
}

void FigureTable::build()
{
    beginResetModel();
    m_figures = m_story ? figureRows(*m_story, m_only) : QList<ApparatusFigures>();
    endResetModel();
}

QList<ApparatusFigure> FigureTable::valuesAt(const QModelIndex &index) const
{
    QList<ApparatusFigure> values;
    if (!index.isValid() || index.column() < FirstArticleColumn)
        return values;
    std::ranges::copy_if(m_figures[index.row()].values, std::back_inserter(values), [&](const ApparatusFigure &value) {
        return value.place.article == index.column() - FirstArticleColumn;
    });
    return values;
}

int FigureTable::differing() const
{
    return int(std::ranges::count(m_figures, FigureVerdict::Differs, &ApparatusFigures::verdict));
}

QList<QStringList> FigureTable::cells() const
{
    QList<QStringList> rows{{}};
    for (int column = 0; column < columnCount(); ++column) {
        rows.first().append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            cells.append(cellText(index(row, column)));
        }
        rows.append(cells);
    }
    return rows;
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_story ? 0 : FirstArticleColumn + m_story->size();
}

QString FigureTable::cellText(const QModelIndex &index) const
{
    const ApparatusFigures &row = m_figures[index.row()];
    if (index.column() == CountedColumn)
        return row.counted.isEmpty() ? tr("a share") : row.counted;
    if (index.column() == VerdictColumn) {
        const QString verdict = verdictWords(row.verdict);
        return row.verdict == FigureVerdict::Differs ? QStringLiteral("≠ %1").arg(verdict) : verdict;
    }
    QStringList words;
    for (const ApparatusFigure &value : valuesAt(index)) {
        words.append(value.words);
    }
    return words.join(QStringLiteral(" · "));
}

QString FigureTable::cellSentence(const QModelIndex &index) const
{
    const ApparatusFigures &row = m_figures[index.row()];
    const QString counted = cellText(index.siblingAtColumn(CountedColumn));
    if (index.column() < FirstArticleColumn)
        return tr("%1: %2; %3").arg(counted, verdictWords(row.verdict), figuresWords(*m_story, row));
    const QString text = cellText(index);
    const QString &name = m_story->names[index.column() - FirstArticleColumn];
    return text.isEmpty() ? tr("%1: nothing in %2").arg(counted, name)
                          : tr("%1: %2 in %3, %4").arg(counted, text, name, verdictWords(row.verdict));
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::AccessibleTextRole:
        return cellSentence(index);
    case VerdictRole:
        return int(m_figures[index.row()].verdict);
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == CountedColumn)
        return tr("Counted");
    return section == VerdictColumn ? tr("Verdict") : m_story->names[section - FirstArticleColumn];
}
