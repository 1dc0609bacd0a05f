// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/paneheader.h"

#include "models/passagewords.h"
#include "time/describedate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

PaneHeader::PaneHeader(QWidget *parent) : QWidget(parent), m_close(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setIcon(themedIcon(QLatin1StringView("close"), palette()));
    m_close->setToolTip(tr("Take off the desk"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &PaneHeader::closeWanted);
}

void PaneHeader::setArticle(const Article &article, int row)
{
    m_article = article;
    m_row = row;
    describe();
    update();
}

void PaneHeader::setOwnShare(std::optional<double> share)
{
    m_ownShare = share;
    describe();
    update();
}

QString PaneHeader::ownWords() const
{
    return m_ownShare ? tr("own text %1").arg(percentWords(*m_ownShare)) : QString();
}

void PaneHeader::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

QString PaneHeader::details() const
{
    QStringList parts{m_article.name};
    if (const QString from = m_article.outlet.isEmpty() ? m_article.source : m_article.outlet; !from.isEmpty())
        parts.append(from);
    // The date before the file, which is often long and may be cut.
    parts.insert(1, describePublication(m_article.published, QLocale()));
    return parts.join(QStringLiteral(" · "));
}

void PaneHeader::describe()
{
    QString text = m_article.title + QLatin1Char('\n') + details();
    if (m_ownShare)
        text +=
            QLatin1Char('\n') + tr("Own text %1: of its words those that no other article of the study has word for "
                                   "word in a longer run.")
                                    .arg(percentWords(*m_ownShare));
    setToolTip(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    setAccessibleName(text);
}

QSize PaneHeader::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, int(line * 2.9)};
}

QSize PaneHeader::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_leading ? theme.accentSoft : theme.panel);
    const int line = fontMetrics().height();
    const int left = line / 2;
    const int bar = std::max(2, line / 8);
    painter.fillRect(QRect(0, height() - bar, width(), bar), theme.articles[size_t(m_row) % theme.articles.size()]);

    QFont bold = font();
    bold.setBold(true);
    const QRect title(left, line / 3, width() - left - m_close->width() - 2, line);
    painter.setFont(bold);
    painter.setPen(theme.ink);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(m_article.title, Qt::ElideRight, title.width()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QRect below(left, title.bottom() + line / 8, width() - 2 * left, line);
    painter.setFont(small);
    painter.setPen(theme.quiet);
    if (const QString own = ownWords(); !own.isEmpty()) {
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, own);
        below.setRight(below.right() - painter.fontMetrics().horizontalAdvance(own) - line);
    }
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(details(), Qt::ElideRight, below.width()));
}

void PaneHeader::resizeEvent(QResizeEvent *)
{
    const int size = fontMetrics().height() + 6;
    m_close->setGeometry(width() - size - 2, 3, size, size);
}

void PaneHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(themedIcon(QLatin1StringView("close"), palette()));
    QWidget::changeEvent(event);
}
