// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/graphemes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class GraphemesTest : public QObject
{
    Q_OBJECT

private slots:
    static void snapsOutward();
    static void snapsNowhereWithinWholeText();
    static void trims();
    static void words();
    static void sentencesAndLines();
};

static QString cut(const QString &text, TextSpan span)
{
    return text.sliced(span.start, span.length());
}

void GraphemesTest::snapsOutward()
{
    const QString text = u"x\ne\u0301a\U0001F468\u200D\U0001F469z\n"_s;
    QCOMPARE(cut(text, snapToGraphemes(text, {.start = 3, .end = 5})), u"e\u0301a"_s);
    QCOMPARE(cut(text, snapToGraphemes(text, {.start = 6, .end = 7})), u"\U0001F468\u200D\U0001F469"_s);
    QCOMPARE(snapToGraphemes(text, {.start = 4, .end = 4}), (TextSpan{.start = 4, .end = 4}));
    // An emoji behind Devanagari, where Qt sees borders within surrogate pairs.
    const QString scripts = u"नमस्ते 👩🏽\u200D🔬 q"_s;
    for (qsizetype i = 8; i < 14; ++i)
        QCOMPARE(cut(scripts, snapToGraphemes(scripts, {.start = i, .end = i})), u"👩🏽\u200D🔬"_s);
    // The database would drop it from the quote.
    QCOMPARE(cut(u"a\uFEFFbc"_s, snapToGraphemes(u"a\uFEFFbc", {.start = 1, .end = 3})), u"b"_s);
    QCOMPARE(snapToGraphemes(text, {.start = -3, .end = 99}), (TextSpan{.start = 0, .end = text.size()}));
    QCOMPARE(snapToGraphemes(u"", {.start = 0, .end = 0}), TextSpan{});
    QCOMPARE(snapToGraphemes(u"\n\n", {.start = 1, .end = 1}), (TextSpan{.start = 1, .end = 1}));
}

void GraphemesTest::snapsNowhereWithinWholeText()
{
    const QString text = u"One \u2014 two.\nThree"_s;
    for (qsizetype i = 0; i <= text.size(); ++i)
        QCOMPARE(snapToGraphemes(text, {.start = i, .end = i}), (TextSpan{.start = i, .end = i}));
}

void GraphemesTest::trims()
{
    const QString text = u" \u00A0\uFEFFab c\n\n"_s;
    QCOMPARE(cut(text, trimmedSpan(text, {.start = 0, .end = text.size()})), u"ab c"_s);
    QCOMPARE(trimmedSpan(text, {.start = 1, .end = 3}), (TextSpan{.start = 1, .end = 1}));
}

void GraphemesTest::words()
{
    const QString text = u"It’s Qwen, 2.5\n\nété"_s;
    QCOMPARE(cut(text, wordAt(text, 2)), u"It’s"_s);
    QCOMPARE(cut(text, wordAt(text, 4)), u"It’s"_s);
    QCOMPARE(cut(text, wordAt(text, 5)), u"Qwen"_s);
    QCOMPARE(cut(text, wordAt(text, 12)), u"2.5"_s);
    QVERIFY(wordAt(text, 10).isEmpty());
    QVERIFY(wordAt(text, 15).isEmpty());
    QCOMPARE(cut(text, wordAt(text, text.size())), u"été"_s);
    QCOMPARE(wordAt(u"", 5), TextSpan{});
}

void GraphemesTest::sentencesAndLines()
{
    const QString text = u"One.  Two said Mr. Li. \n\nThree"_s;
    QCOMPARE(cut(text, sentenceAt(text, 0)), u"One."_s);
    QCOMPARE(cut(text, sentenceAt(text, 5)), u"One."_s);
    QCOMPARE(cut(text, sentenceAt(text, 6)), u"Two said Mr. Li."_s);
    QCOMPARE(cut(text, sentenceAt(text, text.size())), u"Three"_s);
    QVERIFY(sentenceAt(text, 24).isEmpty());
    QCOMPARE(cut(text, paragraphAt(text, 3)), u"One.  Two said Mr. Li. "_s);
    QCOMPARE(paragraphAt(text, 24), (TextSpan{.start = 24, .end = 24}));
    QCOMPARE(cut(text, paragraphAt(text, 99)), u"Three"_s);
}

QTEST_APPLESS_MAIN(GraphemesTest)
#include "graphemes_test.moc"
