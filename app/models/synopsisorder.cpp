// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synopsisorder.h"

#include <algorithm>

namespace
{
// A forest: what was put before a row, and after it. As deep as there are columns at most, for a row's neighbours were
// placed by an earlier column.
class RowForest
{
public:
    explicit RowForest(int rows) : m_before(rows), m_after(rows), m_placed(rows, false) {}

    void add(const QList<int> &column)
    {
        const QList<bool> earlier = m_placed;
        int anchor = -1;
        QList<int> waiting; // for the first row that is there
        for (const int row : column) {
            if (earlier[row]) {
                if (anchor < 0)
                    m_before[row] += std::exchange(waiting, {});
                anchor = row;
            } else if (!m_placed[row]) {
                m_placed[row] = true;
                (anchor < 0 ? waiting : m_after[anchor]).append(row);
            }
        }
        m_roots += waiting;
    }

    [[nodiscard]] QList<int> rows() const
    {
        QList<int> order;
        order.reserve(m_placed.size());
        for (const int root : m_roots)
            write(root, order);
        return order;
    }

private:
    void write(int row, QList<int> &order) const // NOLINT(misc-no-recursion): see above
    {
        for (const int before : m_before[row])
            write(before, order);
        order.append(row);
        for (const int after : m_after[row])
            write(after, order);
    }

    QList<int> m_roots;
    QList<QList<int>> m_before;
    QList<QList<int>> m_after;
    QList<bool> m_placed;
};
} // namespace

QList<int> synopsisOrder(const QList<QList<int>> &columns, int rows)
{
    RowForest forest(rows);
    for (const QList<int> &column : columns)
        forest.add(column);
    return forest.rows();
}

// By patience: of each length the series with the lowest end (Fredman 1975).
QList<qsizetype> longestAscending(const QList<int> &numbers)
{
    QList<qsizetype> ends; // of the series of each length, where its last number stands
    QList<qsizetype> previous(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto length =
            std::ranges::lower_bound(ends, numbers[i], {}, [&](qsizetype place) { return numbers[place]; });
        if (length != ends.begin())
            previous[i] = *std::prev(length);
        if (length == ends.end()) {
            ends.append(i);
        } else {
            *length = i;
        }
    }
    QList<qsizetype> series;
    for (qsizetype place = ends.isEmpty() ? -1 : ends.last(); place >= 0; place = previous[place])
        series.prepend(place);
    return series;
}
