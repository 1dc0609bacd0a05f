// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownescape.h"
#include "exchange/markdownoracle.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MarkdownEscapeTest : public QObject
{
    Q_OBJECT

private slots:
    static void leavesOrdinaryTextAlone_data();
    static void leavesOrdinaryTextAlone();
    static void escapes_data();
    static void escapes();
    static void viewersShowTheSameText_data();
    static void viewersShowTheSameText();
    static void paragraphsOfHostileLines();
    static void cells();
    static void unescapeIsTheInverse();
};

void MarkdownEscapeTest::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"Qwen\u20113 (2025), “so far”: 5 * 3 = 15; a < b, c > d."_s, u"snake_case and AT&T"_s,
                                u"It cost $5 to $10, 1,000.50."_s, u"C:\\dir — x - y"_s, u"2025-04-02. Yes!"_s,
                                u"no.#1 is C#"_s, u"a | b @c 5% ~ 6"_s, u"https://example.com/a_b?c=d&e=f#g"_s})
        QTest::newRow(qPrintable(text.left(12))) << text;
}

void MarkdownEscapeTest::leavesOrdinaryTextAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(escapeMarkdown(text, MarkdownSpot::Line), text);
}

void MarkdownEscapeTest::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("emphasis") << u"*a* _b_ **c**"_s << u"\\*a\\* \\_b\\_ \\*\\*c\\*\\*"_s;
    QTest::newRow("link") << u"[1](https://a.b)"_s << u"\\[1\\](https://a.b)"_s;
    QTest::newRow("heading") << u"## x"_s << u"\\## x"_s;
    QTest::newRow("tag") << u"see #qwen"_s << u"see \\#qwen"_s;
    QTest::newRow("bullet") << u"- x"_s << u"\\- x"_s;
    QTest::newRow("number") << u"1. x"_s << u"1\\. x"_s;
    QTest::newRow("year") << u"2024. That was"_s << u"2024\\. That was"_s;
    QTest::newRow("quotation") << u"> x"_s << u"\\> x"_s;
    QTest::newRow("rule") << u"---"_s << u"\\---"_s;
    QTest::newRow("table") << u"|---|:-:|"_s << u"\\|---|:-:|"_s;
    QTest::newRow("html") << u"<b>x</b> <!-- y -->"_s << u"\\<b>x\\</b> \\<!-- y -->"_s;
    QTest::newRow("reference") << u"&lt; &#60; &x"_s << u"\\&lt; \\&#60; &x"_s;
    QTest::newRow("backslash") << u"a\\* b\\c d\\"_s << u"a\\\\\\* b\\c d\\\\"_s;
    QTest::newRow("spaces") << u"  x \t"_s << u"&#32; x &#9;"_s;
    QTest::newRow("block id") << u"end ^abc"_s << u"end \\^abc"_s;
    QTest::newRow("comment") << u"%%a%%"_s << u"\\%\\%a\\%\\%"_s;
    QTest::newRow("field") << u"key:: value"_s << u"key\\:\\: value"_s;
}

void MarkdownEscapeTest::escapes()
{
    QFETCH(const QString, text);
    QTEST(escapeMarkdown(text, MarkdownSpot::Line), "escaped");
}

void MarkdownEscapeTest::viewersShowTheSameText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("spot");
    QTest::addColumn<QString>("path");
    QTest::newRow("paragraph") << QString() << int(MarkdownSpot::Line) << u"block/p"_s;
    QTest::newRow("quotation") << u"> "_s << int(MarkdownSpot::Line) << u"quote/p"_s;
    QTest::newRow("item") << u"- "_s << int(MarkdownSpot::Line) << u"list/item"_s;
    QTest::newRow("heading") << u"## "_s << int(MarkdownSpot::Heading) << u"block/heading"_s;
}

void MarkdownEscapeTest::viewersShowTheSameText()
{
    QFETCH(const QString, before);
    QFETCH(const int, spot);
    QFETCH(const QString, path);
    QRandomGenerator random(1);
    for (int i = 0; i < 5000; ++i) {
        const QString line = MarkdownOracle::hostileLine(random);
        const QString markdown = before + escapeMarkdown(line, MarkdownSpot(spot));
        const MarkdownOracle seen(markdown + u'\n');
        QVERIFY2(seen.markup.isEmpty() && seen.links.isEmpty(), qPrintable(markdown));
        QCOMPARE(seen.texts(path), QStringList{line});
        QCOMPARE(seen.blocks.size(), 1);
    }
}

// Emphasis, code, formulas and tables may reach over lines.
void MarkdownEscapeTest::paragraphsOfHostileLines()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 5000; ++i) {
        QStringList lines;
        QStringList escaped;
        for (int n = 0; n < 4; ++n) {
            lines.append(MarkdownOracle::hostileLine(random));
            escaped.append(escapeMarkdown(lines.last(), MarkdownSpot::Line));
        }
        const QString markdown = escaped.join(u"\\\n"_s);
        const MarkdownOracle seen(markdown);
        QVERIFY2(seen.markup.isEmpty() && seen.links.isEmpty(), qPrintable(markdown));
        QCOMPARE(seen.texts(u"p"_s), QStringList{lines.join(u'\n')});
    }
}

void MarkdownEscapeTest::cells()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const QString a = u'x' + MarkdownOracle::hostileLine(random) + u'x';
        const QString b = u'x' + MarkdownOracle::hostileLine(random) + u'x';
        const QString markdown = u"| h | i |\n| --- | --- |\n| "_s + escapeMarkdown(a, MarkdownSpot::Cell) + u" | "_s +
                                 escapeMarkdown(b, MarkdownSpot::Cell) + u" |\n"_s;
        const MarkdownOracle seen(markdown);
        QVERIFY2(seen.markup.isEmpty() && seen.links.isEmpty(), qPrintable(markdown));
        QCOMPARE(seen.texts(u"cell"_s), (QStringList{u"h"_s, u"i"_s, a, b}));
    }
    QCOMPARE(escapeMarkdown(u" a\nb\r\nc|d ", MarkdownSpot::Cell), u"a b  c\\|d"_s);
}

void MarkdownEscapeTest::unescapeIsTheInverse()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 20000; ++i) {
        const QString line = MarkdownOracle::hostileLine(random);
        QCOMPARE(unescapeMarkdown(escapeMarkdown(line, MarkdownSpot::Line)), line);
        QCOMPARE(unescapeMarkdown(escapeMarkdown(line, MarkdownSpot::Heading)), line);
        QVERIFY(!endsWithOpenBackslash(escapeMarkdown(line, MarkdownSpot::Line)));
    }
}

QTEST_APPLESS_MAIN(MarkdownEscapeTest)
#include "markdownescape_test.moc"
