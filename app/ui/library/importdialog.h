// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importlist.h"

#include <QDialog>

class ArticleListView;
class DraftFields;
class PreviewView;
class QComboBox;
class QLabel;
class QPushButton;

// What an import would bring, before anything is written: the articles with what each has to do with those that are
// there, their metadata to be mended, and their lines, of which any can be dropped or restored. It does not block the
// window. GUI thread; it goes when it is closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const ImportPlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] ImportList &list() { return m_list; }
    // The row that is shown on the right.
    void select(int row);

signals:
    // It closes with that.
    void importWanted(const ImportPlan &plan);

protected:
    void accept() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeArticle();
    void connectAll();
    void showRow(int row);
    void showDecision(const ImportItem &item);
    void showCounts();
    void showLineCounts();

    ImportList m_list;
    int m_row = -1;
    ArticleListView *m_view;
    QLabel *m_finding;
    QComboBox *m_decision;
    DraftFields *m_fields;
    QLabel *m_lineCounts;
    PreviewView *m_preview;
    QLabel *m_problem;
    QWidget *m_article;
    QLabel *m_status;
    QPushButton *m_import;
};
