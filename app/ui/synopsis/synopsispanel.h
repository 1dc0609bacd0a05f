// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "models/synopsislines.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class EmptyState;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;
class QuietLabel;
class SynopsisSaver;
class SynopsisView;
struct SynopsisCell;

// What the articles have in common as a table: a row for each unit, a column for each article; with what chooses and
// filters, what the comparison cannot tell, and ways to take it elsewhere. The current cell is the navigator's passage
// while the panel is seen. GUI thread; the models and the navigator must outlive it.
class SynopsisPanel : public QWidget
{
    Q_OBJECT

public:
    SynopsisPanel(StudyModels &models, Navigator &navigator, QWidget *parent = nullptr);

    // Has the rows follow this article, which gets a column when it has none.
    void lead(ArticleId article);
    // Which articles have a column; none: those on the desk, else the first ones.
    void showArticles(const QList<ArticleId> &articles);

signals:
    void failed(const Error &error);
    // Something to say that is no error.
    void hint(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class CopyForm { Markdown, Csv, Tabbed };
    enum class Rows { Chosen, All };

    void build();
    [[nodiscard]] QWidget *controls();
    [[nodiscard]] QWidget *progress();
    void connectAll();
    void fillLeadMenu(QMenu &menu);
    void fillArticleMenu(QMenu &menu);
    void fillFilterMenu(QMenu &menu);
    void fillCopyMenu(QMenu &menu);
    void refresh();
    void makeTable();
    void sayState();
    void sayProgress(int done, int of);
    void nameControls();
    void setFilter(const SynopsisFilter &filter);
    void toggleArticle(ArticleId article, bool shown);
    [[nodiscard]] QList<ArticleId> columnArticles() const;
    void follow();
    void take(SynopsisCell cell);
    void goTo(Place place);
    [[nodiscard]] QList<SynopsisLine> linesToTake(Rows rows) const;
    void copy(CopyForm form, Rows rows);
    void save();

    StudyModels *m_models;
    Navigator *m_navigator;
    QList<ArticleId> m_articles; // chosen as columns; none: by the desk
    ArticleId m_lead;            // null: the first column
    bool m_takesAlone = false;   // what is copied has each sentence that is in no unit, folded or not
    bool m_isCancelled = false;
    QStringList m_said; // of the comparison as a whole
    QuietLabel *m_title;
    QuietLabel *m_coverage;
    QLabel *m_remarks;
    QLineEdit *m_words;
    QToolButton *m_leadMenu;
    QToolButton *m_articleMenu;
    QToolButton *m_filterMenu;
    QToolButton *m_copyMenu;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    SynopsisView *m_view;
    EmptyState *m_empty;
    QPushButton *m_again;
    SynopsisSaver *m_saver;
};
