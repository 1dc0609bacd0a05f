// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "models/studymodels.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class ApparatusList;
class ApparatusView;
class EmptyState;
class QLabel;
class QuietLabel;

// For the sentence that is read, the wording of every article, who has nothing, and the figures; here the analyst
// decides what tells the same. It follows the sentence while it is seen. GUI thread; the models and the navigator must
// outlive it.
class ApparatusPanel : public QWidget
{
    Q_OBJECT

public:
    ApparatusPanel(StudyModels &models, Navigator &navigator, QWidget *parent = nullptr);

    // The entry that is chosen; none while the panel is not seen.
    [[nodiscard]] std::optional<Place> chosen() const;

signals:
    void failed(const Error &error);
    // Something to say that is no error.
    void hint(const QString &text);
    // Something was done, in words, that can be undone.
    void done(const QString &what);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void follow();
    void refresh();
    [[nodiscard]] QString whyNothing() const;
    void showFocus();
    void showProgress(int done, int of);
    void goTo(const QModelIndex &index);
    void decide(const QModelIndex &index, LinkState state);
    void forget(const QModelIndex &index);
    void tell(const Result<void> &result, const QString &what);

    StudyModels *m_models;
    Navigator *m_navigator;
    ApparatusList *m_list;
    QWidget *m_head;
    QWidget *m_stripe; // in the colour of the article that is read
    QuietLabel *m_place;
    QLabel *m_words;
    ApparatusView *m_view;
    QuietLabel *m_progress;
    EmptyState *m_empty;
    int m_done = 0; // articles that are compared while others are not
    int m_of = 0;
    qsizetype m_turn = 0; // which figure was gone to last
    bool m_isStale = true;
};
