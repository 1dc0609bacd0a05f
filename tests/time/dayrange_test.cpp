// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dayrange.h"

#include <QTest>

using Day = std::optional<qint64>;

class DayRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void intersects_data();
    void intersects();
    void containsItsEnds();
    void precedesOnlyWhenOver();
    void intersectsLists();
    void unitesWhatTouches();
    void hullIsOpenWhereOneIs();
};

static const Day open = std::nullopt;

void DayRangeTest::intersects_data()
{
    QTest::addColumn<DayRange>("a");
    QTest::addColumn<DayRange>("b");
    QTest::addColumn<std::optional<DayRange>>("common");
    const auto row = [](const char *name, const DayRange &a, const DayRange &b, const std::optional<DayRange> &common) {
        QTest::newRow(name) << a << b << common;
    };
    row("inside", {1, 9}, {3, 4}, DayRange{3, 4});
    row("crossing", {1, 5}, {4, 9}, DayRange{4, 5});
    row("one day", {1, 5}, {5, 9}, DayRange{5, 5});
    row("beside", {1, 5}, {6, 9}, std::nullopt);
    row("open ends", {open, 5}, {3, open}, DayRange{3, 5});
    row("both open to the past", {open, 5}, {open, 3}, DayRange{open, 3});
    row("both open to the future", {5, open}, {3, open}, DayRange{5, open});
    row("all time", {open, open}, {3, open}, DayRange{3, open});
    row("open but apart", {open, 2}, {3, open}, std::nullopt);
    row("before day 0", {-9, -3}, {-5, open}, DayRange{-5, -3});
}

void DayRangeTest::intersects()
{
    QFETCH(const DayRange, a);
    QFETCH(const DayRange, b);
    QFETCH(const std::optional<DayRange>, common);
    QVERIFY(intersection(a, b) == common);
    QVERIFY(intersection(b, a) == common);
    QCOMPARE(overlap(a, b), common.has_value());
}

void DayRangeTest::containsItsEnds()
{
    const DayRange range{3, 5};
    QVERIFY(!range.contains(2));
    QVERIFY(range.contains(3));
    QVERIFY(range.contains(5));
    QVERIFY(!range.contains(6));
    QVERIFY((DayRange{open, 5}).contains(-1'000'000));
    QVERIFY(DayRange().contains(0));
}

void DayRangeTest::precedesOnlyWhenOver()
{
    QVERIFY(precedes({1, 2}, {3, 4}));
    QVERIFY(!precedes({1, 3}, {3, 4}));
    QVERIFY(!precedes({3, 4}, {1, 2}));
    QVERIFY(!precedes({1, open}, {3, 4}));
    QVERIFY(precedes({open, 2}, {3, open}));
}

void DayRangeTest::intersectsLists()
{
    const QList<DayRange> gaps{{1, 2}, {8, 9}};
    QVERIFY(intersection(gaps, {{4, 6}}).isEmpty());
    QCOMPARE(intersection(gaps, {{2, 8}}), (QList<DayRange>{{2, 2}, {8, 8}}));
    QCOMPARE(intersection(gaps, {DayRange{}}), gaps);
    QVERIFY(intersection(gaps, {}).isEmpty());
}

void DayRangeTest::unitesWhatTouches()
{
    QVERIFY(united({}).isEmpty());
    QCOMPARE(united({{8, 9}, {1, 2}, {4, 5}}), (QList<DayRange>{{1, 2}, {4, 5}, {8, 9}}));
    QCOMPARE(united({{1, 2}, {3, 4}, {2, 2}}), (QList<DayRange>{{1, 4}}));
    QCOMPARE(united({{1, 9}, {3, 4}}), (QList<DayRange>{{1, 9}}));
    QCOMPARE(united({{3, open}, {1, 2}, {9, 9}}), (QList<DayRange>{{1, open}}));
    QCOMPARE(united({{5, 6}, {open, 3}}), (QList<DayRange>{{open, 3}, {5, 6}}));
    QCOMPARE(united({{5, open}, {open, 4}}), (QList<DayRange>{DayRange{}}));
}

void DayRangeTest::hullIsOpenWhereOneIs()
{
    QVERIFY(!hull({}));
    QCOMPARE(hull({{8, 9}, {1, 2}}), std::optional(DayRange{1, 9}));
    QCOMPARE(hull({{8, open}, {1, 2}}), std::optional(DayRange{1, open}));
    QCOMPARE(hull({{8, 9}, {open, 2}}), std::optional(DayRange{open, 9}));
}

QTEST_APPLESS_MAIN(DayRangeTest)
#include "dayrange_test.moc"
