// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/window/workspace.h"

#include <QDateTime>
#include <QLocale>

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_saved(new QLabel), m_undo(new QLabel), m_summary(new QLabel)
{
    setSizeGripEnabled(false);
    for (QLabel *label : {m_saved, m_undo, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
    }
    addWidget(m_saved);
    addWidget(m_undo, 1);
    addPermanentWidget(m_summary);
}

void StatusLine::follow(Workspace &workspace)
{
    connect(&workspace.study(), &Study::historyChanged, this, [this, &workspace] { refresh(workspace); });
    connect(&workspace.models().keeper, &HighlightKeeper::unsavedChanged, this,
            [this, &workspace] { refresh(workspace); });
    refresh(workspace);
}

void StatusLine::refresh(Workspace &workspace)
{
    const Study &study = workspace.study();
    const qsizetype unsaved = workspace.models().keeper.unsaved().size();
    if (unsaved > 0)
        m_saved->setText(tr("%n highlight(s) not saved", nullptr, int(unsaved)));
    else if (study.isReadOnly())
        m_saved->setText(tr("read only"));
    else if (study.savedAt() == 0)
        m_saved->setText(tr("all saved"));
    else
        m_saved->setText(tr("saved %1")
                             .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(study.savedAt()).time(),
                                                     QStringLiteral("HH:mm:ss"))));
    m_undo->setText(study.undoName().isEmpty() ? QString() : tr("undo: %1").arg(study.undoName()));
    m_summary->setText(workspace.summary());
}
