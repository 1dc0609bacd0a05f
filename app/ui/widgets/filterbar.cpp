// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

FilterBar::FilterBar(TagFilter &filter, QWidget *parent)
    : QFrame(parent)
    , m_filter(&filter)
    , m_words(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_clear(new QToolButton(this))
{
    setAccessibleName(tr("Filter in force"));
    const int margin = rowMargin(fontMetrics());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(margin, 2, margin / 2, 2);
    line->setSpacing(margin / 2);
    line->addWidget(m_words, 1);
    line->addWidget(m_clear);
    m_clear->setText(QStringLiteral("×"));
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Show all again"));
    m_clear->setToolTip(plainToolTip(tr("Show all again")));
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_filter, &TagFilter::changed, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::addDays(DayFilter &days)
{
    m_days = &days;
    connect(m_days, &DayFilter::changed, this, &FilterBar::refresh);
    refresh();
}

bool FilterBar::isFiltering() const
{
    return m_filter->isFiltering() || (m_days && m_days->isFiltering());
}

void FilterBar::clear()
{
    m_filter->clear();
    if (m_days)
        m_days->clear();
}

void FilterBar::refresh()
{
    QStringList words;
    if (m_filter->isFiltering())
        words.append(m_filter->text());
    if (m_days && m_days->isFiltering())
        words.append(m_days->text());
    m_words->setText(QString(tr("Filtered: %1")).replace(QLatin1StringView("%1"), words.join(QStringLiteral(" · "))));
    setVisible(isFiltering());
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
}
