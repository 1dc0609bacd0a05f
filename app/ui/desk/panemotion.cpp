// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panemotion.h"

#include "ui/desk/articleview.h"
#include "ui/desk/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace
{
QRectF firstLine(const QTextDocument &document, TextSpan passage)
{
    return verticalExtent(document, {.start = passage.start, .end = passage.start + 1});
}
} // namespace

PaneMotion::PaneMotion(ArticleView &view, QObject *parent) : QObject(parent), m_view(view), m_glide(view)
{
    // Room beyond the ends must not have a bar come and go, which would set the text anew each time.
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&m_glide, &ScrollGlide::takenOver, this, [this] {
        m_isAligned = false;
        m_before.reset();
    });
}

void PaneMotion::setLocked(bool locked)
{
    if (locked == m_isLocked)
        return;
    m_isLocked = locked;
    m_glide.stop();
    emit lockChanged(locked);
}

qreal PaneMotion::heightOf(TextSpan passage) const
{
    return m_view.viewport()->mapToGlobal(QPoint()).y() + firstLine(*m_view.document(), passage).top() -
           m_view.verticalScrollBar()->value();
}

qreal PaneMotion::seenHeightOf(TextSpan passage) const
{
    const qreal top = m_view.viewport()->mapToGlobal(QPoint()).y();
    const qreal room = m_view.viewport()->height() - firstLine(*m_view.document(), passage).height();
    return std::clamp(heightOf(passage), top, top + std::max(0.0, room));
}

bool PaneMotion::isSeen(TextSpan passage) const
{
    return qFuzzyCompare(heightOf(passage), seenHeightOf(passage));
}

void PaneMotion::align(TextSpan passage, qreal height, ScrollGlide::Pace pace)
{
    if (m_isLocked || m_before)
        return;
    moveTo(passage, height, pace);
    m_isAligned = true;
}

void PaneMotion::peek(TextSpan passage, qreal height)
{
    if (!m_before)
        m_before = m_glide.target();
    moveTo(passage, height, ScrollGlide::Pace::Smooth);
}

void PaneMotion::endPeek()
{
    if (m_before)
        m_glide.moveTo(*m_before, ScrollGlide::Pace::Smooth);
    m_before.reset();
}

void PaneMotion::moveTo(TextSpan passage, qreal height, ScrollGlide::Pace pace)
{
    const QTextDocument &document = *m_view.document();
    if (passage.start >= document.characterCount())
        return; // of a text that is not there yet, or no more
    const QRectF line = firstLine(document, passage);
    const qreal room = std::max(0.0, m_view.viewport()->height() - line.height());
    const qreal within = height - m_view.viewport()->mapToGlobal(QPoint()).y();
    const qreal top = line.top() - std::clamp(within, 0.0, room);
    if (top > m_view.verticalScrollBar()->maximum()) // perhaps only because the rest is not laid out yet
        (void)document.documentLayout()->blockBoundingRect(document.lastBlock());
    m_glide.moveTo(qRound(top), pace);
}
