// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/sourcespanel.h"

#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

SourcesPanel::SourcesPanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_models(&models), m_navigator(&navigator), m_empty(new EmptyState({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    setAccessibleName(tr("Sources"));
    connect(&m_models->comparison, &StoryComparison::changed, this, &SourcesPanel::refresh);
    m_models->comparison.want();
    refresh();
}

void SourcesPanel::refresh()
{
    m_empty->setSentence(tr("Nothing is compared yet."));
}
