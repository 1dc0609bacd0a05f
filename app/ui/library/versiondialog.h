// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/versionjob.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextEdit;

// What a file would change as the next version of an article, before anything is written: the words that go and come,
// and what becomes of the places that something stands on. It does not block the window. GUI thread; the study must
// outlive it.
class VersionDialog : public QDialog
{
    Q_OBJECT

public:
    VersionDialog(Study &study, ArticleId article, const QString &path, QWidget *parent = nullptr);

    // What is shown; nothing while the file is being read and when it cannot be.
    [[nodiscard]] const std::optional<VersionPlan> &plan() const { return m_plan; }

signals:
    void added(const VersionPlan &plan);

private:
    void showPlan(const VersionPlan &plan);
    void refuse(const Error &error);
    void showWords();
    void add();

    Study &m_study;
    std::optional<VersionPlan> m_plan;
    VersionJob *m_job;
    QLabel *m_summary;
    QLabel *m_warning;
    QTextEdit *m_words;
    QPushButton *m_add;
};
