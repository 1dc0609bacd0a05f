// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragematrix.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QuietLabel;

// On whom an event rests, who told of it first and why not all of it can be true; of all events together when none is
// chosen. Plain text.
class CoverageDetails : public QWidget
{
    Q_OBJECT

public:
    // One line or two below the matrix, or a column beside it with a line for each source.
    enum class Form { Line, Lines, Column };

    explicit CoverageDetails(QWidget *parent = nullptr);

    void setForm(Form form);
    // -1: all events.
    void setRow(const CoverageMatrix &matrix, int row);

    [[nodiscard]] QString text() const; // all that it says, for tests and a screen reader

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *column();
    void takeColours();

    QuietLabel *m_sources;
    QuietLabel *m_clocks;
    QScrollArea *m_column;
    QuietLabel *m_heading;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_conflict;
    QLabel *m_roots;
    QLabel *m_order;
};
