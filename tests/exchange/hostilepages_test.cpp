// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readarticle.h"
#include "support/temporaryfolder.h"
#include "text/canonicaltext.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

// Pages made to harm: refused with a sentence or imported, within five seconds and 512 MiB, and with nothing in the
// text that is not text. No limit of a figure is measured here: the seconds are those after which a reader has given
// up.
class HostilePagesTest : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase();
    static void isReadOrRefused_data();
    static void isReadOrRefused();
    static void loadsNothing_data();
    static void loadsNothing();
    static void keepsScriptsOut();
    static void keepsMarkupAsText();
};

namespace
{
const QByteArray first =
    "The bridge over the river was shut on Monday after engineers found cracks in two of its piers.";
const QByteArray second =
    "Drivers have to take the long way round, over the old ferry, until the piers are mended in May.";

QByteArray page(const QByteArray &inside, const QByteArray &head = {})
{
    return "<!DOCTYPE html><html><head><title>Bridge shut</title>" + head + "</head><body><div><p>" + first + "</p>" +
           inside + "<p>" + second + "</p></div></body></html>";
}

qsizetype peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

bool isPlain(const QString &text)
{
    const bool isClean = std::ranges::none_of(text, [](QChar unit) {
        return unit.isNull() || (unit < u' ' && unit != u'\n' && unit != u'\t') || unit == QChar::ByteOrderMark;
    });
    return isClean && text == canonicalText(text);
}
} // namespace

// What the process may use at all, so that a page that asks for more ends the test instead of the machine.
void HostilePagesTest::initTestCase()
{
#if !defined(__SANITIZE_ADDRESS__)
    constexpr rlim_t gibibyte = rlim_t{1} << 30;
    const rlimit limit{.rlim_cur = 2 * gibibyte, .rlim_max = 2 * gibibyte};
    QCOMPARE(setrlimit(RLIMIT_AS, &limit), 0);
#endif
}

namespace
{
// Made when it is wanted: all of them at once would be more than a page may cost.
struct Bomb {
    QByteArray before;
    QByteArray unit;
    qsizetype count = 1;
    QByteArray after;

    [[nodiscard]] QByteArray bytes() const { return before + unit.repeated(count) + after; }
};

// Within the body of a page.
Bomb inPage(const QByteArray &unit, qsizetype count = 1, const QByteArray &before = {}, const QByteArray &after = {})
{
    const QByteArray whole = page("\x01");
    const qsizetype at = whole.indexOf('\x01');
    return {.before = whole.first(at) + before, .unit = unit, .count = count, .after = after + whole.sliced(at + 1)};
}

Bomb linkedData(const QByteArray &before, const QByteArray &unit, qsizetype count, const QByteArray &after)
{
    return inPage(unit, count, "<script type=\"application/ld+json\">" + before, after + "</script>");
}
} // namespace

Q_DECLARE_METATYPE(Bomb)

enum class Outcome { Either, Text }; // both sentences come through

