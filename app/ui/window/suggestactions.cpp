// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/suggestactions.h"

#include "ui/shell/preference.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QMenu>

namespace
{
const Preference<bool> afterImportPreference("suggestions/afterImport", true);
}

SuggestActions::SuggestActions(MainWindow &window) : QObject(&window), m_window(window) {}

void SuggestActions::fill(QMenu &menu, Workspace &workspace)
{
    m_workspace = &workspace;
    QAction *suggest = menu.addAction(tr("&Suggest events"), this, [this] {
        m_isAsked = true;
        m_workspace->suggestJob().start({});
    });
    suggest->setEnabled(!workspace.study().isReadOnly());
    menu.addAction(tr("Re&view suggested events"), &workspace,
                   [&workspace] { emit workspace.viewWanted("suggestions"); });
    QAction *after = menu.addAction(tr("Suggest events after an &import"));
    after->setCheckable(true);
    after->setChecked(afterImportPreference.get());
    connect(after, &QAction::toggled, this, [](bool on) { afterImportPreference.set(on); });
    connect(&workspace.importJob(), &ImportJob::finished, this, [this](const ImportReport &report) {
        if (!report.imported.isEmpty() && afterImportPreference.get())
            m_workspace->suggestJob().start(report.imported);
    });
    connect(&workspace.suggestJob(), &SuggestJob::finished, this, &SuggestActions::report);
    connect(&workspace.suggestJob(), &SuggestJob::failed, m_window.notices(), &NoticeBar::showError);
}

void SuggestActions::report(const AddedSuggestions &added)
{
    const bool isAsked = std::exchange(m_isAsked, false);
    if (added.events == 0 && added.attached == 0) {
        if (isAsked)
            m_window.notices()->show(NoticeKind::Information, tr("No further events were found."));
        return;
    }
    const QString events = tr("%n event(s) suggested", nullptr, added.events);
    const QString claims = tr("%n more claim(s) about known events", nullptr, added.attached);
    const QStringList parts = added.events == 0     ? QStringList{claims}
                              : added.attached == 0 ? QStringList{events}
                                                    : QStringList{events, claims};
    m_window.notices()->show(NoticeKind::Information, parts.join(QStringLiteral(", ")) + u'.');
    m_window.notices()->offer(tr("Review"), [this] { emit m_workspace->viewWanted("suggestions"); });
}
