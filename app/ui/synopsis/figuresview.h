// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuretable.h"

#include <QTableView>

// The figures: what is counted down, articles across. A click or Return asks for the passage behind a value, and again
// for the next one of the cell; on what is counted, for one article after the other. The table must outlive it.
class FiguresView : public QTableView
{
    Q_OBJECT

public:
    explicit FiguresView(FigureTable &table, QWidget *parent = nullptr);

signals:
    void wanted(const ApparatusFigure &figure);
    void nothingThere(const QString &why); // the sentence for a cell without a value
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void activate();
    void fitSections();

    FigureTable *m_table;
    qsizetype m_turn = 0; // which value of the current cell is next
};
