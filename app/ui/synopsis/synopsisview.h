// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/synopsis/synopsislayout.h"
#include "ui/synopsis/synopsispainter.h"

#include <QAbstractScrollArea>

#include <optional>

// Shows a synopsis as a table whose heads stay in sight. Keys are those of tables: arrows by cell, Home and End in the
// line, with Ctrl in the table, pages; with Shift they choose lines. Enter wants the cell's passage, Space folds and
// unfolds a run of sentences that one article has alone, Right opens a folded one, Left in the first column folds an
// open one, "*" and "/" unfold and fold all. GUI thread.
class SynopsisView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SynopsisView(QWidget *parent = nullptr);

    // The current cell stays on its passage where the new table has it.
    void setTable(const std::shared_ptr<const SynopsisTable> &table);
    void setFilter(const SynopsisFilter &filter);
    [[nodiscard]] const SynopsisFilter &filter() const { return m_filter; }

    [[nodiscard]] const SynopsisTable &table() const { return m_layout.table(); }
    [[nodiscard]] const QList<SynopsisLine> &lines() const { return m_layout.lines(); }
    [[nodiscard]] const SynopsisLayout &boxes() const { return m_layout; }

    [[nodiscard]] SynopsisCell current() const { return m_current; }
    // Scrolls there and says cellChosen; passes over a cell that there is not.
    void setCurrent(SynopsisCell cell);
    // The same, silent: makes the cell of a sentence current, or the line that it is folded in, or the row of its unit
    // where its article has no column. False when it is not shown.
    bool showPlace(Place place);
    // The first sentence of a cell; none of a blank one, of figures, and of a folded line.
    [[nodiscard]] std::optional<Place> placeOf(SynopsisCell cell) const;

    // The lines that are chosen, ascending; none before a cell is current.
    [[nodiscard]] QList<SynopsisLine> chosenLines() const;
    void chooseAll();

    // Nothing happens where nothing can be folded.
    void toggleFold(int line);
    void setAllOpen(bool open);
    [[nodiscard]] bool canFold() const;

    // Wants the passage of the current cell, or unfolds the current line.
    void activate();

    // Where a cell is in the viewport; of a line out of sight by its estimated height.
    [[nodiscard]] QRect cellRect(SynopsisCell cell) const;
    [[nodiscard]] QRect headRect(int column) const;
    [[nodiscard]] QRect rowHeadRect(int line) const;
    [[nodiscard]] SynopsisCell cellAt(QPoint point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cellChosen(SynopsisCell cell);
    void placeWanted(Place place);
    void nothingThere(const QString &why); // a cell without a passage was asked for; the sentence for it
    void leadWanted(int article);          // its head was clicked
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Choice { One, Stretch };

    void remeasure();
    void refill();
    void settle();
    void takeRanges();
    void moveTo(SynopsisCell cell, Choice choice);
    void reveal(SynopsisCell cell);
    void leaveHead();
    [[nodiscard]] bool isMove(const QKeyEvent &event, SynopsisCell &target) const;
    [[nodiscard]] int linePage(int direction) const;
    [[nodiscard]] bool foldByKey(int key);
    [[nodiscard]] QString textAt(QPoint point) const;
    [[nodiscard]] int headAt(QPoint point) const;
    [[nodiscard]] QSize bodySize() const;

    SynopsisLayout m_layout;
    SynopsisFilter m_filter;
    SynopsisFolds m_folds;
    SynopsisCell m_current;
    int m_anchor = -1; // the line where the chosen stretch begins
    int m_hoveredHead = -1;
    QPoint m_pressed;
    bool m_hasFolded = false; // the last press of the mouse
    bool m_isSettling = false;
};
