// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/apparatuspanel.h"

#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

ApparatusPanel::ApparatusPanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_models(&models), m_navigator(&navigator), m_empty(new EmptyState({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    setAccessibleName(tr("Apparatus"));
    connect(&m_models->comparison, &StoryComparison::changed, this, &ApparatusPanel::refresh);
    m_models->comparison.want();
    refresh();
}

void ApparatusPanel::refresh()
{
    m_empty->setSentence(tr("Nothing is compared yet."));
}
