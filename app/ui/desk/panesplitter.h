// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class Ribbons;

// The panes in a row, with gutters wide enough to show what joins them.
class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit PaneSplitter(QWidget *parent = nullptr);

    // Must outlive it.
    void setRibbons(Ribbons *ribbons) { m_ribbons = ribbons; }

protected:
    QSplitterHandle *createHandle() override;

private:
    Ribbons *m_ribbons = nullptr;
};
