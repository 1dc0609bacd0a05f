// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "support/csvreader.h"
#include "support/englishplurals.h"
#include "support/storysample.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The synopsis from the command line.
class SynopsisVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsForTheEye();
    void leads();
    void writesEachForm();
    void badInput();

private:
    EnglishPlurals m_plurals;
    TemporaryFolder m_folder;
    QString m_study;
};

void SynopsisVerbTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    m_study = m_folder.path(u"rails.synoptic"_s);
    QVERIFY(Study::create(m_study, StorySample().contents()));
}

void SynopsisVerbTest::readsForTheEye()
{
    const CliRun ran = run({u"synopsis"_s, m_study});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains(u"% of all words stand in linked sentences."_s));
    QVERIFY(ran.out.contains(u"in 3 of 4 articles:\n  001  A cargo train left"_s));
    QVERIFY(ran.out.contains(u"only in 001:\n  001  The mayor"_s));
    QVERIFY(ran.out.contains(u"≠ "_s));
}

void SynopsisVerbTest::leads()
{
    const QJsonObject object = run({u"synopsis"_s, m_study, u"--to"_s, u"json"_s, u"--lead"_s, u"003"_s}).object();
    QCOMPARE(object["articles"_L1][0]["name"_L1].toString(), u"003"_s);
    QCOMPARE(object["articles"_L1].toArray().size(), 4);
    const QJsonArray rows = object["rows"_L1].toArray();
    QVERIFY(rows[0]["sentences"_L1][0]["text"_L1].toString().startsWith(u"Fishermen"_s));
    QCOMPARE(run({u"synopsis"_s, m_study, u"--lead"_s, u"9"_s}).code, exitCode(ErrorKind::NoSuchArticle));
}

void SynopsisVerbTest::writesEachForm()
{
    QVERIFY(run({u"synopsis"_s, m_study, u"--to"_s, u"markdown"_s}).out.contains(u"\n| --- |"_s));
    const CsvReader csv(run({u"synopsis"_s, m_study, u"--to"_s, u"csv"_s}).out);
    QVERIFY(csv.isGood());
    QCOMPARE(csv.rows.first().size(), 6);
    const QString path = m_folder.path(u"out.html"_s);
    QCOMPARE(run({u"synopsis"_s, m_study, u"--output"_s, path}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("<title>Synopsis: rails</title>"));
}

void SynopsisVerbTest::badInput()
{
    QVERIFY(run({u"synopsis"_s, m_study, u"--to"_s, u"pdf"_s}).err.contains(u"pdf"_s));
    QCOMPARE(run({u"synopsis"_s, m_study, u"--output"_s, m_folder.path(u"x.pdf"_s)}).code, exitCode(ErrorKind::Usage));
    QCOMPARE(run({u"synopsis"_s, m_study, u"--to"_s, u"html"_s, u"--output"_s, m_study}).code,
             exitCode(ErrorKind::AlreadyExists));
    QCOMPARE(run({u"synopsis"_s, m_folder.path(u"none.synoptic"_s)}).code, exitCode(ErrorKind::NotFound));
    const QString empty = m_folder.path(u"empty.synoptic"_s);
    QVERIFY(Study::create(empty, Snapshot()));
    QVERIFY(run({u"synopsis"_s, empty}).out.contains(u"There is no article to compare."_s));
    QCOMPARE(run({u"synopsis"_s, empty, u"--lead"_s, u"1"_s}).code, exitCode(ErrorKind::NoSuchArticle));
}

QTEST_GUILESS_MAIN(SynopsisVerbTest)
#include "synopsisverb_test.moc"
