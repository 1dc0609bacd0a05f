// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagfilter.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QuietLabel;

// The tag filter in words, to be typed, with what is wrong with them below; and whether all the marked tags are asked
// for or any of them. GUI thread; the filter must outlive it.
class TagFilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit TagFilterLine(TagFilter &filter, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(const QString &words);
    void refresh();

    TagFilter *m_filter;
    QLineEdit *m_words;
    QToolButton *m_join;
    QuietLabel *m_problem;
};
