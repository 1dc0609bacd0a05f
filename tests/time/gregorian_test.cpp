// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/gregorian.h"

#include <QDate>
#include <QTest>

class GregorianTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithQDate();
    void hasAYearZero();
    void writesIso();
    void goesFar_data();
    void goesFar();
    void countsLeapYears_data();
    void countsLeapYears();
};

// Every day of four centuries and some, both ways.
void GregorianTest::agreesWithQDate()
{
    for (QDate day(1599, 12, 1); day < QDate(2010, 3, 1); day = day.addDays(1)) {
        const gregorian::Date date{.year = day.year(), .month = day.month(), .day = day.day()};
        if (gregorian::julianDay(date) != day.toJulianDay() || gregorian::date(day.toJulianDay()) != date)
            QFAIL(qPrintable(day.toString(Qt::ISODate)));
        if (gregorian::daysInMonth(date.year, date.month) != day.daysInMonth())
            QFAIL(qPrintable(day.toString(Qt::ISODate)));
    }
}

void GregorianTest::hasAYearZero()
{
    const qint64 firstOfYear1 = QDate(1, 1, 1).toJulianDay();
    QCOMPARE(gregorian::date(firstOfYear1 - 1), (gregorian::Date{.year = 0, .month = 12, .day = 31}));
    QCOMPARE(gregorian::julianDay({.year = 0, .month = 1, .day = 1}), firstOfYear1 - 366);
    QCOMPARE(gregorian::julianDay({.year = -1, .month = 12, .day = 31}), firstOfYear1 - 367);
    QCOMPARE(gregorian::julianDay({.year = -4, .month = 2, .day = 29}), QDate(-5, 2, 29).toJulianDay());
}

void GregorianTest::writesIso()
{
    QCOMPARE(gregorian::isoText(QDate(2025, 4, 2).toJulianDay()), QStringLiteral("2025-04-02"));
    QCOMPARE(gregorian::isoText(gregorian::julianDay({.year = 0, .month = 1, .day = 9})), QStringLiteral("0000-01-09"));
    QCOMPARE(gregorian::isoText(gregorian::julianDay({.year = -44, .month = 3, .day = 15})),
             QStringLiteral("-0044-03-15"));
    QCOMPARE(gregorian::isoText(gregorian::julianDay({.year = 170'000'002, .month = 12, .day = 31})),
             QStringLiteral("170000002-12-31"));
}

void GregorianTest::goesFar_data()
{
    QTest::addColumn<qint64>("year");
    for (const qint64 year : {qint64(-1'000'000'000'000), qint64(-170'000'002), qint64(-401), qint64(9'999),
                              qint64(170'000'002), qint64(1'000'000'000'000)})
        QTest::newRow(qPrintable(QString::number(year))) << year;
}

void GregorianTest::goesFar()
{
    QFETCH(const qint64, year);
    for (int month = 1; month <= 12; ++month) {
        for (int day = 1; day <= gregorian::daysInMonth(year, month); ++day) {
            const gregorian::Date date{.year = year, .month = month, .day = day};
            QCOMPARE(gregorian::date(gregorian::julianDay(date)), date);
        }
    }
    const qint64 days = gregorian::julianDay({.year = year, .month = 12, .day = 31}) -
                        gregorian::julianDay({.year = year, .month = 1, .day = 1}) + 1;
    QCOMPARE(days, gregorian::isLeapYear(year) ? 366 : 365);
}

void GregorianTest::countsLeapYears_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<bool>("leap");
    QTest::newRow("2024") << qint64(2024) << true;
    QTest::newRow("2025") << qint64(2025) << false;
    QTest::newRow("2000") << qint64(2000) << true;
    QTest::newRow("1900") << qint64(1900) << false;
    QTest::newRow("0") << qint64(0) << true;
    QTest::newRow("-1") << qint64(-1) << false;
    QTest::newRow("-4") << qint64(-4) << true;
    QTest::newRow("-100") << qint64(-100) << false;
    QTest::newRow("-400") << qint64(-400) << true;
}

void GregorianTest::countsLeapYears()
{
    QFETCH(const qint64, year);
    QFETCH(const bool, leap);
    QCOMPARE(gregorian::isLeapYear(year), leap);
    QCOMPARE(gregorian::daysInMonth(year, 2), leap ? 29 : 28);
}

QTEST_APPLESS_MAIN(GregorianTest)
#include "gregorian_test.moc"
