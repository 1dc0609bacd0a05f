// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"

#include "core/enumtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MarkdownTextTest : public QObject
{
    Q_OBJECT

private slots:
    static void renders_data();
    static void renders();
    static void blocks();
    static void boilerplate();
    static void bombs_data();
    static void bombs();
};

void MarkdownTextTest::renders_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"One\ntwo.\n\n\n\nThree."_s << u"One two.\n\nThree."_s;
    QTest::newRow("hard breaks") << u"One\\\ntwo  \nthree<br/>four"_s << u"One\ntwo\nthree\nfour"_s;
    QTest::newRow("emphasis") << u"*a* **b** `c*` ~~d~~ [e](f) <https://g.h>"_s << u"a b c* d e https://g.h"_s;
    QTest::newRow("escapes") << u"\\[Read more\\](https://a.b/) \\# \\*"_s << u"[Read more](https://a.b/) # *"_s;
    QTest::newRow("images") << u"![A *map* of\nit](m.png) ![](n.png)"_s << u"[image: A map of it] [image]"_s;
    QTest::newRow("entities") << u"a&amp;b &nbsp;&eacute;&mdash;&#x201C;&#8221;&#0;&unknown;&#13;x"_s
                              << u"a&b \u00A0é\u2014\u201C\u201D\uFFFD&unknown;\nx"_s;
    QTest::newRow("html") << u"<div onclick='x'>\n<script>evil()</script>\n</div>\n\na <b>bold</b> <img src=x>"_s
                          << u"a bold"_s;
    QTest::newRow("headings") << u"# A #\n\nB\n===\n### C"_s << u"A\n\nB\n\nC"_s;
    QTest::newRow("tight list") << u"Text\n- a\n- b\n  - c\n- d\n\nText"_s << u"Text\n\na\nb\nc\nd\n\nText"_s;
    QTest::newRow("loose list") << u"- a\n\n- b\n\n  more"_s << u"a\n\nb\n\nmore"_s;
    QTest::newRow("two lists") << u"- a\n- b\n\n* c\n* d"_s << u"a\nb\n\nc\nd"_s;
    QTest::newRow("numbers") << u"3. a\n4. b\n"_s << u"3. a\n4. b"_s;
    QTest::newRow("quotation") << u"> a\n> b\n>\n> c"_s << u"a b\n\nc"_s;
    QTest::newRow("code") << u"```\nx  = 1\n\ny\n```\n"_s << u"x  = 1\n\ny"_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\nEnd"_s << u"a | b\n1 | 2\n3 | 4\n\nEnd"_s;
    QTest::newRow("rule") << u"a\n\n---\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("typography") << u"Qwen\u20113\u00A0Max \u00ADx  y"_s << u"Qwen\u20113\u00A0Max \u00ADx  y"_s;
    QTest::newRow("nothing") << u"<!-- only this -->\n\n---\n"_s << QString();
}

void MarkdownTextTest::renders()
{
    QFETCH(const QString, markdown);
    QTEST(renderMarkdown(markdown).text, "text");
}

// Each line of the text with its block in front, as "heading 2: Words".
static QStringList described(const MarkdownText &rendered)
{
    QStringList lines = rendered.text.split(u'\n');
    for (const Block &block : rendered.blocks) {
        const QString what = enumText(block.kind) + u' ' + QString::number(block.level) +
                             (block.boilerplate ? u" boilerplate: "_s : u": "_s);
        lines[block.line].prepend(what);
    }
    lines.removeAll(QString());
    return lines;
}

void MarkdownTextTest::blocks()
{
    const MarkdownText rendered = renderMarkdown(u"# A\n\nplain\n\n- b\n  1. c\n\n     more\n\n> d\\\n> e\n>\n> - f\n\n"
                                                 "<!-- caption -->\nPhoto: g\n\nplain");
    QCOMPARE(described(rendered),
             (QStringList{u"heading 1: A"_s, u"plain"_s, u"list_item 0: b"_s, u"list_item 1: 1. c"_s, u"more"_s,
                          u"quotation 0: d"_s, u"quotation 0: e"_s, u"list_item 0: f"_s, u"caption 0: Photo: g"_s,
                          u"plain"_s}));
}

void MarkdownTextTest::boilerplate()
{
    const MarkdownText rendered = renderMarkdown(u"<!-- boilerplate -->\nBy Admin\n\n- 0 views\n<!-- /boilerplate -->\n"
                                                 "Story.\n\n<!--boilerplate-->\n\n## Related\n");
    QCOMPARE(described(rendered),
             (QStringList{u"paragraph 0 boilerplate: By Admin"_s, u"list_item 0 boilerplate: 0 views"_s, u"Story."_s,
                          u"heading 2 boilerplate: Related"_s}));
}

void MarkdownTextTest::bombs_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("quotations") << u">"_s.repeated(100000) + u"x"_s;
    QTest::newRow("lists") << u"- "_s.repeated(5000) + u"x"_s;
    QTest::newRow("brackets") << u"["_s.repeated(100000) + u"x"_s;
    QTest::newRow("stars") << u"*a "_s.repeated(50000) + u"x"_s;
    QTest::newRow("images") << u"!["_s.repeated(2000) + u"x"_s + u"](a)"_s.repeated(2000);
}

void MarkdownTextTest::bombs()
{
    QFETCH(const QString, markdown);
    QVERIFY(renderMarkdown(markdown).text.contains(u'x'));
}

QTEST_APPLESS_MAIN(MarkdownTextTest)
#include "markdowntext_test.moc"
