// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "study/study.h"
#include "support/studyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the lens finds, from the command line.
class LensVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SnapshotBuilder builder;
        builder.article(u"a"_s, u"First"_s, u"🚀 Qwen\u20113 and Qwen-3, not Alibaba.\n公司说通义千问更快。"_s);
        builder.article(u"b"_s, u"Second"_s, u"A \"Harbour, east\" leak of Alibaba."_s);
        Snapshot contents = builder.contents();
        contents.wordLists = {{.id = WordListId{1}, .name = u"Places"_s, .words = {u"Harbour, east"_s}, .position = 1},
                              {.id = WordListId{2}, .name = u"companies"_s, .words = {u"Maker"_s}, .position = 2}};
        QVERIFY(Study::create(m_file, contents));
    }
    void countsByArticleKindAndWord();
    void mentionsHavePlacesInCodePoints();
    void oneArticleAndKind();
    void commaSeparatedValues();
    void tableForTheEye();
    void unknownKindsAreRefused();

private:
    [[nodiscard]] CliRun lens(const QStringList &options) const
    {
        return run(QStringList{u"lens"_s, m_file} + options);
    }

    TemporaryFolder m_folder;
    QString m_file = m_folder.path(u"lens.synoptic"_s);
};

void LensVerbTest::countsByArticleKindAndWord()
{
    const QJsonArray counts = lens({u"--json"_s}).array();
    QStringList rows;
    for (const QJsonValue &row : counts) {
        rows.append(u"%1 %2 %3 %4 %5"_s
                        .arg(row["article"_L1].toString(), row["kind"_L1].toString(), row["list"_L1].toString(),
                             row["word"_L1].toString())
                        .arg(row["count"_L1].toInt()));
    }
    QCOMPARE(rows, (QStringList{u"a Model models Qwen-3 2"_s, u"a Model models 通义千问 1"_s,
                                u"b Quotation  \"Harbour, east\" 1"_s, u"b List Places Harbour, east 1"_s}));
}

void LensVerbTest::mentionsHavePlacesInCodePoints()
{
    const QJsonArray found = lens({u"--mentions"_s, u"--json"_s, u"--article"_s, u"1"_s}).array();
    QCOMPARE(found.size(), 3);
    const QJsonObject first{{u"article"_s, u"a"_s},        {u"kind"_s, u"Model"_s}, {u"list"_s, u"models"_s},
                            {u"text"_s, u"Qwen\u20113"_s}, {u"start"_s, 2},         {u"end"_s, 8}};
    QCOMPARE(found.first().toObject(), first); // the rocket is one
}

void LensVerbTest::oneArticleAndKind()
{
    QCOMPARE(lens({u"--json"_s, u"--article"_s, u"b"_s}).array().size(), 2);
    QCOMPARE(lens({u"--json"_s, u"--kind"_s, u"model"_s}).array().size(), 2);
    QCOMPARE(lens({u"--json"_s, u"--kind"_s, u"models"_s}).array().size(), 2);
    QCOMPARE(lens({u"--json"_s, u"--kind"_s, u"Places"_s, u"--kind"_s, u"Quotation"_s}).array().size(), 2);
    QCOMPARE(lens({u"--json"_s, u"--kind"_s, u"Company"_s}).array().size(), 0); // the study's own list has no such word
    QCOMPARE(lens({u"--article"_s, u"c"_s}).code, exitCode(ErrorKind::NoSuchArticle));
}

void LensVerbTest::commaSeparatedValues()
{
    QCOMPARE(lens({u"--csv"_s, u"--article"_s, u"b"_s}).out,
             u"article,kind,list,word,count\nb,Quotation,,\"\"\"Harbour, east\"\"\",1\n"
             "b,List,Places,\"Harbour, east\",1\n"_s);
    QVERIFY(lens({u"--csv"_s, u"--mentions"_s}).out.startsWith(u"article,kind,list,text,start,end\na,Model,models,"_s));
}

void LensVerbTest::tableForTheEye()
{
    const QStringList lines = lens({u"--article"_s, u"a"_s}).out.split(u'\n');
    QCOMPARE(lines[0].simplified(), u"article kind list word count"_s);
    QCOMPARE(lines[1].simplified(), u"a Model models Qwen-3 2"_s);
}

void LensVerbTest::unknownKindsAreRefused()
{
    const CliRun ran = lens({u"--kind"_s, u"weather"_s});
    QCOMPARE(ran.code, exitCode(ErrorKind::Usage));
    QCOMPARE(ran.out, QString());
    QVERIFY(ran.err.contains(u"weather"_s));
    QVERIFY(lens({u"--kind"_s, QString()}).code != 0);
    QVERIFY(run({u"help"_s, u"lens"_s}).out.contains(u"Attribution, Hedge"_s));
}

QTEST_GUILESS_MAIN(LensVerbTest)
#include "lensverb_test.moc"
