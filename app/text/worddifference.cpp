// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/worddifference.h"

#include "text/foldedtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace
{
constexpr int longestScript = 1200; // differences within one gap; beyond it the gap is replaced as a whole

enum class Sign { Word, Ideograph, Space, Other };

Sign signOf(QStringView text, qsizetype at)
{
    const char32_t point = at + 1 < text.size() && text[at].isHighSurrogate()
                               ? QChar::surrogateToUcs4(text[at], text[at + 1])
                               : text[at].unicode();
    if (QChar::isSpace(point))
        return Sign::Space;
    const QChar::Script script = QChar::script(point);
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
        return Sign::Ideograph;
    return QChar::isLetterOrNumber(point) || QChar::isMark(point) ? Sign::Word : Sign::Other;
}

// Words, ideographs, runs of white space and single other signs.
QList<TextSpan> tokensOf(QStringView text)
{
    QList<TextSpan> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const Sign sign = signOf(text, at);
        qsizetype end = at;
        do {
            end += text[end].isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
        } while (end < text.size() && (sign == Sign::Word || sign == Sign::Space) && signOf(text, end) == sign);
        tokens.append({.start = at, .end = end});
        at = end;
    }
    return tokens;
}

// The same number for tokens that are compared as the same. What folds to nothing is a space.
class Numbers
{
public:
    std::vector<int> of(QStringView text, const QList<TextSpan> &tokens)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(tokens.size()));
        for (const TextSpan token : tokens) {
            const QStringView word = text.sliced(token.start, token.length());
            const QString key =
                signOf(text, token.start) == Sign::Space ? QString() : FoldedText(word).text().trimmed();
            const auto known = m_numbers.constFind(key);
            numbers.push_back(known == m_numbers.cend() ? int(m_numbers.size()) : *known);
            if (known == m_numbers.cend())
                m_numbers.insert(key, numbers.back());
        }
        return numbers;
    }

private:
    QHash<QString, int> m_numbers;
};

struct Range {
    int start = 0;
    int end = 0;
    [[nodiscard]] int size() const { return end - start; }
};

// Marks the tokens that stand in both texts, in order.
class Matcher
{
public:
    Matcher(std::vector<int> before, std::vector<int> after)
        : m_before(std::move(before)), m_after(std::move(after)), m_match(m_before.size(), -1)
    {
    }

    // For each token of the first the one of the second, or -1.
    std::vector<int> match()
    {
        std::vector<std::pair<Range, Range>> open{
            {{.start = 0, .end = int(m_before.size())}, {.start = 0, .end = int(m_after.size())}}};
        while (!open.empty()) {
            auto [before, after] = open.back();
            open.pop_back();
            trim(before, after);
            if (before.size() == 0 || after.size() == 0)
                continue;
            const std::vector<std::pair<int, int>> anchors = uniqueChain(before, after);
            if (anchors.empty()) {
                shortestScript(before, after);
                continue;
            }
            Range left{.start = before.start, .end = 0};
            Range right{.start = after.start, .end = 0};
            for (const auto &[a, b] : anchors) {
                m_match[size_t(a)] = b;
                open.push_back({{.start = left.start, .end = a}, {.start = right.start, .end = b}});
                left.start = a + 1;
                right.start = b + 1;
            }
            open.push_back({{.start = left.start, .end = before.end}, {.start = right.start, .end = after.end}});
        }
        return m_match;
    }

private:
    [[nodiscard]] bool isSame(int a, int b) const { return m_before[size_t(a)] == m_after[size_t(b)]; }

    void trim(Range &before, Range &after)
    {
        while (before.size() > 0 && after.size() > 0 && isSame(before.start, after.start)) {
            m_match[size_t(before.start++)] = after.start++;
        }
        while (before.size() > 0 && after.size() > 0 && isSame(before.end - 1, after.end - 1)) {
            m_match[size_t(--before.end)] = --after.end;
        }
    }

    // Tokens that stand once in each range, as many as ascend in both.
    [[nodiscard]] std::vector<std::pair<int, int>> uniqueChain(Range before, Range after) const
    {
        struct Places {
            int inBefore = -1;
            int inAfter = -1;
            bool isUnique = true;
        };
        QHash<int, Places> places;
        for (int a = before.start; a < before.end; ++a) {
            Places &place = places[m_before[size_t(a)]];
            place.isUnique = place.isUnique && place.inBefore < 0;
            place.inBefore = a;
        }
        for (int b = after.start; b < after.end; ++b) {
            Places &place = places[m_after[size_t(b)]];
            place.isUnique = place.isUnique && place.inAfter < 0;
            place.inAfter = b;
        }
        std::vector<std::pair<int, int>> pairs;
        for (const Places &place : std::as_const(places)) {
            if (place.isUnique && place.inBefore >= 0 && place.inAfter >= 0)
                pairs.emplace_back(place.inBefore, place.inAfter);
        }
        std::ranges::sort(pairs);
        return longestAscending(pairs);
    }

