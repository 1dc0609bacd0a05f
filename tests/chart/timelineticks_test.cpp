// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineticks.h"

#include <QDate>
#include <QTest>

class TimelineTicksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unitsBeginWhereTheCalendarSays_data();
    void unitsBeginWhereTheCalendarSays();
    void unitsFollowWithoutAGap();
    void zoomChoosesTheUnit_data();
    void zoomChoosesTheUnit();
    void namesNeverTouch();
    void aUnitThatBeganBeforeIsNamedAtTheEdge();
    void wordingDoesNotChangeWhilePanning();
};

namespace
{

QFontMetricsF metrics(int pixels = 12)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    return QFontMetricsF(font);
}

double julian(int year, int month, int day)
{
    return static_cast<double>(QDate(year, month, day).toJulianDay());
}

QStringList names(const QList<TimelineTick> &ticks)
{
    QStringList names;
    for (const TimelineTick &tick : ticks)
        names.append(tick.text);
    names.removeAll(QString());
    return names;
}

} // namespace

void TimelineTicksTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TimelineTicksTest::unitsBeginWhereTheCalendarSays_data()
{
    QTest::addColumn<TimelineUnit>("unit");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("next");
    QTest::newRow("day") << TimelineUnit::Day << QDate(2024, 2, 29) << QDate(2024, 3, 1);
    QTest::newRow("week") << TimelineUnit::Week << QDate(2024, 2, 26) << QDate(2024, 3, 4);
    QTest::newRow("month") << TimelineUnit::Month << QDate(2024, 2, 1) << QDate(2024, 3, 1);
    QTest::newRow("quarter") << TimelineUnit::Quarter << QDate(2024, 1, 1) << QDate(2024, 4, 1);
    QTest::newRow("year") << TimelineUnit::Year << QDate(2024, 1, 1) << QDate(2025, 1, 1);
    QTest::newRow("decade") << TimelineUnit::Decade << QDate(2020, 1, 1) << QDate(2030, 1, 1);
    QTest::newRow("century") << TimelineUnit::Century << QDate(2000, 1, 1) << QDate(2100, 1, 1);
}

void TimelineTicksTest::unitsBeginWhereTheCalendarSays()
{
    QFETCH(const TimelineUnit, unit);
    QFETCH(const QDate, start);
    QFETCH(const QDate, next);
    const qint64 day = QDate(2024, 2, 29).toJulianDay();
    QCOMPARE(QDate::fromJulianDay(unitStart(unit, day)), start);
    QCOMPARE(QDate::fromJulianDay(nextUnitStart(unit, day)), next);
}

// Also across the year 0, which does not exist.
void TimelineTicksTest::unitsFollowWithoutAGap()
{
    for (const TimelineUnit unit : {TimelineUnit::Day, TimelineUnit::Week, TimelineUnit::Month, TimelineUnit::Quarter,
                                    TimelineUnit::Year, TimelineUnit::Decade, TimelineUnit::Century}) {
        for (const QDate date : {QDate(-21, 5, 3), QDate(-1, 12, 31), QDate(1, 1, 1), QDate(1899, 7, 9)}) {
            qint64 day = unitStart(unit, date.toJulianDay());
            for (int i = 0; i < 30; ++i) {
                const qint64 next = nextUnitStart(unit, day);
                QVERIFY(next > day);
                QCOMPARE(unitStart(unit, next), next);
                QCOMPARE(unitStart(unit, next - 1), day);
                day = next;
            }
        }
    }
}

