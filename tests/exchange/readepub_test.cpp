// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container/archivedname.h"
#include "exchange/readarticle.h"
#include "support/draftwords.h"
#include "support/zipbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReadEpubTest : public QObject
{
    Q_OBJECT

private slots:
    static void readsChaptersInOrder();
    static void readsWhatItSays();
    static void followsNamesInTheArchive_data();
    static void followsNamesInTheArchive();
    static void keepsAllText();
    static void refusesWhatDoesHarm_data();
    static void refusesWhatDoesHarm();
    static void survivesCuts();
};

namespace
{

using Items = QList<ZipBytes::Item>;

const QByteArray containerFile =
    R"(<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>)";

QByteArray package(const QByteArray &metadata, const QByteArray &manifest, const QByteArray &spine)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata>)" +
           metadata + "</metadata><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>";
}

const QByteArray facts =
    "<dc:title>The bridge</dc:title><dc:title>Again</dc:title><dc:creator>Ann Example</dc:creator>"
    "<dc:creator>Piet van Dam</dc:creator><dc:publisher>Herald Books</dc:publisher>"
    "<dc:date opf:event=\"modification\">2026-01-01</dc:date><dc:date>2025-04-02T08:00:00Z</dc:date>"
    "<dc:language>en-GB</dc:language><dc:identifier>urn:uuid:1</dc:identifier>"
    "<dc:source>https://herald.example/bridge</dc:source>";
const QByteArray twoFiles = R"(<item id="two" href="text/two%20.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>)";
const QByteArray order = R"(<itemref idref="nav"/><itemref idref="one"/><itemref idref="gone"/><itemref idref="two"/>)";

QByteArray chapter(const QByteArray &body)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head>
<title>The bridge</title><script src="x.js"/></head><body>)" +
           body + "</body></html>";
}

Items bookItems(const QByteArray &one, const QByteArray &metadata = facts)
{
    return {{.name = "mimetype", .bytes = "application/epub+zip"},
            {.name = "META-INF/container.xml", .bytes = containerFile},
            {.name = "OEBPS/content.opf", .bytes = package(metadata, twoFiles, order)},
            {.name = "OEBPS/nav.xhtml", .bytes = chapter("<nav><ol><li>Contents</li></ol></nav>")},
            {.name = "OEBPS/text/two .xhtml", .bytes = chapter("<h2>Two</h2><p>The end.</p>")},
            {.name = "OEBPS/text/one.xhtml", .bytes = one}};
}

QByteArray book(const QByteArray &one, const QByteArray &metadata = facts)
{
    return ZipBytes::archive(bookItems(one, metadata));
}

ErrorKind kindOf(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readArticle(bytes, u"book.epub"_s);
    return draft ? ErrorKind::NothingToDo : draft.error().kind;
}

} // namespace

void ReadEpubTest::readsChaptersInOrder()
{
    const QByteArray bytes = book(chapter("<h1>One</h1><p>It was shut.</p>"));
    const Result<ArticleDraft> draft = readArticle(bytes, u"a/some.txt"_s);
    QVERIFY(draft);
    QCOMPARE(linesOf(*draft), (QStringList{u"heading 1|One"_s, u"paragraph|It was shut."_s, u"heading 2|Two"_s,
                                           u"paragraph|The end."_s}));
    QCOMPARE(draft->text, u"One\n\nIt was shut.\n\nTwo\n\nThe end."_s);
    QCOMPARE(draft->original, bytes);
    QCOMPARE(draft->article.name, u"some"_s);
    QCOMPARE(draft->article.source, u"some.txt"_s);
}

