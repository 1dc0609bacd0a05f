// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ribbons.h"

#include "ui/desk/articlepane.h"
#include "ui/desk/paneboard.h"
#include "ui/desk/passagefollowing.h"
#include "ui/desk/seentext.h"

#include <QScrollBar>

#include <algorithm>

using Where = RibbonEnd::Where;

// The sentences of one pane as they stand beside a gutter.
class Ribbons::Sight
{
public:
    Sight(const ArticlePane &pane, const ComparedStory &story, const QWidget &gutter)
        : m_view(*pane.view())
        , m_number(story.numberOf(pane.version()))
        , m_sentences(m_number < 0 ? QList<TextSpan>() : story.comparison.articles[m_number].sentences)
        , m_scroll(m_view.verticalScrollBar()->value())
        , m_seen(*m_view.document(), QRectF(QPointF(0, m_scroll), QSizeF(m_view.viewport()->size())))
        , m_top(m_view.viewport()->mapTo(gutter.window(), QPoint()).y() - gutter.mapTo(gutter.window(), QPoint()).y())
    {
    }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] qreal top() const { return m_top; }
    [[nodiscard]] qreal bottom() const { return m_top + m_view.viewport()->height(); }

    [[nodiscard]] RibbonEnd end(int sentence) const
    {
        RibbonEnd end{.place = {.article = m_number, .sentence = sentence}};
        const TextSpan span = m_sentences[sentence];
        if (const std::optional<SeenExtent> extent = m_seen.extent(span)) {
            end.top = extent->top - m_scroll + m_top;
            end.bottom = extent->bottom - m_scroll + m_top;
        }
        // A line that touches the edge from outside is not seen.
        if (end.bottom <= top() || end.top >= bottom())
            end.where = span.start < m_seen.span().start || end.bottom <= top() ? Where::Above : Where::Below;
        if (span.start >= m_seen.span().end)
            end.where = Where::Below;
        return end;
    }

    template <class Visit>
    void eachSeen(const Visit &visit) const
    {
        const TextSpan seen = m_seen.span();
        const auto first =
            std::ranges::partition_point(m_sentences, [&](const TextSpan &span) { return span.end <= seen.start; });
        for (auto at = first; at != m_sentences.end() && at->start < seen.end; ++at) {
            visit(int(at - m_sentences.begin()));
        }
    }

private:
    const ArticleView &m_view;
    int m_number;
    QList<TextSpan> m_sentences;
    qreal m_scroll;
    SeenText m_seen;
    qreal m_top;
};

Ribbons::Ribbons(const StoryComparison &comparison, const PassageFollowing &following, const PaneBoard &board,
                 QObject *parent)
    : QObject(parent), m_comparison(comparison), m_following(following), m_board(board)
{
    connect(&comparison, &StoryComparison::changed, this, &Ribbons::changed);
    connect(&following, &PassageFollowing::focusChanged, this, &Ribbons::changed);
}

void Ribbons::hear(ArticlePane &pane)
{
    connect(pane.view()->verticalScrollBar(), &QScrollBar::valueChanged, this, &Ribbons::changed);
    connect(pane.view()->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Ribbons::changed);
}

// The sentence with the caret, its unit, and what else is linked with it.
QList<Place> Ribbons::focused() const
{
    const std::optional<Place> focus = m_following.focus();
    if (!focus)
        return {};
    const ComparedStory &story = *m_comparison.story();
    QList<Place> places = story.unit(*focus);
    const QList<PassageLink> links = story.comparison.linksOf(*focus);
    for (const PassageLink &link : links) {
        if (link.isPainted() && !places.contains(link.other(*focus)))
            places.append(link.other(*focus));
    }
    return places;
}

RibbonScene Ribbons::sceneBefore(const ArticlePane *pane, const QWidget &gutter) const
{
    const QList<ArticlePane *> shown = m_board.shown();
    const auto right = int(shown.indexOf(pane));
    RibbonScene scene;
    if (right < 1)
        return scene;
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    const Sight before(*shown[right - 1], *story, gutter);
    const Sight behind(*shown[right], *story, gutter);
    const qreal top = std::max(before.top(), behind.top());
    scene.text = QRectF(0, top, gutter.width(), std::max(0.0, std::min(before.bottom(), behind.bottom()) - top));
    if (before.number() < 0 || behind.number() < 0)
        return scene;
    addStubs(scene, before, behind, GutterSide::Left);
    addStubs(scene, behind, before, GutterSide::Right);
    addJoins(scene, before, behind);
    const ArticlePane *leader = m_following.leading();
    if (leader == shown[right - 1])
        addFars(scene, right - 1, before, GutterSide::Left);
    else if (leader == shown[right])
        addFars(scene, right - 1, behind, GutterSide::Right);
    return scene;
}

