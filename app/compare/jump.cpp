// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/jump.h"

#include "compare/passageindex.h"

#include <algorithm>
#include <numeric>

namespace
{
// The best link of a sentence with another article; null: none.
const PassageLink *bestLink(const Comparison &comparison, Place from, int article)
{
    for (const int number : comparison.linkNumbers[from.article][from.sentence]) {
        const PassageLink &link = comparison.links[number];
        if (link.other(from).article == article)
            return &link;
    }
    return nullptr;
}

bool areLinked(const Comparison &comparison, int from, int article)
{
    return std::ranges::any_of(comparison.linkNumbers[from], [&](const QList<int> &numbers) {
        return std::ranges::any_of(numbers, [&](int number) {
            const PassageLink &link = comparison.links[number];
            return link.a.article == article || link.b.article == article;
        });
    });
}

Jump nearest(const Comparison &comparison, Place from, int article)
{
    constexpr double least = 0.03;
    const ArticleReading &mine = *comparison.readings[from.article];
    const ArticleReading &other = *comparison.readings[article];
    if (!isComparable(mine, other))
        return {};
    const ScoredSentence sentence = scoredSentence(mine, from.sentence);
    Jump best{.kind = JumpKind::Nearest, .score = least};
    for (int i = 0; i < int(other.sentences.size()); ++i) {
        const double score = passageScore(sentence, scoredSentence(other, i)).score;
        if (score > best.score && !comparison.isCut(from, {.article = article, .sentence = i})) {
            best.score = score;
            best.sentence = i;
        }
    }
    return best.sentence >= 0 ? best : Jump();
}

int proportional(const Comparison &comparison, Place from, int article)
{
    const QList<int> &mine = comparison.articles[from.article].words;
    const QList<int> &other = comparison.articles[article].words;
    const double before = std::accumulate(mine.begin(), mine.begin() + from.sentence, 0.0);
    const double all = std::accumulate(mine.begin(), mine.end(), 0.0);
    const double wanted = all > 0 ? before / all * std::accumulate(other.begin(), other.end(), 0.0) : 0;
    double reached = 0;
    for (int sentence = 0; sentence < int(other.size()); ++sentence) {
        reached += other[sentence];
        if (reached > wanted)
            return sentence;
    }
    return int(other.size()) - 1;
}
} // namespace

Jump jumpTo(const Comparison &comparison, Place from, int article)
{
    constexpr int reach = 4;
    const auto isThere = [&](int number) { return number >= 0 && number < int(comparison.articles.size()); };
    if (!isThere(from.article) || !isThere(article) || article == from.article)
        return {};
    const auto sentences = int(comparison.articles[from.article].sentences.size());
    const auto others = int(comparison.articles[article].sentences.size());
    if (from.sentence < 0 || from.sentence >= sentences || others == 0)
        return {};
    if (const PassageLink *link = bestLink(comparison, from, article))
        return {.kind = JumpKind::Linked, .sentence = link->other(from).sentence, .score = link->score};
    if (!areLinked(comparison, from.article, article))
        return {};
    if (const Jump jump = nearest(comparison, from, article); jump.sentence >= 0)
        return jump;
    for (int distance = 1; distance <= reach; ++distance) {
        for (const int offset : {-distance, distance}) { // what was read already comes first
            const Place near{.article = from.article, .sentence = from.sentence + offset};
            if (near.sentence < 0 || near.sentence >= sentences)
                continue;
            if (const PassageLink *link = bestLink(comparison, near, article)) {
                return {.kind = JumpKind::Nearby,
                        .sentence = std::clamp(link->other(near).sentence - offset, 0, others - 1),
                        .score = link->score};
            }
        }
    }
    return {.kind = JumpKind::Proportional, .sentence = proportional(comparison, from, article)};
}
