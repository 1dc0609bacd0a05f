// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/textspan.h"
#include "study/actions/writenote.h"

#include <QObject>

// A place in an article. An empty span means its beginning.
struct Location {
    ArticleId article;
    TextSpan span;     // UTF-16 units
    VersionId version; // that the span is of; null: the newest

    friend bool operator==(const Location &, const Location &) = default;
};

// Where the features of the window meet, without knowing one another: whoever wants a place shown or something selected
// says so here, and whoever can, follows. Keeps what is selected. GUI thread.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] EventId event() const { return m_event; }
    [[nodiscard]] HighlightId highlight() const { return m_highlight; }
    [[nodiscard]] ArticleId article() const { return m_article; }

    // Shows the place, and flashes it so that the eye finds it.
    void goTo(const Location &location) { emit placeWanted(location); }

    // Selects without moving anything; null selects none.
    void selectEvent(EventId event)
    {
        if (event == m_event)
            return;
        m_event = event;
        emit eventSelected(event);
    }
    void selectHighlight(HighlightId highlight)
    {
        if (highlight == m_highlight)
            return;
        m_highlight = highlight;
        emit highlightSelected(highlight);
    }
    // The article that has the caret.
    void selectArticle(ArticleId article)
    {
        if (article == m_article)
            return;
        m_article = article;
        emit articleSelected(article);
    }

    // The sentence that is being read, in the article that has the caret; its version is always named. Nothing moves.
    [[nodiscard]] const Location &passage() const { return m_passage; }
    void readPassage(const Location &passage)
    {
        if (passage == m_passage)
            return;
        m_passage = passage;
        emit passageRead(passage);
    }

    // Selects the event and shows its passages in all panes that have one.
    void openEvent(EventId event)
    {
        selectEvent(event);
        emit eventWanted(event);
    }

    // Shows the note on it, with the cursor in it.
    void writeNote(const NoteTarget &target) { emit noteWanted(target); }

signals:
    void noteWanted(const NoteTarget &target);
    void placeWanted(const Location &location);
    void eventWanted(EventId event);
    void eventSelected(EventId event);
    void highlightSelected(HighlightId highlight);
    void articleSelected(ArticleId article);
    void passageRead(const Location &passage);

private:
    EventId m_event;
    HighlightId m_highlight;
    ArticleId m_article;
    Location m_passage;
};
