// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
constexpr int informationTime = 9000; // milliseconds
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_timer(new QTimer(this))
    , m_icon(new QLabel)
    , m_text(plainLabel())
    , m_details(plainLabel())
    , m_more(new QToolButton)
    , m_offer(new QToolButton)
    , m_close(new QToolButton)
{
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_more);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 5, 6, 5);
    column->addLayout(row);
    column->addWidget(m_details);
    m_timer->setSingleShot(true);
    m_timer->setInterval(informationTime);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_more, &QToolButton::toggled, m_details, &QLabel::setVisible);
    connect(m_offer, &QToolButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        dismiss();
        if (act)
            act();
    });
    hide();
}

void NoticeBar::show(NoticeKind kind, const QString &text, const QString &details)
{
    if (isVisible() && m_kind == NoticeKind::Warning && kind == NoticeKind::Information)
        return;
    m_kind = kind;
    m_act = {};
    m_text->setText(text);
    m_details->setText(details);
    m_details->hide();
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_offer->hide();
    const bool warns = kind == NoticeKind::Warning;
    m_icon->setPixmap(
        themedIcon(warns ? QLatin1StringView("warning") : QLatin1StringView("saved"), palette()).pixmap(16));
    m_close->setIcon(themedIcon(QLatin1StringView("close"), palette()));
    setAccessibleName(text);
    if (warns)
        m_timer->stop();
    else
        m_timer->start();
    setVisible(true);
}

void NoticeBar::offer(const QString &label, std::function<void()> act)
{
    m_act = std::move(act);
    m_offer->setText(label);
    m_offer->show();
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(0, 0, 4, height(), m_kind == NoticeKind::Warning ? theme.warning : theme.accent);
}
