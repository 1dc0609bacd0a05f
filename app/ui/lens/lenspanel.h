// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "ui/lens/lenscounts.h"
#include "ui/lens/lenskindlist.h"

#include <QWidget>

class Navigator;
class QLineEdit;
class QListView;
class WordListEditor;

// The lens to be looked at and set: a legend of its kinds with counts, each to be shown or not, and the word lists
// behind them. GUI thread; all it is given must outlive it.
class LensPanel : public QWidget
{
    Q_OBJECT

public:
    LensPanel(StudyModels &models, Lens &lens, Navigator &navigator, QWidget *parent = nullptr);
    ~LensPanel() override;

    // Stores what is being typed. False when it could not be stored; the reason has been told.
    bool flush();
    // Asks for the name of a new list that starts with these words.
    void beginList(const QStringList &words);

signals:
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addHead(class QVBoxLayout &column);
    void addActions();
    void createList();
    void renameList(const QString &list, const QString &name);
    void follow();
    void showKind(int row);
    void fit();

    Study &m_study;
    Lens &m_lens;
    LensCounts m_counts;
    LensKindList m_kinds;
    QListView *m_view;
    WordListEditor *m_editor;
    QLineEdit *m_newList;
    QList<class QLabel *> m_columns; // the heads of the two columns of numbers
    QStringList m_firstWords;        // of the list that is being named
    QString m_current;               // key of the kind that is shown, and its row
    qsizetype m_lastRow = 0;
};
