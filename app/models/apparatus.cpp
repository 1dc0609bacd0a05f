// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apparatus.h"

#include "compare/newwords.h"
#include "text/plainline.h"

#include <algorithm>

namespace
{
class Builder
{
public:
    Builder(const ComparedStory &story, Place focus) : m_story(story)
    {
        m_made.focus = focus;
        m_made.words = story.words(focus);
    }

    Apparatus build()
    {
        addLinks();
        addUnit();
        addCuts();
        std::ranges::sort(m_made.entries, {}, [](const ApparatusEntry &entry) {
            return std::tuple(entry.kind, -entry.score, entry.place);
        });
        addMissing();
        addFigures();
        return std::move(m_made);
    }

private:
    [[nodiscard]] const ArticleReading &reading(Place place) const
    {
        return *m_story.comparison.readings[place.article];
    }

    void add(Place place, ApparatusKind kind, double score)
    {
        ApparatusEntry entry{.place = place, .kind = kind, .score = score, .words = m_story.words(place)};
        entry.newWords = newWords(reading(place), place.sentence, reading(m_made.focus), m_made.focus.sentence);
        for (TextSpan &span : entry.newWords) { // of the article, till now
            const qsizetype start = m_story.span(place).start;
            span = {.start = span.start - start, .end = span.end - start};
        }
        entry.isOtherLanguage = reading(place).language != reading(m_made.focus).language;
        if (const DecidedPassages *decision = m_story.decision(m_made.focus, place))
            entry.link = decision->id;
        m_made.entries.append(entry);
    }

    void addLinks()
    {
        const QList<Place> unit = m_story.unit(m_made.focus);
        const QList<PassageLink> links = m_story.comparison.linksOf(m_made.focus);
        for (const PassageLink &link : links) {
            const Place other = link.other(m_made.focus);
            const bool isOfUnit = unit.contains(other);
            const ApparatusKind kind = link.isDecided                     ? ApparatusKind::Confirmed
                                       : link.kind == LinkClass::Verbatim ? ApparatusKind::Verbatim
                                       : link.kind == LinkClass::Same     ? ApparatusKind::Same
                                       : isOfUnit                         ? ApparatusKind::ByOthers
                                                                          : ApparatusKind::Maybe;
            add(other, kind, link.score);
        }
    }

    void addUnit()
    {
        const QList<Place> unit = m_story.unit(m_made.focus);
        for (const Place place : unit) {
            if (place.article != m_made.focus.article && !has(place))
                add(place, ApparatusKind::ByOthers, 0);
        }
    }

    void addCuts()
    {
        for (const DecidedPassages &decided : m_story.decided) {
            if (!decided.isCut)
                continue;
            const QList<Place> others = decided.a.contains(m_made.focus)   ? decided.b
                                        : decided.b.contains(m_made.focus) ? decided.a
                                                                           : QList<Place>();
            for (const Place place : others) {
                if (!has(place))
                    add(place, ApparatusKind::Cut, 0);
            }
        }
    }

    [[nodiscard]] bool has(Place place) const
    {
        return std::ranges::contains(m_made.entries, place, &ApparatusEntry::place);
    }

    void addMissing()
    {
        const ArticleReading &own = reading(m_made.focus);
        const auto isMaybeIn = [this](int article) {
            return std::ranges::any_of(m_made.entries, [article](const ApparatusEntry &entry) {
                return entry.place.article == article && entry.kind != ApparatusKind::Cut;
            });
        };
        const QList<int> missing = m_story.notFoundIn(m_made.focus);
        std::ranges::copy_if(missing, std::back_inserter(m_made.notFoundIn),
                             [&](int article) { return !isMaybeIn(article); });
        std::ranges::copy_if(m_made.notFoundIn, std::back_inserter(m_made.otherLanguage), [&](int article) {
            return m_story.comparison.readings[article]->language != own.language;
        });
        for (int article = 0; article < m_story.size(); ++article) {
            if (article != m_made.focus.article && m_story.comparison.readings[article]->text == own.text)
                m_made.sameText.append(article);
        }
    }

    void addFigures()
    {
        const QList<Place> places = placesWith(m_story, m_made.focus);
        for (const FigureGroup &group : m_story.comparison.figures) {
            const bool isHere = std::ranges::any_of(group.figures, [&](const Figure &figure) {
                return places.contains(Place{.article = figure.article, .sentence = figure.sentence});
            });
            if (isHere)
                m_made.figures.append(apparatusFigures(m_story, group));
        }
        std::ranges::stable_partition(
            m_made.figures, [](const ApparatusFigures &figures) { return figures.verdict == FigureVerdict::Differs; });
    }

    const ComparedStory &m_story;
    Apparatus m_made;
};
} // namespace

Apparatus apparatusOf(const ComparedStory &story, Place focus)
{
    return Builder(story, focus).build();
}

QList<Place> placesWith(const ComparedStory &story, Place place)
{
    QList<Place> places{place};
    const QList<Place> unit = story.unit(place);
    std::ranges::copy_if(unit, std::back_inserter(places), [&](Place each) { return each != place; });
    const QList<PassageLink> links = story.comparison.linksOf(place);
    for (const PassageLink &link : links) {
        if (link.isPainted() && !places.contains(link.other(place)))
            places.append(link.other(place));
    }
    return places;
}

ApparatusFigures apparatusFigures(const ComparedStory &story, const FigureGroup &group)
{
    ApparatusFigures figures{.counted = plainLine(group.counted), .verdict = group.verdict};
    for (const Figure &figure : group.figures) {
        const QString &text = story.comparison.readings[figure.article]->text;
        figures.values.append({.place = {.article = figure.article, .sentence = figure.sentence},
                               .span = figure.span,
                               .words = plainLine(text.sliced(figure.span.start, figure.span.length()))});
    }
    return figures;
}
