// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apparatus.h"

#include <QAbstractListModel>

#include <memory>

// One row of the apparatus.
struct ApparatusRow {
    enum class Kind { Entry, Heading, Figures, Words };
    Kind kind = Kind::Words;
    QString name; // of the article, at the beginning of `head`; may be empty
    QString head; // "002 ¶ 2 · same · 0.41"
    QString text;
    QList<TextSpan> marks; // of the text; UTF-16 units
    qsizetype number = 0;  // of the entry, or of the figures
};

// The apparatus of a sentence, row by row: its entries, perhaps ones after the sure ones and those cut at the end, who
// has nothing, the figures, and what is to be known. Only entries and figures can be chosen. GUI thread.
class ApparatusList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // No story: no rows.
    void show(std::shared_ptr<const ComparedStory> story, Apparatus apparatus);
    void clear() { show({}, {}); }

    [[nodiscard]] const Apparatus &apparatus() const { return m_apparatus; }
    [[nodiscard]] const ComparedStory *story() const { return m_story.get(); }
    [[nodiscard]] const QList<ApparatusRow> &rows() const { return m_rows; }
    // Null when the row is none.
    [[nodiscard]] const ApparatusEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] const ApparatusFigures *figuresAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Place place) const;
    // The first that can be chosen.
    [[nodiscard]] QModelIndex firstIndex() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void build();
    void addEntries(ApparatusKind first, ApparatusKind last, const QString &heading);
    void addFigures();
    void add(ApparatusRow::Kind kind, const QString &head, const QString &text);

    std::shared_ptr<const ComparedStory> m_story;
    Apparatus m_apparatus;
    QList<ApparatusRow> m_rows;
};
