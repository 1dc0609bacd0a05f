// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtf.h"
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

struct Understood {
    const char *text;
    int level;
    const char *earliest; // "open": no bound
    const char *latest;
};

static constexpr Understood understood[] = {
    // level 0
    {"2025-04-02", 0, "2025-04-02", "2025-04-02"},
    {"2025-04", 0, "2025-04-01", "2025-04-30"},
    {"2025", 0, "2025-01-01", "2025-12-31"},
    {"2024-02", 0, "2024-02-01", "2024-02-29"},
    {"2024-02-29", 0, "2024-02-29", "2024-02-29"},
    {"2000-02-29", 0, "2000-02-29", "2000-02-29"},
    {"0000", 0, "0000-01-01", "0000-12-31"},
    {"0007-07", 0, "0007-07-01", "0007-07-31"},
    {"2025-04-02T09:30:00", 0, "2025-04-02", "2025-04-02"},
    {"2025-04-02T23:59:59Z", 0, "2025-04-02", "2025-04-02"},
    {"2025-04-02T23:59:59.25+08:00", 0, "2025-04-02", "2025-04-02"},
    {"2025-04-02T00:00:00-0930", 0, "2025-04-02", "2025-04-02"},
    {"2025-04-02T00:00:00+14", 0, "2025-04-02", "2025-04-02"},
    {"2025-04-02T24:00:00", 0, "2025-04-02", "2025-04-02"},
    {"2025-04-02T24:00:00.0", 0, "2025-04-02", "2025-04-02"},
    {"2023/2025", 0, "2023-01-01", "2025-12-31"},
    {"2025-04/2025-06", 0, "2025-04-01", "2025-06-30"},
    {"2024-12-30/2025-02", 0, "2024-12-30", "2025-02-28"},
    {"2025/2025", 0, "2025-01-01", "2025-12-31"},
    {"2025-01-01/2025", 0, "2025-01-01", "2025-12-31"},
    {"18", 0, "1800-01-01", "1899-12-31"},
    {"00", 0, "0000-01-01", "0099-12-31"},
    {"-05", 0, "-0599-01-01", "-0500-12-31"},
    // level 1
    {"Y20250", 1, "20250-01-01", "20250-12-31"},
    {"Y-20250", 1, "-20250-01-01", "-20250-12-31"},
    {"-0043", 1, "-0043-01-01", "-0043-12-31"},
    {"-0043-03-15", 1, "-0043-03-15", "-0043-03-15"},
    {"-0004-02-29", 1, "-0004-02-29", "-0004-02-29"},
    {"2025-21", 1, "2025-03-01", "2025-05-31"},
    {"2025-22", 1, "2025-06-01", "2025-08-31"},
    {"2025-23", 1, "2025-09-01", "2025-11-30"},
    {"2025-24", 1, "2025-12-01", "2026-02-28"},
    {"2023-24", 1, "2023-12-01", "2024-02-29"},
    {"2009~", 1, "2009-01-01", "2009-12-31"},
    {"2009-11?", 1, "2009-11-01", "2009-11-30"},
    {"2009-11-04%", 1, "2009-11-04", "2009-11-04"},
    {"194X", 1, "1940-01-01", "1949-12-31"},
    {"19XX", 1, "1900-01-01", "1999-12-31"},
    {"1XXX", 1, "1000-01-01", "1999-12-31"},
    {"XXXX", 1, "0000-01-01", "9999-12-31"},
    {"-01XX", 1, "-0199-01-01", "-0100-12-31"},
    {"-00XX", 1, "-0099-01-01", "-0001-12-31"},
    {"194X?", 1, "1940-01-01", "1949-12-31"},
    {"2025-XX", 1, "2025-01-01", "2025-12-31"},
    {"2025-02-XX", 1, "2025-02-01", "2025-02-28"},
    {"2024-02-XX", 1, "2024-02-01", "2024-02-29"},
    {"2025-XX-XX", 1, "2025-01-01", "2025-12-31"},
    {"XXXX-XX-XX", 1, "0000-01-01", "9999-12-31"},
    {"2025-04-02/..", 1, "2025-04-02", "open"},
    {"2025-05/..", 1, "2025-05-01", "open"},
    {"../2025", 1, "open", "2025-12-31"},
    {"2025-05/", 1, "2025-05-01", "open"},
    {"/2025-05", 1, "open", "2025-05-31"},
    {"/..", 1, "open", "open"},
    {"../..", 1, "open", "open"},
    {"/", 1, "open", "open"},
    {"2019~/2023?", 1, "2019-01-01", "2023-12-31"},
    {"-0500/-0480", 1, "-0500-01-01", "-0480-12-31"},
    {"2024-23/2025-21", 1, "2024-09-01", "2025-05-31"},
    {"2024-23~/2025-21?", 1, "2024-09-01", "2025-05-31"},
    {"2024-21/2024-21", 1, "2024-03-01", "2024-05-31"},
    // level 2: years
    {"Y12E4", 2, "120000-01-01", "120000-12-31"},
    {"Y-12E4", 2, "-120000-01-01", "-120000-12-31"},
    {"Y1E1", 2, "0010-01-01", "0010-12-31"},
    {"1950S2", 2, "1900-01-01", "1999-12-31"},
    {"1953S3", 2, "1950-01-01", "1959-12-31"},
    {"1953S9", 2, "1953-01-01", "1953-12-31"},
    {"-0753S2", 2, "-0759-01-01", "-0750-12-31"},
    {"Y123456S2", 2, "120000-01-01", "129999-12-31"},
    {"Y123E3S2", 2, "120000-01-01", "129999-12-31"},
    {"194", 2, "1940-01-01", "1949-12-31"},
    {"-004", 2, "-0049-01-01", "-0040-12-31"},
    {"18~", 2, "1800-01-01", "1899-12-31"},
    // level 2: parts of a year
    {"2025-21~", 2, "2025-03-01", "2025-05-31"},
    {"-0043-23?", 2, "-0043-09-01", "-0043-11-30"},
    {"2025-25", 2, "2025-03-01", "2025-05-31"},
    {"2023-28", 2, "2023-12-01", "2024-02-29"},
    {"2025-29", 2, "2025-09-01", "2025-11-30"},
    {"2025-30", 2, "2025-12-01", "2026-02-28"},
    {"2025-31", 2, "2025-03-01", "2025-05-31"},
    {"2025-32", 2, "2025-06-01", "2025-08-31"},
    {"2025-33", 2, "2025-01-01", "2025-03-31"},
    {"2025-34", 2, "2025-04-01", "2025-06-30"},
    {"2025-35", 2, "2025-07-01", "2025-09-30"},
    {"2025-36", 2, "2025-10-01", "2025-12-31"},
    {"2025-37", 2, "2025-01-01", "2025-04-30"},
    {"2025-38", 2, "2025-05-01", "2025-08-31"},
    {"2025-39", 2, "2025-09-01", "2025-12-31"},
    {"2025-40", 2, "2025-01-01", "2025-06-30"},
    {"2025-41", 2, "2025-07-01", "2025-12-31"},
    {"-0043-34", 2, "-0043-04-01", "-0043-06-30"},
    // level 2: qualified parts
    {"?2025", 2, "2025-01-01", "2025-12-31"},
    {"2025-~04", 2, "2025-04-01", "2025-04-30"},
    {"2025~-04-02", 2, "2025-04-02", "2025-04-02"},
    {"2025-04?-~02", 2, "2025-04-02", "2025-04-02"},
    {"?2025-04-02~", 2, "2025-04-02", "2025-04-02"},
    {"%-0043-03-15", 2, "-0043-03-15", "-0043-03-15"},
    {"?2025~-%04?-~02%", 2, "2025-04-02", "2025-04-02"},
    // level 2: an X anywhere, held to the real calendar
    {"194X-06-06", 2, "1940-06-06", "1949-06-06"},
    {"194X-XX", 2, "1940-01-01", "1949-12-31"},
    {"1XX4", 2, "1004-01-01", "1994-12-31"},
    {"2025-1X", 2, "2025-10-01", "2025-12-31"},
    {"2025-0X", 2, "2025-01-01", "2025-09-30"},
    {"2025-X0", 2, "2025-10-01", "2025-10-31"},
    {"2025-X2", 2, "2025-02-01", "2025-12-31"},
    {"2025-X3", 2, "2025-03-01", "2025-03-31"},
    {"2025-0X-31", 2, "2025-01-31", "2025-08-31"},
    {"2025-X2-30", 2, "2025-12-30", "2025-12-30"},
    {"2025-X1-31", 2, "2025-01-31", "2025-01-31"},
    {"2025-04-3X", 2, "2025-04-30", "2025-04-30"},
    {"2025-02-2X", 2, "2025-02-20", "2025-02-28"},
    {"2024-02-2X", 2, "2024-02-20", "2024-02-29"},
    {"2024-02-X9", 2, "2024-02-09", "2024-02-29"},
    {"2025-02-X9", 2, "2025-02-09", "2025-02-19"},
    {"2025-XX-31", 2, "2025-01-31", "2025-12-31"},
    {"2025-XX-0X", 2, "2025-01-01", "2025-12-09"},
    {"XXXX-02-29", 2, "0000-02-29", "9996-02-29"},
    {"-XXXX-02-29", 2, "-9996-02-29", "-0004-02-29"},
    {"190X-02-29", 2, "1904-02-29", "1908-02-29"},
    {"19X2-02-29", 2, "1912-02-29", "1992-02-29"},
    {"XX00-02-29", 2, "0000-02-29", "9600-02-29"},
    {"XXXX-12-25", 2, "0000-12-25", "9999-12-25"},
    {"-004X-03-15", 2, "-0049-03-15", "-0040-03-15"},
    // level 2: intervals
    {"2025-04-XX/2025-05-10", 2, "2025-04-01", "2025-05-10"},
    {"2025-04-20/2025-04-XX", 2, "2025-04-20", "2025-04-30"},
    {"194X/195X", 2, "1940-01-01", "1959-12-31"},
    {"2025-04-~01/2025-04-~20", 2, "2025-04-01", "2025-04-20"},
    {"..2025-04-01/2025-04-20", 2, "open", "2025-04-20"},
    {"2025-04-01/2025-04-20..", 2, "2025-04-01", "open"},
    // level 2: sets
    {"[..2025-04-30]", 2, "open", "2025-04-30"},
    {"[2025-05..]", 2, "2025-05-01", "open"},
    {"[2025-04-03..2025-04-30]", 2, "2025-04-03", "2025-04-30"},
    {"[2025-03-04,2025-04-03]", 2, "2025-03-04", "2025-04-03"},
    {"[2025-04-03,2025-03-04]", 2, "2025-03-04", "2025-04-03"},
    {"[..2019,2021,2023..]", 2, "open", "open"},
    {"[2019]", 2, "2019-01-01", "2019-12-31"},
    {"[2019?,202X]", 2, "2019-01-01", "2029-12-31"},
    {"{2019,2021..2023}", 2, "2019-01-01", "2023-12-31"},
    {"{..2019}", 2, "open", "2019-12-31"},
    {"{2019..}", 2, "2019-01-01", "open"},
    {"[ 2019 ,2021  ]", 2, "2019-01-01", "2021-12-31"},
    {"[-0043..-0040]", 2, "-0043-01-01", "-0040-12-31"},
};

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

