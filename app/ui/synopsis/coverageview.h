// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragefilter.h"

#include <QTableView>

class CoverageDelegate;
class EventHeader;

// The coverage matrix: events down, articles across. The current row is the selected event. A click or Enter asks for
// the passage behind a cell, and again for the next one; Shift+Enter for the event in all articles, Ctrl+Enter for the
// article. The filter must outlive it.
class CoverageView : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageView(CoverageFilter &filter, QWidget *parent = nullptr);

    // Scrolls there; silent. A null id, or one that is not shown, leaves none selected.
    void setSelected(EventId event);
    [[nodiscard]] EventId selected() const;

    // So high that a few events can be compared.
    [[nodiscard]] QSize minimumSizeHint() const override;

    // Asks for the next passage of the current cell.
    void activate();

signals:
    void eventChosen(EventId event);                         // by moving to its row
    void eventWanted(EventId event);                         // its passages in all articles
    void claimWanted(const ClaimItem &claim, int n, int of); // the n-th passage of its cell, from 1
    void articleWanted(ArticleId article);
    void noteWanted(EventId event);
    void nothingThere(const QString &why); // a cell without passages was asked for; the sentence for it
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void fitSections();
    void coverCorner();
    [[nodiscard]] const CoverageRow *currentRow() const;
    [[nodiscard]] const CoverageCell *currentCell() const;
    void showPassages(class QMenu &menu);
    void go(qsizetype n);

    CoverageFilter *m_filter;
    CoverageDelegate *m_delegate;
    EventHeader *m_events;
    QWidget *m_spot;             // between the scroll bars
    QWidget *m_corner = nullptr; // between the headers
    int m_turn = 0;
    bool m_isSilent = false; // nobody has chosen what becomes selected
};
