// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apparatus.h"

#include <QAbstractTableModel>

#include <memory>

// What several articles count, what they give for it, and whether that can all be right: a row for each thing that is
// counted, those that differ first and then in the order of the story; behind what is counted and the verdict a column
// for each article. GUI thread.
class FigureTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { VerdictRole = Qt::UserRole + 1 }; // int, a FigureVerdict
    enum Column { CountedColumn, VerdictColumn, FirstArticleColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setStory(std::shared_ptr<const ComparedStory> story);
    // Only what is counted in the sentences that belong with this one; none: all there is.
    void setOnly(std::optional<Place> place);

    [[nodiscard]] const ComparedStory *story() const { return m_story.get(); }
    [[nodiscard]] const QList<ApparatusFigures> &figures() const { return m_figures; }
    // What an article gives, in its order; empty for another column.
    [[nodiscard]] QList<ApparatusFigure> valuesAt(const QModelIndex &index) const;
    [[nodiscard]] int differing() const;
    // With the line of headers, for exchange/tabletext.h.
    [[nodiscard]] QList<QStringList> cells() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void build();
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString cellSentence(const QModelIndex &index) const;

    std::shared_ptr<const ComparedStory> m_story;
    std::optional<Place> m_only;
    QList<ApparatusFigures> m_figures;
};

// Of all figures of a story those rows; see FigureTable. Pure; any thread.
QList<ApparatusFigures> figureRows(const ComparedStory &story, const std::optional<Place> &only = std::nullopt);