void ReadEpubTest::readsWhatItSays()
{
    const Result<ArticleDraft> draft = readArticle(book(chapter("<p>It was shut.</p>")), u"a.epub"_s);
    QVERIFY(draft);
    QCOMPARE(draft->article.title, u"The bridge"_s);
    QCOMPARE(draft->article.author, u"Ann Example, Piet van Dam"_s);
    QCOMPARE(draft->article.outlet, u"Herald Books"_s);
    QCOMPARE(draft->article.published, u"2025-04-02"_s);
    QCOMPARE(draft->article.language, u"en-GB"_s);
    QCOMPARE(draft->article.url, u"https://herald.example/bridge"_s);
    QVERIFY(!draft->publishedFrom.isEmpty());
    const Result<ArticleDraft> silent = readArticle(book(chapter("<h1>One</h1><p>It was shut.</p>"), {}), u"a.epub"_s);
    QVERIFY(silent);
    QCOMPARE(silent->article.title, u"One"_s);
    QCOMPARE(silent->article.published, QString());
    QCOMPARE(silent->publishedFrom, QString());
}

void ReadEpubTest::followsNamesInTheArchive_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("name");
    QTest::newRow("beside") << u"OEBPS/content.opf"_s << u"one.xhtml#a"_s << u"OEBPS/one.xhtml"_s;
    QTest::newRow("above") << u"OEBPS/content.opf"_s << u"../one.xhtml"_s << u"one.xhtml"_s;
    QTest::newRow("whole") << u"OEBPS/content.opf"_s << u"/one.xhtml"_s << u"one.xhtml"_s;
    QTest::newRow("encoded") << u"a b/content.opf"_s << u"%C3%BC%20.xhtml"_s << u"a b/\u00FC .xhtml"_s;
    QTest::newRow("from the top") << QString() << u"word/document.xml"_s << u"word/document.xml"_s;
    QTest::newRow("web") << u"a"_s << u"https://herald.example/one.xhtml"_s << QString();
    QTest::newRow("file") << u"a"_s << u"file:///etc/passwd"_s << QString();
    QTest::newRow("other computer") << u"a"_s << u"//host/one.xhtml"_s << QString();
    QTest::newRow("nothing") << u"a"_s << QString() << QString();
}

void ReadEpubTest::followsNamesInTheArchive()
{
    QFETCH(const QString, from);
    QFETCH(const QString, reference);
    QTEST(archivedName(from, reference), "name");
}

// Also what a web page's reader would take for furniture; not what nobody sees, and no navigation.
void ReadEpubTest::keepsAllText()
{
    const Result<ArticleDraft> draft = readArticle(
        book(
            chapter("<nav><p>Contents</p></nav><h1 class=\"title\">One</h1><p class=\"byline\">By Ann</p><ul><li>Planks"
                    "</li><li>Nails</li></ul><blockquote><p>Nobody was hurt.</p></blockquote><figure><img src=\"x.png\""
                    "/><figcaption>The ferry</figcaption></figure><aside><p>A note.</p></aside><script>x()</script>"
                    "<p>Read more: all.</p><p hidden=\"\">Not this.</p>")),
        u"a.epub"_s);
    QVERIFY(draft);
    QCOMPARE(linesOf(*draft),
             (QStringList{u"heading 1|One"_s, u"paragraph|By Ann"_s, u"list_item|Planks"_s, u"list_item|Nails"_s,
                          u"quotation|Nobody was hurt."_s, u"caption|The ferry"_s, u"paragraph|A note."_s,
                          u"paragraph|Read more: all."_s, u"heading 2|Two"_s, u"paragraph|The end."_s}));
    QCOMPARE(leftOutOf(*draft), QStringList{u"0|Contents"_s});
}

