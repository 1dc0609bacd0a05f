// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passagepainter.h"

#include "ui/desk/marginlayout.h"
#include "ui/desk/passageoutline.h"

#include <QPainter>
#include <QPixmapCache>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

PassagePainter::PassagePainter(const QTextDocument &document, const SeenText &seen, TextSpan shown,
                               const PaneMarks &marks, const Theme &theme, qreal lineHeight)
    : m_document(document)
    , m_seen(seen)
    , m_marks(marks)
    , m_theme(theme)
    , m_lineHeight(lineHeight)
    , m_right(document.textWidth() - MarginLayout::rightMargin(lineHeight))
    , m_layout(seen, shown, marks, lineHeight, document.textWidth())
{
}

// Whole lines reach to the end of the column, so that a paragraph is framed as one block.
QList<QRectF> PassagePainter::focusRects(TextSpan span) const
{
    QList<QRectF> rects = m_seen.rects(span);
    const bool endsBlock = m_document.characterAt(int(span.end)) == QChar::ParagraphSeparator;
    const std::optional<SeenExtent> extent = m_seen.extent(span);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const bool isLast = i + 1 == rects.size() && extent->endsHere;
        if (!isLast || endsBlock)
            rects[i].setRight(std::max(rects[i].right(), m_right));
        // On the middle of pixels, where a thin frame is sharp.
        rects[i] = QRectF(QPointF(std::round(rects[i].left()) - 2.5, std::round(rects[i].top()) + 0.5),
                          QPointF(std::round(rects[i].right()) + 2.5, std::round(rects[i].bottom()) + 0.5));
    }
    return rects;
}

void PassagePainter::paintFocus(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.focusGround);
    painter.setPen(m_marks.focus == PassageFocus::Framed ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
    for (const TextSpan span : touching(m_marks.focused, m_seen.span())) {
        painter.drawPath(outlineOf(focusRects(span)));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Dots below words that others have, two lines below a quotation that they have too.
void PassagePainter::paintUnderlines(QPainter &painter) const
{
    const qreal thin = std::max(1.0, std::round(m_lineHeight / 20));
    const auto lineAt = [&](const QRectF &words, qreal up) {
        const qreal y = std::floor(words.bottom() - up) - thin / 2;
        painter.drawLine(QPointF(std::round(words.left()), y), QPointF(std::round(words.right()), y));
    };
    for (const PassageUnderline &underline : m_layout.underlines()) {
        const bool isQuote = m_marks.passages.runs[underline.run].isQuote;
        painter.setPen(QPen(m_theme.quiet, thin, isQuote ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
        lineAt(underline.words, 0);
        if (isQuote)
            lineAt(underline.words, 2 * thin);
    }
}

void PassagePainter::paintMargin(QPainter &painter, const QFont &labels) const
{
    for (const PassageBar &bar : m_layout.bars()) {
        painter.fillRect(bar.rect, m_theme.onlyHere);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PassageChip &chip : m_layout.chips()) {
        paintChip(painter, chip, labels);
    }
    for (const PassageBadge &badge : m_layout.badges()) {
        paintBadge(painter, badge);
    }
}

void PassagePainter::paintChip(QPainter &painter, const PassageChip &chip, const QFont &labels) const
{
    const PaneSentence &sentence = m_marks.passages.sentences[chip.sentences.first()];
    const QString count = QStringLiteral("%1/%2").arg(sentence.articles).arg(m_marks.passages.articles);
    painter.setFont(labels);
    painter.setPen(m_theme.accent);
    painter.drawText(chip.count, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     chip.sentences.size() > 1 ? count + u'+' : count);
    if (!chip.dots.isEmpty())
        paintDots(painter, chip, sentence);
}

// Many sentences are in the same articles: a pattern of dots is painted once.
void PassagePainter::paintDots(QPainter &painter, const PassageChip &chip, const PaneSentence &sentence) const
{
    const QRectF box = chip.dots.first().united(chip.dots[chip.dots.size() - 1]).united(chip.rect);
    const QPointF origin(box.left(), chip.dots.first().top());
    const qreal scale = painter.device()->devicePixelRatioF();
    QString key =
        QStringLiteral("dots %1 %2 %3 %4 ").arg(m_theme.dark).arg(m_lineHeight).arg(scale).arg(chip.dots.size());
    for (qsizetype i = 0; i < sentence.isIn.size(); ++i) {
        key += QChar(char16_t(u'0' + (sentence.isIn[i] ? 1 + m_marks.passages.rows.value(i, int(i)) : 0)));
    }
    QPixmap dots;
    if (!QPixmapCache::find(key, &dots)) {
        dots = QPixmap((QSizeF(box.width(), box.bottom() - origin.y()) * scale).toSize() + QSize(2, 2));
        dots.setDevicePixelRatio(scale);
        dots.fill(Qt::transparent);
        QPainter onto(&dots);
        onto.setRenderHint(QPainter::Antialiasing);
        onto.translate(-origin);
        paintPattern(onto, chip, sentence);
        QPixmapCache::insert(key, dots);
    }
    painter.drawPixmap(origin, dots);
}

void PassagePainter::paintPattern(QPainter &painter, const PassageChip &chip, const PaneSentence &sentence) const
{
    for (qsizetype i = 0; i < chip.dots.size() && i < sentence.isIn.size(); ++i) {
        const bool isIn = sentence.isIn[i];
        const int row = m_marks.passages.rows.value(i, int(i));
        const QColor colour = isIn ? m_theme.articles[size_t(row) % m_theme.articles.size()] : m_theme.quiet;
        painter.setPen(isIn ? QPen(Qt::NoPen) : QPen(colour, 0.8));
        painter.setBrush(isIn ? QBrush(colour) : QBrush(Qt::NoBrush));
        const qreal in = isIn ? 0 : 0.6;
        painter.drawEllipse(chip.dots[i].adjusted(in, in, -in, -in));
    }
}

// ≠ where figures contradict, # where they are to be compared; as lines, because not every font has the first.
void PassagePainter::paintBadge(QPainter &painter, const PassageBadge &badge) const
{
    const QRectF box = badge.rect;
    const qreal w = box.width();
    const auto draw = [&](qreal x1, qreal y1, qreal x2, qreal y2) {
        painter.drawLine(box.topLeft() + QPointF(x1, y1) * w, box.topLeft() + QPointF(x2, y2) * w);
    };
    painter.setPen(QPen(badge.differs ? m_theme.warning : m_theme.quiet, badge.differs ? 1.6 : 1));
    draw(0.05, 0.33, 0.95, 0.33);
    draw(0.05, 0.67, 0.95, 0.67);
    if (badge.differs) {
        draw(0.72, 0, 0.28, 1);
    } else {
        draw(0.42, 0, 0.25, 1);
        draw(0.75, 0, 0.58, 1);
    }
}
