// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QWidget>

// The head of a pane: the article's title, and below it its name, outlet or file, and date; a line in the article's
// colour tells which one it is. Everything is painted as plain text.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    // The row in the list of articles, by which its colour goes.
    void setArticle(const Article &article, int row);
    // Whether the pane has the caret.
    void setLeading(bool leading);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString details() const;
    void describe();

    Article m_article;
    int m_row = 0;
    bool m_leading = false;
    class QToolButton *m_close;
};
