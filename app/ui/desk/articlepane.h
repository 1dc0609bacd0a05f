// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "ui/desk/articleview.h"

#include <QWidget>

class FollowLine;
class OverviewStrip;
class PaneHeader;
class PaneMotion;

// One article on the desk: its head, its text and the overview strip beside it, following the models. The models must
// outlive it.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    ArticlePane(StudyModels &models, ArticleId article, const ArticleView::Prepare &prepare, QWidget *parent = nullptr);

    [[nodiscard]] ArticleId article() const { return m_article; }
    [[nodiscard]] QString name() const; // "003"
    [[nodiscard]] int row() const;      // in the list of articles: by it goes the colour
    [[nodiscard]] VersionId version() const { return m_version; }
    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] OverviewStrip *overview() const { return m_overview; }
    // How it moves by itself, and the line that says so.
    [[nodiscard]] PaneMotion *motion() const { return m_motion; }
    [[nodiscard]] FollowLine *followLine() const { return m_followLine; }

    void showHeader();
    void setLeading(bool leading);
    // Scrolls to the event's first passage here and flashes all of them; nothing moves when there is none.
    void revealEvent(EventId event);

signals:
    void closeWanted(ArticleId article);

private:
    void showText();
    void showHighlights();
    void showEvents();
    void showPassages();

    StudyModels &m_models;
    ArticleId m_article;
    VersionId m_version;
    PaneHeader *m_header;
    ArticleView *m_view;
    OverviewStrip *m_overview;
    PaneMotion *m_motion;
    FollowLine *m_followLine;
};
