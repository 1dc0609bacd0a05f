// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pagedate.h"
#include "exchange/readarticle.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PageMetadataTest : public QObject
{
    Q_OBJECT

private slots:
    static void readsDates_data();
    static void readsDates();
    static void findsTheDay_data();
    static void findsTheDay();
    static void choosesTheTitle_data();
    static void choosesTheTitle();
    static void namesAuthors_data();
    static void namesAuthors();
    static void readsTheRest();
};

namespace
{
const QByteArray words =
    "The bridge over the river was shut on Monday after engineers found cracks in two of its piers.";

ArticleDraft draftOf(const QByteArray &head, const QByteArray &body = {})
{
    return readArticle("<html><head>" + head + "</head><body>" + body + "<div><p>" + words + "</p></div></body></html>",
                       u"page.html"_s)
        .value();
}

Article articleOf(const QByteArray &head, const QByteArray &body = {})
{
    return draftOf(head, body).article;
}

QByteArray linked(const QByteArray &json)
{
    return "<script type=\"application/ld+json\">" + json + "</script>";
}
} // namespace

void PageMetadataTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    const auto row = [](const QString &text, const QString &day) {
        QTest::newRow(qUtf8Printable(text)) << text << day;
    };
    row(u"2025-03-31T23:30:00-05:00"_s, u"2025-03-31"_s); // as it is written there
    row(u"2025-03-31 08:00"_s, u"2025-03-31"_s);
    row(u"20250331"_s, u"2025-03-31"_s);
    row(u"2025/3/31"_s, u"2025-03-31"_s);
    row(u"2025年3月31日"_s, u"2025-03-31"_s);
    row(u"2025년 3월 31일"_s, u"2025-03-31"_s);
    row(u"Mon, 31 Mar 2025 08:00:00 GMT"_s, u"2025-03-31"_s);
    row(u"Mon Mar 31 2025 08:00:00 GMT+0000"_s, u"2025-03-31"_s);
    row(u"Published: March 31st, 2025 at 8 p.m."_s, u"2025-03-31"_s);
    row(u"31. März 2025"_s, u"2025-03-31"_s);
    row(u"31 de março de 2025"_s, u"2025-03-31"_s);
    row(u"31.03.2025"_s, u"2025-03-31"_s);
    row(u"31/03/2025"_s, u"2025-03-31"_s);
    row(u"03/31/2025"_s, u"2025-03-31"_s);
    row(u"04/05/2025"_s, QString()); // April or May
    row(u"1743379200"_s, u"2025-03-31"_s);
    row(u"1743379200000"_s, u"2025-03-31"_s);
    row(u"0001-01-01T00:00:00Z"_s, QString());
    row(u"2025-02-30"_s, QString());
    row(u"12345678901234"_s, QString());
    row(u"last Tuesday"_s, QString());
    row(QString(), QString());
}

void PageMetadataTest::readsDates()
{
    QFETCH(const QString, text);
    QTEST(dayOfPageDate(text), "day");
    QCOMPARE(dayOfPageDate(u"04/05/2025", DateOrder::DayFirst), u"2025-05-04"_s);
    QCOMPARE(dateOrder(u"pt-BR"), DateOrder::DayFirst);
    QCOMPARE(dateOrder(u"en"), DateOrder::Unknown);
    QCOMPARE(dayOfAddress(u"https://a.example/2025/03/31/b"), u"2025-03-31"_s);
    QCOMPARE(dayOfAddress(u"https://a.example/2025/b"), QString());
}

void PageMetadataTest::findsTheDay_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("from");
    const QByteArray day = "2025-03-31T08:00:00Z";
    QString from = u"JSON-LD"_s;
    const auto row = [&](const char *name, const QByteArray &head, const QByteArray &body) {
        QTest::newRow(name) << head << body << from;
    };
    row("linked data", linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"" + day + "\"}"), {});
    row("linked data in a graph",
        linked("{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},{\"@type\":[\"Report\"],"
               "\"datePublished\":\"" +
               day + "\"}]}"),
        {});
    row("linked data, malformed", linked("{\"@type\":\"NewsArticle\",, \"datePublished\" : \"" + day + "\""), {});
    row("linked data, a comma too many", linked("[{\"@type\":\"Article\",\"datePublished\":\"" + day + "\",}]"), {});
    from = u"meta element"_s;
    row("meta", "<meta property=\"article:published_time\" content=\"" + day + "\">", {});
    row("meta before modified",
        "<meta property=\"article:modified_time\" content=\"2025-05-01\"><meta name=\"DC.date.issued\" content=\"" +
            day + "\">",
        {});
    from = u"time element"_s;
    row("itemprop", {}, "<time>1 May 2024</time><span itemprop=\"datePublished\" content=\"" + day + "\">today</span>");
    row("time", {}, "<time datetime=\"" + day + "\">yesterday</time><time datetime=\"2020-01-01\">old</time>");
    from = u"byline"_s;
    row("a class", {}, "<p class=\"article-date\">Monday, March 31, 2025</p>");
    from = u"address"_s;
    row("the address", "<link rel=\"canonical\" href=\"https://a.example/2025/03/31/bridge.html\">", {});
    from = u"line below the title"_s;
    row("a line after the title", "<title>Bridge shut</title>", "<h1>Bridge shut</h1><p>On March 31, 2025 by us</p>");
}

