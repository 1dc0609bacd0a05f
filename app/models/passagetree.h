// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QAbstractItemModel>

// A passage to be chosen, with some of the words around it.
struct PassageChoice {
    VersionId version;
    TextSpan span;         // UTF-16 units
    HighlightId highlight; // null: none stands on it, or it does not matter
    QString before;
    QString words;
    QString after;

    [[nodiscard]] QString text() const { return before + words + after; }
};

// Those of one article.
struct PassageGroup {
    QString title;
    QList<PassageChoice> passages;
};

// Passages by article, each with a box; an article's box stands for all of its own. GUI thread.
class PassageTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { ChoiceRole = Qt::UserRole + 1 }; // invalid for an article

    using QAbstractItemModel::QAbstractItemModel;

    // All checked, or none.
    void setGroups(QList<PassageGroup> groups, Qt::CheckState state);
    [[nodiscard]] QList<PassageChoice> checked() const;
    [[nodiscard]] int count() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void checkedChanged();

private:
    [[nodiscard]] Qt::CheckState stateOf(qsizetype group) const;

    QList<PassageGroup> m_groups;
    QList<QList<bool>> m_checked; // as m_groups
};

// A stretch of a text with up to so many letters around it, cut at white space and on one line.
PassageChoice passageChoice(VersionId version, QStringView text, TextSpan span, qsizetype around = 48);
