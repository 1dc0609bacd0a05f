// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagtree.h"

#include <QPlainTextEdit>

// What the current tag means, in a line or two. Saved when the focus leaves it or with Ctrl+Enter; Escape brings back
// what was there. GUI thread; the study and the tags must outlive it.
class DescriptionEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    DescriptionEdit(Study &study, const TagTree &tags, QWidget *parent = nullptr);

    // Null: there is none, and nothing to write.
    void setTag(TagId tag);

signals:
    void failed(const Error &error);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void refresh();

    Study *m_study;
    const TagTree *m_tags;
    TagId m_tag;
};
