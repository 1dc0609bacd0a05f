// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "ui/desk/scrollglide.h"

#include <optional>

class ArticleView;

// How one pane moves by itself: brings a passage to a height, unless it is locked; or shows one for a moment and goes
// back to where it was. Heights are pixels on the screen, of the passage's first line. The view must outlive it.
class PaneMotion : public QObject
{
    Q_OBJECT

public:
    explicit PaneMotion(ArticleView &view, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    void setLocked(bool locked);

    [[nodiscard]] qreal heightOf(TextSpan passage) const;
    // The same, but within what is seen of the text.
    [[nodiscard]] qreal seenHeightOf(TextSpan passage) const;
    // Whether the first line of the passage is seen.
    [[nodiscard]] bool isSeen(TextSpan passage) const;

    // A locked pane stays where it is.
    void align(TextSpan passage, qreal height, ScrollGlide::Pace pace);
    void peek(TextSpan passage, qreal height);
    // Back to exactly where it was before, unless the reader has moved it meanwhile.
    void endPeek();

    // It stands where align() has put it: the reader has not taken over since.
    [[nodiscard]] bool isAligned() const { return m_isAligned; }
    // A change of the scroll value that is heard now comes from here and not from the reader.
    [[nodiscard]] bool isSource() const { return m_glide.isSource(); }
    [[nodiscard]] bool isMoving() const { return m_glide.isMoving(); }
    void stop() { m_glide.stop(); }

signals:
    void lockChanged(bool locked);

private:
    void moveTo(TextSpan passage, qreal height, ScrollGlide::Pace pace);

    ArticleView &m_view;
    ScrollGlide m_glide;
    std::optional<int> m_before; // the scroll value to which a peek goes back
    bool m_isLocked = false;
    bool m_isAligned = false;
};
