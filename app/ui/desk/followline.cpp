// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/followline.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/quietlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

FollowLine::FollowLine(QWidget *parent)
    : QWidget(parent), m_text(new QuietLabel(QuietLabel::Kind::Words)), m_lock(new QToolButton)
{
    const int line = fontMetrics().height();
    m_text->setAlignment(Qt::AlignVCenter);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_lock->setAutoRaise(true);
    m_lock->setCheckable(true);
    m_lock->setFocusPolicy(Qt::NoFocus); // it has a key
    m_lock->setFixedSize(line + 6, line + 4);
    m_lock->setIconSize({line - 3, line - 3});
    m_lock->setAccessibleName(tr("Lock this pane"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line / 2, 1, 2, 0);
    row->setSpacing(2);
    row->addWidget(m_text);
    row->addWidget(m_lock);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_lock, &QToolButton::clicked, this, &FollowLine::lockWanted);
    showIcon();
}

void FollowLine::setLocked(bool locked)
{
    m_lock->setChecked(locked);
    showIcon();
}

void FollowLine::setText(const QString &text)
{
    if (text != m_text->text())
        m_text->setText(text);
}

QString FollowLine::text() const
{
    return m_text->text();
}

QString FollowLine::wordsFor(JumpKind kind, bool hasMoved, bool isWeak)
{
    if (kind == JumpKind::Linked)
        return isWeak ? tr("perhaps this: few words in common") : QString();
    if (kind == JumpKind::NotFound)
        return tr("not found here");
    if (!hasMoved)
        return tr("not found here (P held shows what is nearest)");
    if (kind == JumpKind::Nearest)
        return tr("not found here; nearest passage");
    if (kind == JumpKind::Nearby)
        return tr("not found here; beside what is near it");
    return tr("not found here; as far down as there");
}

void FollowLine::showIcon()
{
    const bool locked = m_lock->isChecked();
    m_lock->setIcon(themedIcon(locked ? QLatin1StringView("lock") : QLatin1StringView("lock-open"), palette()));
    m_lock->setToolTip(locked ? tr("This pane stays where it is. Let it follow again (L)")
                              : tr("Keep this pane where it is (L)"));
}

void FollowLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}
