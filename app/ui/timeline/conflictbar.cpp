// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/conflictbar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr qsizetype mostButtons = 4;

QString labelOf(const ClaimItem &claim)
{
    const QString words =
        claim.when.isEmpty() ? claim.articleName : QStringLiteral("%1 · %2").arg(claim.articleName, claim.when);
    return QString(words).replace(u'&', QStringLiteral("&&"));
}
} // namespace

ConflictBar::ConflictBar(QWidget *parent)
    : QWidget(parent), m_sentence(plainLabel(this)), m_column(new QVBoxLayout(this))
{
    const int margin = rowMargin(fontMetrics());
    m_column->setContentsMargins(margin + 3, margin / 2, margin, margin / 2);
    m_column->setSpacing(margin / 3);
    m_column->addWidget(m_sentence);
    setAccessibleName(tr("Conflict"));
    hide();
}

void ConflictBar::display(const EventItem *event)
{
    delete m_buttons;
    m_buttons = nullptr;
    const bool isThere = event && !event->line.conflict.isEmpty();
    setVisible(isThere);
    if (!isThere)
        return;
    m_sentence->setText(QStringLiteral("≠ ") + event->line.conflict);
    m_buttons = new QWidget;
    auto *rows = new QVBoxLayout(m_buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_column->addWidget(m_buttons);
    QList<const ClaimItem *> claims;
    for (const ClaimItem &claim : event->claims) {
        if (event->conflicting.contains(claim.claim.id))
            claims.append(&claim);
    }
    const qsizetype shown = claims.size() > mostButtons ? mostButtons - 1 : claims.size();
    for (qsizetype i = 0; i < shown; ++i)
        addButton(*claims[i]);
    if (shown == claims.size())
        return;
    auto *more = new QToolButton;
    more->setAutoRaise(true);
    more->setText(tr("%n more", nullptr, int(claims.size() - shown)));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (qsizetype i = shown; i < claims.size(); ++i)
        menu->addAction(labelOf(*claims[i]), this, [this, id = claims[i]->claim.id] { emit claimWanted(id); });
    more->setMenu(menu);
    rows->addWidget(more, 0, Qt::AlignLeft);
}

void ConflictBar::addButton(const ClaimItem &claim)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setText(QStringLiteral("→ ") + labelOf(claim));
    button->setAccessibleName(tr("Show what %1 says").arg(claim.articleName));
    button->setToolTip(plainToolTip(claim.passage.quote.simplified()));
    connect(button, &QToolButton::clicked, this, [this, id = claim.claim.id] { emit claimWanted(id); });
    static_cast<QVBoxLayout *>(m_buttons->layout())->addWidget(button, 0, Qt::AlignLeft);
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    painter.fillRect(QRect(0, 0, 3, height()), theme.warning);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}
