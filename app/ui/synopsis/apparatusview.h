// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apparatuslist.h"
#include "ui/synopsis/linkbuttons.h"

#include <QListView>
#include <QPersistentModelIndex>

class ApparatusDelegate;

// The rows of an apparatus, with the buttons that decide on the entry that is chosen or under the pointer. Says what
// the reader wants: a click or Return goes there, + confirms, Delete cuts, Backspace forgets what was decided. The list
// must outlive it.
class ApparatusView : public QListView
{
    Q_OBJECT

public:
    explicit ApparatusView(ApparatusList &list, QWidget *parent = nullptr);

    // Whether links can be decided on; from the beginning they can.
    void setCanDecide(bool can);
    // Silent. Whatever else was chosen is so no longer.
    void choose(const QModelIndex &index);

signals:
    void goWanted(const QModelIndex &index);
    // Indexes of entries.
    void confirmWanted(const QModelIndex &index);
    void cutWanted(const QModelIndex &index);
    void forgetWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    using Wanted = void (ApparatusView::*)(const QModelIndex &);

    [[nodiscard]] LinkButtons::Offered offered(const QModelIndex &index) const;
    // Says it when it can be decided so.
    void decide(const QModelIndex &index, bool LinkButtons::Offered::*which, Wanted wanted);
    void setPointed(const QModelIndex &index);
    void placeButtons();

    ApparatusList *m_list;
    ApparatusDelegate *m_delegate;
    LinkButtons *m_buttons;
    QPersistentModelIndex m_pointed; // under the pointer
    bool m_canDecide = true;
};
