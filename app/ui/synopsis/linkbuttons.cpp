// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/linkbuttons.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/rowpainting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

LinkButtons::LinkButtons(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_confirm = addButton(tr("Confirm"), tr("It tells the same (+)"), &LinkButtons::confirmed);
    m_cut = addButton(tr("Cut"), tr("It does not tell the same (Delete)"), &LinkButtons::cut);
    m_forget = addButton(tr("Forget"), tr("Forget what was decided (Backspace)"), &LinkButtons::forgotten);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    applyIcons();
    hide();
}

QToolButton *LinkButtons::addButton(const QString &name, const QString &tip, void (LinkButtons::*said)())
{
    auto *button = new QToolButton(this);
    const int side = fontMetrics().height();
    button->setIconSize({side - 2, side - 2});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(QStringLiteral("%1: %2").arg(name, tip)));
    connect(button, &QToolButton::clicked, this, said);
    layout()->addWidget(button);
    return button;
}

void LinkButtons::offer(Offered offered)
{
    m_confirm->setVisible(offered.confirm);
    m_cut->setVisible(offered.cut);
    m_forget->setVisible(offered.forget);
    adjustSize();
}

void LinkButtons::applyIcons()
{
    m_confirm->setIcon(themedIcon(QLatin1StringView("confirm"), palette()));
    m_cut->setIcon(themedIcon(QLatin1StringView("unlink"), palette()));
    m_forget->setIcon(themedIcon(QLatin1StringView("undo"), palette()));
}

void LinkButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}