void TimelineTicksTest::zoomChoosesTheUnit_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<TimelineUnit>("unit");
    QTest::addColumn<QString>("upper");
    QTest::addColumn<QString>("lower");
    QTest::newRow("week") << 7.0 << TimelineUnit::Day << QStringLiteral("April 2025") << QStringLiteral("Tue 1");
    QTest::newRow("month") << 31.0 << TimelineUnit::Day << QStringLiteral("April 2025") << QStringLiteral("1");
    QTest::newRow("quarter") << 120.0 << TimelineUnit::Week << QStringLiteral("April 2025") << QStringLiteral("31 Mar");
    QTest::newRow("year") << 500.0 << TimelineUnit::Month << QStringLiteral("2025") << QStringLiteral("Apr");
    QTest::newRow("years") << 1500.0 << TimelineUnit::Quarter << QStringLiteral("2025") << QStringLiteral("Q2");
    QTest::newRow("decade") << 4000.0 << TimelineUnit::Year << QStringLiteral("2020s") << QStringLiteral("2025");
    QTest::newRow("century") << 40000.0 << TimelineUnit::Decade << QStringLiteral("2000–2099")
                             << QStringLiteral("2020s");
    QTest::newRow("two centuries") << 73000.0 << TimelineUnit::Decade << QStringLiteral("2100–2199")
                                   << QStringLiteral("2030s");
}

void TimelineTicksTest::zoomChoosesTheUnit()
{
    QFETCH(const double, days);
    QFETCH(const TimelineUnit, unit);
    QFETCH(const QString, upper);
    QFETCH(const QString, lower);
    const TimelineScale scale(julian(2025, 4, 1) - days / 10, days / 1000, 1000);
    const TimelineTicks ticks = TimelineTickMaker(metrics()).ticks(scale);
    QCOMPARE(ticks.unit, unit);
    QVERIFY2(names(ticks.upper).contains(upper), qPrintable(names(ticks.upper).join(u'|')));
    QVERIFY2(names(ticks.lower).contains(lower), qPrintable(names(ticks.lower).join(u'|')));
}

void TimelineTicksTest::namesNeverTouch()
{
    for (const int pixels : {12, 18, 27}) {
        const TimelineTickMaker maker(metrics(pixels));
        for (double days = 1; days < 72000; days *= 1.17) {
            const TimelineScale scale(julian(2024, 12, 30) - days * 0.37, days / 1000, 1000);
            const TimelineTicks ticks = maker.ticks(scale);
            for (const QList<TimelineTick> *row : {&ticks.upper, &ticks.lower}) {
                double end = 0;
                for (const TimelineTick &tick : *row) {
                    if (tick.text.isEmpty())
                        continue;
                    QVERIFY(tick.textX >= end + 3);
                    QVERIFY(tick.textX > tick.x);
                    end = tick.textX + tick.width;
                }
                QVERIFY(end <= 1000);
            }
            QVERIFY(!names(ticks.lower).isEmpty());
        }
    }
}

void TimelineTicksTest::aUnitThatBeganBeforeIsNamedAtTheEdge()
{
    const TimelineScale scale(julian(2025, 4, 10), 0.1, 1000);
    const TimelineTicks ticks = TimelineTickMaker(metrics()).ticks(scale);
    QCOMPARE(ticks.upper.constFirst().text, QStringLiteral("April 2025"));
    QVERIFY(ticks.upper.constFirst().x < 0);
    QVERIFY(ticks.upper.constFirst().textX > 0);
}

// September is longer than May: whether it is in sight must not change the words for the others.
void TimelineTicksTest::wordingDoesNotChangeWhilePanning()
{
    const TimelineTickMaker maker(metrics());
    for (double days = 60; days < 200; days *= 1.1) {
        QSet<qsizetype> wordings;
        for (int pan = 0; pan < 400; pan += 7) {
            const TimelineScale scale(julian(2025, 1, 1) + pan, days / 1000, 1000);
            for (const QString &name : names(maker.ticks(scale).upper))
                wordings.insert(name.startsWith(u"Sep") || name.startsWith(u"Feb") ? name.size() > 8 : -1);
        }
        wordings.remove(-1);
        QVERIFY(wordings.size() <= 1);
    }
}

QTEST_MAIN(TimelineTicksTest)
#include "timelineticks_test.moc"
