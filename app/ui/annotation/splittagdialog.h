// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/highlightlist.h"
#include "models/tagtree.h"

#include <QDialog>

class PassagePicker;
class QLineEdit;
class QPushButton;
class QRadioButton;

// Gives some of a tag's highlights a new tag instead. It blocks nothing and deletes itself when it is closed. GUI
// thread; all it is given must outlive it.
class SplitTagDialog : public QDialog
{
    Q_OBJECT

public:
    SplitTagDialog(Study &study, const HighlightList &highlights, const TagTree &tags, TagId tag,
                   QWidget *parent = nullptr);

signals:
    void failed(const Error &error);
    // In words; it can be undone.
    void done(const QString &what);

private:
    void build(const QString &tagName);
    void fill(const HighlightList &highlights);
    void refresh();
    void split();

    Study *m_study;
    TagId m_tag;
    QLineEdit *m_name;
    QRadioButton *m_below;
    QRadioButton *m_beside;
    PassagePicker *m_picker;
    QPushButton *m_split;
};
