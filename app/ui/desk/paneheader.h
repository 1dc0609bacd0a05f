// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QWidget>

#include <optional>

// The head of a pane: the article's title, and below it its name, outlet or file, and date, and how much of it no other
// article has word for word; a line in the article's colour tells which one it is. Everything is painted as plain text.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    // The row in the list of articles, by which its colour goes.
    void setArticle(const Article &article, int row);
    // From 0 to 1; nothing: there is nothing to compare it with.
    void setOwnShare(std::optional<double> share);
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
    [[nodiscard]] QString ownWords() const;
    void describe();

    Article m_article;
    int m_row = 0;
    std::optional<double> m_ownShare;
    bool m_leading = false;
    class QToolButton *m_close;
};
