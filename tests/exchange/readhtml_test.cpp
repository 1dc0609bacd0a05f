// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/htmlreader.h"
#include "exchange/readarticle.h"
#include "support/draftwords.h"
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
} // namespace

class ReadHtmlTest : public QObject
{
    Q_OBJECT

private slots:
    static void takesTheArticleAlone();
    static void tellsWhatLinesAre();
    static void isChosenByContent_data();
    static void isChosenByContent();
    static void dropsWhatFollows();
    static void tellsWhatItLeftOut();
    static void followsTheTitle();
    static void followsTheDescription();
    static void keepsWhatIsShown();
    static void readsTables();
    static void readsLinesAndBreaks();
    static void readsCharsets_data();
    static void readsCharsets();
    static void readsArchives();
    static void readsSingleFile();
    static void isUnsureOfLists();
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

// Lines after "More from" are of other articles, but the article may go on behind one.
void ReadHtmlTest::dropsWhatFollows()
{
    const QByteArray teaser =
        "<h3>You may also like</h3><ul><li>A ferry that nobody has taken for a hundred years, and "
        "why it still goes.</li></ul>";
    QByteArray bytes = page();
    bytes.replace("</p></div></div>", "</p>" + teaser + "</div></div>");
    QCOMPARE(draftOf(bytes).text, draftOf(page()).text);
    const ArticleDraft draft = draftOf(page({}, "<h3>You may also like</h3>"));
    QVERIFY(draft.text.contains(QString::fromUtf8(third)));
}

void ReadHtmlTest::tellsWhatItLeftOut()
{
    const ArticleDraft draft = draftOf(page());
    const QStringList left = leftOutOf(draft);
    QVERIFY(left.contains(u"0|Bridge shut"_s));
    QVERIFY(left.contains(u"0|Home"_s));
    const qint64 end = draft.text.count(u'\n') + 1;
    QVERIFY(left.contains(QString::number(end) + u"|All rights reserved. No part of this page may be copied."_s));
    QVERIFY(draft.leftOut.first().kind == BlockKind::ListItem);
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += "<p><a href=\"/x\">A link to another page</a></p>";
    const ArticleDraft capped = draftOf(page().replace("<footer>", many + "<footer>"));
    QCOMPARE(capped.leftOut.size(), 2000);
    QCOMPARE(capped.text, draft.text);
}

// Other articles below that are longer than the page's own.
void ReadHtmlTest::followsTheTitle()
{
    const QByteArray own = "<p>" + first + "</p><p>" + second + "</p><p>" + third + "</p>";
    const QByteArray other = "<p>A ferry that nobody has taken for a hundred years, and why it still goes, every day, "
                             "and in any weather, says its captain.</p>";
    const QByteArray head = "<html><head><title>Bridge shut</title></head><body>";
    const QByteArray others =
        "<article><article>" + other.repeated(6) + "</article><article>" + other.repeated(3) + "</article></article>";
    const ArticleDraft draft = draftOf(head + "<article><h1>Bridge shut</h1>" + own + "</article>" + others);
    QCOMPARE(draft.text, QString::fromUtf8(first + "\n\n" + second + "\n\n" + third));
    // Without a main heading that says so, the longer one is it.
    QVERIFY(!draftOf(head + "<article><h2>Bridge shut</h2>" + own + "</article>" + others)
                 .text.contains(QString::fromUtf8(first)));
}

// A calendar has no prose; what the page says of it shows where it is.
void ReadHtmlTest::followsTheDescription()
{
    const QByteArray dates =
        "1st crossing: 10 March<br>2nd crossing: 8 April<br>3rd crossing: 22 April<br>"
        "4th crossing: 6 May<br>5th crossing: 20 May<br>6th crossing: 3 June<br>7th crossing: 8 June"
                             "<br>8th crossing: 22 June<br>9th crossing: 6 July<br>10th crossing: 20 July";
    const QByteArray rules =
        "<div><div><p>Comments that nobody can understand, or that are rude, will not be shown here, "
        "says the moderator.</p></div></div>";
    const auto text = [&](const QByteArray &description, const QByteArray &name = "x") {
        return draftOf("<html><head><title>Crossings</title><meta property=\"og:description\" content=\"" +
                       description + "\"></head><body><ul>" +
                       QByteArray("<li><a href=\"/x\">Home and all</a></li>").repeated(9) + "</ul><div class=\"" +
                       name + "\"><h1>Crossings</h1><p>" + dates + "</p></div>" + rules)
            .text;
    };
    const QString calendar = QString::fromUtf8(dates).replace(u"<br>"_s, u"\n"_s);
    QVERIFY(!text("What the ferry does.").contains(calendar));
    QCOMPARE(text("Share this " + QByteArray(dates).replace("<br>", " ")), calendar);
    QCOMPARE(text("What the ferry does.", "articleBody"), calendar);
}

// A post that the article shows, within what is named like a share button.
void ReadHtmlTest::keepsWhatIsShown()
{
    const QByteArray post =
        "<div class=\"social-embed\"><blockquote><p>We are sorry for the traffic.</p></blockquote></div>";
    QVERIFY(linesOf(draftOf(page({}, post))).contains(u"quotation|We are sorry for the traffic."_s));
}

void ReadHtmlTest::readsTables()
{
    const QByteArray table = "<table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>North</td><td>12</td></tr><tr><td>"
                             "South</td><td>9</td></tr></table>";
    const QString text = draftOf(page({}, table)).text;
    QVERIFY2(text.contains("\n\nPier | Cracks\nNorth | 12\nSouth | 9\n\n"_L1), qPrintable(text));
    // One that lays out the page is none.
    const QString laidOut = draftOf("<html><body><table><tr><td><a href=x>Home</a></td><td><p>" + first + "</p><p>" +
                                    second + "</p></td></tr></table></body></html>")
                                .text;
    QCOMPARE(laidOut, QString::fromUtf8(first + "\n\n" + second));
}

void ReadHtmlTest::readsLinesAndBreaks()
{
    const ArticleDraft draft = draftOf("<html><body><div>" + first + "<br>" + second + "<br><br>" + third +
                                       "\n  <b>The</b> <i>end</i>&nbsp;came, <q>so</q> to speak.</div></body></html>");
    QCOMPARE(draft.text, QString::fromUtf8(first + "\n" + second + "\n\n" + third +
                                           " The end\xC2\xA0"
                                           "came, \xE2\x80\x9Cso\xE2\x80\x9D to speak."));
}

void ReadHtmlTest::readsCharsets_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("expected");
    const QByteArray chinese =
        "\xC7\xC5\xC1\xBA\xD2\xD1\xB9\xD8\xB1\xD5\xA3\xAC\xB9\xA4\xB3\xCC\xCA\xA6\xB7\xA2\xCF\xD6"
        "\xC1\xCB\xC1\xD1\xB7\xEC\xA1\xA3"_ba.repeated(4);
    const QString bridge = u"桥梁已关闭，工程师发现了裂缝。"_s.repeated(4);
    QTest::newRow("none, UTF-8") << QByteArray() << "caf\xC3\xA9"_ba << u"café"_s;
    QTest::newRow("none, windows-1252") << QByteArray() << "caf\xE9 \x93x\x94"_ba << u"café \u201Cx\u201D"_s;
    QTest::newRow("none, Chinese") << QByteArray() << chinese << bridge;
    QTest::newRow("meta, Chinese") << "<meta charset=gb2312>"_ba << chinese << bridge;
    QTest::newRow("meta, Latin-1 is windows-1252")
        << "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">"_ba << "\x80 5"_ba
        << u"\u20AC 5"_s;
    QTest::newRow("meta, Cyrillic") << "<meta charset=\"windows-1251\">"_ba << "\xEC\xEE\xF1\xF2"_ba << u"мост"_s;
    QTest::newRow("meta, Japanese") << "<meta charset=\"Shift_JIS\">"_ba << "\x8B\xB4"_ba << u"橋"_s;
    QTest::newRow("meta lies") << "<meta charset=\"windows-1251\">"_ba << "caf\xC3\xA9"_ba << u"café"_s;
}

