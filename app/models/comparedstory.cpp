// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparedstory.h"

#include "text/plainline.h"

#include <algorithm>

std::optional<Place> ComparedStory::placeAt(ArticleId article, qsizetype position) const
{
    const int number = numberOf(article);
    if (number < 0)
        return std::nullopt;
    const int sentence = comparison.sentenceAt(number, position);
    return sentence < 0 ? std::nullopt : std::optional(Place{.article = number, .sentence = sentence});
}

bool ComparedStory::has(Place place) const
{
    return place.article >= 0 && place.article < size() && place.sentence >= 0 &&
           place.sentence < comparison.articles[place.article].sentences.size();
}

TextSpan ComparedStory::span(Place place) const
{
    return comparison.articles[place.article].sentences[place.sentence];
}

QString ComparedStory::words(Place place) const
{
    const TextSpan words = span(place);
    return plainLine(comparison.readings[place.article]->text.sliced(words.start, words.length()));
}

const DecidedPassages *ComparedStory::decision(Place one, Place other) const
{
    const auto found =
        std::ranges::find_if(decided, [&](const DecidedPassages &each) { return each.isAbout(one, other); });
    return found == decided.end() ? nullptr : &*found;
}

QList<Place> ComparedStory::unit(Place place) const
{
    const int number = comparison.unitOf(place);
    return number < 0 ? QList{place} : comparison.units[number].places;
}

QList<int> ComparedStory::notFoundIn(Place place) const
{
    QList<bool> isFound(size());
    for (const Place each : unit(place)) {
        isFound[each.article] = true;
    }
    const QList<PassageLink> links = comparison.linksOf(place);
    for (const PassageLink &link : links) {
        if (link.isPainted())
            isFound[link.other(place).article] = true;
    }
    QList<int> missing;
    for (int article = 0; article < size(); ++article) {
        if (!isFound[article])
            missing.append(article);
    }
    return missing;
}
