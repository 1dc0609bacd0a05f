// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "study/samplestudy.h"
#include "support/englishplurals.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Articles compared from the command line.
class CompareVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonOfTexts();
    void readsForTheEye();
    void saysWhenThereIsNothing();
    void badInput();
    void theBundledStudy();

private:
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return file.fileName();
    }

    EnglishPlurals m_plurals;
    TemporaryFolder m_folder;
    QString m_a;
    QString m_b;
};

void CompareVerbTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    m_a = write(u"a.txt"_s, u"\U0001F600 Frost killed 40 percent of the apple blossoms in the Varn valley.\n"
                            u"The council met."_s);
    m_b = write(u"b.txt"_s, u"In the Varn valley the frost has killed apple blossoms. Growers are sad."_s);
}

void CompareVerbTest::jsonOfTexts()
{
    const CliRun ran = run({u"compare"_s, m_a, m_b, u"--sentences"_s, u"lines"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject object = ran.object();
    const QJsonArray sentences = object["articles"_L1][0]["sentences"_L1].toArray();
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences[1]["start"_L1].toInt(), 68); // code points
    QCOMPARE(object["articles"_L1][1]["sentences"_L1].toArray().size(), 1);
    const QJsonArray links = object["links"_L1].toArray();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0]["a"_L1].toObject(), (QJsonObject{{u"article"_s, 0}, {u"sentence"_s, 0}}));
    QCOMPARE(links[0]["b"_L1].toObject(), (QJsonObject{{u"article"_s, 1}, {u"sentence"_s, 0}}));
    QVERIFY(links[0]["score"_L1].toDouble() > 0.16);
    QCOMPARE(links[0]["class"_L1].toString(), u"same"_s);
    for (const char *key : {"units", "only_here", "figures", "sources", "verbatim", "reports"})
        QVERIFY2(object[QLatin1StringView(key)].isArray(), key);
}

void CompareVerbTest::readsForTheEye()
{
    const QString out = run({u"compare"_s, m_a, m_b}).out;
    QVERIFY(out.startsWith(u"article"_s));
    QVERIFY(out.contains(u"In 2 of 2:"_s));
    QVERIFY(out.contains(u"half"_s)); // what the method misses
}

void CompareVerbTest::saysWhenThereIsNothing()
{
    QVERIFY(run({u"compare"_s, m_a}).out.contains(u"only one article"_s));
    QVERIFY(run({u"compare"_s, m_a, m_a}).out.contains(u"same text"_s));
    const QString other = write(u"c.txt"_s, u"Trains were late."_s);
    QVERIFY(run({u"compare"_s, m_a, other}).out.contains(u"No passage"_s));
    const QString german =
        write(u"d.txt"_s, u"Die Züge waren am Montag in der ganzen Stadt zu spät, und es hat geregnet."_s);
    QVERIFY(run({u"compare"_s, m_a, m_b, german}).out.contains(u"d.txt is in another language"_s));
}

void CompareVerbTest::badInput()
{
    QCOMPARE(run({u"compare"_s}).code, exitCode(ErrorKind::Usage));
    QCOMPARE(run({u"compare"_s, m_a, m_b, u"--sentences"_s, u"words"_s}).code, exitCode(ErrorKind::Usage));
    const CliRun missing = run({u"compare"_s, m_a, m_folder.path(u"none.txt"_s)});
    QCOMPARE(missing.code, exitCode(ErrorKind::NotFound));
    QVERIFY(missing.isOneSentence());
    QVERIFY(run({u"compare"_s, write(u"empty.txt"_s, QString())}).isOneSentence());
}

void CompareVerbTest::theBundledStudy()
{
    const QString file = m_folder.path(u"study.synoptic"_s);
    QCOMPARE(run({u"new"_s, file, u"--from"_s, u":/corpus/qwen3-launch"_s}).code, 0);
    const QJsonObject object = run({u"compare"_s, file, u"--json"_s}).object();
    QCOMPARE(object["articles"_L1].toArray().size(), 5);
    QVERIFY(object["units"_L1].toArray().size() > 20);
    QVERIFY(object["linked_share"_L1].toDouble() > 0.2);
    QCOMPARE(run({u"compare"_s, file, m_a}).code, exitCode(ErrorKind::Usage));
}

QTEST_GUILESS_MAIN(CompareVerbTest)
#include "compareverb_test.moc"
