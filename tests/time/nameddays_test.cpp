// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/gregorian.h"
#include "time/lunarcalendar.h"
#include "time/nameddays.h"

#include <QTest>

#include <algorithm>

// Days against almanacs.
class NamedDaysTest : public QObject
{
    Q_OBJECT

private slots:
    void namedDay_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *phrase, int year, const char *first, const char *last = "") {
            QTest::addRow("%s %d", phrase, year) << QString::fromLatin1(phrase) << year << QString::fromLatin1(first)
                                                 << QString::fromLatin1(*last ? last : first);
        };
        row("lunar new year", 2025, "2025-01-29");
        row("chinese new year", 2027, "2027-02-06"); // other calendars have the 7th
        row("spring festival", 2030, "2030-02-03");
        row("lunar new year", 1954, "1954-02-03");
        row("lunar new year eve", 2025, "2025-01-28");
        row("lunar new year holiday", 2025, "2025-01-28", "2025-02-04");
        row("lantern festival", 2025, "2025-02-12");
        row("dragon boat festival", 2025, "2025-05-31");
        row("qixi", 2025, "2025-08-29");
        row("mid autumn festival", 2025, "2025-10-06");
        row("double ninth festival", 2025, "2025-10-29");
        row("qingming", 2025, "2025-04-04");
        row("qingming", 2023, "2023-04-05");
        row("easter", 2025, "2025-04-20");
        row("easter", 2024, "2024-03-31");
        row("easter", 1954, "1954-04-18");
        row("orthodox easter", 2024, "2024-05-05");
        row("good friday", 2025, "2025-04-18");
        row("pentecost", 2025, "2025-06-08");
        row("thanksgiving", 2025, "2025-11-27");
        row("thanksgiving", 2018, "2018-11-22");
        row("black friday", 2024, "2024-11-29");
        row("labor day", 2024, "2024-09-02");
        row("memorial day", 2021, "2021-05-31");
        row("mlk day", 2025, "2025-01-20");
        row("mothers day", 2025, "2025-05-11");
        row("rosh hashanah", 2023, "2023-09-16", "2023-09-17");
        row("rosh hashanah", 2024, "2024-10-03", "2024-10-04");
        row("yom kippur", 2025, "2025-10-02");
        row("diwali", 2024, "2024-10-31");
        row("diwali", 2030, "2030-10-26");
        row("national day holiday", 2024, "2024-10-01", "2024-10-07");
    }

    void namedDay()
    {
        QFETCH(const QString, phrase);
        QFETCH(const int, year);
        const auto day = std::ranges::find(namedDays(), QStringView(phrase), &NamedDay::phrase);
        QVERIFY(day != namedDays().end());
        const std::optional<DayRange> days = namedDayIn(*day, year);
        QVERIFY(days.has_value());
        QTEST(gregorian::isoText(*days->earliest), "first");
        QTEST(gregorian::isoText(*days->latest), "last");
    }

    // The sighting of the moon decides: a day off is as good as it gets.
    void ramadanIsNearlyRight()
    {
        const auto ramadan = std::ranges::find(namedDays(), QStringView(u"ramadan"), &NamedDay::phrase);
        QVERIFY(ramadan->isApproximate);
        for (const auto &[year, first] : {std::pair{2018, "2018-05-16"}, {2024, "2024-03-11"}, {2025, "2025-03-01"}}) {
            const std::optional<DayRange> days = namedDayIn(*ramadan, year);
            const qint64 known = QDate::fromString(QString::fromLatin1(first), Qt::ISODate).toJulianDay();
            QVERIFY(days && std::abs(*days->earliest - known) <= 1);
        }
    }

    void longerNamesComeBeforeTheirBeginnings()
    {
        const auto all = namedDays();
        for (size_t i = 0; i < all.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(all[i].phrase != all[j].phrase, qPrintable(all[i].phrase.toString()));
        }
    }

    void outsideTheTablesNothingIsMadeUp()
    {
        QVERIFY(!lunarFeast(LunarFeast::NewYear, 1899));
        QVERIFY(!lunarFeast(LunarFeast::NewYear, 2101));
        QVERIFY(lunarFeast(LunarFeast::NewYear, 2100));
        QVERIFY(!lunarFeast(LunarFeast::Qixi, 2100));
        const auto diwali = std::ranges::find(namedDays(), QStringView(u"diwali"), &NamedDay::phrase);
        QVERIFY(!namedDayIn(*diwali, 2031));
        const auto christmas = std::ranges::find(namedDays(), QStringView(u"christmas"), &NamedDay::phrase);
        QVERIFY(!namedDayIn(*christmas, 1500));
    }

    // New Year is the second new moon after the winter solstice: 21 January to 20 February.
    void everyLunarNewYearIsInItsSeason()
    {
        for (int year = 1900; year <= 2100; ++year) {
            const QDate day = QDate::fromJulianDay(*lunarFeast(LunarFeast::NewYear, year));
            QCOMPARE(day.year(), year);
            QVERIFY(day >= QDate(year, 1, 20) && day <= QDate(year, 2, 21));
        }
    }
};

QTEST_GUILESS_MAIN(NamedDaysTest)
#include "nameddays_test.moc"
