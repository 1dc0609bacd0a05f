// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/console.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextTableTest : public QObject
{
    Q_OBJECT

private slots:
    void alignsColumnsAndEndsLinesWithoutBlanks()
    {
        const QList<TextColumn> columns{
            {.header = u"name"_s, .cells = {u"a"_s, u"longer"_s}},
            {.header = u"n"_s, .side = ColumnSide::Right, .cells = {u"7"_s, u"123"_s}},
            {.header = u"title"_s, .cells = {u"One two"_s, QString()}},
        };
        QCOMPARE(textTable(columns), u"name      n  title\n"
                                     "a         7  One two\n"
                                     "longer  123\n"_s);
    }

    void countsWideCharactersAsTwoColumnsAndMarksAsNone()
    {
        QCOMPARE(displayWidth(u"Qwen"), 4);
        QCOMPARE(displayWidth(u"通义千问"), 8);
        QCOMPARE(displayWidth(u"🚀"), 2);
        QCOMPARE(displayWidth(u"e\u0301"), 1);
        QCOMPARE(displayWidth(u"Qwen\u20113"), 6);
        const QList<TextColumn> columns{{.header = u"a"_s, .cells = {u"通义"_s, u"x"_s}},
                                        {.header = u"b"_s, .cells = {u"1"_s, u"2"_s}}};
        QCOMPARE(textTable(columns), u"a     b\n通义  1\nx     2\n"_s);
    }

    void cutsOnlyToFitATerminal()
    {
        const QString sentence = QString(200, u'x');
        const QList<TextColumn> columns{{.header = u"a"_s, .cells = {sentence}},
                                        {.header = u"b"_s, .cells = {u"🚀"_s.repeated(100)}}};
        QVERIFY(textTable(columns).contains(sentence));
        for (const QString &line : textTable(columns, 60).split(u'\n')) {
            QVERIFY2(displayWidth(line) <= 60, qPrintable(line));
        }
        QVERIFY(textTable(columns, 60).contains(u"🚀…"));
    }

    void saysNothingThatATerminalWouldObey()
    {
        const QList<TextColumn> columns{{.header = u"a"_s, .cells = {u"one\ntwo\tthree\x1b[31m\u202Efour"_s}}};
        QCOMPARE(textTable(columns), u"a\none two three\uFFFD[31m\uFFFDfour\n"_s);
        QCOMPARE(plainLine(u"a\r\nb\u2028c"_s), u"a  b c"_s);
        QCOMPARE(plainLine(u"Qwen\u20113 通义 🚀"_s), u"Qwen\u20113 通义 🚀"_s);
    }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "texttable_test.moc"
