// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/highlightresizer.h"

#include "ui/desk/articleview.h"
#include "ui/widgets/announce.h"

void HighlightResizer::start(ArticleView &view)
{
    const PaneHighlight *highlight = view.marks().selected();
    if (!highlight || isActive())
        return;
    m_view = &view;
    m_highlight = highlight->id;
    view.setCaretMode(CaretMode::Selecting);
    view.select(highlight->span.start, highlight->span.end);
    follow();
    connect(&view, &QTextEdit::selectionChanged, this, &HighlightResizer::follow);
    announce(view, tr("Resizing the highlight. The arrows move its end; the same key again takes its start. Return "
                      "keeps it, Escape leaves it as it was."));
}

void HighlightResizer::swapEnds()
{
    if (!isActive())
        return;
    const QTextCursor cursor = m_view->textCursor();
    m_view->select(cursor.position(), cursor.anchor());
    announce(*m_view, cursor.position() > cursor.anchor() ? tr("Moving the start") : tr("Moving the end"));
}

void HighlightResizer::follow()
{
    m_view->setResized(m_view->selection());
}

void HighlightResizer::keep()
{
    if (!isActive())
        return;
    const TextSpan span = m_view->selection();
    const HighlightId highlight = m_highlight;
    end();
    emit wanted(highlight, span);
}

void HighlightResizer::cancel()
{
    if (isActive())
        end();
}

void HighlightResizer::end()
{
    ArticleView *view = std::exchange(m_view, nullptr).data();
    disconnect(view, nullptr, this, nullptr);
    view->setCaretMode(CaretMode::Moving);
    view->setResized({});
    view->clearSelection();
}
