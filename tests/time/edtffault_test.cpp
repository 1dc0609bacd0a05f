// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtffault.h"

#include "time/edtf.h"
#include "time/edtfstrings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class EdtfFaultTest : public QObject
{
    Q_OBJECT

private slots:
    static void saysWhere_data();
    static void saysWhere();
    static void findsNoneInDates();
    static void findsOneInWhatIsRefused();
    static void agreesWithTheParser();
};

void EdtfFaultTest::saysWhere_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const char *sentence) { QTest::newRow(text) << QString::fromUtf8(sentence); };
    row("", "At the end: a date is missing, such as 2025-04-02 or 2025-04.");
    row("April 2025", "Place 1, “A”: a date begins with a year of four digits, such as 2025-04-02.");
    row("2025-13", "Place 6, “13”: a month is from 01 to 12, a season from 21 to 24, a quarter from 33 to 36, a "
                   "half-year 40 or 41.");
    row("2025-4-2", "Place 6, “4”: a month has two digits, 01 to 12.");
    row("2025-", "At the end: a month has two digits, 01 to 12.");
    row("2025-04-2", "Place 9, “2”: a day has two digits, 01 to 31.");
    row("2025-04-32", "Place 9, “32”: a day is from 01 to 31.");
    row("2025-02-29", "Place 9, “29”: 2025-02 has 28 days.");
    row("2025-04-31", "Place 9, “31”: 2025-04 has 30 days.");
    row("2025.04", "Place 5, “.”: after the year only “-” and a month can follow.");
    row("2025-04-02 ", "Place 11, “ ”: nothing can follow the day.");
    row("2025/04/02", "Place 8, “/”: an interval has one “/”; within a date “-” is written, 2025-04-02.");
    row("20250402", "Place 1, “20250402”: a year has four digits, and a “-” stands before the month.");
    row("-0000", "Place 1, “-0000”: there is no year −0; the year 0 is written 0000.");
    row("2025/2024", "Place 6, “2024”: the end is before the start.");
    row("2025-04-03/2025-04-02", "Place 12, “2025-04-02”: the end is before the start.");
    row("2025/2026-13", "Place 11, “13”: a month is from 01 to 12, a season from 21 to 24, a quarter from 33 to 36, a "
                        "half-year 40 or 41.");
    row("..2025-04-31/2026", "Place 11, “31”: 2025-04 has 30 days.");
    row("2025../2026", "Place 5, “..”: “..” stands before the first date or behind the last one.");
    row("[2024", "At the end: the set is not closed with “]”.");
    row("{2024}x", "Place 7, “x”: nothing can follow the “}” of a set.");
    row("[2024, 2025-00]", "Place 13, “00”: a month is from 01 to 12, a season from 21 to 24, a quarter from 33 to "
                           "36, a half-year 40 or 41.");
    row("[2025..2024]", "Place 8, “2024”: the end is before the start.");
    row("[2024,,2025]", "Place 7: a date is missing, such as 2025-04-02 or 2025-04.");
    row("2025-33~", "Place 1, “2025-33~”: a quarter or a half-year has no “?”, “~” or “%”.");
    row("2025-33-01", "Place 8, “-01”: a season, a quarter or a half-year has no days.");
    row("2025-33/2025-34", "Place 1, “2025-33”: this stands only by itself, not in an interval or a set.");
    row("Y2025", "Place 2, “2025”: a year with Y has more than four digits; 2025 is written without it.");
    row("2025-04-02T9:30:00", "Place 12, “9:30:00”: a time of day is written 09:30:00, and Z or an offset such as "
                              "+08:00 may follow.");
    row("2025-04T09:30:00", "Place 1, “2025-04”: a time of day needs one whole day before it, without “?”, “~”, “%” "
                            "or X.");
    row("2025🚀", "Place 5, “🚀”: after the year only “-” and a month can follow.");
    row("🚀2025-04", "Place 1, “🚀”: a date begins with a year of four digits, such as 2025-04-02.");
    row("[🚀,2025-13]", "Place 2, “🚀”: a date begins with a year of four digits, such as 2025-04-02.");
    row("2025%1%2%3", "Place 6, “1”: after the year only “-” and a month can follow.");
    row("2025-04", "");
}

void EdtfFaultTest::saysWhere()
{
    QTEST(edtfFaultSentence(QString::fromUtf8(QTest::currentDataTag())), "sentence");
}

void EdtfFaultTest::findsNoneInDates()
{
    for (const Understood &row : understood) {
        QVERIFY2(!edtfFault(QString::fromLatin1(row.text)), row.text);
    }
}

void EdtfFaultTest::findsOneInWhatIsRefused()
{
    for (const char *refusedText : refused) {
        const QString text = QString::fromLatin1(refusedText);
        const auto fault = edtfFault(text);
        QVERIFY2(fault, refusedText);
        QVERIFY2(fault->span.start >= 0 && fault->span.start <= fault->span.end && fault->span.end <= text.size(),
                 refusedText);
        QVERIFY2(!fault->reason.isEmpty() && fault->reason != u"this is no date in EDTF"_s, refusedText);
    }
}

// Dates with a character changed, lost or doubled: what is refused has a fault inside the text, what is taken none.
void EdtfFaultTest::agreesWithTheParser()
{
    QRandomGenerator chance(1);
    static constexpr QStringView units = u"0123456789X-/.,[]{}?~%TYSE: +Z🚀";
    for (int i = 0; i < 20'000; ++i) {
        QString text = QString::fromLatin1(understood[chance.bounded(quint32(std::size(understood)))].text);
        for (quint32 changes = 1 + chance.bounded(2U); changes > 0; --changes) {
            const qsizetype at = qsizetype(chance.bounded(quint32(text.size() + 1)));
            const QChar unit = units[qsizetype(chance.bounded(quint32(units.size())))];
            if (chance.bounded(3) == 0)
                text.remove(at, 1);
            else if (chance.bounded(2) == 0)
                text.insert(at, unit);
            else
                text.replace(at, 1, unit);
        }
        const auto fault = edtfFault(text);
        QVERIFY2(fault.has_value() != Edtf::isValid(text), qPrintable(text));
        if (fault)
            QVERIFY2(fault->span.start >= 0 && fault->span.start <= fault->span.end && fault->span.end <= text.size(),
                     qPrintable(text));
        QVERIFY(fault.has_value() != edtfFaultSentence(text).isEmpty());
    }
}

QTEST_APPLESS_MAIN(EdtfFaultTest)
#include "edtffault_test.moc"
