// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/articlelist.h"
#include "models/passagetree.h"
#include "models/tagtree.h"
#include "models/versiontexts.h"
#include "ui/shell/searchhits.h"

#include <QDialog>

class PassagePicker;
class QLineEdit;
class QPushButton;
class QTimer;
class QuietLabel;
class TagEntry;

// Finds words in all articles, shows every place with what stands around it, and tags those that are left checked in
// one step. It blocks nothing and deletes itself when it is closed. GUI thread, searching in a worker; all it is given
// must outlive it.
class AutoTagDialog : public QDialog
{
    Q_OBJECT

public:
    AutoTagDialog(Study &study, const ArticleList &articles, const VersionTexts &texts, const TagTree &tags,
                  QWidget *parent = nullptr);

    // Shows what another search has found; typing goes on from its query.
    void setHits(const SearchHits &hits);

signals:
    void failed(const Error &error);
    // In words; it can be undone.
    void done(const QString &what);

private:
    void build();
    void search();
    void showFound(quint64 number, const QList<PassageGroup> &groups);
    void refresh();
    void tag();

    Study *m_study;
    const ArticleList *m_articles;
    const VersionTexts *m_texts;
    quint64 m_search = 0; // the newest; what an older one finds is dropped
    QTimer *m_wait;
    QLineEdit *m_words;
    QuietLabel *m_count;
    PassagePicker *m_picker;
    TagEntry *m_tags;
    QPushButton *m_tag;
};
