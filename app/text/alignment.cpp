// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignment.h"

#include <cstdint>
#include <limits>

namespace
{

// So that three letters in a row may differ, that a replaced word is not spelt together from what its letters happen to
// share, and that stretches which have nothing to do with each other get less than nothing.
constexpr int same = 4;
constexpr int different = -6;
constexpr int open = -8; // the first unit that is skipped
constexpr int skip = -1; // each further one

enum Step : std::uint8_t { Diagonal = 0, SkipFirst = 1, SkipSecond = 2, StepMask = 3, MoreFirst = 4, MoreSecond = 8 };

class Table
{
public:
    Table(std::span<const int> first, std::span<const int> second)
        : m_first(first)
        , m_second(second)
        , m_width(second.size() + 1)
        , m_steps((first.size() + 1) * m_width)
        , m_best(m_width)
        , m_skipFirst(m_width, std::numeric_limits<int>::min() / 2)
    {
        for (std::size_t j = 1; j < m_width; ++j) {
            m_best[j] = open + skip * static_cast<int>(j - 1);
            m_steps[j] = static_cast<std::uint8_t>(SkipSecond | (j > 1 ? MoreSecond : 0));
        }
        for (std::size_t i = 1; i <= first.size(); ++i)
            fillRow(i);
    }

    [[nodiscard]] std::vector<int> path(Tail tail) const
    {
        std::vector<int> to(m_first.size(), -1);
        std::size_t i = tail == Tail::Tied ? m_first.size() : m_top / m_width;
        std::size_t j = tail == Tail::Tied ? m_second.size() : m_top % m_width;
        while (i > 0 || j > 0) {
            switch (m_steps[i * m_width + j] & StepMask) {
            case Diagonal:
                to[--i] = static_cast<int>(--j);
                break;
            case SkipFirst:
                while (m_steps[i-- * m_width + j] & MoreFirst) {
                }
                break;
            default:
                while (m_steps[i * m_width + j--] & MoreSecond) {
                }
            }
        }
        return to;
    }

private:
    void fillRow(std::size_t i)
    {
        int corner = m_best[0];
        int skipSecond = std::numeric_limits<int>::min() / 2;
        m_skipFirst[0] = m_best[0] = open + skip * static_cast<int>(i - 1);
        m_steps[i * m_width] = static_cast<std::uint8_t>(SkipFirst | (i > 1 ? MoreFirst : 0));
        for (std::size_t j = 1; j < m_width; ++j) {
            int step = 0;
            if (m_skipFirst[j] + skip > m_best[j] + open) {
                m_skipFirst[j] += skip;
                step |= MoreFirst;
            } else {
                m_skipFirst[j] = m_best[j] + open;
            }
            if (skipSecond + skip > m_best[j - 1] + open) {
                skipSecond += skip;
                step |= MoreSecond;
            } else {
                skipSecond = m_best[j - 1] + open;
            }
            int best = corner + (m_first[i - 1] == m_second[j - 1] ? same : different);
            if (m_skipFirst[j] > best) {
                best = m_skipFirst[j];
                step |= SkipFirst;
            }
            if (skipSecond > best) {
                best = skipSecond;
                step = (step & ~StepMask) | SkipSecond;
            }
            corner = m_best[j];
            m_best[j] = best;
            m_steps[i * m_width + j] = static_cast<std::uint8_t>(step);
            if (best > m_topScore) {
                m_topScore = best;
                m_top = i * m_width + j;
            }
        }
    }

    std::span<const int> m_first;
    std::span<const int> m_second;
    std::size_t m_width;
    std::vector<std::uint8_t> m_steps;
    std::vector<int> m_best;      // of the row
    std::vector<int> m_skipFirst; // of the row, when the unit above was skipped
    int m_topScore = 0;
    std::size_t m_top = 0; // where the score is highest
};

} // namespace

std::vector<int> align(std::span<const int> first, std::span<const int> second, Tail tail)
{
    return Table(first, second).path(tail);
}
