// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class EmptyState;
class FigureTable;
class FiguresView;
class QToolButton;
class QuietLabel;

// What articles give for the same thing, side by side. It follows the comparison and the sentence that is read while it
// is seen. GUI thread; the models and the navigator must outlive it.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    FiguresPanel(StudyModels &models, Navigator &navigator, QWidget *parent = nullptr);

signals:
    void failed(const Error &error);
    // Something to say that is no error.
    void hint(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class CopyForm { Markdown, Csv, Tabbed };

    void build();
    void fillCopyMenu();
    void connectAll();
    void follow();
    void refresh();
    void showState();
    [[nodiscard]] std::optional<Place> place() const;
    void copy(CopyForm form);

    StudyModels *m_models;
    Navigator *m_navigator;
    FigureTable *m_table;
    QuietLabel *m_title;
    QToolButton *m_only;
    QToolButton *m_copy;
    FiguresView *m_view;
    EmptyState *m_empty;
    int m_done = 0; // articles that are compared while others are not
    int m_of = 0;
    bool m_isStale = true;
};
