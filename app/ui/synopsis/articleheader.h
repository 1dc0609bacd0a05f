// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragetable.h"

#include <QHeaderView>

// The articles on top of the coverage matrix: name, outlet and day, and where it is known which appeared first. The
// table must outlive it.
class ArticleHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ArticleHeader(const CoverageTable &table, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    const CoverageTable *m_table;
};