void ReadHtmlTest::readsCharsets()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, words);
    QFETCH(const QString, expected);
    const QByteArray bytes = "<html><head>" + head + "</head><body><p>" + words + "</p></body></html>";
    QCOMPARE(draftOf(bytes).text, expected);
}

void ReadHtmlTest::readsArchives()
{
    const QByteArray head = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://herald.example/bridge\r\n"
                            "Subject: Bridge shut\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                            "\ttype=\"text/html\";\r\n\tboundary=\"----Border--x\"\r\n\r\n\r\n";
    const QByteArray picture = "------Border--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                               "Content-Location: https://herald.example/a.png\r\n\r\niVBORw0KGgo=\r\n";
    const QByteArray html =
        "<html><head><title>Caf=C3=A9 shut</title></head><body class=3D\"a\"><p>The bridge over the "
        "ri=\r\nver was shut on Monday, and so was the caf=C3=A9.</p></body></html>";
    const QByteArray bytes = head + picture +
                             "------Border--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <a@b>\r\n"
                             "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
                             html + "\r\n------Border--x--\r\n";
    const ArticleDraft draft = draftOf(bytes, u"a.mhtml"_s);
    QCOMPARE(draft.text, u"The bridge over the river was shut on Monday, and so was the café."_s);
    QCOMPARE(draft.article.title, u"Café shut"_s);
    QCOMPARE(draft.article.url, u"https://herald.example/bridge"_s);
    QCOMPARE(draft.original, bytes);
    const QByteArray inBase64 = "MIME-Version: 1.0\nContent-Type: text/html; charset=\"windows-1251\"\n"
                                "Content-Transfer-Encoding: base64\n\n" +
                                QByteArray("<html><body><p>\xEC\xEE\xF1\xF2</p></body></html>").toBase64();
    QCOMPARE(draftOf(inBase64).text, u"мост"_s);
}

void ReadHtmlTest::readsSingleFile()
{
    const QByteArray comment = "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: "
                               "https://herald.example/bridge \n saved date: Mon Apr 07 2025\n-->";
    const ArticleDraft draft = draftOf(comment + "<body><img src=\"data:image/png;base64," + QByteArray(200'000, 'A') +
                                       "\"><p>" + first + "</p></body></html>");
    QCOMPARE(draft.text, QString::fromUtf8(first));
    QCOMPARE(draft.article.url, u"https://herald.example/bridge"_s);
    QCOMPARE(draft.article.published, QString()); // when it was saved is not when it appeared
}

void ReadHtmlTest::isUnsureOfLists()
{
    const QByteArray links = "<html><body>" +
                             "<p><a href=x>Another article about the bridge over the river</a></p>"_ba.repeated(30) +
                             "<p>" + first + "</p></body></html>";
    QVERIFY(draftOf(links).confidence < draftOf(page()).confidence);
    QVERIFY(draftOf("<html><body><p>Short words.</p></body></html>").confidence < 0.5);
}

QTEST_APPLESS_MAIN(ReadHtmlTest)
#include "readhtml_test.moc"
