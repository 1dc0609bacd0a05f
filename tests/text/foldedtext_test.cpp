// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/foldedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FoldedTextTest : public QObject
{
    Q_OBJECT

private slots:
    static void folds_data();
    static void folds();
    static void finds_data();
    static void finds();
    static void findsExactly();
    static void everyUnitKnowsItsOrigin();
};

void FoldedTextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("hyphens") << u"Qwen\u20113 \u2013 \u2014 \u2212 \uFF0D"_s << u"qwen-3 - - - -"_s;
    QTest::newRow("quotes") << u"\u201Cit\u2019s\u201D \u00ABx\u00BB \u2039y\u203A"_s << u"\"it's\" \"x\" 'y'"_s;
    QTest::newRow("ellipsis") << u"so\u2026"_s << u"so..."_s;
    QTest::newRow("spaces") << u"a\u00A0\u2009\n\tb"_s << u"a b"_s;
    QTest::newRow("invisible") << u"a\u00ADb\u200Bc\u202Ed\u2066e\uFE0Ff\uFEFFg"_s << u"abcdefg"_s;
    QTest::newRow("invisible between spaces") << u"a \u200B b"_s << u"a b"_s;
    QTest::newRow("accents") << u"Crème BRU\u0302LÉE \u01D6"_s << u"creme brulee u"_s;
    QTest::newRow("forms") << u"\uFF21\uFB01\u00BD\u2460"_s << u"afi1\u204421"_s;
    QTest::newRow("sigma") << u"ΣΊΣΥΦΟΣ ς"_s << u"σισυφοσ σ"_s;
    QTest::newRow("kana") << u"が\uFF76\uFF9E"_s << u"\u304B\u3099\u30AB\u3099"_s;
    QTest::newRow("hangul") << u"각"_s << u"각"_s;
    QTest::newRow("devanagari vowel stays") << u"कु"_s << u"कु"_s;
    QTest::newRow("hebrew points go") << u"\u05E9\u05C1\u05B8"_s << u"\u05E9"_s;
    QTest::newRow("beyond the first plane") << u"\U00010400\U0001D400"_s << u"\U00010428a"_s;
}

void FoldedTextTest::folds()
{
    QFETCH(const QString, text);
    QTEST(FoldedText(text).text(), "folded");
}

void FoldedTextTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("U+2011") << u"DeepSee\u2011V3, Qwen\u20113."_s << u"qwen-3"_s << QStringList{u"Qwen\u20113"_s};
    QTest::newRow("accent of the last") << u"le cafe\u0301 noir"_s << u"CAFE"_s << QStringList{u"cafe\u0301"_s};
    QTest::newRow("not the next one's") << u"a\u00ADb"_s << u"a"_s << QStringList{u"a"_s};
    QTest::newRow("soft hyphen within") << u"ar\u00ADti\u00ADcle"_s << u"article"_s
                                        << QStringList{u"ar\u00ADti\u00ADcle"_s};
    QTest::newRow("line end") << u"one \n two"_s << u"one two"_s << QStringList{u"one \n two"_s};
    QTest::newRow("several") << u"Ab aB AB"_s << u" ab "_s << QStringList{u"Ab"_s, u"aB"_s, u"AB"_s};
    QTest::newRow("within an ellipsis") << u"a\u2026b"_s << u"."_s
                                        << QStringList{u"\u2026"_s, u"\u2026"_s, u"\u2026"_s};
    QTest::newRow("emoji") << u"x\U0001F680\uFE0Fy"_s << u"\U0001F680Y"_s << QStringList{u"\U0001F680\uFE0Fy"_s};
    QTest::newRow("nothing") << u"abc"_s << u" \u00AD"_s << QStringList{};
}

void FoldedTextTest::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, needle);
    QStringList found;
    for (const TextSpan span : findFolded(text, needle))
        found.append(text.sliced(span.start, span.length()));
    QTEST(found, "found");
}

void FoldedTextTest::findsExactly()
{
    QCOMPARE(findExact(u"aaaa Aa", u"aa"), (QList<TextSpan>{{.start = 0, .end = 2}, {.start = 2, .end = 4}}));
    QVERIFY(findExact(u"abc", u"").isEmpty());
    QVERIFY(findExact(u"", u"a").isEmpty());
}

void FoldedTextTest::everyUnitKnowsItsOrigin()
{
    const QString text = u"  \u0301Čím\u00AD \u2026 \uFB03\u200D\U0001F600\U0001D400\u0300 \n end \u00B4\u00A8"_s;
    const FoldedText folded(text);
    TextSpan last;
    for (qsizetype i = 0; i < folded.text().size(); ++i) {
        const TextSpan origin = folded.toOriginal({.start = i, .end = i + 1});
        QVERIFY(!origin.isEmpty());
        QVERIFY(origin.start >= last.start && origin.end >= last.end && origin.end <= text.size());
        last = origin;
    }
    QCOMPARE(folded.toOriginal({.start = 0, .end = folded.text().size()}).start, 0);
    QCOMPARE(folded.toOriginal({.start = 0, .end = 0}), (TextSpan{.start = 0, .end = 0}));
    QCOMPARE(FoldedText(u"").toOriginal({}), TextSpan{});
}

QTEST_APPLESS_MAIN(FoldedTextTest)
#include "foldedtext_test.moc"