void ReadEpubTest::refusesWhatDoesHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    const auto withItem = [](const ZipBytes::Item &item) {
        Items items = bookItems(chapter("<p>It was shut.</p>"));
        items.removeIf([&](const ZipBytes::Item &each) { return each.name == item.name; });
        return ZipBytes::archive(items + Items{item});
    };
    const QByteArray lol = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                           "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    const QByteArray file = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    row("whole", book(chapter("<p>It was shut.</p>")), ErrorKind::NothingToDo);
    row("no text",
        ZipBytes::archive({{.name = "META-INF/container.xml", .bytes = containerFile},
                           {.name = "OEBPS/content.opf", .bytes = package({}, {}, {})}}),
        ErrorKind::NoText);
    row("no package", ZipBytes::archive({{.name = "META-INF/container.xml", .bytes = containerFile}}),
        ErrorKind::BadFormat);
    row("entities in the container", withItem({.name = "META-INF/container.xml", .bytes = lol + "<x>&c;</x>"}),
        ErrorKind::Unsafe);
    row("entities in the package", withItem({.name = "OEBPS/content.opf", .bytes = lol + "<x>&c;</x>"}),
        ErrorKind::Unsafe);
    row("entities in a chapter", book(lol + "<html><body><p>&c;</p></body></html>"), ErrorKind::Unsafe);
    row("a file in the package", withItem({.name = "OEBPS/content.opf", .bytes = file + "<x>&a;</x>"}),
        ErrorKind::Unsafe);
    row("a file in a chapter", book(file + "<html><body><p>&a;</p></body></html>"), ErrorKind::Unsafe);
    row("a name that leads out", withItem({.name = "../../.bashrc", .bytes = "x"}), ErrorKind::Unsafe);
    row("a link", withItem({.name = "OEBPS/text/one.xhtml", .bytes = "/etc/passwd", .mode = 0120777}),
        ErrorKind::Unsafe);
    row("a locked chapter",
        withItem({.name = "META-INF/encryption.xml",
                  .bytes = "<e><CipherData><CipherReference URI=\"OEBPS/text/one.xhtml\"/></CipherData></e>"}),
        ErrorKind::Protected);
    row("a locked font",
        withItem({.name = "META-INF/encryption.xml",
                  .bytes = "<e><CipherData><CipherReference URI=\"OEBPS/font.otf\"/></CipherData></e>"}),
        ErrorKind::NothingToDo);
    row("a deep package", withItem({.name = "OEBPS/content.opf", .bytes = QByteArray("<a>").repeated(1'000'000)}),
        ErrorKind::Unsafe);
    row("a package of nothing",
        withItem({.name = "OEBPS/content.opf", .bytes = "<a>" + QByteArray("<b/>").repeated(3'000'000)}),
        ErrorKind::TooLarge);
    row("a deep chapter", book(chapter(QByteArray("<div>").repeated(200'000) + "It was shut.")),
        ErrorKind::NothingToDo);
    row("a chapter of elements", book(chapter(QByteArray("<b></b>").repeated(1'000'000))), ErrorKind::TooLarge);
    row("a chapter of words", book(chapter("<p>" + QByteArray("word ").repeated(1'000'000) + "</p>")),
        ErrorKind::TooLarge);
    row("bytes", book(QByteArray("\x00\xFF\xFE<p>\x80", 8)), ErrorKind::NothingToDo);
}

void ReadEpubTest::refusesWhatDoesHarm()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QCOMPARE(kindOf(bytes), ErrorKind(kind));
}

// Cut anywhere, or with a chapter or the package cut.
void ReadEpubTest::survivesCuts()
{
    const QByteArray one = chapter("<h1>One</h1><p>It was shut.</p>");
    const QByteArray whole = book(one);
    for (qsizetype size = 4; size < whole.size(); size += 7)
        QVERIFY(kindOf(whole.first(size)) == ErrorKind::BadFormat);
    for (qsizetype size = 0; size < one.size(); ++size)
        QCOMPARE(kindOf(book(one.first(size))), ErrorKind::NothingToDo);
    const QByteArray opf = package(facts, twoFiles, order);
    for (qsizetype size = 0; size < opf.size(); size += 3) {
        Items items = bookItems(one);
        items[2].bytes = opf.first(size);
        QCOMPARE(kindOf(ZipBytes::archive(items)), ErrorKind::BadFormat);
    }
}

QTEST_APPLESS_MAIN(ReadEpubTest)
#include "readepub_test.moc"
