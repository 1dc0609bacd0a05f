// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/wordruns.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace
{
constexpr int longestGap = 2;
constexpr int sameAfterGap = 2; // words that must be the same again

// Words of two articles side by side, in one direction.
struct Walk {
    const ArticleReading &other;
    const ArticleReading &mine;
    int step = 1;

    [[nodiscard]] bool isSame(int otherWord, int mineWord) const
    {
        return otherWord >= 0 && mineWord >= 0 && otherWord < int(other.wordKeys.size()) &&
               mineWord < int(mine.wordKeys.size()) &&
               other.wordKeys[size_t(otherWord)] == mine.wordKeys[size_t(mineWord)];
    }

    // How many are the same from here on, up to as many as are wanted.
    [[nodiscard]] bool areSame(int otherWord, int mineWord, int wanted) const
    {
        for (int i = 0; i < wanted; ++i) {
            if (!isSame(otherWord + i * step, mineWord + i * step))
                return false;
        }
        return true;
    }
};

struct Gap {
    int ofOther = 0;
    int ofMine = 0;
};

// The smallest gap after which words are the same again; {0, 0}: none. What it is does not depend on which article is
// the other: of two gaps as large, the one that passes over more of the side whose word has the smaller key.
Gap gapAt(const Walk &walk, int other, int mine)
{
    const auto isWithin = [](int word, const ArticleReading &reading) {
        return word >= 0 && word < int(reading.wordKeys.size());
    };
    if (!isWithin(other, walk.other) || !isWithin(mine, walk.mine))
        return {};
    const bool otherIsFirst = walk.other.wordKeys[size_t(other)] < walk.mine.wordKeys[size_t(mine)];
    for (int words = 1; words <= 2 * longestGap; ++words) {
        for (int larger = (words + 1) / 2; larger <= std::min(words, longestGap); ++larger) {
            const Gap gap{.ofOther = otherIsFirst ? larger : words - larger,
                          .ofMine = otherIsFirst ? words - larger : larger};
            for (const Gap tried : {gap, Gap{.ofOther = gap.ofMine, .ofMine = gap.ofOther}}) {
                if (walk.areSame(other + tried.ofOther * walk.step, mine + tried.ofMine * walk.step, sameAfterGap))
                    return tried;
            }
        }
    }
    return {};
}

// Goes on from the two places as far as it can, and tells of each pair of words that is the same.
void walkOn(const Walk &walk, int other, int mine, auto tell)
{
    for (;;) {
        for (; walk.isSame(other, mine); other += walk.step, mine += walk.step)
            tell(other, mine);
        const Gap gap = gapAt(walk, other, mine);
        if (gap.ofOther == 0 && gap.ofMine == 0)
            return;
        other += gap.ofOther * walk.step;
        mine += gap.ofMine * walk.step;
    }
}

bool isWithinQuote(const ArticleReading &reading, TextSpan span)
{
    const auto after = std::ranges::upper_bound(reading.quotes, span.start, {}, &TextSpan::start);
    return after != reading.quotes.begin() && (after - 1)->end >= span.end;
}

TextSpan spanOf(const ArticleReading &reading, int first, int end)
{
    return {.start = reading.words[first].span.start, .end = reading.words[end - 1].span.end};
}
// Places where the same four words stand in two articles.
struct Seed {
    int other = 0;
    int mine = 0;
};

// In words: of the earlier article and of the new one, ends exclusive.
struct Stretch {
    int other = 0;
    int otherEnd = 0;
    int mine = 0;
    int mineEnd = 0;
    int same = 0;
};

// The runs of two articles from the places where four words are the same.
class RunFinder
{
public:
    RunFinder(const ArticleReading &other, const ArticleReading &mine) : m_other(other), m_mine(mine) {}

    std::vector<Stretch> find(std::vector<Seed> seeds)
    {
        // An order that does not depend on which article is the other.
        std::ranges::sort(seeds, {}, [](const Seed &seed) {
            return std::tuple(seed.other + seed.mine, std::abs(seed.other - seed.mine), seed.other);
        });
        std::vector<Stretch> found;
        for (const Seed &seed : seeds) {
            if (m_passed.contains(pairOf(seed.other, seed.mine)))
                continue;
            const Stretch stretch = drawOut(seed);
            if (isWorthPainting(stretch))
                found.push_back(stretch);
        }
        return withoutRepeats(std::move(found));
    }

private:
    static quint64 pairOf(int other, int mine) { return quint64(quint32(other)) << 32 | quint32(mine); }

    Stretch drawOut(Seed seed)
    {
        Stretch stretch{
            .other = seed.other, .otherEnd = seed.other, .mine = seed.mine, .mineEnd = seed.mine, .same = 0};
        walkOn({.other = m_other, .mine = m_mine, .step = 1}, seed.other, seed.mine, [&](int other, int mine) {
            m_passed.insert(pairOf(other, mine));
            stretch.otherEnd = other + 1;
            stretch.mineEnd = mine + 1;
            ++stretch.same;
        });
        walkOn({.other = m_other, .mine = m_mine, .step = -1}, seed.other - 1, seed.mine - 1, [&](int other, int mine) {
            m_passed.insert(pairOf(other, mine));
            stretch.other = other;
            stretch.mine = mine;
            ++stretch.same;
        });
        return stretch;
    }

    [[nodiscard]] bool isWorthPainting(const Stretch &stretch) const
    {
        constexpr int enough = 8;
        constexpr int fewest = 5;
        constexpr int contentInFew = 3;
        if (stretch.same >= enough || stretch.same < fewest)
            return stretch.same >= enough;
        if (m_mine.words[stretch.mine].kind == WordKind::Ideograph)
            return false; // five of them are a name
        const auto first = m_mine.isContent.begin();
        return std::count(first + stretch.mine, first + stretch.mineEnd, true) >= contentInFew;
    }

    // Of those that overlap by more than a half in both articles the longest stays.
    static std::vector<Stretch> withoutRepeats(std::vector<Stretch> stretches)
    {
        std::ranges::sort(stretches, {}, [](const Stretch &stretch) {
            return std::tuple(-stretch.same, stretch.other + stretch.mine, std::abs(stretch.other - stretch.mine),
                              stretch.other);
        });
        const auto overlaps = [](int start, int end, int otherStart, int otherEnd) {
            return 2 * (std::min(end, otherEnd) - std::max(start, otherStart)) > end - start;
        };
        std::vector<Stretch> kept;
        for (const Stretch &stretch : stretches) {
            const bool isRepeat = std::ranges::any_of(kept, [&](const Stretch &longer) {
                return overlaps(stretch.other, stretch.otherEnd, longer.other, longer.otherEnd) &&
                       overlaps(stretch.mine, stretch.mineEnd, longer.mine, longer.mineEnd);
            });
            if (!isRepeat)
                kept.push_back(stretch);
        }
        return kept;
    }

    const ArticleReading &m_other;
    const ArticleReading &m_mine;
    QSet<quint64> m_passed;
};

WordRun runOf(const ArticleReading &a, const ArticleReading &b, const Stretch &stretch)
{
    WordRun run;
    run.a = spanOf(a, stretch.other, stretch.otherEnd);
    run.b = spanOf(b, stretch.mine, stretch.mineEnd);
    run.words = stretch.same;
    run.isQuote = isWithinQuote(a, run.a) && isWithinQuote(b, run.b);
    return run;
}

} // namespace

