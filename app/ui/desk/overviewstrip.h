// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QWidget>

#include <optional>

class ArticleView;
class OverviewLayout;

// The strip beside an article's scroll bar: all its highlights, what a search found and the selected event's passages,
// as high up in the strip as they stand in the article. It follows the view, which must outlive it.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(const ArticleView &view, QWidget *parent = nullptr);
    ~OverviewStrip() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const OverviewLayout &overview();

signals:
    void placeWanted(TextSpan span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void forget();

    const ArticleView &m_view;
    std::unique_ptr<OverviewLayout> m_layout; // null: to be made when it is needed
};
