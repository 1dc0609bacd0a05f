// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietlabel.h"

#include "ui/widgets/rowpainting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

QuietLabel::QuietLabel(Kind kind, QWidget *parent) : QLabel(parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText); // the theme's quiet colour
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont QuietLabel::shownFont() const
{
    QFont shown = quietFont(font());
    if (m_kind == Kind::Title) {
        shown = scaledFont(font(), 0.82);
        shown.setWeight(QFont::DemiBold);
        shown.setCapitalization(QFont::AllUppercase);
        shown.setLetterSpacing(QFont::PercentageSpacing, 106);
    }
    return shown;
}

QSize QuietLabel::sizeHint() const
{
    const QFontMetrics metrics(shownFont());
    const QMargins margins = contentsMargins();
    return {metrics.horizontalAdvance(text()) + margins.left() + margins.right(),
            metrics.height() + margins.top() + margins.bottom()};
}

QSize QuietLabel::minimumSizeHint() const
{
    return {QFontMetrics(shownFont()).averageCharWidth() * 4, sizeHint().height()};
}

bool QuietLabel::isCut() const
{
    return QFontMetrics(shownFont()).horizontalAdvance(text()) > contentsRect().width();
}

void QuietLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(shownFont());
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), int(alignment() | Qt::TextSingleLine), shown);
}

bool QuietLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}