void WordRunIndex::note(int article, const WordSeed &seed)
{
    int &last = m_last[seed.key];
    m_positions.push_back({.article = article, .word = seed.word, .next = last - 1});
    last = int(m_positions.size());
}

void WordRunIndex::take(const SharedReading &reading)
{
    for (const WordSeed &seed : reading->seeds) {
        note(int(m_readings.size()), seed);
    }
    m_readings.push_back(reading);
}

QList<WordRun> WordRunIndex::add(const SharedReading &reading)
{
    const auto article = int(m_readings.size());
    QHash<int, std::vector<Seed>> seeds; // by article
    for (const WordSeed &seed : reading->seeds) {
        for (int at = m_last.value(seed.key) - 1; at >= 0; at = m_positions[size_t(at)].next) {
            const Position &position = m_positions[size_t(at)];
            if (position.article != article)
                seeds[position.article].push_back({.other = position.word, .mine = seed.word});
        }
        note(article, seed);
    }
    QList<WordRun> runs;
    for (auto &&[other, places] : seeds.asKeyValueRange()) {
        const ArticleReading &otherReading = *m_readings[size_t(other)];
        for (const Stretch &stretch : RunFinder(otherReading, *reading).find(std::move(places))) {
            runs.append(runOf(otherReading, *reading, stretch));
            runs.last().articleA = other;
            runs.last().articleB = article;
        }
    }
    m_readings.push_back(reading);
    return runs;
}
