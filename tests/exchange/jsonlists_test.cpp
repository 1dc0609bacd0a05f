// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlists.h"

#include "exchange/isotime.h"
#include "exchange/jsonline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class JsonListsTest : public QObject
{
    Q_OBJECT

private slots:
    static void writesOneObjectALine();
    static void readsWhatItWrites();
    static void knowsLines();
    static void refusesMalformed_data();
    static void refusesMalformed();
    static void tellsWhatIsWrongInARecord_data();
    static void tellsWhatIsWrongInARecord();
    static void times();
};

void JsonListsTest::writesOneObjectALine()
{
    JsonLine line;
    line.add("z"_L1, u"a\n\"b\""_s).addNumber("n"_L1, qint64{-7}).addNumber("x"_L1, 0.1).addTrue("t"_L1);
    line.add("l"_L1, QStringList{u"p/q"_s, u""_s}).addNull("o"_L1).add("in"_L1, JsonLine().add("k"_L1, u"v"_s));
    line.addFilled("e"_L1, QString()).addFilled("f"_L1, QStringList()).addFilled("g"_L1, u"h"_s);
    QCOMPARE(
        jsonFile({{.key = "first"_L1, .lines = {line, JsonLine()}}, {.key = "second"_L1, .lines = {}}}),
        "{\n\"first\": [\n"
        R"({"z": "a\n\"b\"", "n": -7, "x": 0.1, "t": true, "l": ["p/q", ""], "o": null, "in": {"k": "v"}, "g": "h"},)"
        "\n{}\n],\n\"second\": []\n}\n");
}

void JsonListsTest::readsWhatItWrites()
{
    JsonLine line;
    line.add("text"_L1, u"\u2028\U0001F600}]\\\"{["_s).addNumber("number"_L1, qint64{9007199254740992});
    line.addNumber("score"_L1, 0.1 + 0.2).add("word"_L1, u"reported_plan"_s).addTrue("flag"_L1);
    line.add("inner"_L1, JsonLine().add("time"_L1, isoTime(1766398500123)));
    line.add("list"_L1, QStringList{u"a"_s, u"b,c"_s});
    const auto lists = readJsonLists(jsonFile({{.key = "a"_L1, .lines = {line}}}), u"x.json"_s, {u"a"_s, u"b"_s});
    QVERIFY(lists);
    QCOMPARE(lists->size(), 1);
    JsonRecord record = lists->value(u"a"_s).first();
    QCOMPARE(record.text("text"_L1), u"\u2028\U0001F600}]\\\"{["_s);
    QCOMPARE(record.number("number"_L1), 9007199254740992);
    QCOMPARE(record.fraction("score"_L1, 1), 0.1 + 0.2);
    QCOMPARE(record.word("word"_L1, Modality::Happened), Modality::ReportedPlan);
    QCOMPARE(record.word("missing"_L1, Modality::Denied), Modality::Denied);
    QVERIFY(record.flag("flag"_L1) && !record.flag("missing"_L1));
    QCOMPARE(record.texts("list"_L1), (QStringList{u"a"_s, u"b,c"_s}));
    QVERIFY(!record.finish());
    JsonRecord inner = record.object("inner"_L1).value();
    QCOMPARE(inner.time("time"_L1), 1766398500123);
    QVERIFY(record.finish() && inner.finish());
}

void JsonListsTest::knowsLines()
{
    const QByteArray json = "{\n \"a\" : [ {\"k\": \"x\\\"{\"},\n\n{\n\"k\":\n2}\n], \"b\": [{}]}";
    const auto lists = readJsonLists(json, u"x.json"_s, {u"a"_s, u"b"_s});
    QVERIFY(lists);
    const QList<JsonRecord> records = lists->value(u"a"_s) + lists->value(u"b"_s);
    QStringList details;
    for (const JsonRecord &record : records)
        details.append(record.badFormat(u"no"_s).error().detail);
    QCOMPARE(details, (QStringList{u"line 2: no"_s, u"line 4: no"_s, u"line 7: no"_s}));
    QCOMPARE(records.at(1).wrong(ErrorKind::QuoteNotFound, u"q"_s).error().detail, u"x.json, line 4"_s);
}

