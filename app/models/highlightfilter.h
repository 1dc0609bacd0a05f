// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dayfilter.h"
#include "models/highlightlist.h"
#include "models/tagfilter.h"

#include <QSortFilterProxyModel>
#include <QStringList>

// Those highlights of a list that the tag filter shows and that have all the words asked for somewhere in their quote,
// tags, note or article, compared as in text/foldedtext.h. A word may also be a part of one. GUI thread; the list and
// the tag filter must outlive it.
class HighlightFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    HighlightFilter(HighlightList &list, const TagFilter &tags, QObject *parent = nullptr);

    // Also only those in the passages that it shows.
    void setDays(const DayFilter &days);
    // All highlights pass when there is no word.
    void setWords(const QString &words);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_tags->isFiltering() || isByDays(); }

    // Null for an invalid index; until the list changes.
    [[nodiscard]] const HighlightItem *itemAt(const QModelIndex &index) const;
    // Invalid when it is not in the list or does not pass.
    [[nodiscard]] QModelIndex indexOf(HighlightId highlight) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isByDays() const { return m_days && m_days->isFiltering(); }
    void forget(int first, int last);
    [[nodiscard]] QString folded(int row) const;

    HighlightList *m_list;
    const TagFilter *m_tags;
    const DayFilter *m_days = nullptr;
    QStringList m_words; // folded
    // What is searched, made when it is first needed: folding all of a large study takes longer than a key press may.
    mutable QHash<HighlightId, QString> m_folded;
};
