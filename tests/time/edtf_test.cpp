// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtf.h"
#include "time/edtfstrings.h"
#include "time/gregorian.h"

#include <QTest>

using enum DatePrecision;

class EdtfTest : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void tellsKindAndPrecision_data();
    void tellsKindAndPrecision();
    void keepsDoubts_data();
    void keepsDoubts();
    void tellsOpenFromUnknown_data();
    void tellsOpenFromUnknown();
    void keepsTheMembersOfASet();
    void intersects_data();
    void intersects();
    void compares_data();
    void compares();
    void textIsCanonical();
    void saysWhatItCouldNotRead();
};

// Day as the tables below write it: "2025-04-02", "-0044-03-15".
static qint64 day(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const QStringList parts = text.mid(negative ? 1 : 0).split(u'-');
    const qint64 year = parts.at(0).toLongLong();
    return gregorian::julianDay(
        {.year = negative ? -year : year, .month = parts.at(1).toInt(), .day = parts.at(2).toInt()});
}

static std::optional<qint64> dayOrOpen(const QString &text)
{
    return text == QLatin1StringView("open") ? std::nullopt : std::optional(day(text));
}

void EdtfTest::understands_data()
{
    QTest::addColumn<Understood>("row");
    for (const Understood &row : understood)
        QTest::newRow(row.text) << row;
}

void EdtfTest::understands()
{
    QFETCH(const Understood, row);
    const Result<Edtf> edtf = Edtf::parse(QString::fromLatin1(row.text));
    QVERIFY(edtf);
    QCOMPARE(edtf->level(), row.level);
    QCOMPARE(edtf->earliest(), dayOrOpen(QString::fromLatin1(row.earliest)));
    QCOMPARE(edtf->latest(), dayOrOpen(QString::fromLatin1(row.latest)));
    QCOMPARE(edtf->days(), (DayRange{.earliest = edtf->earliest(), .latest = edtf->latest()}));
}

void EdtfTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : refused)
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٥");
    QTest::newRow("U+2011 hyphen") << QStringLiteral("2025\u201104");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
}

void EdtfTest::refuses()
{
    QFETCH(const QString, text);
    const Result<Edtf> edtf = Edtf::parse(text);
    QVERIFY(!edtf);
    QCOMPARE(edtf.error().kind, ErrorKind::BadDate);
}

void EdtfTest::tellsKindAndPrecision_data()
{
    QTest::addColumn<EdtfKind>("kind");
    QTest::addColumn<DatePrecision>("precision");
    const auto row = [](const char *text, EdtfKind kind, DatePrecision precision) {
        QTest::newRow(text) << kind << precision;
    };
    row("2025-04-02", EdtfKind::Date, Day);
    row("2025-04-XX", EdtfKind::Date, Day);
    row("2025-04", EdtfKind::Date, Month);
    row("2025-XX", EdtfKind::Date, Month);
    row("2025", EdtfKind::Date, Year);
    row("XXXX", EdtfKind::Date, Year);
    row("1XX4", EdtfKind::Date, Year);
    row("Y20250", EdtfKind::Date, Year);
    row("194X", EdtfKind::Date, Decade);
    row("194", EdtfKind::Date, Decade);
    row("1940S3", EdtfKind::Date, Decade);
    row("19XX", EdtfKind::Date, Century);
    row("19", EdtfKind::Date, Century);
    row("1XXX", EdtfKind::Date, Millennium);
    row("2025-21", EdtfKind::Date, Season);
    row("2025-32", EdtfKind::Date, Season);
    row("2025-33", EdtfKind::Date, Quarter);
    row("2025-37", EdtfKind::Date, Quadrimester);
    row("2025-41", EdtfKind::Date, Half);
    row("2025-04-02T09:30:00", EdtfKind::DateTime, Day);
    row("2025-04/2025-06", EdtfKind::Interval, Interval);
    row("[2024,2025]", EdtfKind::OneOf, Set);
    row("{2024,2025}", EdtfKind::AllOf, Set);
}

void EdtfTest::tellsKindAndPrecision()
{
    QFETCH(const EdtfKind, kind);
    QFETCH(const DatePrecision, precision);
    const Result<Edtf> edtf = Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(edtf);
    QCOMPARE(edtf->kind(), kind);
    QCOMPARE(edtf->precision(), precision);
}

