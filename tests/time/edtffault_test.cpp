// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtffault.h"

#include <QTest>

class EdtfFaultTest : public QObject
{
    Q_OBJECT

private slots:
    void place_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, qsizetype place, const char *says) {
            QTest::newRow(text) << QString::fromLatin1(text) << place << QString::fromLatin1(says);
        };
        row("", 0, "missing");
        row("2025-", 5, "missing at its end");
        row("202", 3, ""); // a decade
        row("2025-4", 6, "missing at its end");
        row("2025-13", 6, "no month 13");
        row("2025-00", 6, "no month 00");
        row("2025-02-30", 8, "no day 30 in 2025-02");
        row("April 2025", 0, "character 1");
        row("2025/04/02", 5, "character 6"); // no year 0… comes after 2025
        row("2025-04-02 ", 10, "character 11");
        row("2025-06/2024-01", 8, "ends before it starts");
        row("[2025..2026", 11, "missing at its end");
        row("2025-37~", 7, "character 8");
        row("10000-01-01", 4, "character 5");
    }

    void place()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        if (text == QStringLiteral("202")) {
            QVERIFY(!edtfFaultPlace(text));
            QCOMPARE(edtfFault(text), QString());
            return;
        }
        QVERIFY(edtfFaultPlace(text).has_value());
        QVERIFY2(edtfFault(text).contains(says), qPrintable(edtfFault(text)));
        if (!text.contains(u'/') || text.startsWith(QStringLiteral("2025/")))
            QTEST(*edtfFaultPlace(text), "place");
    }

    void validDatesHaveNoFault()
    {
        for (const char *text :
             {"2025", "0000", "9999", "2025-04-02", "[..2025-04-30]", "2025-34", "2004-06/2006-08", "-0043"})
            QCOMPARE(edtfFault(QString::fromLatin1(text)), QString());
    }

    void longRubbishIsAnsweredToo()
    {
        QVERIFY(!edtfFault(QString(100'000, u'9')).isEmpty());
        QVERIFY(!edtfFault(QString(100'000, u'[')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EdtfFaultTest)
#include "edtffault_test.moc"
