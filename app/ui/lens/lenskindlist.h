// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lens.h"

#include <QAbstractListModel>

class LensCounts;
class Navigator;

// The kinds of the lens, to be shown or not, with how often they stand in the article that has the caret and in all on
// the desk. A check hides or shows a kind. GUI thread; all it is given must outlive it.
class LensKindList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LookRole = Qt::UserRole + 1, HereRole, DeskRole }; // HereRole, DeskRole: a number's text

    LensKindList(Lens &lens, LensCounts &counts, Navigator &navigator, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const QList<LensLook> &looks() const { return m_looks; }
    [[nodiscard]] int rowOf(const QString &key) const; // -1: none

private:
    void takeLooks();
    void tellAll();
    [[nodiscard]] QString sentence(const LensLook &look) const;
    [[nodiscard]] QString here(const LensLook &look) const;
    [[nodiscard]] QString onDesk(const LensLook &look) const;

    Lens &m_lens;
    LensCounts &m_counts;
    Navigator &m_navigator;
    QList<LensLook> m_looks;
};

Q_DECLARE_METATYPE(LensLook)
