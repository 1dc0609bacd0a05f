// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/coveragedetails.h"

#include "models/coveragewords.h"
#include "models/reportorder.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

CoverageDetails::CoverageDetails(QWidget *parent)
    : QWidget(parent)
    , m_sources(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_clocks(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_column(new QScrollArea(this))
    , m_heading(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_title(plainLabel(this))
    , m_count(plainLabel(this))
    , m_conflict(plainLabel(this))
    , m_roots(plainLabel(this))
    , m_order(plainLabel(this))
{
    setAccessibleName(tr("Sources"));
    m_heading->setText(tr("Sources"));
    m_column->setWidget(column());
    m_column->setWidgetResizable(true);
    m_column->setFrameShape(QFrame::NoFrame);
    m_column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setAccessibleName(tr("Sources and order"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rowMargin(fontMetrics()) / 3);
    layout->addWidget(m_sources);
    layout->addWidget(m_clocks);
    layout->addWidget(m_column, 1);
    setForm(Form::Lines);
    takeColours();
}

QWidget *CoverageDetails::column()
{
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    const int margin = rowMargin(fontMetrics());
    lines->setContentsMargins(margin, 0, margin, 0);
    lines->setSpacing(margin / 2);
    for (QWidget *label : std::initializer_list<QWidget *>{m_heading, m_title, m_count, m_conflict, m_roots, m_order}) {
        lines->addWidget(label);
    }
    lines->addStretch(1);
    return page;
}

void CoverageDetails::setForm(Form form)
{
    m_sources->setVisible(form != Form::Column);
    m_clocks->setVisible(form == Form::Lines);
    m_column->setVisible(form == Form::Column);
}

void CoverageDetails::setRow(const CoverageMatrix &matrix, int row)
{
    const bool isOne = row >= 0;
    const EventSources &sources = isOne ? matrix.rows[row].sources : matrix.sources;
    const QString title = isOne ? eventTitle(matrix.rows[row]) : tr("All events");
    const QString count = sources.roots.isEmpty() ? tr("No article tells of it.") : sourcesText(sources);
    const ReportOrder order = isOne ? reportOrder(matrix, row) : ReportOrder();
    const QString conflict = isOne ? conflictText(matrix, row) : QString();
    const QString lag = isOne ? lagText(order, matrix.rows[row].event.line) : QString();
    const QString clocks =
        isOne ? joined({orderText(order), lag, updatesText(matrix, order)}, QStringLiteral("\n")) : summaryText(matrix);
    QStringList roots;
    for (const SourceRoot &root : sources.roots) {
        roots.append(rootText(root));
    }
    const QString separator = QStringLiteral(" · ");
    m_sources->setText(joined({tr("%1: %2").arg(title, count), roots.join(separator)}, separator));
    m_clocks->setText(joined({conflict.isEmpty() ? QString() : QStringLiteral("≠ ") + conflict,
                              QString(clocks).replace(QLatin1Char('\n'), separator)},
                             separator));
    fill(m_title, title);
    fill(m_count, joined({count, doubtText(sources)}, QStringLiteral("\n")));
    fill(m_conflict, conflict.isEmpty() ? QString() : QStringLiteral("≠ ") + conflict);
    fill(m_roots, roots.join(QLatin1Char('\n')));
    fill(m_order, clocks);
    m_column->setAccessibleDescription(text());
}

QString CoverageDetails::text() const
{
    return joined({m_title->text(), m_count->text(), m_conflict->text(), m_roots->text(), m_order->text()},
                  QStringLiteral("\n"));
}

void CoverageDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeColours();
}

void CoverageDetails::takeColours()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, themeOf(palette()).warning);
    m_conflict->setPalette(warning);
    for (QLabel *label : {m_roots, m_order}) {
        label->setForegroundRole(QPalette::PlaceholderText); // the theme's quiet colour
    }
}
