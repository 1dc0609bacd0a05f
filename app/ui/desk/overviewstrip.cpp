// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/overviewstrip.h"

#include "ui/desk/articleview.h"
#include "ui/desk/overviewpainter.h"
#include "ui/widgets/rowpainting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

OverviewStrip::OverviewStrip(const ArticleView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleDescription(tr("Where the highlights stand in the article; the list of highlights has them too"));
    connect(&view, &ArticleView::marksChanged, this, &OverviewStrip::forget);
}

OverviewStrip::~OverviewStrip() = default;

QSize OverviewStrip::sizeHint() const
{
    return {std::max(9, fontMetrics().height() * 2 / 3), 0};
}

void OverviewStrip::forget()
{
    m_layout.reset();
    update();
}

const OverviewLayout &OverviewStrip::overview()
{
    if (!m_layout)
        m_layout = std::make_unique<OverviewLayout>(m_view.marks(), m_view.scale(), QSizeF(size()));
    return *m_layout;
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 1, height()), theme.line);
    paintOverview(painter, overview(), theme);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit placeWanted(overview().passageAt(event->position().y()));
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    forget();
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QStringList names = overview().namesAt(help->pos().y());
    QToolTip::showText(help->globalPos(), names.isEmpty() ? QString() : plainToolTip(names.join(u'\n')), this);
    return true;
}
