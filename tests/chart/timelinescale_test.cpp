// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinescale.h"

#include <QTest>

class TimelineScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void daysAndPixelsAreInverse();
    void zoomKeepsTheDayUnderThePointer();
    void zoomStopsAtADayAndAt200Years();
    void fittingLeavesTheMargins();
    void fittingALongRangeShowsItsEnd();
    void resizingKeepsTheDays();
    void keepsTheMiddleNearTheData();
    void snappingMovesLessThanAPixel();
};

void TimelineScaleTest::daysAndPixelsAreInverse()
{
    const TimelineScale scale(1000, 0.25, 800);
    QCOMPARE(scale.x(1000), 0.0);
    QCOMPARE(scale.x(1010), 40.0);
    QCOMPARE(scale.day(scale.x(1234.5)), 1234.5);
    QCOMPARE(scale.end(), 1200.0);
}

void TimelineScaleTest::zoomKeepsTheDayUnderThePointer()
{
    const TimelineScale scale(1000, 2, 500);
    const TimelineScale closer = scale.zoomed(1.2, 300);
    QCOMPARE(closer.day(300), scale.day(300));
    QCOMPARE(closer.daysPerPixel(), 2 / 1.2);
    QCOMPARE(closer.zoomed(1 / 1.2, 300).start(), scale.start());
}

void TimelineScaleTest::zoomStopsAtADayAndAt200Years()
{
    const TimelineScale scale(1000, 2, 500);
    QCOMPARE(scale.zoomed(1e9, 250).days(), TimelineScale::shortest);
    QCOMPARE(scale.zoomed(1e-9, 250).days(), TimelineScale::longest);
    // At the limit the pointed day still stays where it is.
    QCOMPARE(scale.zoomed(1e9, 250).day(250), scale.day(250));
}

void TimelineScaleTest::fittingLeavesTheMargins()
{
    const TimelineScale scale = TimelineScale::fitting({.from = 100, .to = 200}, 1000, {.left = 50, .right = 150});
    QCOMPARE(scale.x(100), 50.0);
    QCOMPARE(scale.x(200), 850.0);
    // A single instant comes to its place between the margins, at the closest zoom.
    const TimelineScale instant = TimelineScale::fitting({.from = 100, .to = 100}, 1000);
    QCOMPARE(instant.days(), TimelineScale::shortest);
    QCOMPARE(instant.x(100), 500.0);
}

void TimelineScaleTest::fittingALongRangeShowsItsEnd()
{
    const TimelineScale scale = TimelineScale::fitting({.from = 0, .to = 1e6}, 1000);
    QCOMPARE(scale.days(), TimelineScale::longest);
    QCOMPARE(scale.end(), 1e6);
}

void TimelineScaleTest::resizingKeepsTheDays()
{
    const TimelineScale scale = TimelineScale(1000, 2, 500).resized(750);
    QCOMPARE(scale.start(), 1000.0);
    QCOMPARE(scale.end(), 2000.0);
    QCOMPARE(scale.width(), 750.0);
}

void TimelineScaleTest::keepsTheMiddleNearTheData()
{
    const TimelineScale scale(1000, 1, 100);
    QCOMPARE(scale.keptNear({.from = 0, .to = 500}).range().centre(), 500.0);
    QCOMPARE(scale.keptNear({.from = 2000, .to = 3000}).range().centre(), 2000.0);
    QCOMPARE(scale.keptNear({.from = 0, .to = 5000}), scale);
}

void TimelineScaleTest::snappingMovesLessThanAPixel()
{
    for (double start = 1000; start < 1003; start += 0.37) {
        const TimelineScale scale(start, 0.81, 640);
        const TimelineScale snapped = scale.snapped(995.2);
        QVERIFY(std::abs(snapped.start() - start) <= 0.81 / 2 + 1e-9);
        const double pixels = (snapped.start() - 995.2) / 0.81;
        QVERIFY(std::abs(pixels - std::round(pixels)) < 1e-6);
    }
}

QTEST_APPLESS_MAIN(TimelineScaleTest)
#include "timelinescale_test.moc"
