// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/textspan.h"

#include <QObject>
#include <QPointer>

class ArticleView;

// Resizes a highlight by keyboard: while it runs, the words of the highlight are the selection of its view, and all
// keys that move the caret move one end of it, by character, word, line, sentence or paragraph. One at a time.
class HighlightResizer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Takes the selected highlight of the view; nothing happens when it has none.
    void start(ArticleView &view);
    [[nodiscard]] bool isActive() const { return m_view; }
    // The keys now move the other end.
    void swapEnds();
    // Ends it; keep() says with wanted() what was chosen.
    void keep();
    void cancel();

signals:
    void wanted(HighlightId highlight, TextSpan span);

private:
    void end();
    void follow();

    QPointer<ArticleView> m_view;
    HighlightId m_highlight;
};