static constexpr const char *refused[] = {
    // no dates
    "", " ", "-", "?", "X", "T", "Y", "[", "]", "[]", "{}", "[..]", "[,]", "..", "soon", "April 2025",
    // blanks, signs, other alphabets' digits
    " 2025", "2025 ", "2025 -04", "2025-04-02 ", "+2025", "2025-+4", "20 25",
    // too few or too many digits and parts
    "2", "2025-4", "2025-4-2", "2025-04-2", "20250402", "2025-04-02-01", "2025-", "2025-04-", "20250", "-2", "194-05",
    "18-05",
    // what the calendar does not have
    "2025-00", "2025-13", "2025-20", "2025-42", "2025-99", "2025-04-00", "2025-04-31", "2025-02-29", "1900-02-29",
    "2025-02-30", "2025-01-32", "-0001-02-29",
    // no year -0
    "-0000", "-0000-01-01", "-00", "-000", "Y-0",
    // masks that no day fits
    "2025-02-3X", "2025-2X", "2025-2X-01", "2025-04-4X", "2025-13-XX", "1XX3-02-29", "194X-04-31", "XXXX-02-3X",
    "XX00-02-3X", "x025", "2025-xx",
    // years with letters
    "Y2025", "Y02025", "Y20250-04", "YXXXXX", "Y12E", "Y12E99", "Y99999999999999999999", "1950S", "1950S0", "19XXS2",
    "1950S2-04", "20250S2",
    // parts of a year
    "2025-33-01", "2025-21-01", "202X-21", "2025-33~", "2025-~40", "2025-33/2025-34", "[2025-33,2025-34]",
    // qualifiers
    "2025??", "2025?~", "~~2025", "2025-04-02~?", "-?2025", "2025-04(~)",
    // times
    "2025-04-02T", "2025-04-02T9:30:00", "2025-04-02T09:30", "2025-04-02T09:30:60", "2025-04-02T09:60:00",
    "2025-04-02T25:00:00", "2025-04-02T24:00:01", "2025-04-02T24:00:00.5", "2025-04-02t09:30:00",
    "2025-04-02T09:30:00z", "2025-04-02T09:30:00Z+01", "2025-04-02T09:30:00.", "2025-04-02T09:30:00-00:00",
    "2025-04-02T09:30:00+14:01", "2025-04-02T09:30:00-12:01", "2025-04-02T09:30:00+01:60", "2025-04-02T09:30:00+1",
    "2025-04-02T09:30:00+01:0", "2025-04-02T09:30:00+:0100", "2025-04T09:30:00", "2025-04-02~T09:30:00",
    "2025-04-XXT09:30:00", "2025-04-02T09:30:00/2025-04-03", "2025-04-02/2025-04-03T09:30:00",
    // intervals
    "2025/2024", "2025-04-03/2025-04-02", "2025-04-11/2025-04", "2025-04-11/2025-04~", "-0043/-0044", "2025/-2025",
    "2024-24/2024-21", "2023/2024/2025", "2025//", "2025/..2026", "2025../2026", "..2025/..2026", "..../2025",
    ".../2025", "..//", "2025/x", "19/20", "193/194", "Y20250/Y20260", "2025-05-10/2025-04-XX", "[2024/2025]",
    // sets
    "[2024", "2024]", "[2024}", "{2024]", "[2024,]", "[,2024]", "[2024,,2025]", "[2024,..2025]", "[2024..,2025]",
    "[2025..2024]", "[2024..2025..]", "[..2024..]", "[2024...2025]", "[[2024]]", "[2024]~", "~[2024]", "[20 24]",
    "[.. 2024]", "[2024 .. 2025]", "[2025-04-02T09:30:00]"};

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
