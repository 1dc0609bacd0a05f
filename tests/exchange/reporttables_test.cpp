// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/reporttables.h"

#include "exchange/samplestudy.h"
#include "support/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReportTablesTest : public QObject
{
    Q_OBJECT

private slots:
    static void aLineForEachQuote();
    static void aLineForEachTagOfIt();
    static void aLineForEachClaim();
    static void cellsKeepTheirLines();
    static void whatIsLeftOutIsCounted();
};

namespace
{

QStringList column(const QList<QStringList> &rows, const QString &name)
{
    QStringList cells;
    for (const QStringList &row : rows.sliced(1))
        cells.append(row.at(rows.first().indexOf(name)));
    return cells;
}

qsizetype lost(const QList<Loss> &losses, const QString &what)
{
    for (const Loss &loss : losses) {
        if (loss.what == what)
            return loss.count;
    }
    return 0;
}

} // namespace

void ReportTablesTest::aLineForEachQuote()
{
    const Snapshot study = SampleStudy::full();
    const QList<QStringList> rows = reportTable(ReportRecords(study, QLocale::c()), ReportBy::Article);
    QCOMPARE(column(rows, u"article"_s), (QStringList{u"001"_s, u"001"_s, u"b/c: \"d\""_s}));
    QCOMPARE(column(rows, u"quote"_s).last(), u"Another sentence"_s);
    QCOMPARE(column(rows, u"start"_s).first(), u"12"_s); // code points
    QCOMPARE(column(rows, u"end"_s).first(), u"44"_s);
    QCOMPARE(column(rows, u"tags"_s).first(), u"Qwen; Qwen/launch \\/ date"_s);
    QCOMPARE(column(rows, u"colours"_s).first(), u"sky"_s);
    QCOMPARE(column(rows, u"anchor"_s), (QStringList{u"exact"_s, u"changed"_s, u"exact"_s}));
    QCOMPARE(column(rows, u"notes"_s).first(), u"On the highlight"_s);
    QVERIFY(column(rows, u"link"_s).first().startsWith(u"synoptic://highlight/"_s));
}

void ReportTablesTest::aLineForEachTagOfIt()
{
    const Snapshot study = SampleStudy::full();
    const QList<QStringList> rows = reportTable(ReportRecords(study, QLocale::c()), ReportBy::Tag);
    QCOMPARE(column(rows, u"tag"_s),
             (QStringList{u"Qwen"_s, u"Qwen/launch \\/ date"_s, u"Qwen/launch \\/ date"_s, QString()}));
}

void ReportTablesTest::aLineForEachClaim()
{
    const Snapshot study = SampleStudy::full();
    const QList<QStringList> rows = reportTable(ReportRecords(study, QLocale::c()), ReportBy::Event);
    QCOMPARE(column(rows, u"event"_s), QStringList{u"launch"_s}); // the rest is only suggested
    QCOMPARE(column(rows, u"edtf"_s), QStringList{u"2025-04-02"_s});
    QCOMPARE(column(rows, u"modality"_s), QStringList{u"denied"_s});
}

void ReportTablesTest::cellsKeepTheirLines()
{
    const QList<QStringList> rows{{u"a"_s, u"b"_s}, {u"one\n\ntwo, \"three\""_s, u"=1+1"_s}, {u" edge "_s, u"-5"_s}};
    const CsvReader csv(QString::fromUtf8(csvFile(rows)));
    QCOMPARE(csv.rows.at(1).at(0), rows.at(1).at(0));
    QCOMPARE(csv.rows.at(1).at(1), u"'=1+1"_s);
    QCOMPARE(csv.rows.at(2).at(0), u" edge "_s);
    QCOMPARE(csv.rows.at(2).at(1), u"-5"_s); // a number
    QCOMPARE(tsvFile(rows), QByteArray("a\tb\none two, \"three\"\t'=1+1\nedge\t-5\n"));
}

void ReportTablesTest::whatIsLeftOutIsCounted()
{
    const Snapshot study = SampleStudy::full();
    const QList<Loss> quotes = tableLosses(study, ReportBy::Article);
    QCOMPARE(lost(quotes, u"Texts of articles"_s), 3);
    QCOMPARE(lost(quotes, u"Claims about events"_s), 3);
    QCOMPARE(lost(quotes, u"Highlights"_s), 0);
    QCOMPARE(lost(quotes, u"Notes"_s), 3);
    QCOMPARE(lost(quotes, u"Links between passages"_s), 1);
    const QList<Loss> claims = tableLosses(study, ReportBy::Event);
    QCOMPARE(lost(claims, u"Highlights"_s), 3);
    QCOMPARE(lost(claims, u"Claims that are not accepted"_s), 1);
    QCOMPARE(lost(claims, u"Notes"_s), 4);
    const QList<Loss> all = reportLosses(study, ReportBy::All);
    QCOMPARE(lost(all, u"Highlights"_s) + lost(all, u"Claims about events"_s) + lost(all, u"Notes"_s), 0);
    QCOMPARE(lost(all, u"Word lists"_s), 1);
}

QTEST_APPLESS_MAIN(ReportTablesTest)
#include "reporttables_test.moc"
