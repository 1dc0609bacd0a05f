// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/otherprograms.h"

#include "exchange/readstudy.h"
#include "study/otherstudy.h"
#include "study/study.h"
#include "ui/shell/preference.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{
const Preference<QString> folderPreference("files/folder", QString());
}

OtherPrograms::OtherPrograms(MainWindow &window) : QObject(&window), m_window(window)
{
    connect(&m_job, &OtherStudyJob::finished, this, &OtherPrograms::make);
    connect(&m_job, &OtherStudyJob::failed, this, [this](const Error &error) { m_window.notices()->showError(error); });
}

void OtherPrograms::fill(QMenu &menu)
{
    menu.addAction(tr("Open from other &program…"), this, &OtherPrograms::choose);
}

void OtherPrograms::choose()
{
    const QString filter = tr("Studies of other programs (%1)").arg(studyFilePatterns().join(u' ')) + u";;"_s +
                           tr("Plain-text studies (story.json)");
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open from other program"), folderPreference.get(), filter);
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    folderPreference.set(file.absolutePath());
    open(file.fileName() == u"story.json" ? file.absolutePath() : path, {});
}

void OtherPrograms::open(const QString &path, const QString &into)
{
    if (m_job.isRunning())
        return;
    m_into = into;
    m_window.notices()->show(NoticeKind::Information, tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_window.notices()->offer(tr("Cancel"), [this] {
        m_job.cancel();
        m_window.notices()->show(NoticeKind::Information, tr("Nothing was opened."));
    });
    m_job.start(path);
}

void OtherPrograms::make(const QString &path, const ReadStudy &study)
{
    const QFileInfo from(path);
    if (m_into.isEmpty()) {
        const QString proposed = from.dir().filePath(from.completeBaseName() + u".synoptic"_s);
        m_into = QFileDialog::getSaveFileName(&m_window, tr("New study"), proposed, tr("Synoptic studies (*.synoptic)"),
                                              nullptr, QFileDialog::DontConfirmOverwrite);
    }
    if (m_into.isEmpty()) {
        m_window.notices()->show(NoticeKind::Information, tr("Nothing was opened."));
        return;
    }
    const QString file = m_into.endsWith(u".synoptic") ? m_into : m_into + u".synoptic"_s;
    Result<std::unique_ptr<Study>> made = Study::create(file, study.snapshot);
    if (!made) {
        m_window.notices()->showError(made.error());
        return;
    }
    m_window.setStudy(*std::move(made));
    report(from.fileName(), study.losses);
}

void OtherPrograms::report(const QString &path, const QList<Loss> &losses)
{
    qsizetype count = 0;
    for (const Loss &loss : losses)
        count += loss.count;
    if (count == 0) {
        m_window.notices()->show(NoticeKind::Information, tr("All of %1 is in the new study.").arg(path));
        return;
    }
    m_window.notices()->show(
        NoticeKind::Warning,
        tr("%n things in %1 could not be carried into the new study.", nullptr, int(count)).arg(path),
        lossLines(losses).join(u'\n'));
}
