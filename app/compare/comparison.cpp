// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include <algorithm>

QList<PassageLink> Comparison::linksOf(Place place) const
{
    QList<PassageLink> found;
    for (const int number : linkNumbers.value(place.article).value(place.sentence)) {
        found.append(links[number]);
    }
    return found;
}

int Comparison::unitOf(Place place) const
{
    return unitNumbers.value(place.article).value(place.sentence, -1);
}

bool Comparison::isOnlyHere(Place place) const
{
    return std::ranges::binary_search(onlyHere, place);
}

bool Comparison::isCut(Place one, Place other) const
{
    const DecidedLink cut{.a = std::min(one, other), .b = std::max(one, other), .isCut = true};
    return std::ranges::find(cuts, cut) != cuts.end();
}

int Comparison::sentenceAt(int article, qsizetype position) const
{
    if (article < 0 || article >= articles.size())
        return -1;
    const QList<TextSpan> &sentences = articles[article].sentences;
    const auto after = std::ranges::upper_bound(sentences, position, {}, &TextSpan::start);
    return int(after - sentences.begin()) - 1;
}

double Comparison::linkedShare() const
{
    double linked = 0;
    double all = 0;
    for (const ComparedArticle &article : articles) {
        double words = 0;
        for (const int count : article.words) {
            words += count;
        }
        linked += article.linkedShare * words;
        all += words;
    }
    return all > 0 ? linked / all : 0;
}

void Comparison::index()
{
    linkNumbers.clear();
    unitNumbers.clear();
    for (const ComparedArticle &article : std::as_const(articles)) {
        linkNumbers.append(QList<QList<int>>(article.sentences.size()));
        unitNumbers.append(QList<int>(article.sentences.size(), -1));
    }
    for (int number = 0; number < int(links.size()); ++number) {
        for (const Place place : {links[number].a, links[number].b}) {
            linkNumbers[place.article][place.sentence].append(number);
        }
    }
    for (QList<QList<int>> &article : linkNumbers) {
        for (QList<int> &numbers : article) {
            std::ranges::stable_sort(numbers, std::ranges::greater(),
                                     [this](int number) { return links[number].score; });
        }
    }
    for (int number = 0; number < int(units.size()); ++number) {
        for (const Place place : std::as_const(units[number].places)) {
            unitNumbers[place.article][place.sentence] = number;
        }
    }
}
