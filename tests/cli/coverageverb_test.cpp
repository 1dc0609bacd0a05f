// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "study/samplestudy.h"
#include "study/study.h"
#include "support/coveragesample.h"
#include "support/englishplurals.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// The coverage matrix from the command line.
class CoverageVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tableForTheEye();
    void jsonHasEveryCell();
    void jsonHasWhoWasFirst();
    void otherForms();
    void oneFormAtATime();
    void theBundledStudy();

private:
    [[nodiscard]] CliRun coverage(const QStringList &options = {}) const
    {
        return run(QStringList{u"coverage"_s, m_file} + options);
    }
    [[nodiscard]] QJsonObject event(const QString &name) const
    {
        const QJsonArray events = coverage({u"--json"_s}).object()["events"_L1].toArray();
        const auto found =
            std::ranges::find_if(events, [&](const QJsonValue &value) { return value["name"_L1].toString() == name; });
        return found == events.end() ? QJsonObject() : (*found).toObject();
    }

    EnglishPlurals m_plurals;
    TemporaryFolder m_folder;
    QString m_file = m_folder.path(u"coverage.synoptic"_s);
};

void CoverageVerbTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    CoverageSample sample;
    QVERIFY(Study::create(m_file, sample.contents()));
}

void CoverageVerbTest::tableForTheEye()
{
    const QStringList lines = coverage().out.split(u'\n');
    QCOMPARE(lines[0].simplified(), u"event when sources 000 001 002 003 004"_s);
    QCOMPARE(lines[2].simplified(),
             u"The rival's model comes out 2 April–31 May 2025 2 articles, 2 sources silent plans ≠ 002 plans ≠ 001 "
             "silent not yet read"_s);
    QCOMPARE(lines[9], u"4 articles, 5–6 independent sources"_s);
    QCOMPARE(lines[10], u"  Bloomberg ← 002, 003"_s);
}

void CoverageVerbTest::jsonHasEveryCell()
{
    const QJsonArray cells = event(u"launch"_s)["cells"_L1].toArray();
    QCOMPARE(cells.size(), 5);
    const QJsonObject passage{{u"start"_s, 2}, {u"end"_s, 25}, {u"quote"_s, u"Insiders point to April"_s}};
    QCOMPARE(cells[0]["article"_L1], u"000"_s);
    QCOMPARE(cells[0]["stance"_L1], u"attributes"_s);
    QCOMPARE(cells[0]["modality"_L1], u"reported_plan"_s);
    QCOMPARE(cells[0]["when"_L1], u"April 2025"_s);
    QCOMPARE(cells[0]["reporters"_L1], QJsonArray{u"Insiders"_s});
    QCOMPARE(cells[0]["passages"_L1][0], passage); // code points: the rocket is one
    QCOMPARE(cells[0]["passages"_L1].toArray().size(), 2);
    QCOMPARE(cells[4], (QJsonObject{{u"article"_s, u"004"_s}, {u"stance"_s, u"not_read"_s}}));
    const QJsonObject app = event(u"app"_s);
    QCOMPARE(app["cells"_L1][0]["stance"_L1], u"silent"_s);
    QCOMPARE(app["cells"_L1][2]["stance"_L1], u"denies"_s);
    QCOMPARE(app["cells"_L1][2]["contradicts"_L1], (QJsonArray{u"001"_s, u"003"_s}));
    QCOMPARE(app["sources"_L1]["denying"_L1], 1);
    QCOMPARE(event(u"suggested"_s), QJsonObject());
}

void CoverageVerbTest::jsonHasWhoWasFirst()
{
    const QJsonObject launch = event(u"launch"_s);
    QCOMPARE(launch["earliest"_L1], u"2025-04-03"_s);
    QCOMPARE(launch["conflict"_L1], QJsonValue(QJsonValue::Null));
    const QJsonArray days = launch["reported"_L1].toArray();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[0],
             (QJsonObject{{u"day"_s, u"2025-04-01"_s}, {u"after"_s, 0}, {u"articles"_s, QJsonArray{u"003"_s}}}));
    QCOMPARE(days[1]["after"_L1], 1);
    QCOMPARE(launch["undated"_L1], QJsonArray{u"000"_s});
    const QJsonValue sources = launch["sources"_L1];
    QCOMPARE(sources["articles"_L1], 4);
    QCOMPARE(sources["at_least"_L1], 2);
    QCOMPARE(sources["at_most"_L1], 3);
    const QJsonObject bloomberg{{u"kind"_s, u"named"_s},
                                {u"names"_s, QJsonArray{u"Bloomberg"_s}},
                                {u"articles"_s, QJsonArray{u"002"_s, u"003"_s}}};
    QCOMPARE(sources["roots"_L1][0], bloomberg);
    QCOMPARE(sources["roots"_L1][2]["kind"_L1], u"anonymous"_s);
    const QJsonObject whole = coverage({u"--json"_s}).object();
    QCOMPARE(whole["articles"_L1].toArray().size(), 5);
    QCOMPARE(whole["articles"_L1][4]["read"_L1], false);
    QCOMPARE(whole["sources"_L1]["at_most"_L1], 6);
}

void CoverageVerbTest::otherForms()
{
    const QStringList csv = coverage({u"--csv"_s}).out.split(u'\n');
    QCOMPARE(csv.size(), 9); // the headers, seven events, the end
    QVERIFY(csv[0].endsWith(u",003 (=The Paper · 1 April 2025),004 (April 2025)"_s));
    QVERIFY(
        coverage({u"--markdown"_s}).out.startsWith(u"| Event | When | Sources | First | Conflict | 000 (undated) |"_s));
}

void CoverageVerbTest::oneFormAtATime()
{
    const CliRun ran = coverage({u"--csv"_s, u"--json"_s});
    QCOMPARE(ran.code, exitCode(ErrorKind::Usage));
    QCOMPARE(ran.out, QString());
    QCOMPARE(run({u"coverage"_s, m_folder.path(u"none.synoptic"_s)}).code, exitCode(ErrorKind::NotFound));
    QVERIFY(run({u"help"_s, u"coverage"_s}).out.contains(u"not yet read"_s));
    const QString empty = m_folder.path(u"empty.synoptic"_s);
    QVERIFY(Study::create(empty, Snapshot{}));
    QCOMPARE(run({u"coverage"_s, empty}).out.simplified(), u"event when sources"_s);
}

void CoverageVerbTest::theBundledStudy()
{
    const Result<QString> path = ensureSampleStudy(m_folder.path(u"data"_s));
    QVERIFY(path);
    const QString table = run({u"coverage"_s, *path}).out;
    QVERIFY(table.contains(u"5 articles, 3–7 sources"_s)); // the launch
    QVERIFY(table.contains(u"Bloomberg ← 002, 003, 004\n"_s));
}

QTEST_GUILESS_MAIN(CoverageVerbTest)
#include "coverageverb_test.moc"
