// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragefilter.h"
#include "models/studymodels.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class CoverageDetails;
class CoverageLegend;
class CoverageView;
class EmptyState;
class QActionGroup;
class QBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;
class QuietLabel;

// The coverage matrix with what sorts and filters it, its signs, and the sources of the selected event or of all. The
// selection is the navigator's. It follows the study while it is seen. GUI thread; the models and the navigator must
// outlive it.
class CoveragePanel : public QWidget
{
    Q_OBJECT

public:
    CoveragePanel(StudyModels &models, Navigator &navigator, QWidget *parent = nullptr);

signals:
    // Something was done, in words.
    void hint(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class CopyForm { Markdown, Csv, Tabbed };

    void build();
    [[nodiscard]] QWidget *controls();
    void fillOrderMenu(QMenu &menu);
    void fillCopyMenu(QMenu &menu);
    void connectAll();
    void refresh();
    void arrange();
    void follow(EventId event);
    void showDetails();
    void goTo(const ClaimItem &claim, int n, int of);
    void copy(CopyForm form);

    StudyModels *m_models;
    Navigator *m_navigator;
    CoverageTable *m_table;
    CoverageFilter *m_filter;
    QBoxLayout *m_blocks = nullptr;
    QuietLabel *m_title;
    QLineEdit *m_words;
    QToolButton *m_order;
    QToolButton *m_copy;
    CoverageView *m_view;
    EmptyState *m_empty;
    CoverageDetails *m_details;
    CoverageLegend *m_legend;
};
