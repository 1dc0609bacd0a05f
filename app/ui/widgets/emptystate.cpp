// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/rowpainting.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_layout(new QVBoxLayout(this))
{
    const int margin = rowMargin(fontMetrics());
    m_layout->setContentsMargins(margin, margin / 2, margin, margin);
    m_layout->setSpacing(margin);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText); // the theme's quiet colour
    m_layout->addWidget(m_sentence);
    m_layout->addStretch(1);
    setSentence(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setMinimumWidth(fontMetrics().horizontalAdvance(text) + 3 * rowMargin(fontMetrics()));
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignLeft);
    return button;
}
