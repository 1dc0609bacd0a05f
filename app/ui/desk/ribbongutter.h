// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/ribbonlayout.h"

#include <QSplitter>

class Ribbons;

// Between two panes: what joins them, and a handle to give one of them more room.
class RibbonGutter : public QSplitterHandle
{
    Q_OBJECT

public:
    explicit RibbonGutter(QSplitter *splitter);

    void setRibbons(Ribbons *ribbons);
    // As it was painted last.
    [[nodiscard]] const RibbonLayout &layout() const { return m_layout; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    void paint(QPainter &painter) const;

    Ribbons *m_ribbons = nullptr;
    RibbonLayout m_layout;
    std::optional<Place> m_pressed;
};
