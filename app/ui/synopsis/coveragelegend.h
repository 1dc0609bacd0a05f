// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragematrix.h"

#include <QWidget>

// What the signs of the coverage matrix mean: each beside its word, in as many lines as it takes.
class CoverageLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        QString words;
        Stance stance = Stance::Silent;
        Modality modality = Modality::Happened;
        bool isConflict = false;
    };

    // Where each stands in this width.
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<Entry> m_entries;
};
