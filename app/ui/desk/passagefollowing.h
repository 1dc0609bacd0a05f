// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storycomparison.h"
#include "ui/desk/scrollglide.h"
#include "ui/shell/navigator.h"

#include <QSize>
#include <QTimer>

#include <functional>

class ArticlePane;

// Where the other panes of the desk go while one is read: the sentence with the caret of the pane that leads, or what
// is said of it elsewhere, comes to the same height in each that is free to move. When the leading pane is scrolled
// until that sentence is out of sight, the one nearest to a third of the height stands for it; the caret stays. Nothing
// moves before the reader has done something. Moves come together once a turn of the event loop. The comparison and the
// navigator must outlive it.
class PassageFollowing : public QObject
{
    Q_OBJECT

public:
    using Panes = std::function<QList<ArticlePane *>()>;

    PassageFollowing(const StoryComparison &comparison, Navigator &navigator, Panes panes, QObject *parent = nullptr);

    // To be heard from now on; once for each pane.
    void hear(ArticlePane &pane);
    // A pane that was hidden is shown: it goes where it would be by now.
    void arrive(ArticlePane *pane);

    // Off: no pane moves by itself but for a peek.
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool on);
    // Every other pane shows the passage that is being read, following or not, until it ends.
    void setPeeking(bool peeking);
    [[nodiscard]] bool isPeeking() const { return m_isPeeking; }

    [[nodiscard]] ArticlePane *leading() const;
    // The sentence with the caret; none while that is not compared.
    [[nodiscard]] std::optional<Place> focus() const;

signals:
    void focusChanged(); // what focus() says, or may say

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Cause { None, Layout, Scroll, Caret }; // the later outdo the earlier
    struct Look {                                     // how the leading pane was laid out
        const ArticlePane *pane = nullptr;
        QSize size;
        qreal height = 0;
        friend bool operator==(const Look &, const Look &) = default;
    };

    void read(const Location &passage);
    void plan(Cause cause);
    void follow();
    void followIn(ArticlePane &pane, const ComparedStory &story, const QList<Place> &candidates, Cause cause);
    [[nodiscard]] QList<Place> candidates(const ComparedStory &story, const ArticlePane &leader, Cause cause) const;
    [[nodiscard]] Look lookOf(const ArticlePane *pane) const;
    void hush();

    const StoryComparison &m_comparison;
    Navigator &m_navigator;
    Panes m_panes;
    QTimer m_timer;
    Cause m_cause = Cause::None;
    QList<const ArticlePane *> m_arrived;
    Look m_look;
    Location m_read;
    bool m_hasBegun = false; // the reader has done something
    bool m_isOwed = false;   // a move, since the articles were not compared when it was wanted
    bool m_isOn = true;
    bool m_isPeeking = false;
};
