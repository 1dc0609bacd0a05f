// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "study/touched.h"

#include <QAbstractTableModel>
#include <QDate>

// Every step of the history, newest first, read page by page as it is looked at; what a step touched is only worked out
// for the rows that are asked for it. Follows the study. Times are local. GUI thread; the study must outlive it.
class HistoryList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, TouchedColumn, StateColumn, TimeColumn, AuthorColumn, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole + 1 }; // the day in words, of its first row; else empty

    static constexpr int pageSize = 200;

    explicit HistoryList(Study &study, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    // Null when there is no such row.
    [[nodiscard]] const JournalEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] const Touched &touchedAt(const QModelIndex &index) const;
    // The newest step that is done; 0: none.
    [[nodiscard]] qint64 lastDone() const { return m_lastDone; }

private:
    void follow();
    [[nodiscard]] qint64 readLastDone() const;
    [[nodiscard]] QString heading(int row) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] QVariant display(const QModelIndex &index) const;

    Study *m_study;
    QList<JournalEntry> m_entries; // without a gap from the newest
    qint64 m_lastDone = 0;
    bool m_hasMore = false;
    mutable QHash<qint64, Touched> m_touched; // by step; names change, so it is only kept until the next change
};

// "done"; "undone", which redo brings back; "dropped": undone, then overtaken by other work.
QString stateWords(JournalState state);
