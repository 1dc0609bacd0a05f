// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/articlelist.h"

#include <QStyledItemDelegate>

// Where the parts of an article's row stand. Device-independent pixels.
struct ArticleParts {
    QRect dot;
    QRect title;
    QRect details;
    QRect box;

    static ArticleParts in(const QRect &row, const QFont &font);
    static int height(const QFont &font);
};

// Paints an article in two lines: the colour of its pane, name and title, and quietly below what there is of it. The
// list must outlive it.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(const ArticleList &articles, QObject *parent = nullptr);

    // The article that the reader is in; its row is marked.
    void setCurrent(ArticleId article) { m_current = article; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    // The box answers to the view, which keeps a click on it from opening the article.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

private:
    void paintDot(QPainter &painter, const QRect &rect, const ArticleList::Entry &entry, const QPalette &palette) const;
    void paintBox(QPainter &painter, const QRect &rect, const ArticleList::Entry &entry, const QPalette &palette) const;

    const ArticleList *m_articles;
    ArticleId m_current;
};
