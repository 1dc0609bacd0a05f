// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

// A new version from the command line, as an analyst or a script would add it.
class UpdateTest : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_text = "The harbour bridge was shut on Monday after the river rose by two metres overnight.\n\n"
                              "Engineers said that the piers had held, and that buses would run again in May.\n\n"
                              "The mayor promised a report within a month, and money for the ferry until then.\n";
    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_file;

    CliRun highlight(const QString &quote)
    {
        return run({u"highlight"_s, m_file, u"--article"_s, u"1"_s, u"--quote"_s, quote, u"--json"_s});
    }
    CliRun update(const QByteArray &text, const QStringList &further = {})
    {
        return run(QStringList{u"update"_s, m_file, u"--article"_s, u"1"_s, m_folder->write(u"next.txt"_s, text)} +
                   further);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_file = m_folder->path(u"s.synoptic"_s);
        QCOMPARE(run({u"new"_s, m_file}).code, 0);
        QCOMPARE(run({u"import"_s, m_file, m_folder->write(u"bridge.txt"_s, m_text)}).code, 0);
        QCOMPARE(highlight(u"the piers had held"_s).code, 0);
        QCOMPARE(highlight(u"the river rose by two metres overnight"_s).code, 0);
        QCOMPARE(highlight(u"The mayor promised a report within a month"_s).code, 0);
    }

    void theReportSaysWhatBecameOfEachPlace()
    {
        const QByteArray next = QByteArray(m_text)
                                    .replace("two metres", "almost three metres")
                                    .replace("The mayor promised a report within a month, and money for the ferry "
                                             "until then.",
                                             "Nobody at the town hall could be reached.");
        const CliRun updated = update(next, {u"--json"_s});
        QCOMPARE(updated.code, 0);
        const QJsonObject report = updated.object();
        QCOMPARE(report[u"version"].toInt(), 2);
        QCOMPARE(report[u"passages"][u"exact"].toInt(), 1);
        QCOMPARE(report[u"passages"][u"changed"].toInt(), 1);
        QCOMPARE(report[u"passages"][u"lost"].toInt(), 1);
        QCOMPARE(report[u"sure"].toInt(), 1);
        QCOMPARE(report[u"to_review"].toInt(), 2);
        QCOMPARE(report[u"changes"][0][u"before"].toString(), u"two"_s);
        QCOMPARE(report[u"changes"][0][u"after"].toString(), u"almost three"_s);

        const QJsonArray reviews = run({u"show"_s, m_file, u"reviews"_s, u"--json"_s}).array();
        QCOMPARE(reviews.size(), 2);
        QCOMPARE(reviews[0][u"before"].toString(), u"the river rose by two metres overnight"_s);
        QCOMPARE(reviews[0][u"quote"].toString(), u"the river rose by almost three metres overnight"_s);
        QCOMPARE(reviews[0][u"highlights"].toArray().size(), 1);
        QCOMPARE(reviews[1][u"state"].toString(), u"lost"_s);
        QCOMPARE(reviews[1][u"version"].toInt(), 1);
        QCOMPARE(run({u"check"_s, m_file}).code, 0);
    }

    void itIsOneStep()
    {
        const QString before = run({u"show"_s, m_file, u"highlights"_s, u"--json"_s}).out;
        QCOMPARE(update(QByteArray(m_text).replace("two", "three")).code, 0);
        QVERIFY(run({u"show"_s, m_file, u"highlights"_s, u"--json"_s}).out != before);
        QCOMPARE(run({u"undo"_s, m_file}).code, 0);
        QCOMPARE(run({u"show"_s, m_file, u"highlights"_s, u"--json"_s}).out, before);
        QVERIFY(run({u"show"_s, m_file, u"reviews"_s, u"--json"_s}).array().isEmpty());
    }

    void anotherTextNeedsForce()
    {
        const QByteArray other = "A company in another town has opened a new office, its owner says.\n";
        QVERIFY(update(other).code != 0);
        const CliRun forced = update(other, {u"--force"_s, u"--json"_s});
        QCOMPARE(forced.code, 0);
        QCOMPARE(forced.object()[u"sure"].toInt(), 0);
    }

    void aDumpKeepsVersionsAndQuestions()
    {
        QCOMPARE(update(QByteArray(m_text).replace("two metres", "three metres")).code, 0);
        const QString folder = m_folder->path(u"dump"_s);
        QCOMPARE(run({u"dump"_s, m_file, folder}).code, 0);
        const QString again = m_folder->path(u"again.synoptic"_s);
        QCOMPARE(run({u"new"_s, again, u"--from"_s, folder}).code, 0);
        for (const QString &list : {u"reviews"_s, u"highlights"_s}) {
            QCOMPARE(run({u"show"_s, again, list, u"--json"_s}).out, run({u"show"_s, m_file, list, u"--json"_s}).out);
        }
    }
};

QTEST_GUILESS_MAIN(UpdateTest)
#include "update_test.moc"
