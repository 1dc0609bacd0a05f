// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "models/passagewords.h"
#include "ui/widgets/rowpainting.h"
#include "ui/window/workspace.h"

#include <QDateTime>
#include <QLocale>
#include <QToolButton>

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new QLabel)
    , m_undo(new QLabel)
    , m_linked(new QLabel)
    , m_cancel(new QToolButton)
    , m_summary(new QLabel)
{
    setSizeGripEnabled(false);
    for (QLabel *label : {m_saved, m_undo, m_linked, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
    }
    // Long words give way: nothing here may widen the window.
    for (QLabel *label : {m_undo, m_linked}) {
        label->setMinimumWidth(1);
    }
    m_cancel->setAutoRaise(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the comparison"));
    m_cancel->hide();
    addWidget(m_linked);
    addWidget(m_cancel);
    addWidget(m_saved);
    addWidget(m_undo, 1);
    addPermanentWidget(m_summary);
}

void StatusLine::follow(Workspace &workspace)
{
    connect(&workspace.study(), &Study::historyChanged, this, [this, &workspace] { refresh(workspace); });
    connect(&workspace.models().keeper, &HighlightKeeper::unsavedChanged, this,
            [this, &workspace] { refresh(workspace); });
    StoryComparison &comparison = workspace.models().comparison;
    connect(&comparison, &StoryComparison::changed, this, [this, &comparison] { showComparison(comparison); });
    connect(&comparison, &StoryComparison::progressed, this, [this, &comparison](int done, int of) {
        if (of > 0)
            showProgress(done, of);
        else
            showComparison(comparison);
    });
    m_cancel->disconnect();
    connect(m_cancel, &QToolButton::clicked, &comparison, &StoryComparison::cancel);
    showComparison(comparison);
    refresh(workspace);
}

// A few articles are compared before anybody can read that they are.
void StatusLine::showProgress(int done, int of)
{
    constexpr int many = 50;
    if (of < many)
        return;
    m_linked->setText(tr("Comparing: article %1 of %2").arg(QLocale().toString(done), QLocale().toString(of)));
    m_linked->show();
    m_cancel->show();
}

void StatusLine::showComparison(const StoryComparison &comparison)
{
    const std::shared_ptr<const ComparedStory> story = comparison.story();
    const bool isKnown = story->size() > 1;
    m_linked->setVisible(isKnown);
    m_cancel->hide();
    if (!isKnown)
        return;
    m_linked->setText(
        tr("%1 of the words stand in linked sentences").arg(percentWords(story->comparison.linkedShare())));
    m_linked->setToolTip(plainToolTip(tr("Sentences are linked by their wording: about half of what is told in other "
                                         "words is not found, and nothing between two languages.")));
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
