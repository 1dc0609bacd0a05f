// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/decisionbar.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel(this))
    , m_accept(new QPushButton(tr("&Accept")))
    , m_reject(new QPushButton(tr("&Reject")))
    , m_merge(new QPushButton(tr("&Merge with…")))
{
    const int gap = rowMargin(fontMetrics()) / 2;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    for (QPushButton *button : {m_accept, m_reject, m_merge})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, gap);
    column->setSpacing(gap);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    m_accept->setToolTip(tr("A, while no field is being typed in"));
    m_reject->setToolTip(tr("R, while no field is being typed in"));
    m_merge->setToolTip(tr("M, while no field is being typed in"));
    connect(m_accept, &QPushButton::clicked, this, &DecisionBar::accepted);
    connect(m_reject, &QPushButton::clicked, this, &DecisionBar::rejected);
    connect(m_merge, &QPushButton::clicked, this, &DecisionBar::mergeWanted);
}

void DecisionBar::ask(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void DecisionBar::setEditable(bool editable)
{
    for (QPushButton *button : {m_accept, m_reject, m_merge})
        button->setEnabled(editable);
}

void DecisionBar::setCanMerge(bool can)
{
    m_merge->setVisible(can);
}

bool DecisionBar::handleKey(int key)
{
    const std::pair<int, QPushButton *> keys[] = {{Qt::Key_A, m_accept}, {Qt::Key_R, m_reject}, {Qt::Key_M, m_merge}};
    const auto found = std::ranges::find(keys, key, &std::pair<int, QPushButton *>::first);
    if (isHidden() || found == std::end(keys) || found->second->isHidden())
        return false;
    found->second->click();
    return true;
}
