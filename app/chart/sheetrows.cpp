// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/sheetrows.h"

#include <algorithm>
#include <vector>

namespace
{

struct Stretch {
    double from = 0;
    double to = 0;
};

// What is taken of one row, sorted, nothing over another.
class Row
{
public:
    [[nodiscard]] bool isFree(Stretch wanted) const
    {
        const auto next = std::ranges::upper_bound(m_taken, wanted.from, {}, &Stretch::to);
        return next == m_taken.end() || next->from >= wanted.to;
    }
    void take(Stretch stretch)
    {
        m_taken.insert(std::ranges::upper_bound(m_taken, stretch.from, {}, &Stretch::from), stretch);
    }

private:
    std::vector<Stretch> m_taken;
};

// A way to put a mark: where its label would be, and what both take together.
struct Way {
    SheetRowPlace place;
    Stretch taken;
};

class Placer
{
public:
    explicit Placer(const SheetRowRules &rules) : m_rules(rules) {}

    QList<SheetRowPlace> run(const QList<SheetMarkWish> &marks);

private:
    [[nodiscard]] QList<Way> ways(const SheetMarkWish &mark) const;
    [[nodiscard]] QList<Way> waysFor(const SheetMarkWish &mark, double width) const;
    [[nodiscard]] Way beside(const SheetMarkWish &mark, LabelSide side, double width) const;
    [[nodiscard]] const Way *fitting(const Row &row, const QList<Way> &ways) const;

    SheetRowRules m_rules;
    std::vector<Row> m_rows;
};

Way Placer::beside(const SheetMarkWish &mark, LabelSide side, double width) const
{
    const double x = side == LabelSide::Right  ? mark.right + m_rules.labelGap
                     : side == LabelSide::Left ? mark.left - m_rules.labelGap - width
                                               : mark.left + (mark.right - mark.left - width) / 2;
    return {.place = {.row = 0, .side = side, .labelX = x, .labelWidth = width},
            .taken = {.from = std::min(mark.left, x), .to = std::max(mark.right, x + width) + m_rules.gap}};
}

// In the order in which they are tried in each row.
QList<Way> Placer::waysFor(const SheetMarkWish &mark, double width) const
{
    QList<Way> ways;
    if (width <= m_rules.width - mark.right - m_rules.labelGap)
        ways.append(beside(mark, LabelSide::Right, width));
    if (width <= mark.left - m_rules.labelGap)
        ways.append(beside(mark, LabelSide::Left, width));
    if (width <= mark.inside)
        ways.append(beside(mark, LabelSide::Inside, width));
    return ways;
}

QList<Way> Placer::ways(const SheetMarkWish &mark) const
{
    for (const double width : {mark.label, mark.least}) {
        if (const QList<Way> ways = waysFor(mark, width); !ways.isEmpty())
            return ways;
    }
    const double roomRight = m_rules.width - mark.right - m_rules.labelGap;
    const double roomLeft = mark.left - m_rules.labelGap;
    if (mark.inside > std::max(roomLeft, roomRight))
        return {beside(mark, LabelSide::Inside, mark.inside)};
    return {roomRight >= roomLeft ? beside(mark, LabelSide::Right, std::max(roomRight, 0.0))
                                  : beside(mark, LabelSide::Left, roomLeft)};
}

const Way *Placer::fitting(const Row &row, const QList<Way> &ways) const
{
    const auto found = std::ranges::find_if(ways, [&](const Way &way) { return row.isFree(way.taken); });
    return found == ways.cend() ? nullptr : &*found;
}

QList<SheetRowPlace> Placer::run(const QList<SheetMarkWish> &marks)
{
    QList<SheetRowPlace> places;
    places.reserve(marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QList<Way> possible = ways(marks.at(i));
        // Thousands on one day need not look through the rows of those before.
        const bool isAsBefore = i > 0 && marks.at(i).left == marks.at(i - 1).left;
        auto row = static_cast<size_t>(isAsBefore ? places.constLast().row + 1 : 0);
        const Way *way = nullptr;
        for (; way == nullptr; ++row) {
            if (row == m_rows.size())
                m_rows.emplace_back();
            way = fitting(m_rows.at(row), possible);
        }
        m_rows.at(row - 1).take(way->taken);
        places.append(way->place);
        places.last().row = static_cast<qsizetype>(row) - 1;
    }
    return places;
}

} // namespace

QList<SheetRowPlace> placeAll(const QList<SheetMarkWish> &marks, const SheetRowRules &rules)
{
    return Placer(rules).run(marks);
}
