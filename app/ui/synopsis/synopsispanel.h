// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class EmptyState;

// What the articles have in common as a table: a row for each unit, a column for each article. GUI thread; the models
// and the navigator must outlive it.
class SynopsisPanel : public QWidget
{
    Q_OBJECT

public:
    SynopsisPanel(StudyModels &models, Navigator &navigator, QWidget *parent = nullptr);

signals:
    void failed(const Error &error);
    // Something to say that is no error.
    void hint(const QString &text);

private:
    void refresh();

    StudyModels *m_models;
    Navigator *m_navigator;
    EmptyState *m_empty;
};