void HostilePagesTest::isReadOrRefused_data()
{
    QTest::addColumn<Bomb>("bomb");
    QTest::addColumn<bool>("keepsText");
    const auto row = [](const char *name, const Bomb &bomb, Outcome outcome = Outcome::Text) {
        QTest::newRow(name) << bomb << (outcome == Outcome::Text);
    };
    constexpr Outcome either = Outcome::Either;
    row("div nested 100,000 deep", inPage("<div>", 100'000));
    row("span nested 100,000 deep", inPage("<span>", 100'000));
    row("blockquote nested 100,000 deep", inPage("<blockquote>", 100'000));
    row("list nested 100,000 deep", inPage("<ul><li>", 100'000));
    row("table nested 100,000 deep", inPage("<table><tr><td>", 100'000), either);
    row("nested and closed by others", inPage("</p></b></x>", 50'000, QByteArray("<div>").repeated(50'000)), either);
    row("formatting never closed", inPage("<b><i><a href=x>", 30'000), either);
    row("one tag of 100 MB", {.before = "<html><p ", .unit = "a", .count = 100'000'000}, either);
    row("one tag of 20 MB", {.before = "<html><p ", .unit = "a", .count = 20'000'000}, either);
    row("100 MB of one tag", {.before = "<html>", .unit = "<p>", .count = 33'000'000}, either);
    row("25 MB of one tag", {.before = "<html>", .unit = "<p>", .count = 8'000'000}, either);
    row("an attribute of 20 MB", inPage("a", 20'000'000, "<p class=\"", "\">x</p>"), either);
    row("100,000 attributes", inPage("a=1 ", 100'000, "<p ", ">x</p>"), either);
    row("a comment of 20 MB", inPage("- ", 10'000'000, "<!-- ", "-->"), either);
    row("a comment without end", inPage("<p>", 1'000'000, "<!-- "), either);
    row("a script of 20 MB", inPage("x();", 5'000'000, "<script>", "</script>"), either);
    row("a text of 20 MB", inPage("word ", 4'000'000, "<p>", "</p>"), either);
    row("a line of 3 MB without blanks", inPage("a", 3'000'000, "<p>", "</p>"));
    row("commas", inPage(",.", 1'000'000, "<p>", "</p>"));
    row("ampersands", inPage("&", 1'000'000, "<p>", "</p>"));
    row("references", inPage("&#x1F600;&amp;&#0;&#xFFFFFFFF;", 50'000, "<p>", "</p>"));
    row("entity bomb", {.before = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                  "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                                  "\"&c;&c;&c;&c;&c;&c;&c;&c;\">]><html><body><div><p>" +
                                  first + "</p><p>",
                        .unit = "&d;",
                        .count = 100,
                        .after = "</p><p>" + second + "</p></div></body></html>"});
    row("NUL", inPage(QByteArray("<p>a\0b</p>\0<p>c</p>", 19)));
    row("controls", inPage("<p>a\x01\x02\x1B[31mb\x7F\x0C</p>"));
    row("broken UTF-8", inPage("<p>\xFF\xC3\x28\xED\xA0\x80</p>"));
    row("an unknown charset", inPage("<meta charset=\"klingon\"><p>\xE9</p>"));
    row("a charset that lies", inPage("<p>caf\xE9</p>", 1, "<meta charset=\"utf-8\">"));
    row("UTF-7", inPage("<p>+ADw-script+AD4-</p>", 1, "<meta charset=\"utf-7\">"));
    row("linked data nested", linkedData({}, "{\"@graph\":[", 100'000, {}));
    row("linked data wide", linkedData("{\"@graph\":[", "{\"@graph\":[{\"a\":1}]},", 40'000, "{}]}"));
    row("linked data of the wrong kinds",
        linkedData({},
                   "{\"@type\":[\"NewsArticle\",7],\"headline\":{\"a\":[]},\"author\":[[[{\"name\":{\"name\":[]}}]]],"
                   "\"datePublished\":1e300}",
                   1, {}));
    row("links", inPage("<a href=\"x\">a</a>", 200'000), either);
    row("headings", inPage("<h2>Related</h2>", 50'000), either);
    row("breaks", inPage("<br>", 200'000));
    row("named like an author", inPage("<span class=\"author date\">", 20'000), either);
    row("tables of one row", inPage("<table><tr><td>a<td>b</table>", 30'000), either);
    row("MHTML without end",
        {.before = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n",
         .unit = "--b\r\nContent-Type: image/png\r\n\r\nx\r\n",
         .count = 100'000},
        either);
    row("MHTML of header lines", {.before = "MIME-Version: 1.0\r\n", .unit = "X: y\r\n z\r\n", .count = 300'000},
        either);
}

void HostilePagesTest::isReadOrRefused()
{
    QFETCH(const Bomb, bomb);
    QFETCH(const bool, keepsText);
    const QByteArray bytes = bomb.bytes();
    const std::clock_t start = std::clock();
    const Result<ArticleDraft> draft = readArticle(bytes, u"page.html"_s);
#if !defined(__SANITIZE_ADDRESS__)
    constexpr double patience = 5;
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < patience, qPrintable(QString::number(seconds)));
    constexpr qsizetype most = 512 * 1024;
    QVERIFY2(peakKilobytes() < most, qPrintable(QString::number(peakKilobytes())));
#endif
    if (!draft) {
        QVERIFY(!keepsText);
        const QString sentence = describe(draft.error());
        QVERIFY2(sentence.contains("page.html"_L1) && sentence.endsWith(u'.'), qPrintable(sentence));
        return;
    }
    QVERIFY(isPlain(draft->text));
    for (const QString &line : {draft->article.title, draft->article.author, draft->article.outlet})
        QVERIFY(isPlain(line) && !line.contains(u'\n'));
    if (keepsText) {
        QVERIFY2(draft->text.contains(QString::fromUtf8(first)), qPrintable(draft->text.left(300)));
        QVERIFY2(draft->text.contains(QString::fromUtf8(second)), qPrintable(draft->text.right(300)));
    }
}

void HostilePagesTest::loadsNothing_data()
{
    QTest::addColumn<QString>("reference"); // %1: an address
    for (const char *const element :
         {"<img src=\"%1\">", "<iframe src=\"%1\"></iframe>", "<object data=\"%1\"></object>", "<embed src=\"%1\">",
          "<link rel=\"stylesheet\" href=\"%1\">", "<link rel=\"import\" href=\"%1\">", "<script src=\"%1\"></script>",
          "<style>@import url('%1')</style>", "<base href=\"%1\">",
          "<meta http-equiv=\"refresh\" content=\"0;url=%1\">", "<video src=\"%1\" poster=\"%1\"></video>",
          "<a href=\"%1\">the words</a>", "<p style=\"background:url(%1)\">"}) {
        QTest::newRow(element) << QString::fromLatin1(element);
    }
    QTest::newRow("external subset") << u"<?xml version=\"1.0\"?><!DOCTYPE html SYSTEM \"%1\">"_s;
    QTest::newRow("external entity") << u"<!DOCTYPE html [<!ENTITY x SYSTEM \"%1\">]><p>&x;</p>"_s;
    QTest::newRow("inclusion") << u"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%1\"/>"_s;
}

// A file that the page names is there, and a pipe that would hold up whoever opens it: neither comes into the text, and
// the reading ends.
void HostilePagesTest::loadsNothing()
{
    QFETCH(const QString, reference);
    const TemporaryFolder folder;
    const QString secret = folder.write(u"secret.txt"_s, "xyzzy");
    const QString pipe = folder.path(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &address : {u"file://"_s + secret, secret, u"file://"_s + pipe, pipe, u"\\\\host\\share\\a"_s,
                                   u"//host/share/a"_s, u"file://host/share/a"_s, u"http://127.0.0.1:9/a"_s}) {
        const QByteArray element = QString(reference).replace(u"%1"_s, address).toUtf8();
        const QByteArray bytes = element.startsWith("<!DOCTYPE") || element.startsWith("<?xml")
                                     ? element + page({})
                                     : page(element, element);
        const Result<ArticleDraft> draft = readArticle(bytes, u"page.html"_s);
        QVERIFY(draft);
        QVERIFY(draft->text.contains(QString::fromUtf8(first)));
        QVERIFY2(!draft->text.contains("xyzzy"_L1), qPrintable(address));
        QVERIFY(!draft->article.url.startsWith("file"_L1) && !draft->article.url.startsWith(u'\\'));
    }
}

void HostilePagesTest::keepsScriptsOut()
{
    const QByteArray inside = "<script>var a = '<p>evil words</p>';</script><style>evil{}</style><svg><text>evil</text>"
                              "</svg><p onclick=\"evil()\">Words.</p><noscript><p>evil</p></noscript><template><p>evil"
                              "</p></template><iframe>evil</iframe><p hidden>evil</p><div style=\"display: none\">evil"
                              "</div><textarea>evil</textarea><select><option>evil</option></select>";
    const QString text = readArticle(page(inside), u"page.html"_s)->text;
    QVERIFY2(!text.contains("evil"_L1), qPrintable(text));
    QVERIFY(text.contains("Words."_L1));
}

// What is written as text stays text: nothing that comes out is markup, and nothing is escaped.
void HostilePagesTest::keepsMarkupAsText()
{
    const ArticleDraft draft =
        readArticle("<html><head><title>&lt;img src=x&gt; &amp;amp; more words</title></head><body>"
                    "<p>&lt;script&gt;alert(1)&lt;/script&gt; is what stood there, " +
                        first + "</p></body></html>",
                    u"page.html"_s)
            .value();
    QVERIFY(draft.text.startsWith("<script>alert(1)</script> is what stood there, "_L1));
    QCOMPARE(draft.article.title, u"<img src=x> &amp; more words"_s);
}

QTEST_APPLESS_MAIN(HostilePagesTest)
#include "hostilepages_test.moc"
