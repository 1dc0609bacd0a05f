// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versiontexts.h"
#include "study/compareanalysts.h"
#include "study/mergereport.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class EmptyState;
class QBoxLayout;
class QComboBox;
class QListWidget;
class QListWidgetItem;
class QTimer;
class QToolButton;
class QTreeWidget;
class QuietLabel;

// Two analysts side by side: how far they agree, tag by tag, and where they do not; after a merge also what the two
// studies say differently. A click or Enter on a difference asks the navigator for the place. The figures are computed
// in a worker and follow the study while the panel is seen. GUI thread; all it is given must outlive it.
class AgreementPanel : public QWidget
{
    Q_OBJECT

public:
    AgreementPanel(Study &study, const VersionTexts &texts, Navigator &navigator, QWidget *parent = nullptr);

    // Lists them above the figures until they are put away or the next merge.
    void showConflicts(const QList<MergeConflict> &conflicts);

signals:
    void mergeWanted();
    // The figures stand in the table.
    void compared();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *conflictBlock();
    void takeColours();
    QWidget *choice();
    void connectAll();
    void refresh();
    void fillAnalysts(const Snapshot &study);
    void compare(const Snapshot &study);
    void fillTable();
    void fillDifferences();
    void addDifference(const TagAgreement &row, const AnalystDifference &difference);
    [[nodiscard]] Location locate(VersionId version, PointSpan span) const;
    [[nodiscard]] Location locate(PassageId passage) const;
    void jump(const QListWidgetItem *item);

    Study *m_study;
    const VersionTexts *m_texts;
    Navigator *m_navigator;
    QTimer *m_delay;
    QBoxLayout *m_blocks;
    QWidget *m_conflictBlock;
    QuietLabel *m_conflictTitle;
    QListWidget *m_conflicts;
    QuietLabel *m_title;
    QWidget *m_choice;
    QComboBox *m_a;
    QComboBox *m_b;
    QuietLabel *m_words;
    QTreeWidget *m_table;
    QListWidget *m_differences;
    EmptyState *m_empty;
    AnalystComparison m_comparison;
    int m_run = 0; // the newest comparison counts
};
