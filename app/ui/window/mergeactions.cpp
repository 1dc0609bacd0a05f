// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mergeactions.h"

#include "exchange/readstudy.h"
#include "study/mergewords.h"
#include "study/otherstudy.h"
#include "ui/annotation/agreementpanel.h"
#include "ui/shell/preference.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenu>

namespace
{
const Preference<QString> folderPreference("files/folder", QString());
}

MergeActions::MergeActions(MainWindow &window) : QObject(&window), m_window(window) {}

void MergeActions::fill(QMenu &menu, Workspace &workspace)
{
    m_workspace = &workspace;
    QAction *merge = menu.addAction(tr("&Merge…"), this, &MergeActions::choose);
    merge->setEnabled(!workspace.study().isReadOnly());
    menu.addAction(tr("&Compare analysts…"), &workspace, [&workspace] { emit workspace.viewWanted("agreement"); });
    connect(&workspace, &Workspace::mergeWanted, this, &MergeActions::choose);
    connect(&workspace.mergeJob(), &MergeJob::progressed, this, &MergeActions::showProgress);
    connect(&workspace.mergeJob(), &MergeJob::finished, this, &MergeActions::report);
    connect(&workspace.mergeJob(), &MergeJob::failed, m_window.notices(), &NoticeBar::showError);
}

void MergeActions::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Merge another study"), folderPreference.get(),
        tr("Synoptic studies (*.synoptic)") + QStringLiteral(";;") + tr("Plain-text studies (story.json)") +
            QStringLiteral(";;") + tr("Studies of other programs (%1)").arg(studyFilePatterns().join(u' ')));
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    folderPreference.set(file.absolutePath());
    // A plain-text study is the folder that the file is in.
    start(file.fileName() == QLatin1StringView("story.json") ? file.absolutePath() : path);
}

void MergeActions::start(const QString &other)
{
    if (!m_workspace->flush())
        return;
    showProgress(0, 0);
    m_workspace->mergeJob().start(other);
}

void MergeActions::showProgress(int done, int of)
{
    const QLocale locale;
    const QString words =
        of == 0 ? tr("Merging…") : tr("Merging: %1 of %2 highlights…").arg(locale.toString(done), locale.toString(of));
    m_window.notices()->show(NoticeKind::Information, words);
    m_window.notices()->offer(tr("Cancel"), [this] {
        m_workspace->mergeJob().cancel();
        m_window.notices()->show(NoticeKind::Information, tr("Nothing was merged."));
    });
}

void MergeActions::report(const MergeReport &report)
{
    m_window.notices()->show(NoticeKind::Information, mergeSummary(report), lossLines(report.losses).join(u'\n'));
    if (report.hasAdded())
        m_window.notices()->offer(tr("Undo"), [this] { emit undoWanted(); });
    if (report.conflicts.isEmpty())
        return;
    emit m_workspace->viewWanted("agreement");
    m_workspace->agreement()->showConflicts(report.conflicts);
}
