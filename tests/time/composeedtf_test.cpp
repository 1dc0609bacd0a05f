// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/composeedtf.h"

#include "time/edtf.h"

#include <QRandomGenerator>
#include <QTest>

class ComposeEdtfTest : public QObject
{
    Q_OBJECT

private slots:
    void composes_data();
    void composes();
    void standsForTheSameDays();
};

static Doubt doubtOf(QChar sign)
{
    return {.approximate = sign == u'~' || sign == u'%', .uncertain = sign == u'?' || sign == u'%'};
}

void ComposeEdtfTest::composes_data()
{
    QTest::addColumn<QString>("from"); // whose days are given
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QChar>("doubt");
    QTest::addColumn<QString>("composed");
    const auto row = [](const char *from, const char *composed, Reading reading = Reading::OneOf, char doubt = ' ') {
        QTest::addRow("%s %c %d as %s", from, doubt, int(reading), composed)
            << QString::fromLatin1(from) << reading << QChar(QLatin1Char(doubt)) << QString::fromLatin1(composed);
    };
    row("2025-01-29", "2025-01-29");
    row("2025-01-29", "2025-01-29", Reading::Throughout);
    row("2025-01-29", "2025-01-29~", Reading::Throughout, '~');
    row("2025-04", "2025-04");
    row("2024-02-01/2024-02-29", "2024-02");
    row("2025-02-01/2025-02-28", "2025-02?", Reading::OneOf, '?');
    row("2025", "2025%", Reading::OneOf, '%');
    row("2025-34", "2025-34");
    row("2025-34", "2025-34", Reading::OneOf, '~');
    row("2025-41", "2025-41");
    row("2025-02/2025-04", "[2025-02..2025-04]");
    row("2024-11/2025-01", "[2024-11..2025-01]");
    row("2019/2023", "[2019..2023]");
    row("2025-04-03/2025-04-30", "[2025-04-03..2025-04-30]");
    row("2025-04-03/2025-04-30", "[2025-04-03~..2025-04-30~]", Reading::OneOf, '~');
    row("2025-04-03/2025-04-30", "2025-04-03/2025-04-30", Reading::Throughout);
    row("2025-04-03/2025-04-30", "2025-04-03~/2025-04-30~", Reading::Throughout, '~');
    row("2025-01/2025-03", "2025-01/2025-03", Reading::Throughout);
    row("2025-04", "2025-04-01/2025-04-30", Reading::Throughout);
    row("2025", "2025-01-01/2025-12-31", Reading::Throughout);
    row("2025-05/..", "[2025-05-01..]");
    row("../2025-04", "[..2025-04-30]");
    row("2025-05/..", "2025-05-01/..", Reading::Throughout);
    row("../2025-04", "../2025-04-30", Reading::Throughout);
    row("../..", "");
    row("0000", "0000");
    row("-0044-03-15", "-0044-03-15");
    row("-0044/0001", "[-0044..0001]");
    row("Y170000002", "Y170000002");
    row("Y-20250", "Y-20250");
    row("Y170000002", "", Reading::Throughout);
    row("9999-12-31", "9999-12-31");
}

void ComposeEdtfTest::composes()
{
    QFETCH(const QString, from);
    QFETCH(const Reading, reading);
    QFETCH(const QChar, doubt);
    QFETCH(const QString, composed);
    QCOMPARE(composeEdtf(Edtf::parse(from)->days(), reading, doubtOf(doubt)), composed);
}

void ComposeEdtfTest::standsForTheSameDays()
{
    QRandomGenerator random(20250402);
    for (int i = 0; i < 5000; ++i) {
        const qint64 first = 1721060 + random.bounded(3'648'000); // from the year 0 to 9990
        const qint64 last = first + (random.bounded(2) ? random.bounded(3) : random.bounded(3000));
        DayRange days{.earliest = first, .latest = last};
        if (random.bounded(8) == 0)
            (random.bounded(2) ? days.earliest : days.latest).reset();
        const Reading reading = random.bounded(2) ? Reading::OneOf : Reading::Throughout;
        const Doubt doubt{.approximate = random.bounded(2) == 0, .uncertain = random.bounded(3) == 0};
        const QString text = composeEdtf(days, reading, doubt);
        const Result<Edtf> edtf = Edtf::parse(text);
        QVERIFY2(edtf, qPrintable(text));
        QCOMPARE(edtf->days(), days);
        const bool isQualifiable = !edtf->spans().first().start.date.alone;
        QCOMPARE(edtf->isApproximate(), isQualifiable && doubt.approximate);
        QCOMPARE(edtf->isUncertain(), isQualifiable && doubt.uncertain);
        if (reading == Reading::Throughout && days.earliest != days.latest)
            QCOMPARE(edtf->kind(), EdtfKind::Interval);
    }
}

QTEST_APPLESS_MAIN(ComposeEdtfTest)
#include "composeedtf_test.moc"
