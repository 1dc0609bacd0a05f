// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextDocument;

// Shows the study as Markdown before it is written: what is seen is what is saved. It does not block the window, and
// follows the study while it is open. The models must outlive it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // `prepare` attaches the colouring of Markdown to the preview.
    ExportDialog(StudyModels &models, const std::function<void(QTextDocument *)> &prepare, QWidget *parent = nullptr);

    [[nodiscard]] QString markdown() const { return m_markdown; }
    // Writes what is shown; false when it failed, and then the reason is shown.
    bool saveTo(const QString &path);

private:
    void refresh();
    void chooseFile();
    void copy();

    StudyModels &m_models;
    QString m_markdown;
    QPlainTextEdit *m_preview;
    QLabel *m_status;
    QPushButton *m_save;
};