    // By patience sorting.
    static std::vector<std::pair<int, int>> longestAscending(const std::vector<std::pair<int, int>> &pairs)
    {
        std::vector<int> tops;
        std::vector<int> below(pairs.size(), -1);
        for (int i = 0; i < int(pairs.size()); ++i) {
            const auto pile = std::ranges::lower_bound(tops, pairs[size_t(i)].second, {},
                                                       [&](int top) { return pairs[size_t(top)].second; });
            if (pile != tops.begin())
                below[size_t(i)] = *std::prev(pile);
            if (pile == tops.end())
                tops.push_back(i);
            else
                *pile = i;
        }
        std::vector<std::pair<int, int>> chain;
        for (int i = tops.empty() ? -1 : tops.back(); i >= 0; i = below[size_t(i)]) {
            chain.push_back(pairs[size_t(i)]);
        }
        std::ranges::reverse(chain);
        return chain;
    }

    // How far each diagonal has been followed; k counts from the middle.
    class Front
    {
    public:
        explicit Front(int limit) : m_middle(limit + 1), m_places(static_cast<size_t>(limit) * 2 + 3, 0) {}

        int &operator[](int k) { return m_places[place(k)]; }
        int operator[](int k) const { return m_places[place(k)]; }
        [[nodiscard]] bool goesDown(int k, int d) const
        {
            return k == -d || (k != d && (*this)[k - 1] < (*this)[k + 1]);
        }

    private:
        [[nodiscard]] size_t place(int k) const
        {
            const int sum = m_middle + k;
            return static_cast<size_t>(sum);
        }

        int m_middle;
        std::vector<int> m_places;
    };

    void shortestScript(Range before, Range after)
    {
        const int n = before.size();
        const int m = after.size();
        const int limit = std::min(n + m, longestScript);
        Front furthest(limit);
        std::vector<Front> steps;
        for (int d = 0; d <= limit; ++d) {
            steps.push_back(furthest);
            for (int k = -d; k <= d; k += 2) {
                int x = furthest.goesDown(k, d) ? furthest[k + 1] : furthest[k - 1] + 1;
                while (x < n && x - k < m && isSame(before.start + x, after.start + x - k)) {
                    ++x;
                }
                furthest[k] = x;
                if (x >= n && x - k >= m) {
                    walkBack(steps, d, before, after);
                    return;
                }
            }
        }
    }

    void walkBack(const std::vector<Front> &steps, int d, Range before, Range after)
    {
        int x = before.size();
        int y = after.size();
        for (; d >= 0; --d) {
            const Front &furthest = steps[size_t(d)];
            const int k = x - y;
            const int from = furthest.goesDown(k, d) ? k + 1 : k - 1;
            const int fromX = d == 0 ? 0 : furthest[from];
            const int fromY = d == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY) {
                --x;
                --y;
                const int place = before.start + x;
                m_match[static_cast<size_t>(place)] = after.start + y;
            }
            x = fromX;
            y = fromY;
        }
    }

    std::vector<int> m_before;
    std::vector<int> m_after;
    std::vector<int> m_match;
};

TextSpan stretch(const QList<TextSpan> &tokens, int first, int end, qsizetype textEnd)
{
    const qsizetype start = first < tokens.size() ? tokens[first].start : textEnd;
    return {.start = start, .end = end > first ? tokens[end - 1].end : start};
}
} // namespace

QList<WordDifference> wordDifferences(QStringView before, QStringView after)
{
    const QList<TextSpan> left = tokensOf(before);
    const QList<TextSpan> right = tokensOf(after);
    Numbers numbers;
    std::vector<int> first = numbers.of(before, left);
    std::vector<int> second = numbers.of(after, right);
    std::vector<int> match = Matcher(std::move(first), std::move(second)).match();
    match.push_back(int(right.size())); // the ends stand on each other
    QList<WordDifference> differences;
    int a = 0;
    int b = 0;
    while (a <= left.size()) {
        if (match[size_t(a)] == b) {
            ++a;
            ++b;
            continue;
        }
        const int startA = a;
        while (match[size_t(a)] < 0) {
            ++a;
        }
        differences.append({.before = stretch(left, startA, a, before.size()),
                            .after = stretch(right, b, match[size_t(a)], after.size())});
        b = match[size_t(a)];
    }
    return differences;
}

double sharedWording(QStringView before, QStringView after)
{
    constexpr qsizetype run = 4;
    Numbers numbers;
    const auto runsOf = [&](QStringView text) {
        QList<TextSpan> words = tokensOf(text);
        words.removeIf([&](TextSpan token) {
            const Sign sign = signOf(text, token.start);
            return sign != Sign::Word && sign != Sign::Ideograph;
        });
        const std::vector<int> all = numbers.of(text, words);
        QSet<QList<int>> runs;
        for (qsizetype i = 0; i == 0 || i + run <= qsizetype(all.size()); ++i) {
            runs.insert(QList<int>(all.begin() + i, all.begin() + std::min(i + run, qsizetype(all.size()))));
        }
        return runs;
    };
    const QSet<QList<int>> first = runsOf(before);
    const QSet<QList<int>> second = runsOf(after);
    const auto shared = std::ranges::count_if(first, [&](const QList<int> &words) { return second.contains(words); });
    return double(shared) / double(std::min(first.size(), second.size()));
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    for (const TextSpan token : tokensOf(text)) {
        const Sign sign = signOf(text, token.start);
        count += sign == Sign::Word || sign == Sign::Ideograph ? 1 : 0;
    }
    return count;
}
