// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"
#include "exchange/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FrontMatterTest : public QObject
{
    Q_OBJECT

private slots:
    static void readsFields();
    static void isStrictAboutTheBlock_data();
    static void isStrictAboutTheBlock();
    static void writesWhatItReads();
    static void jsonStrings();
};

void FrontMatterTest::readsFields()
{
    const QString text = u"---\n"
                         "name: \"003\"\n"
                         "title: \"A \\\"B\\\": \\u2014 \\\\ \"\n"
                         "outlet: The Paper, daily \n"
                         "author: 'O''Hara'\n"
                         "# a remark\n"
                         "\n"
                         "tags:\n"
                         "  - x\n"
                         "url: https://a.b/c:d\n"
                         "bad: \"no end\n"
                         "---\n"
                         "Body"_s;
    const auto block = readFrontMatter(text);
    QVERIFY(block);
    QCOMPARE(block->value("name"_L1), u"003"_s);
    QCOMPARE(block->value("title"_L1), u"A \"B\": \u2014 \\ "_s);
    QCOMPARE(block->value("outlet"_L1), u"The Paper, daily"_s);
    QCOMPARE(block->value("author"_L1), u"O'Hara"_s);
    QCOMPARE(block->value("tags"_L1), QString());
    QCOMPARE(block->value("url"_L1), u"https://a.b/c:d"_s);
    QCOMPARE(block->value("bad"_L1), u"\"no end"_s);
    QCOMPARE(block->value("missing"_L1), QString());
    QCOMPARE(block->strayLines, (QList<qsizetype>{6, 9}));
    QCOMPARE(block->fields.first().line, 2);
    QCOMPARE(block->bodyLine, 13);
    QCOMPARE(text.sliced(block->bodyStart), u"Body"_s);
}

void FrontMatterTest::isStrictAboutTheBlock_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no block") << u"Title\n---\n"_s;
    QTest::newRow("no end") << u"---\na: b\n"_s;
    QTest::newRow("four dashes") << u"----\na: b\n---\n"_s;
    QTest::newRow("blank line first") << u"\n---\na: b\n---\n"_s;
    QTest::newRow("end too far away") << u"---\n"_s + u"x\n"_s.repeated(300) + u"---\n"_s;
}

void FrontMatterTest::isStrictAboutTheBlock()
{
    QFETCH(const QString, text);
    QVERIFY(!readFrontMatter(text));
}

void FrontMatterTest::writesWhatItReads()
{
    for (const QString &value : {u""_s, u"---"_s, u"a\nb: c\r\n---\n"_s, u"\u2028\u202E\uFEFF\\\"'"_s, u" x "_s,
                                 u"\U0001F600 é"_s, QString(QChar(0xD800)), QString(QChar(0))}) {
        const QString text = u"---\n"_s + frontMatterLine("title"_L1, value) + u"---\n"_s;
        QCOMPARE(text.count(u'\n'), 3);
        QCOMPARE(readFrontMatter(text)->value("title"_L1), value);
    }
}

void FrontMatterTest::jsonStrings()
{
    QCOMPARE(jsonText(u"a\"\\\n\t\u0001\u202Eé\U0001F600"), u"\"a\\\"\\\\\\n\\t\\u0001\\u202eé\U0001F600\""_s);
    QVERIFY(!fromJsonText(u"\"a"));
    QVERIFY(!fromJsonText(u"\"a\" \"b\""));
    QVERIFY(!fromJsonText(u"\"a\", \"b\""));
    QVERIFY(!fromJsonText(u"1"));
    QVERIFY(!fromJsonText(u""));
}

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "frontmatter_test.moc"