void EdtfTest::keepsDoubts_data()
{
    QTest::addColumn<bool>("approximate");
    QTest::addColumn<bool>("uncertain");
    QTest::addColumn<bool>("unspecified");
    QTest::newRow("2025") << false << false << false;
    QTest::newRow("2025~") << true << false << false;
    QTest::newRow("2025?") << false << true << false;
    QTest::newRow("2025%") << true << true << false;
    QTest::newRow("2025-~04") << true << false << false;
    QTest::newRow("?2025-04-~02") << true << true << false;
    QTest::newRow("202X") << false << false << true;
    QTest::newRow("202X~") << true << false << true;
    QTest::newRow("2024/2025?") << false << true << false;
    QTest::newRow("2024~/2025") << true << false << false;
    QTest::newRow("2024/2025-XX") << false << false << true;
    QTest::newRow("[2023,2024?..2025]") << false << true << false;
    QTest::newRow("{2023,2024..202X}") << false << false << true;
}

void EdtfTest::keepsDoubts()
{
    QFETCH(const bool, approximate);
    QFETCH(const bool, uncertain);
    QFETCH(const bool, unspecified);
    const Result<Edtf> edtf = Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(edtf);
    QCOMPARE(edtf->isApproximate(), approximate);
    QCOMPARE(edtf->isUncertain(), uncertain);
    QCOMPARE(edtf->isUnspecified(), unspecified);
}

void EdtfTest::tellsOpenFromUnknown_data()
{
    QTest::addColumn<bool>("startUnknown");
    QTest::addColumn<bool>("endUnknown");
    QTest::newRow("2025") << false << false;
    QTest::newRow("2025/..") << false << false;
    QTest::newRow("../2025") << false << false;
    QTest::newRow("2025/") << false << true;
    QTest::newRow("/2025") << true << false;
    QTest::newRow("/..") << true << false;
    QTest::newRow("/") << true << true;
    QTest::newRow("[..2025]") << false << false;
}

void EdtfTest::tellsOpenFromUnknown()
{
    QFETCH(const bool, startUnknown);
    QFETCH(const bool, endUnknown);
    const Result<Edtf> edtf = Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(edtf);
    QCOMPARE(edtf->isStartUnknown(), startUnknown);
    QCOMPARE(edtf->isEndUnknown(), endUnknown);
}

void EdtfTest::keepsTheMembersOfASet()
{
    const Result<Edtf> edtf = Edtf::parse(u"[2025-01-28, 2025-02-01..2025-02-03, 2025-03..]");
    QVERIFY(edtf);
    QCOMPARE(edtf->spans().size(), 3);
    QVERIFY(edtf->spans().at(0).isDate());
    QVERIFY(!edtf->spans().at(1).isDate());
    QCOMPARE(edtf->spans().at(2).end.state, EndState::Open);
    const QList<DayRange> expected{{day(QStringLiteral("2025-01-28")), day(QStringLiteral("2025-01-28"))},
                                   {day(QStringLiteral("2025-02-01")), day(QStringLiteral("2025-02-03"))},
                                   {day(QStringLiteral("2025-03-01")), std::nullopt}};
    QCOMPARE(edtf->ranges(), expected);
}

static QString daysText(const QList<DayRange> &ranges)
{
    const auto end = [](const std::optional<qint64> &julianDay) {
        if (!julianDay)
            return QStringLiteral("open");
        const gregorian::Date date = gregorian::date(*julianDay);
        return QStringLiteral("%1-%2-%3").arg(date.year).arg(date.month).arg(date.day);
    };
    QStringList parts;
    for (const DayRange &range : ranges)
        parts.append(end(range.earliest) + QStringLiteral(" to ") + end(range.latest));
    return parts.join(QStringLiteral(", "));
}

