// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sharedtext.h"

#include <algorithm>
#include <numeric>

namespace
{

// Induced sorting of the suffixes of a text that ends with its only 0. A suffix is small when it is less than the next
// one; a small one after one that is not is leftmost.
class SuffixSorter
{
public:
    SuffixSorter(std::span<const int> text, int upperBound)
        : m_text(text), m_ends(upperBound), m_isSmall(text.size()), m_order(text.size())
    {
        m_isSmall.back() = true;
        for (int i = size() - 2; i >= 0; --i)
            m_isSmall[i] = text[i] < text[i + 1] || (text[i] == text[i + 1] && m_isSmall[i + 1]);
        for (const int symbol : text)
            ++m_ends[symbol];
        std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
    }

    std::vector<int> sorted()
    {
        std::vector<int> leftmost;
        for (int i = 1; i < size(); ++i) {
            if (isLeftmost(i))
                leftmost.push_back(i);
        }
        induce(leftmost);
        int names = 0;
        const std::vector<int> reduced = named(leftmost, names);
        const int count = static_cast<int>(leftmost.size());
        std::vector<int> order(count);
        if (names == count) {
            for (int i = 0; i < count; ++i)
                order[reduced[i]] = i;
        } else {
            order = SuffixSorter(reduced, names).sorted();
        }
        for (int &place : order)
            place = leftmost[place];
        induce(order);
        return std::move(m_order);
    }

private:
    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }
    [[nodiscard]] bool isLeftmost(int i) const { return i > 0 && m_isSmall[i] && !m_isSmall[i - 1]; }

    void induce(const std::vector<int> &leftmost)
    {
        std::ranges::fill(m_order, -1);
        std::vector<int> next = m_ends;
        for (auto i = leftmost.rbegin(); i != leftmost.rend(); ++i)
            m_order[--next[m_text[*i]]] = *i;
        next.assign(1, 0);
        next.insert(next.end(), m_ends.begin(), m_ends.end() - 1);
        for (int i = 0; i < size(); ++i) {
            const int before = m_order[i] - 1;
            if (before >= 0 && !m_isSmall[before])
                m_order[next[m_text[before]]++] = before;
        }
        next = m_ends;
        for (int i = size() - 1; i >= 0; --i) {
            const int before = m_order[i] - 1;
            if (before >= 0 && m_isSmall[before])
                m_order[--next[m_text[before]]] = before;
        }
    }

    // Equal up to and with the next leftmost suffix.
    [[nodiscard]] bool isSamePiece(int a, int b) const
    {
        for (int i = 0;; ++i) {
            if (m_text[a + i] != m_text[b + i] || m_isSmall[a + i] != m_isSmall[b + i])
                return false;
            const bool endsA = i > 0 && isLeftmost(a + i);
            const bool endsB = i > 0 && isLeftmost(b + i);
            if (endsA || endsB)
                return endsA && endsB;
        }
    }

    // The leftmost suffixes' pieces as numbers that sort like them, in the order of the text.
    [[nodiscard]] std::vector<int> named(const std::vector<int> &leftmost, int &names) const
    {
        std::vector<int> name(size(), -1);
        int last = -1;
        for (const int place : m_order) {
            if (!isLeftmost(place))
                continue;
            if (last < 0 || place == size() - 1 || last == size() - 1 || !isSamePiece(last, place))
                ++names;
            name[place] = names - 1;
            last = place;
        }
        std::vector<int> reduced;
        reduced.reserve(leftmost.size());
        for (const int place : leftmost)
            reduced.push_back(name[place]);
        return reduced;
    }

    std::span<const int> m_text;
    std::vector<int> m_ends; // of the suffixes that begin with a symbol
    std::vector<bool> m_isSmall;
    std::vector<int> m_order;
};

} // namespace

SharedText::SharedText(std::span<const int> before, std::span<const int> after, int upperBound)
    : m_oldSize(static_cast<int>(before.size()))
{
    m_text.reserve(before.size() + after.size() + 2);
    m_text.assign(before.begin(), before.end());
    m_text.push_back(1);
    m_text.insert(m_text.end(), after.begin(), after.end());
    m_text.push_back(0);
    m_order = SuffixSorter(m_text, upperBound).sorted();
    const int size = static_cast<int>(m_text.size());
    m_rank.resize(size);
    for (int i = 0; i < size; ++i)
        m_rank[m_order[i]] = i;
    m_common.assign(size, 0);
    for (int i = 0, common = 0; i + 1 < size; ++i) {
        const int other = m_order[m_rank[i] - 1];
        while (m_text[i + common] == m_text[other + common])
            ++common;
        m_common[m_rank[i]] = common;
        common = std::max(0, common - 1);
    }
}

bool SharedText::growsLeft(int before, int after) const
{
    return before > 0 && after > m_oldSize + 1 && m_text[before - 1] == m_text[after - 1];
}

std::vector<SharedText::Match> SharedText::uniqueMatches(int minimumLength) const
{
    std::vector<Match> matches;
    const int size = static_cast<int>(m_order.size());
    for (int i = 1; i < size; ++i) {
        const int common = m_common[i];
        if (common < minimumLength || common <= m_common[i - 1] || (i + 1 < size && common <= m_common[i + 1]))
            continue;
        const auto [before, after] = std::minmax(m_order[i - 1], m_order[i]);
        if (isOld(before) && !isOld(after) && !growsLeft(before, after))
            matches.push_back({.before = before, .after = after - m_oldSize - 1, .length = common});
    }
    return matches;
}

SharedText::Copies SharedText::copies(int after, int length, int limit) const
{
    Copies found;
    const auto add = [&](int position) {
        if (isOld(position)) {
            found.before.push_back(position);
        } else {
            found.after.push_back(position - m_oldSize - 1);
        }
        return std::ssize(found.before) + std::ssize(found.after) < limit;
    };
    const int rank = m_rank[m_oldSize + 1 + after];
    bool hasRoom = add(m_order[rank]);
    for (int i = rank; hasRoom && m_common[i] >= length; --i)
        hasRoom = add(m_order[i - 1]);
    for (int i = rank + 1; hasRoom && i < std::ssize(m_order) && m_common[i] >= length; ++i)
        hasRoom = add(m_order[i]);
    found.isComplete = hasRoom;
    std::ranges::sort(found.before);
    std::ranges::sort(found.after);
    return found;
}

std::vector<SharedText::Match> SharedText::matchesAt(int before, int minimumLength, int limit) const
{
    std::vector<Match> found;
    const int rank = m_rank[before];
    const auto walk = [&](int first, int step) {
        int common = m_oldSize;
        for (int i = first, seen = 0; seen < 4 * limit && i > 0 && i < std::ssize(m_order); i += step, ++seen) {
            common = std::min(common, m_common[i]);
            if (common < minimumLength)
                return;
            const int place = m_order[step < 0 ? i - 1 : i];
            if (!isOld(place))
                found.push_back({.before = before, .after = place - m_oldSize - 1, .length = common});
        }
    };
    walk(rank, -1);
    walk(rank + 1, 1);
    std::ranges::sort(found, std::ranges::greater(), &Match::length);
    if (std::ssize(found) > limit)
        found.resize(limit);
    return found;
}
