// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ui/desk/articledocument.h"
#include "ui/desk/articlepainter.h"
#include "ui/desk/textgeometry.h"

#include <QTextEdit>
#include <QVariantAnimation>

#include <functional>
#include <optional>

class QMenu;

// What keys that move the caret do: move it, or take the selection along as with Shift.
enum class CaretMode { Moving, Selecting };

// One article's text to read and select in, with a caret and with its marks painted around the words. Positions are
// UTF-16 units of the version's text. It opens no file and follows no link, whatever the text says.
class ArticleView : public QTextEdit
{
    Q_OBJECT

public:
    // Attaches what colours words (the lens) to a document before its text is there; may be empty.
    using Prepare = std::function<void(QTextDocument *)>;

    explicit ArticleView(Prepare prepare, QWidget *parent = nullptr);

    void setVersion(const Version &version);
    [[nodiscard]] const QString &text() const { return m_version.text; }
    void setReadingSize(qreal points);

    void setHighlights(QList<PaneHighlight> highlights);
    void setEvents(QList<PaneEvent> events);
    void setPassages(PanePassages passages);
    // The sentences that tell what is being read; sorted.
    void setFocused(const QList<TextSpan> &sentences, PassageFocus focus);
    void setSharedText(SharedText shared);
    void setSelectedHighlight(HighlightId highlight);
    void setSelectedEvent(EventId event);
    // What a search found, in order, and which of it is the current one, -1 for none.
    void setHits(const QList<TextSpan> &hits, qsizetype current);
    // Where the selected highlight would go while it is being resized; empty: it is not.
    void setResized(TextSpan span);
    [[nodiscard]] const PaneMarks &marks() const { return m_marks; }

    [[nodiscard]] TextSpan selection() const;
    void clearSelection();
    // Selects from the anchor to the caret, which may be before it, and scrolls as little as shows the caret.
    void select(qsizetype anchor, qsizetype caret);
    void setCaretMode(CaretMode mode) { m_caretMode = mode; }

    // Scrolls only if the place is not in view already, then flashes.
    void reveal(TextSpan span, const QList<TextSpan> &flashes);
    [[nodiscard]] bool isInView(TextSpan span) const;
    [[nodiscard]] TextScale scale() const { return TextScale(*document()); }

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    // The caret came to a place, by mouse or key, or a margin mark was clicked.
    void eventPicked(EventId event);
    void highlightPicked(HighlightId highlight);
    void focused();
    void selectionMade(bool hasSelection);
    // An end of the selected highlight was dragged to another place.
    void resizeWanted(HighlightId highlight, TextSpan span);
    void entered(); // the return key
    // The menu of the text is about to be shown; whoever listens adds to it. With the place, and the events that the
    // words there, or the mark in the margin, report, the shortest passage first.
    void menuAsked(QMenu &menu, qsizetype position, const QList<EventId> &events);
    // What marks() says, or where the lines are.
    void marksChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpLater();
    void rebuild();
    void showMarks();
    void pickAt(qsizetype position);
    [[nodiscard]] QList<EventId> eventsAt(qsizetype position) const;
    bool pickInMargin(QPointF point);
    bool pickPassage(const PassageLayout &passages, QPointF point);
    void dragEnd(QPoint point);
    void setPointer(QPointF point);
    [[nodiscard]] ArticleStyle articleStyle() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QRectF visibleRect() const;
    [[nodiscard]] QPointF toDocument(QPoint point) const;
    [[nodiscard]] ArticlePainter painterFor(const QRectF &visible) const;
    [[nodiscard]] QString hoverText(QPointF point) const;

    Prepare m_prepare;
    Version m_version;
    ArticleStyle m_style; // that the document was set in
    PaneMarks m_marks;
    QVariantAnimation m_flash;
    CaretMode m_caretMode = CaretMode::Moving;
    std::optional<HighlightEnd> m_dragged;
    qreal m_points = 0;
    bool m_isSet = false; // the document holds the version in the present style
};
