// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enumtext.h"
#include "exchange/html/htmlreader.h"
#include "exchange/readarticle.h"
#include "text/canonicaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray first =
    "The bridge over the river was shut on Monday after engineers found cracks in two of its piers, "
    "the town said.";
const QByteArray second =
    "Drivers have to take the long way round, over the old ferry, until the piers are mended, which "
    "will take months.";
const QByteArray third = "\xE2\x80\x9CNobody was in danger at any time,\xE2\x80\x9D said the mayor, who had crossed it "
                         "that same morning, with a smile.";

// A page as newspapers make them: the article among all that stands around it.
QByteArray page(const QByteArray &head = {}, const QByteArray &between = {})
{
    return "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Bridge shut | The Herald</title>" + head +
           "</head><body><div class=\"nav\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">News</a></li></ul>"
           "</div><div id=\"page\"><h1>Bridge shut</h1><p class=\"byline\">By Ann Example</p><div class=\"text\"><p>" +
           first + "</p>" + between + "<p>" + second + "</p><p>" + third +
           "</p></div></div><div class=\"more\"><a href=\"/a\">The ferry that nobody wanted to take for a hundred "
           "years</a> <a href=\"/b\">What a pier is made of and why it cracks</a></div>"
           "<footer>All rights reserved. No part of this page may be copied.</footer></body></html>";
}

ArticleDraft draftOf(const QByteArray &bytes, const QString &name = u"page.html"_s)
{
    return readArticle(bytes, name).value();
}

// "heading 2|Words" for each line that has words.
QStringList linesOf(const ArticleDraft &draft)
{
    QHash<qint64, Block> blocks;
    for (const Block &block : draft.blocks)
        blocks.insert(block.line, block);
    QStringList found;
    qint64 number = 0;
    for (const QString &line : draft.text.split(u'\n')) {
        const Block block = blocks.value(number++);
        if (line.isEmpty())
            continue;
        const QString kind = block.boilerplate ? u"boilerplate"_s : enumText(block.kind);
        found.append(kind + (block.level > 0 ? u' ' + QString::number(block.level) : QString()) + u'|' + line);
    }
    return found;
}
} // namespace

class ReadHtmlTest : public QObject
{
    Q_OBJECT

private slots:
    static void takesTheArticleAlone();
    static void tellsWhatLinesAre();
    static void isChosenByContent_data();
    static void isChosenByContent();
};

void ReadHtmlTest::takesTheArticleAlone()
{
    const ArticleDraft draft = draftOf(page());
    QCOMPARE(draft.text, QString::fromUtf8(first + "\n\n" + second + "\n\n" + third));
    QCOMPARE(draft.text, canonicalText(draft.text));
    QCOMPARE(draft.original, page());
    QVERIFY(draft.blocks.isEmpty());
    QVERIFY2(draft.confidence > 0.5, qPrintable(QString::number(draft.confidence)));
    QCOMPARE(draft.article.title, u"Bridge shut"_s);
    QCOMPARE(draft.article.author, u"Ann Example"_s);
    QCOMPARE(draft.article.language, u"en-GB"_s);
    QCOMPARE(draft.article.name, u"page"_s);
    QCOMPARE(draft.article.source, u"page.html"_s);
    QCOMPARE(draft.article.published, QString());
}

void ReadHtmlTest::tellsWhatLinesAre()
{
    const QByteArray between =
        "<h2>What was found</h2><figure><img src=\"a.png\" alt=\"\"><figcaption>The bridge in "
        "March</figcaption></figure><ul><li>Cracks<ul><li>in piers</li></ul></li><li>Rust that nobody had seen "
        "before</li></ul><div class=\"share-bar\">Share on all networks</div><p>Read more: <a href=\"/x\">The "
        "ferry</a></p><blockquote><p>It was a matter of weeks, the report says, and nobody knew.</p></blockquote>";
    QCOMPARE(linesOf(draftOf(page({}, between))).mid(1, 8),
             (QStringList{u"heading 2|What was found"_s, u"caption|The bridge in March"_s, u"list_item|Cracks"_s,
                          u"list_item 1|in piers"_s, u"list_item|Rust that nobody had seen before"_s,
                          u"boilerplate|Share on all networks"_s, u"boilerplate|Read more: The ferry"_s,
                          u"quotation|It was a matter of weeks, the report says, and nobody knew."_s}));
}

void ReadHtmlTest::isChosenByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPage");
    const QByteArray whole = page();
    QTest::newRow("suffix of a text") << whole << u"a.txt"_s << true;
    QTest::newRow("suffix of Markdown") << whole << u"a.md"_s << true;
    QTest::newRow("no suffix") << whole << u"a"_s << true;
    QTest::newRow("comment first") << "<!-- saved from url=(0014)about:internet -->\n" + whole << u"a"_s << true;
    QTest::newRow("XML") << "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n" + whole << u"a"_s << true;
    QTest::newRow("part of a page") << "<article><p>" + first + "</p></article>" << u"a.txt"_s << true;
    QTest::newRow("Markdown with an element")
        << QByteArray("<h1 align=\"center\">Words</h1>\n\nMore *words*.") << u"a.md"_s << false;
    QTest::newRow("text with a sign") << QByteArray("<b>a</b> is bold in <html>.") << u"a.txt"_s << false;
    QTest::newRow("text about a page") << QByteArray("It began with <!DOCTYPE html>.") << u"a.html"_s << false;
    QTest::newRow("letter") << QByteArray("From: A\nTo: B\n\nHello <html>.") << u"a.txt"_s << false;
}

void ReadHtmlTest::isChosenByContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const bool, isPage);
    const ArticleDraft draft = draftOf(bytes, name);
    QCOMPARE(draft.text.startsWith(QString::fromUtf8(first)), isPage);
}

QTEST_APPLESS_MAIN(ReadHtmlTest)
#include "readhtml_test.moc"