void Ribbons::addJoins(RibbonScene &scene, const Sight &left, const Sight &right) const
{
    const Comparison &comparison = m_comparison.story()->comparison;
    QList<Place> here = focused();
    QList<Place> there = here;
    here.removeIf([&](Place place) { return place.article != left.number(); });
    there.removeIf([&](Place place) { return place.article != right.number(); });
    for (const Place one : std::as_const(here)) {
        const QList<PassageLink> links = comparison.linksOf(one);
        for (const Place other : std::as_const(there)) {
            const bool isLinked = std::ranges::any_of(
                links, [&](const PassageLink &link) { return link.isPainted() && link.other(one) == other; });
            if (isLinked || (one == here.first() && other == there.first())) // of one unit, at least
                scene.joins.append({.left = left.end(one.sentence), .right = right.end(other.sentence)});
        }
    }
}

void Ribbons::addStubs(RibbonScene &scene, const Sight &here, const Sight &there, GutterSide side) const
{
    const Comparison &comparison = m_comparison.story()->comparison;
    const QList<Place> focus = focused();
    here.eachSeen([&](int sentence) {
        const Place place{.article = here.number(), .sentence = sentence};
        if (focus.contains(place))
            return;
        const QList<PassageLink> links = comparison.linksOf(place);
        const auto best = std::ranges::find_if(links, [&](const PassageLink &link) {
            return link.isPainted() && link.other(place).article == there.number();
        });
        if (best != links.end())
            scene.stubs.append({.end = here.end(sentence), .side = side, .other = best->other(place)});
    });
}

// What no chain of bands from the leading pane leads to, on the side of the gutter where it is; what has no side,
// right.
void Ribbons::addFars(RibbonScene &scene, int left, const Sight &leader, GutterSide side) const
{
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    const std::optional<Place> focus = m_following.focus();
    if (!focus)
        return;
    const QList<ArticlePane *> shown = m_board.shown();
    QList<int> numbers; // of what is shown
    for (const ArticlePane *pane : shown) {
        numbers.append(story->numberOf(pane->version()));
    }
    const int at = side == GutterSide::Left ? left : left + 1;
    const int step = side == GutterSide::Left ? 1 : -1;
    QList<Place> places = focused();
    const auto has = [&](int number) {
        return std::ranges::any_of(places, [number](Place place) { return place.article == number; });
    };
    int behindChain = at + step;
    while (behindChain >= 0 && behindChain < numbers.size() && has(numbers[behindChain])) {
        behindChain += step;
    }
    const bool takesHidden = side == GutterSide::Left || at == numbers.size() - 1;
    QSet<int> onDesk; // the margins and the apparatus tell of the rest, which may be many
    for (const ArticlePane *pane : m_board.panes()) {
        onDesk.insert(story->numberOf(pane->version()));
    }
    QList<int> named{focus->article};
    for (const Place place : std::as_const(places)) {
        const auto pane = int(numbers.indexOf(place.article));
        const bool isFar = pane < 0 ? takesHidden : (pane - behindChain) * step > 0;
        if (!isFar || !onDesk.contains(place.article) || named.contains(place.article))
            continue;
        named.append(place.article);
        RibbonEnd end{.place = place, .where = Where::Hidden};
        if (pane >= 0)
            end = Sight(*shown[pane], *story, *shown[pane]->parentWidget()).end(place.sentence);
        scene.fars.append({.end = end,
                           .name = story->names[place.article],
                           .leader = side,
                           .height = leader.end(focus->sentence).top});
    }
}

QString Ribbons::wordsFor(Place place) const
{
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    return story->has(place) ? tr("Go to %1: %2").arg(story->names[place.article], story->words(place)) : QString();
}