void PageMetadataTest::findsTheDay()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    const ArticleDraft draft = draftOf(head, body);
    QCOMPARE(draft.article.published, u"2025-03-31"_s);
    QTEST(draft.publishedFrom, "from");
}

void PageMetadataTest::choosesTheTitle_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &body) {
        QTest::newRow(name) << head << body;
    };
    const QByteArray og =
        "<meta property=\"og:site_name\" content=\"The Herald\"><meta property=\"og:title\" content=\"";
    row("the title", "<title>Bridge shut - and open</title>", {});
    row("without the site", og + "Bridge shut - and open | The Herald\">", {});
    row("the site first", og + "The Herald | Bridge shut - and open\">", {});
    row("the heading, not the site's",
        "<title>Bridge shut - and open | News | The Herald</title>" + og + "Bridge shut - and open\">",
        "<h1>The Herald</h1><h2>Ferry</h2><h1>Bridge shut - and open</h1>");
    row("the heading when the data differ a little", og + "Bridge shut - and soon open again\">",
        "<h1>Bridge shut - and open</h1>");
    row("linked data", linked("{\"@type\":\"Article\",\"headline\":\"Bridge shut - and open\"}"), {});
    row("the site known by its address",
        "<link rel=canonical href=\"https://www.theherald.example/a\"><title>Bridge shut - and open | The "
        "Herald</title>",
        {});
}

void PageMetadataTest::choosesTheTitle()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QCOMPARE(articleOf(head, body).title, u"Bridge shut - and open"_s);
}

void PageMetadataTest::namesAuthors_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("author");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &body, const QString &author) {
        QTest::newRow(name) << head << body << author;
    };
    const QString one = u"Ann Example"_s;
    const QString two = u"Ann Example, Bo Sample"_s;
    row("linked data", linked("{\"@type\":\"Article\",\"author\":\"By Ann Example\"}"), {}, one);
    row("linked data, two",
        linked("{\"@type\":\"Article\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Example\"},{\"name\":\"Bo "
               "Sample\"},{\"name\":\"Ann Example\"}]}"),
        {}, two);
    row("meta", "<meta name=\"author\" content=\"Ann Example\"><meta name=\"author\" content=\"Bo Sample\">", {}, two);
    row("meta, an address", "<meta property=\"article:author\" content=\"https://a.example/ann\">",
        "<a rel=\"author\" href=\"x\">Ann Example</a>", one);
    row("byline", {}, "<p class=\"story-byline\">By Ann Example | Published March 31, 2025</p>", one);
    row("byline with a date", {}, "<p class=\"byline\">By Ann Example March 31, 2025 10:43</p>", one);
    row("not a commentator", {}, "<form><p class=\"comment-author\">Cy Loud</p></form>", QString());
    row("none", {}, {}, QString());
}

void PageMetadataTest::namesAuthors()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    const Article article = articleOf(head, body);
    QTEST(article.author, "author");
}

void PageMetadataTest::readsTheRest()
{
    const Article article =
        articleOf("<meta property=\"og:locale\" content=\"en_GB\"><meta property=\"og:url\" "
                  "content=\"https://a.example/b\"><link rel=\"canonical\" href=\"/relative\">" +
                  linked("{\"@type\":\"Article\",\"publisher\":{\"name\":\"The Herald\"},\"inLanguage\":\"xx yy\"}"));
    QCOMPARE(article.language, u"en-GB"_s);
    QCOMPARE(article.url, u"https://a.example/b"_s);
    QCOMPARE(article.outlet, u"The Herald"_s);
    for (const QByteArray &bad : {"javascript:alert(1)"_ba, "file:///etc/passwd"_ba, "//host/share"_ba, "x"_ba})
        QCOMPARE(articleOf("<link rel=\"canonical\" href=\"" + bad + "\">").url, QString());
    QCOMPARE(articleOf("<meta property=\"og:site_name\" content=\"https://a.example\">").outlet, QString());
}

QTEST_APPLESS_MAIN(PageMetadataTest)
#include "pagemetadata_test.moc"
