// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ui/desk/articledocument.h"
#include "ui/desk/articlepainter.h"

#include <QTextEdit>
#include <QVariantAnimation>

#include <functional>

// One article's text to read and select in, with its marks painted around the words. Positions are UTF-16 units of the
// version's text. It opens no file and follows no link, whatever the text says.
class ArticleView : public QTextEdit
{
    Q_OBJECT

public:
    // Attaches what colours words (the lens) to a document before its text is there; may be empty.
    using Prepare = std::function<void(QTextDocument *)>;

    explicit ArticleView(Prepare prepare, QWidget *parent = nullptr);

    void setVersion(const Version &version);
    void setHighlights(QList<PaneHighlight> highlights);
    void setEvents(QList<PaneEvent> events);
    void setSelectedHighlight(HighlightId highlight);
    void setSelectedEvent(EventId event);
    void setReadingSize(qreal points);

    [[nodiscard]] TextSpan selection() const;
    void clearSelection();
    // Scrolls only if the place is not in view already, then flashes it.
    void reveal(TextSpan span, const QList<TextSpan> &flashes);
    [[nodiscard]] bool isInView(TextSpan span) const;

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    // The caret came to a place, by mouse or key, or a margin mark was clicked.
    void eventPicked(EventId event);
    void highlightPicked(HighlightId highlight);
    void focused();
    void selectionMade(bool hasSelection);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpLater();
    void rebuild();
    void pickAt(qsizetype position);
    [[nodiscard]] ArticleStyle articleStyle() const;
    [[nodiscard]] QRectF visibleRect() const;
    [[nodiscard]] QPointF toDocument(QPoint point) const;
    [[nodiscard]] ArticlePainter painterFor() const;
    [[nodiscard]] QString hoverText(QPointF point) const;

    Prepare m_prepare;
    Version m_version;
    ArticleStyle m_style; // that the document was set in
    PaneMarks m_marks;
    QVariantAnimation m_flash;
    qreal m_points = 0;
    bool m_isSet = false; // the document holds the version in the present style
};