void EdtfTest::intersects_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("common");
    const auto row = [](const char *a, const char *b, const char *common) {
        QTest::addRow("%s with %s", a, b)
            << QString::fromLatin1(a) << QString::fromLatin1(b) << QString::fromLatin1(common);
    };
    row("2025-04-02", "2025-04", "2025-4-2 to 2025-4-2");
    row("2025-04", "2025-05", "");
    row("2025-05", "[..2025-04-30]", ""); // "in May" and "before May"
    row("2025-04~", "2025-34", "2025-4-1 to 2025-4-30");
    row("2025-02-28", "2025-02-XX", "2025-2-28 to 2025-2-28");
    row("2025-04/..", "../2025-06", "2025-4-1 to 2025-6-30");
    row("2025-04-15/..", "2025-04/", "2025-4-15 to open");
    row("[2019,2021,2023..]", "2020/2024-06", "2021-1-1 to 2021-12-31, 2023-1-1 to 2024-6-30");
    row("{2025-04-01,2025-04-02,2025-04-03}", "2025-04", "2025-4-1 to 2025-4-3");
    row("[2025-04-03,2025-03-04]", "2025", "2025-3-4 to 2025-3-4, 2025-4-3 to 2025-4-3");
    row("-0044-03-15", "-0050/-0040", "-44-3-15 to -44-3-15");
    row("../..", "2025", "2025-1-1 to 2025-12-31");
    row("../..", "/", "open to open");
}

void EdtfTest::intersects()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, common);
    const Result<Edtf> first = Edtf::parse(a);
    const Result<Edtf> second = Edtf::parse(b);
    QVERIFY(first && second);
    QCOMPARE(daysText(first->intersect(*second)), common);
    QCOMPARE(daysText(second->intersect(*first)), common);
}

void EdtfTest::compares_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *a, const char *order, const char *b) {
        QTest::addRow("%s %s %s", a, order, b)
            << QString::fromLatin1(a) << QString::fromLatin1(b) << QString::fromLatin1(order);
    };
    row("2024", "before", "2025");
    row("2025-04-30", "before", "2025-05");
    row("-0044-03-15", "before", "0001");
    row("Y-170000002", "before", "Y170000002");
    row("../2024", "before", "2025/..");
    row("2025-04", "within or across", "2025");
    row("2025/..", "within or across", "2026");
    row("2025-04-15/2025-05-15", "within or across", "2025-05");
    row("[2020,2024]", "within or across", "[2022]");
    row("2025-04", "same", "2025-04-01/2025-04-30");
    row("2025?", "same", "2025-XX");
    row("2025-24", "same", "2025-12/2026-02");
    row("[2025-04-01,2025-04-02]", "same", "2025-04-01/2025-04-02");
    row("[2025-04-02,2025-04-01]", "same", "{2025-04-01..2025-04-02}");
    row("../..", "same", "/");
}

void EdtfTest::compares()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, order);
    const Result<Edtf> first = Edtf::parse(a);
    const Result<Edtf> second = Edtf::parse(b);
    QVERIFY(first && second);
    const std::partial_ordering found = first->compare(*second);
    QCOMPARE(found == std::partial_ordering::less, order == QLatin1StringView("before"));
    QCOMPARE(found == std::partial_ordering::equivalent, order == QLatin1StringView("same"));
    QCOMPARE(found == std::partial_ordering::unordered, order == QLatin1StringView("within or across"));
    QCOMPARE(second->compare(*first) == std::partial_ordering::greater, order == QLatin1StringView("before"));
    QVERIFY(first->compare(*first) == std::partial_ordering::equivalent);
}

void EdtfTest::textIsCanonical()
{
    const QString text = QStringLiteral("{2019 , 2021..2023,2025 }");
    const Result<Edtf> edtf = Edtf::parse(text);
    QVERIFY(edtf);
    QCOMPARE(edtf->text(), QStringLiteral("{2019,2021..2023,2025}"));
    QVERIFY(*edtf == *Edtf::parse(edtf->text()));
    QVERIFY(*edtf != *Edtf::parse(u"[2019,2021..2023,2025]"));
    // A view into a longer text, as a tagger has it.
    QCOMPARE(Edtf::parse(QStringView(u"on 2025-04-02.").sliced(3, 10))->text(), QStringLiteral("2025-04-02"));
}

void EdtfTest::saysWhatItCouldNotRead()
{
    const Result<Edtf> edtf = Edtf::parse(u"2025-02-30");
    QVERIFY(!edtf);
    QCOMPARE(edtf.error().subject, QStringLiteral("2025-02-30"));
}

QTEST_APPLESS_MAIN(EdtfTest)
#include "edtf_test.moc"
