// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/lenskinds.h"
#include "study/study.h"

#include <QTimer>
#include <QWidget>

class Lens;
class QPlainTextEdit;
class QPushButton;
class QuietLabel;

// The words of one list, one on a line. What is typed goes into the study after a short rest, or when the editor is
// left. GUI thread; the study and the lens must outlive it.
class WordListEditor : public QWidget
{
    Q_OBJECT

public:
    WordListEditor(Study &study, const Lens &lens, QWidget *parent = nullptr);

    // The kind whose list is edited; one without a list, or none, leaves only a sentence.
    void setKind(LensKind kind);
    [[nodiscard]] const LensKind &kind() const { return m_kind; }

    // Stores what was typed. False when it could not be stored; the reason has been told.
    bool flush();
    // Deletes an own list; gives the program's own words back to another.
    void removeList();
    // Adds the words of a plain text, one on a line.
    void importFile(const QString &path);

signals:
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showWords();
    void refreshState();
    void chooseFile();
    bool report(const Result<void> &result);
    [[nodiscard]] WordListId storedList() const; // null: the list is as the program brings it

    Study &m_study;
    const Lens &m_lens;
    LensKind m_kind;
    QTimer m_rest;
    QuietLabel *m_title;
    QuietLabel *m_state;
    QPlainTextEdit *m_words;
    QPushButton *m_import;
    QPushButton *m_remove;
};
