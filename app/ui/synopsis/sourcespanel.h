// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class EmptyState;
class QLabel;
class QToolButton;
class QuietLabel;
class SourceTree;
class SourcesView;

// Whom the articles say they have it from, by source or by article, and which of them rest on one report. It follows
// the comparison while it is seen. GUI thread; the models and the navigator must outlive it.
class SourcesPanel : public QWidget
{
    Q_OBJECT

public:
    SourcesPanel(StudyModels &models, Navigator &navigator, QWidget *parent = nullptr);

signals:
    void failed(const Error &error);
    // Something to say that is no error.
    void hint(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void follow();
    void refresh();
    void showState();
    void goTo(int article, TextSpan span);

    StudyModels *m_models;
    Navigator *m_navigator;
    std::shared_ptr<const ComparedStory> m_story; // that is shown
    SourceTree *m_tree;
    QuietLabel *m_title;
    QToolButton *m_byArticle;
    QLabel *m_reports;
    SourcesView *m_view;
    EmptyState *m_empty;
    QuietLabel *m_origin;
    int m_done = 0; // articles that are compared while others are not
    int m_of = 0;
    bool m_isStale = true;
};
