// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/synopsispainter.h"

#include "models/passagewords.h"
#include "models/synopsiswords.h"
#include "text/plainline.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SynopsisPainter)
};

class Painting
{
public:
    Painting(QPainter &painter, const SynopsisLayout &layout, const SynopsisSight &sight, const Theme &theme)
        : m_painter(&painter)
        , m_layout(&layout)
        , m_sight(&sight)
        , m_theme(&theme)
        , m_body(layout.rowHead(), layout.headHeight(), sight.size.width() - layout.rowHead(),
                 sight.size.height() - layout.headHeight())
    {
    }

    void paint()
    {
        m_painter->fillRect(QRect({}, m_sight->size), m_theme->page);
        paintLines();
        paintRowHeads();
        paintHeads();
    }

private:
    [[nodiscard]] int topOf(int line) const { return m_body.top() + m_layout->top(line) - m_sight->scrolled.y(); }
    [[nodiscard]] int leftOf(int column) const
    {
        return m_body.left() + m_layout->left(column) - m_sight->scrolled.x();
    }
    [[nodiscard]] bool isInSight(int column) const
    {
        return leftOf(column) < m_body.right() && leftOf(column) + m_layout->width(column) > m_body.left();
    }
    [[nodiscard]] bool isChosen(int line) const
    {
        return line >= m_sight->firstChosen && line <= m_sight->lastChosen && m_sight->firstChosen >= 0;
    }
    [[nodiscard]] const SynopsisRow &row(int line) const { return m_layout->table().rows[m_layout->lines()[line].row]; }

    template <class Paint>
    void eachLine(Paint paint)
    {
        const auto count = int(m_layout->lines().size());
        const int first = m_layout->lineAt(m_sight->scrolled.y());
        for (int line = std::max(0, first); line < count && topOf(line) <= m_body.bottom(); ++line)
            paint(line, QRect(0, topOf(line), m_sight->size.width(), m_layout->height(line)));
    }

    void paintLines()
    {
        m_painter->save();
        m_painter->setClipRect(m_body);
        eachLine([this](int line, const QRect &rect) { paintLine(line, rect); });
        m_painter->setPen(m_theme->line);
        const int end = std::min(m_body.bottom(), m_body.top() + m_layout->contentHeight() - m_sight->scrolled.y());
        for (int column = 1; column <= m_layout->columns(); ++column)
            m_painter->drawLine(leftOf(column - 1) + m_layout->width(column - 1) - 1, m_body.top(),
                                leftOf(column - 1) + m_layout->width(column - 1) - 1, end);
        paintCurrent();
        m_painter->restore();
    }

    void paintLine(int line, const QRect &rect)
    {
        const bool isFolded = m_layout->lines()[line].isFolded;
        const int right = leftOf(0) + m_layout->contentWidth();
        const QRect ground(m_body.left(), rect.top(), std::min(m_body.right() + 1, right) - m_body.left(),
                           rect.height());
        if (isChosen(line)) {
            m_painter->fillRect(ground, m_theme->accentSoft);
        } else if (isFolded || row(line).kind != RowKind::Shared) {
            m_painter->fillRect(ground, m_theme->panel);
        }
        for (const SynopsisPiece &piece : m_layout->box(line).pieces) {
            if (!isInSight(piece.column))
                continue;
            m_painter->setPen(colour(piece.voice));
            piece.text->draw(m_painter, QPointF(leftOf(piece.column), rect.top()) + piece.at);
        }
        m_painter->setPen(m_theme->line);
        m_painter->drawLine(ground.bottomLeft(), ground.bottomRight());
    }

    [[nodiscard]] QColor colour(SynopsisPiece::Voice voice) const
    {
        return voice == SynopsisPiece::Voice::Words   ? m_theme->ink
               : voice == SynopsisPiece::Voice::Quiet ? m_theme->quiet
                                                      : m_theme->warning;
    }

    void paintCurrent()
    {
        const SynopsisCell cell = m_sight->current;
        if (!cell.isValid() || cell.line >= m_layout->lines().size() || cell.column >= m_layout->columns())
            return;
        const QRect rect(leftOf(cell.column), topOf(cell.line), m_layout->width(cell.column),
                         m_layout->height(cell.line));
        m_painter->setPen(QPen(m_theme->accent, m_sight->hasFocus ? 2 : 1));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }

    void paintRowHeads()
    {
        m_painter->save();
        const QRect strip(0, m_body.top(), m_body.left(), m_body.height());
        m_painter->setClipRect(strip);
        m_painter->fillRect(strip, m_theme->panel);
        m_painter->setFont(quietFont(m_layout->interfaceFont()));
        eachLine([this](int line, const QRect &rect) {
            paintRowHead(line, QRect(0, rect.top(), m_body.left(), rect.height()));
        });
        m_painter->setPen(m_theme->line);
        m_painter->drawLine(strip.topRight(), strip.bottomRight());
        m_painter->restore();
    }

