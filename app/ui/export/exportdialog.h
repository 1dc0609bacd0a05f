// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/writereport.h"
#include "models/studyexport.h"
#include "models/studymodels.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>

#include <functional>

class ExportChoices;
class ExportPreview;
class QLabel;
class QPushButton;
class QTextDocument;

// Shows the study in any format before it is written: what is seen is what is saved. It does not block the window,
// makes the export in a worker, and follows the study while it is open. A file that was changed by hand is not replaced
// before the difference has been seen. The models must outlive it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // `prepare` attaches the colouring of Markdown to the preview.
    ExportDialog(StudyModels &models, const std::function<void(QTextDocument *)> &prepare, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoices *choices() const { return m_choices; }
    // Of the main file, once it is there.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    // Whether the difference to a file that was changed by hand is shown, and waits for an answer.
    [[nodiscard]] bool isAsking() const { return !m_askedPath.isEmpty(); }
    // Writes what is shown; false when it failed or asks first, and then the reason is shown.
    bool saveTo(const QString &path);
    void replaceEdited();
    void keepEdited();

signals:
    void made();

private:
    struct Made;

    void refresh();
    void take();
    void present(const Made &made);
    void chooseFile();
    void copy();
    bool write(const QString &path, EditedFiles edited);
    void ask(const EditedFile &edited, const QString &path);
    void say(const QString &words);
    [[nodiscard]] static std::shared_ptr<Made> make(const QString &study, const ExportRequest &request,
                                                    const std::shared_ptr<const ComparedStory> &story);

    StudyModels &m_models;
    ExportRequest m_request;
    std::shared_ptr<Made> m_made;
    QFutureWatcher<std::shared_ptr<Made>> m_watcher;
    ExportChoices *m_choices;
    ExportPreview *m_preview;
    QLabel *m_losses;
    QLabel *m_status;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_replace;
    QPushButton *m_keep;
    QString m_askedPath;
    bool m_isWorking = false;
    bool m_isStale = false; // something changed while the last was being made
};
