// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchhits.h"

#include <QFuture>
#include <QObject>

// A text to search in.
struct SearchText {
    VersionId version;
    QString text;
};

// Searches texts in a worker, compared as FoldedText does: case, accents, and kinds of hyphens, quotes and spaces do
// not count. A new search takes the place of one that still runs. GUI thread.
class ArticleSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ArticleSearch() override;

    void start(const QString &query, const QList<SearchText> &texts);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_future.isRunning(); }

signals:
    void found(const SearchHits &hits);

private:
    QFuture<SearchHits> m_future;
};
