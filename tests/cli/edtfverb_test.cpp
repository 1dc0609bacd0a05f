// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Dates read on the command line: a JSON object a line for each.
class EdtfVerbTest : public QObject
{
    Q_OBJECT

private slots:
    static void answersWithOneObjectALine();
    static void readsLinesFromStandardInput();
    static void saysInfinityForOpenEnds();
    static void readsJsonLinesAndGivesIdsBack();
    static void answersBrokenJsonWithASentence();
    static void answersManyLines();
    static void explainsTheKeys();

private:
    static QList<QJsonObject> objects(const CliRun &ran);
};

QList<QJsonObject> EdtfVerbTest::objects(const CliRun &ran)
{
    QList<QJsonObject> found;
    for (const QString &line : ran.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (!document.isObject())
            qFatal("no object: %s", qPrintable(line));
        found.append(document.object());
    }
    return found;
}

void EdtfVerbTest::answersWithOneObjectALine()
{
    const CliRun ran = run({u"edtf"_s, u"2025-34"_s, u"2025-13"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.out.section(u'\n', 0, 0), u"{\"edtf\": \"2025-34\", \"valid\": true, \"level\": 2, "
                                           "\"earliest\": \"2025-04-01\", \"latest\": \"2025-06-30\"}"_s);
    const QJsonObject refused = objects(ran).at(1);
    QCOMPARE(refused["edtf"_L1], u"2025-13"_s);
    QCOMPARE(refused["valid"_L1], false);
    QVERIFY(refused["level"_L1].isNull() && refused["earliest"_L1].isNull() && refused["latest"_L1].isNull());
    QVERIFY(refused["error"_L1].toString().contains(u"2025-13"_s));
    QVERIFY(refused["error"_L1].toString().contains(u"Place 6, “13”: a month is from 01 to 12"_s));
    QCOMPARE(objects(run({u"edtf"_s, u"--"_s, u"-0043-03-15"_s})).at(0)["latest"_L1], u"-0043-03-15"_s);
}

void EdtfVerbTest::readsLinesFromStandardInput()
{
    const QList<QJsonObject> answers = objects(run({u"edtf"_s}, 0, "2025-04\n\n 2025\r\n\xff\n2025~\r\nY20250"));
    QCOMPARE(answers.size(), 6); // one for each line, also for an empty one
    QCOMPARE(answers.at(0)["latest"_L1], u"2025-04-30"_s);
    QCOMPARE(answers.at(1)["edtf"_L1], QString());
    QCOMPARE(answers.at(1)["valid"_L1], false);
    QCOMPARE(answers.at(2)["edtf"_L1], u" 2025"_s); // a blank is not forgiven
    QCOMPARE(answers.at(2)["valid"_L1], false);
    QCOMPARE(answers.at(3)["valid"_L1], false);
    QCOMPARE(answers.at(4)["edtf"_L1], u"2025~"_s);
    QCOMPARE(answers.at(5)["earliest"_L1], u"20250-01-01"_s);
    QVERIFY(objects(run({u"edtf"_s})).isEmpty());
}

void EdtfVerbTest::saysInfinityForOpenEnds()
{
    const QList<QJsonObject> answers = objects(run({u"edtf"_s, u"2025/.."_s, u"/2025"_s, u"[..2025]"_s}));
    QCOMPARE(answers.at(0)["earliest"_L1], u"2025-01-01"_s);
    QCOMPARE(answers.at(0)["latest"_L1], u"infinity"_s);
    QCOMPARE(answers.at(1)["earliest"_L1], u"-infinity"_s);
    QCOMPARE(answers.at(2)["earliest"_L1], u"-infinity"_s);
}

void EdtfVerbTest::readsJsonLinesAndGivesIdsBack()
{
    const CliRun ran = run({u"edtf"_s, u"--jsonl"_s}, 0,
                           "{\"edtf\":\"2025-04-02\",\"id\":\"a\\u202eb\",\"other\":[1]}\n"
                           "\n"
                           "{\"id\": 9007199254740993, \"edtf\": \"soon\"}\r\n"
                           "{\"id\": null, \"edtf\": null}\n"
                           "{\"id\": [1,{\"b\":2}], \"edtf\": 2025}\n");
    const QList<QJsonObject> answers = objects(ran);
    QCOMPARE(answers.size(), 4);
    QVERIFY(ran.out.startsWith(u"{\"id\": \"a\\u202eb\", \"edtf\": \"2025-04-02\", \"valid\": true"_s));
    QCOMPARE(answers.at(1)["id"_L1].toInteger(), 9007199254740993);
    QCOMPARE(answers.at(1)["valid"_L1], false);
    QVERIFY(answers.at(2).contains("id"_L1) && answers.at(2)["id"_L1].isNull());
    QVERIFY(answers.at(2).contains("edtf"_L1) && answers.at(2)["edtf"_L1].isNull());
    QCOMPARE(answers.at(2)["valid"_L1], false);
    QCOMPARE(answers.at(3)["id"_L1].toArray().at(1)["b"_L1], 2);
    QCOMPARE(answers.at(3)["edtf"_L1], 2025);
    QCOMPARE(answers.at(3)["valid"_L1], false);
}

void EdtfVerbTest::answersBrokenJsonWithASentence()
{
    const CliRun ran = run({u"edtf"_s, u"--jsonl"_s}, 0,
                           "{\"edtf\": \"2025\"\n"
                           "[\"2025\"]\n"
                           "{\"id\": 3}\n" +
                               QByteArray(100'000, '[') +
                               "\n"
                               "{\"edtf\": \"2025\"}\n");
    QCOMPARE(ran.code, 0);
    const QList<QJsonObject> answers = objects(ran);
    QCOMPARE(answers.size(), 5);
    QVERIFY(answers.at(0)["error"_L1].toString().contains(u"Line 1"_s));
    QVERIFY(answers.at(1)["error"_L1].toString().contains(u"Line 2"_s));
    QCOMPARE(answers.at(2)["id"_L1], 3);
    QVERIFY(answers.at(2)["error"_L1].toString().contains(u"edtf"_s));
    QCOMPARE(answers.at(3)["valid"_L1], false);
    QCOMPARE(answers.at(4)["valid"_L1], true);
}

void EdtfVerbTest::answersManyLines()
{
    QByteArray input;
    for (int i = 0; i < 10'000; ++i)
        input += "{\"id\": " + QByteArray::number(i) + ", \"edtf\": \"2025-04-0" + QByteArray::number(i % 10) + "\"}\n";
    const CliRun ran = run({u"edtf"_s, u"--jsonl"_s}, 0, input);
    QCOMPARE(ran.out.count(u'\n'), 10'000);
    QCOMPARE(ran.out.count(u"\"valid\": false"_s), 1'000);
}

void EdtfVerbTest::explainsTheKeys()
{
    const QString help = run({u"help"_s, u"edtf"_s}).out;
    QVERIFY(help.startsWith(u"synoptic edtf [DATE]… [--jsonl]\n"_s));
    for (const char *key : {"edtf", "valid", "level", "earliest", "latest", "error"})
        QVERIFY2(help.contains(u"\n  %1 "_s.arg(QLatin1StringView(key))), key);
    QVERIFY(help.contains(u"infinity"_s));
}

QTEST_GUILESS_MAIN(EdtfVerbTest)
#include "edtfverb_test.moc"