    void paintRowHead(int line, const QRect &rect)
    {
        const SynopsisLine &shown = m_layout->lines()[line];
        const int pad = m_layout->padding();
        if (isChosen(line))
            m_painter->fillRect(rect, m_theme->accentSoft);
        if (row(line).kind == RowKind::OnlyHere && !shown.isFolded)
            m_painter->fillRect(QRect(rect.left(), rect.top(), std::max(3, pad / 2), rect.height() - 1),
                                m_theme->warning);
        const QRect words = rect.adjusted(pad, pad, -pad, -pad);
        m_painter->setPen(m_theme->quiet);
        if (shown.run == shown.row)
            paintFold(
                QRect(words.topLeft(), QSize(m_painter->fontMetrics().height(), m_painter->fontMetrics().height())),
                shown.isFolded);
        if (!shown.isFolded) {
            m_painter->setPen(row(line).kind == RowKind::Shared ? m_theme->ink : m_theme->quiet);
            m_painter->drawText(words, Qt::AlignRight | Qt::AlignTop, countWords(m_layout->table(), row(line)));
        }
        m_painter->setPen(m_theme->line);
        m_painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }

    // A triangle, to the right or down; fonts have theirs too small to be seen.
    void paintFold(const QRect &box, bool isFolded)
    {
        const QPointF centre = QRectF(box).center();
        const qreal half = box.height() * 0.26;
        const QPolygonF right{{centre.x() - half * 0.6, centre.y() - half},
                              {centre.x() + half * 0.8, centre.y()},
                              {centre.x() - half * 0.6, centre.y() + half}};
        const QPolygonF down{{centre.x() - half, centre.y() - half * 0.6},
                             {centre.x() + half, centre.y() - half * 0.6},
                             {centre.x(), centre.y() + half * 0.8}};
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_theme->quiet);
        m_painter->drawPolygon(isFolded ? right : down);
        m_painter->restore();
    }

    void paintHeads()
    {
        const QRect strip(0, 0, m_sight->size.width(), m_body.top());
        m_painter->fillRect(strip, m_theme->panel);
        m_painter->save();
        m_painter->setClipRect(QRect(m_body.left(), 0, m_body.width(), m_body.top()));
        for (int column = 0; column < m_layout->columns(); ++column) {
            if (isInSight(column))
                paintHead(column, QRect(leftOf(column), 0, m_layout->width(column), m_body.top()));
        }
        m_painter->restore();
        m_painter->setPen(m_theme->line);
        m_painter->drawLine(strip.bottomLeft(), strip.bottomRight());
        m_painter->drawLine(m_body.left() - 1, 0, m_body.left() - 1, m_body.top());
    }

    void paintHead(int column, const QRect &rect)
    {
        if (column == m_sight->hoveredHead && !m_layout->isFigures(column) && column > 0)
            m_painter->fillRect(rect, m_theme->accentSoft);
        const int pad = m_layout->padding();
        QFont bold = m_layout->interfaceFont();
        bold.setBold(true);
        QRect line = rect.adjusted(pad, pad, -pad, 0);
        const auto write = [&](const QString &text, const QFont &font, const QColor &pen) {
            if (text.isEmpty())
                return;
            m_painter->setFont(font);
            m_painter->setPen(pen);
            const QFontMetrics metrics(font);
            m_painter->drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                                metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.setTop(line.top() + metrics.lineSpacing());
        };
        const QFont quiet = quietFont(m_layout->interfaceFont());
        if (m_layout->isFigures(column)) {
            write(Words::tr("Figures"), bold, m_theme->ink);
        } else {
            const SynopsisTable &table = m_layout->table();
            const int article = table.columns[column];
            const QString share =
                Words::tr("%1 linked").arg(percentWords(table.story->comparison.articles[article].linkedShare));
            write(plainLine(table.story->names[article]), bold, m_theme->ink);
            write(columnFacts(table, article), quiet, m_theme->quiet);
            write(column == 0 ? Words::tr("%1 · leads the order").arg(share) : share, quiet, m_theme->quiet);
        }
        if (column == 0)
            m_painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), m_theme->accent);
        m_painter->setPen(m_theme->line);
        m_painter->drawLine(rect.topRight(), rect.bottomRight());
    }

    QPainter *m_painter;
    const SynopsisLayout *m_layout;
    const SynopsisSight *m_sight;
    const Theme *m_theme;
    QRect m_body;
};
} // namespace

void paintSynopsis(QPainter &painter, const SynopsisLayout &layout, const SynopsisSight &sight, const Theme &theme)
{
    Painting(painter, layout, sight, theme).paint();
}