void JsonListsTest::refusesMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray() << u"line 1:"_s;
    QTest::newRow("list") << QByteArray("[]") << u"line 1:"_s;
    QTest::newRow("not closed") << QByteArray("{\"a\": [{}]") << u"line 1:"_s;
    QTest::newRow("more after it") << QByteArray("{\"a\": []}\n{}") << u"line 2:"_s;
    QTest::newRow("comma at the end") << QByteArray("{\"a\": [{},\n]}") << u"line 2:"_s;
    QTest::newRow("no comma") << QByteArray("{\"a\": []\n\"b\": []}") << u"line 2:"_s;
    QTest::newRow("unknown list") << QByteArray("{\"c\": []}") << u"line 1:"_s;
    QTest::newRow("list twice") << QByteArray("{\"a\": [],\n\"a\": []}") << u"line 2:"_s;
    QTest::newRow("key twice") << QByteArray("{\"a\": [{\"k\": 1, \"k\": 2}]}") << u"line 1:"_s;
    QTest::newRow("no object") << QByteArray("{\"a\": [{},\n{},\n3]}") << u"line 3:"_s;
    QTest::newRow("bad inside") << QByteArray("{\"a\": [{},\n{\"k\":\nx}]}") << u"line 3:"_s;
    QTest::newRow("string never ends") << QByteArray("{\"a\": [{\"k\": \"\\\"}]}") << u"line 1:"_s;
    QTest::newRow("depth") << "{\"a\": [{\"k\":" + QByteArray("[").repeated(100000) + QByteArray("]").repeated(100000) +
                                  "}]}"
                           << u"line 1:"_s;
}

void JsonListsTest::refusesMalformed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, line);
    const auto lists = readJsonLists(json, u"x.json"_s, {u"a"_s, u"b"_s});
    QVERIFY(!lists);
    QCOMPARE(lists.error().kind, ErrorKind::BadFormat);
    QCOMPARE(lists.error().subject, u"x.json"_s);
    QVERIFY2(lists.error().detail.startsWith(line), qPrintable(lists.error().detail));
}

void JsonListsTest::tellsWhatIsWrongInARecord_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown key") << QByteArray(R"({"colour": 1})") << u"unknown key “colour”"_s;
    QTest::newRow("text") << QByteArray(R"({"text": 1})") << u"“text” is not a text"_s;
    QTest::newRow("negative") << QByteArray(R"({"number": -1})") << u"“number” is not a whole number"_s;
    QTest::newRow("half") << QByteArray(R"({"number": 1.5})") << u"“number” is not a whole number"_s;
    QTest::newRow("huge") << QByteArray(R"({"number": 1e300})") << u"“number” is not a whole number"_s;
    QTest::newRow("number as text") << QByteArray(R"({"number": "1"})") << u"“number” is not a whole number"_s;
    QTest::newRow("fraction") << QByteArray(R"({"score": 1.1})") << u"“score” is not a number from 0 to 1"_s;
    QTest::newRow("flag") << QByteArray(R"({"flag": 0})") << u"“flag” is neither true nor false"_s;
    QTest::newRow("word") << QByteArray(R"({"word": "maybe"})") << u"“maybe” is no word"_s;
    QTest::newRow("list") << QByteArray(R"({"list": "a"})") << u"“list” is not a list"_s;
    QTest::newRow("list of numbers") << QByteArray(R"({"list": [1]})")
                                     << u"“list” holds something that is not a text"_s;
    QTest::newRow("time") << QByteArray(R"({"time": "yesterday"})") << u"“time” is not a time"_s;
    QTest::newRow("object") << QByteArray(R"({"object": []})") << u"“object” is not an object"_s;
    QTest::newRow("first of two") << QByteArray(R"({"text": [], "flag": 1})") << u"“text” is not a text"_s;
}

void JsonListsTest::tellsWhatIsWrongInARecord()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    JsonRecord record = readJsonObject("\n" + json, u"x.json"_s).value();
    record.text("text"_L1);
    record.number("number"_L1);
    record.fraction("score"_L1, 1);
    record.flag("flag"_L1);
    record.word("word"_L1, Tense::None);
    record.texts("list"_L1);
    record.time("time"_L1);
    record.object("object"_L1);
    QCOMPARE(record.finish().error().detail, u"line 2: "_s + reason);
}

void JsonListsTest::times()
{
    QCOMPARE(isoTime(1766398500123), u"2025-12-22T10:15:00.123Z"_s);
    QCOMPARE(fromIsoTime(u"2025-12-22T10:15:00Z"_s), 1766398500000);
    QCOMPARE(fromIsoTime(u"2025-12-22T10:15:00"_s), 1766398500000);
    QCOMPARE(fromIsoTime(u"2025-12-22T11:15:00+01:00"_s), 1766398500000);
    for (const qint64 ms : {qint64{0}, qint64{-1}, qint64{253402300799999}, qint64{253402300800000},
                            std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QCOMPARE(fromIsoTime(isoTime(ms)), ms);
    QVERIFY(!fromIsoTime(u"soon"_s));
}

QTEST_APPLESS_MAIN(JsonListsTest)
#include "jsonlists_test.moc"
