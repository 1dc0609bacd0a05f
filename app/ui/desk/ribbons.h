// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storycomparison.h"
#include "ui/desk/ribbonlayout.h"

#include <QObject>

class ArticlePane;
class PaneBoard;
class PassageFollowing;
class RibbonGutter;

// What joins the panes that are shown, for the gutters between them: the focused passage where neighbours both have it,
// ticks to where it is elsewhere, stubs for the other passages in sight. All of it must outlive this. GUI thread.
class Ribbons : public QObject
{
    Q_OBJECT

public:
    Ribbons(const StoryComparison &comparison, const PassageFollowing &following, const PaneBoard &board,
            QObject *parent = nullptr);

    // Panes that scroll or are laid out anew have their gutters painted; once for each pane.
    void hear(ArticlePane &pane);
    // The gutter before the pane, as it is now.
    [[nodiscard]] RibbonScene sceneBefore(const ArticlePane *pane, const QWidget &gutter) const;
    // What a click on a passage's tick does, in words: "Go to 003: Words of it".
    [[nodiscard]] QString wordsFor(Place place) const;

signals:
    void changed();
    void placeWanted(Place place);

private:
    class Sight;

    void addJoins(RibbonScene &scene, const Sight &left, const Sight &right) const;
    void addStubs(RibbonScene &scene, const Sight &here, const Sight &there, GutterSide side) const;
    void addFars(RibbonScene &scene, int left, const Sight &leader, GutterSide side) const;
    [[nodiscard]] QList<Place> focused() const;

    const StoryComparison &m_comparison;
    const PassageFollowing &m_following;
    const PaneBoard &m_board;
};
