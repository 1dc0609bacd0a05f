// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readarticle.h"
#include "support/draftwords.h"
#include "support/zipbytes.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

class ReadDocxTest : public QObject
{
    Q_OBJECT

private slots:
    static void tellsWhatParagraphsAre_data();
    static void tellsWhatParagraphsAre();
    static void readsTheWordsThatStand_data();
    static void readsTheWordsThatStand();
    static void readsTables();
    static void readsListsAndNotes();
    static void leavesContentsOut();
    static void readsWideCharacters();
    static void readsProperties();
    static void followsNothingOutside();
    static void refusesWhatDoesHarm_data();
    static void refusesWhatDoesHarm();
    static void survivesCuts();
};

namespace
{

using Items = QList<ZipBytes::Item>;

const QByteArray typesFile = R"(<?xml version="1.0"?><Types xmlns="x"/>)";
const QByteArray relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
Target="docProps/core.xml"/></Relationships>)";
const QByteArray wordRelations =
    R"(<Relationships xmlns="x"><Relationship Type="http://x/styles" Target="styles.xml"/><Relationship
Type="http://x/footnotes" Target="/word/footnotes.xml"/><Relationship Type="http://x/endnotes" TargetMode="External"
Target="footnotes.xml"/></Relationships>)";
// As a German Word names them.
const QByteArray stylesFile =
    R"(<w:styles xmlns:w="w"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Eigen"><w:name w:val="Mein Stil"/><w:basedOn w:val="Zitat"/></w:style>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="Abschnitt"><w:name w:val="Abschnitt"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:styleId="Punkte"><w:name w:val="Punkte"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Kreis"><w:name w:val="Kreis"/><w:basedOn w:val="Kreis"/></w:style></w:styles>)";
const QByteArray coreFile =
    R"(<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="y"><dc:title>Bridge
 shut</dc:title><dc:creator>Ann Example;Piet van Dam</dc:creator><dcterms:created>2025-04-02T08:00:00Z</dcterms:created>
<dc:language>en-GB</dc:language></cp:coreProperties>)";
const QByteArray notesFile =
    R"(<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>----</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="3"><w:p><w:r><w:t>The second.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>The first.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="4"><w:p><w:r><w:t>Of nothing.</w:t></w:r></w:p></w:footnote></w:footnotes>)";

QByteArray body(const QByteArray &inside)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>)" + inside +
           "<w:sectPr/></w:body></w:document>";
}

QByteArray run(const QByteArray &words)
{
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &words, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(words) + "</w:p>";
}

QByteArray styled(const QByteArray &words, const QByteArray &style)
{
    return paragraph(words, "<w:pStyle w:val=\"" + style + "\"/>");
}

QByteArray item(const QByteArray &words, const QByteArray &level)
{
    return paragraph(words, "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>");
}

QByteArray cell(const QByteArray &inside)
{
    return "<w:tc><w:tcPr/>" + inside + "</w:tc>";
}

Items items(const QByteArray &document)
{
    return {{.name = "[Content_Types].xml", .bytes = typesFile},
            {.name = "_rels/.rels", .bytes = relations},
            {.name = "word/document.xml", .bytes = document},
            {.name = "word/_rels/document.xml.rels", .bytes = wordRelations},
            {.name = "word/styles.xml", .bytes = stylesFile},
            {.name = "word/footnotes.xml", .bytes = notesFile},
            {.name = "docProps/core.xml", .bytes = coreFile}};
}

QByteArray document(const QByteArray &inside)
{
    return ZipBytes::archive(items(body(inside)));
}

ArticleDraft draftOf(const QByteArray &inside)
{
    return readArticle(document(inside), u"a.docx"_s).value_or(ArticleDraft());
}

ErrorKind kindOf(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readArticle(bytes, u"a.docx"_s);
    return draft ? ErrorKind::NothingToDo : draft.error().kind;
}

} // namespace

void ReadDocxTest::tellsWhatParagraphsAre_data()
{
    QTest::addColumn<QByteArray>("paragraph");
    QTest::addColumn<QString>("line");
    const auto style = [](const char *id, const char *line) {
        QTest::newRow(id) << styled("Words", id) << QString::fromLatin1(line);
    };
    style("Normal", "paragraph|Words");
    style("Title", "heading 1|Words");
    style("Heading1", "heading 1|Words");
    style("Heading6", "heading 6|Words");
    style("Heading9", "heading 6|Words");
    style("berschrift1", "heading 1|Words");
    style("Quote", "quotation|Words");
    style("IntenseQuote", "quotation|Words");
    style("Eigen", "quotation|Words");
    style("Abschnitt", "heading 2|Words");
    style("Caption", "caption|Words");
    style("Punkte", "list_item|Words");
    style("ListBullet2", "list_item 1|Words");
    style("Kreis", "paragraph|Words");
    style("Verzeichnis", "paragraph|Words");
    QTest::newRow("outline") << paragraph("Words", "<w:outlineLvl w:val=\"2\"/>") << u"heading 3|Words"_s;
    QTest::newRow("body outline") << paragraph("Words", "<w:outlineLvl w:val=\"9\"/>") << u"paragraph|Words"_s;
    QTest::newRow("list") << item("Words", "2") << u"list_item 2|Words"_s;
    QTest::newRow("numbered heading") << paragraph(
                                             "Words",
                                             "<w:pStyle w:val=\"Heading2\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                                      << u"heading 2|Words"_s;
    QTest::newRow("taken out of a list") << paragraph(
                                                "Words",
                                                "<w:pStyle w:val=\"Punkte\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
                                         << u"paragraph|Words"_s;
    QTest::newRow("was a heading") << paragraph(
                                          "Words",
                                          "<w:pPrChange><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:pPrChange>")
                                   << u"paragraph|Words"_s;
}

void ReadDocxTest::tellsWhatParagraphsAre()
{
    QFETCH(const QByteArray, paragraph);
    QFETCH(const QString, line);
    QCOMPARE(linesOf(draftOf(paragraph)), QStringList{line});
}

void ReadDocxTest::readsTheWordsThatStand_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &inside, const QString &text) {
        QTest::newRow(name) << "<w:p>" + inside + "</w:p>" << text;
    };
    row("runs", run("The bri") + run("dge ") + run(" was shut."), u"The bridge was shut."_s);
    row("deleted", run("The ") + "<w:del><w:r><w:delText>old </w:delText></w:r></w:del>" + run("bridge"),
        u"The bridge"_s);
    row("inserted", run("The ") + "<w:ins>" + run("new ") + "</w:ins>" + run("bridge"), u"The new bridge"_s);
    row("moved", "<w:moveFrom>" + run("gone ") + "</w:moveFrom><w:moveTo>" + run("here") + "</w:moveTo>", u"here"_s);
    row("tab", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", u"a b"_s);
    row("break", "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", u"a\nb"_s);
    row("hyphen", "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", u"a\u2011b"_s);
    row("link", "<w:hyperlink r:id=\"x\" xmlns:r=\"r\">" + run("here") + "</w:hyperlink>", u"here"_s);
    row("simple field", "<w:fldSimple w:instr=\"DATE\">" + run("2 April") + "</w:fldSimple>", u"2 April"_s);
    row("field",
        run("On ") +
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>code</w:t></w:r>"
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
            run("2 April") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("."),
        u"On 2 April."_s);
    row("hidden", run("a") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>" + run("c"), u"ac"_s);
    row("shown", "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r>", u"b"_s);
    row("old form",
        "<w:r><mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback>"
        "</mc:AlternateContent></w:r>",
        u"a"_s);
    row("text box", run("around") + "<w:r><w:txbxContent><w:p>" + run("inside") + "</w:p></w:txbxContent></w:r>",
        u"inside\n\naround"_s);
    row("control", "<w:sdt><w:sdtContent>" + run("chosen") + "</w:sdtContent></w:sdt>", u"chosen"_s);
    row("markup", run("&lt;b&gt; &amp;amp; &#x20AC;"), u"<b> &amp; \u20AC"_s);
}

void ReadDocxTest::readsTheWordsThatStand()
{
    QFETCH(const QByteArray, inside);
    QTEST(draftOf(inside).text, "text");
}

void ReadDocxTest::readsTables()
{
    const QByteArray table = "<w:tbl><w:tr>" + cell(paragraph("Pier")) + cell(paragraph("Cracks")) + "</w:tr><w:tr>" +
                             cell(paragraph("2")) + cell(paragraph("some") + paragraph("more")) + "</w:tr></w:tbl>";
    QCOMPARE(draftOf(paragraph("Before") + table + paragraph("After")).text,
             u"Before\n\nPier | Cracks\n2 | some more\n\nAfter"_s);
    const QByteArray layout = "<w:tbl><w:tr>" + cell(styled("Left", "Heading1") + paragraph("words")) +
                              cell(paragraph("Right")) + "</w:tr></w:tbl>";
    QCOMPARE(linesOf(draftOf(layout)), (QStringList{u"heading 1|Left"_s, u"paragraph|words"_s, u"paragraph|Right"_s}));
    const QByteArray nested = "<w:tbl><w:tr>" + cell(table) + cell(paragraph("x")) + "</w:tr></w:tbl>";
    QCOMPARE(draftOf(nested).text, u"Pier | Cracks 2 | some more | x"_s);
}

void ReadDocxTest::readsListsAndNotes()
{
    const auto note = [](const QByteArray &id) { return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>"; };
    const ArticleDraft draft = draftOf(item("One", "0") + item("Two", "1") + "<w:p>" + run("It was shut") + note("2") +
                                       run(" on Monday.") + note("3") + "</w:p>");
    QCOMPARE(draft.text, u"One\nTwo\n\nIt was shut on Monday.\n\nThe first.\n\nThe second."_s);
    QCOMPARE(linesOf(draft).first(2), (QStringList{u"list_item|One"_s, u"list_item 1|Two"_s}));
}

void ReadDocxTest::leavesContentsOut()
{
    const ArticleDraft draft = draftOf(styled("Bridge 3", "Verzeichnis1") + styled("Bridge", "Heading1"));
    QCOMPARE(linesOf(draft), QStringList{u"heading 1|Bridge"_s});
    QCOMPARE(leftOutOf(draft), QStringList{u"0|Bridge 3"_s});
}

void ReadDocxTest::readsProperties()
{
    const ArticleDraft draft = draftOf(paragraph("Words"));
    QCOMPARE(draft.article.title, u"Bridge shut"_s);
    QCOMPARE(draft.article.author, u"Ann Example, Piet van Dam"_s);
    QCOMPARE(draft.article.published, u"2025-04-02"_s);
    QCOMPARE(draft.article.language, u"en-GB"_s);
    QVERIFY(!draft.publishedFrom.isEmpty());
    Items filledIn = items(body(styled("Bridge", "Heading1")));
    filledIn.last().bytes = "<x xmlns:dc=\"d\"><dc:title>Microsoft Word - bridge final.docx</dc:title><dc:creator>"
                            "Administrator</dc:creator></x>";
    const Result<ArticleDraft> silent = readArticle(ZipBytes::archive(filledIn), u"a.docx"_s);
    QVERIFY(silent);
    QCOMPARE(silent->article.title, u"Bridge"_s);
    QCOMPARE(silent->article.author, QString());
    QCOMPARE(silent->publishedFrom, QString());
}

void ReadDocxTest::readsWideCharacters()
{
    const QByteArray narrow = body(paragraph("Br\xC3\xBC"
                                             "cke"))
                                  .replace("UTF-8", "UTF-16");
    for (const auto form : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(form, QStringConverter::Flag::WriteBom);
        const QByteArray wide = encoder.encode(QString::fromUtf8(narrow));
        const Result<ArticleDraft> draft = readArticle(ZipBytes::archive(items(wide)), u"a.docx"_s);
        QVERIFY(draft);
        QCOMPARE(draft->text, u"Br\u00FCcke"_s);
    }
}

// A main part that lies elsewhere is not asked for; the one in the archive is read.
void ReadDocxTest::followsNothingOutside()
{
    for (const QByteArray &target :
         {QByteArray("file:///etc/passwd"), QByteArray("../../etc/passwd"), QByteArray("//host/share/x.xml")}) {
        Items changed = items(body(paragraph("Words")));
        changed[1].bytes =
            "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"" + target + "\"/></Relationships>";
        changed[3].bytes = "<Relationships><Relationship Type=\"x/styles\" Target=\"" + target +
                           "\"/><Relationship Type=\"x/attachedTemplate\" TargetMode=\"External\" Target=\"" + target +
                           "\"/></Relationships>";
        const Result<ArticleDraft> draft = readArticle(ZipBytes::archive(changed), u"a.docx"_s);
        QVERIFY(draft);
        QCOMPARE(draft->text, u"Words"_s);
    }
}

void ReadDocxTest::refusesWhatDoesHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    const auto withDocument = [](const QByteArray &xml) { return ZipBytes::archive(items(xml)); };
    const auto withPart = [](int at, const QByteArray &xml) {
        Items changed = items(body(paragraph("Words")));
        changed[at].bytes = xml;
        return ZipBytes::archive(changed);
    };
    const QByteArray lol = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    const QByteArray file = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    row("whole", document(paragraph("Words")), ErrorKind::NothingToDo);
    row("no words", document("<w:p/>"), ErrorKind::NoText);
    row("no document", ZipBytes::archive({{.name = "[Content_Types].xml", .bytes = typesFile}}), ErrorKind::BadFormat);
    row("no XML", withDocument("Words"), ErrorKind::BadFormat);
    row("entities", withDocument(lol + body(paragraph("&b;"))), ErrorKind::Unsafe);
    row("a file", withDocument(file + body(paragraph("&a;"))), ErrorKind::Unsafe);
    row("entities in properties", withPart(6, lol + "<x>&b;</x>"), ErrorKind::Unsafe);
    row("entities in styles", withPart(4, lol + "<x>&b;</x>"), ErrorKind::Unsafe);
    row("unknown entity", withDocument(body(paragraph("&b;"))), ErrorKind::BadFormat);
    row("deep", withDocument(body(QByteArray("<w:p>").repeated(1'000'000))), ErrorKind::Unsafe);
    row("deep tables", withDocument(body(QByteArray("<w:tbl><w:tr><w:tc>").repeated(500'000))), ErrorKind::Unsafe);
    row("many elements", withDocument(body(QByteArray("<w:r/>").repeated(3'000'000))), ErrorKind::TooLarge);
    row("many words", document(paragraph(QByteArray("word ").repeated(2'000'000))), ErrorKind::TooLarge);
    QByteArray attributes;
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='>'";
    row("many attributes", withDocument("<!-- ' --><a" + attributes + "/>"), ErrorKind::Unsafe);
    row("characters of two bytes", withDocument("<a>" + QByteArray(10, '\0') + "</a>"), ErrorKind::Unsafe);
    Items out = items(body(paragraph("Words")));
    row("a name that leads out", ZipBytes::archive(out + Items{{.name = "../x"}}), ErrorKind::Unsafe);
    const QByteArray older = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(504, '\0');
    const auto name = u"EncryptedPackage"_s;
    row("with a password", older + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2),
        ErrorKind::Protected);
    row("another archive", ZipBytes::archive({{.name = "a.txt", .bytes = "Words"}}), ErrorKind::BadFormat);
}

void ReadDocxTest::refusesWhatDoesHarm()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QCOMPARE(kindOf(bytes), ErrorKind(kind));
}

void ReadDocxTest::survivesCuts()
{
    const QByteArray xml = body(styled("Bridge", "Heading1") + "<w:tbl><w:tr>" + cell(paragraph("a")) +
                                cell(paragraph("b")) + "</w:tr></w:tbl>" + item("One", "0"));
    for (qsizetype size = 0; size < xml.size(); size += 2)
        QCOMPARE(kindOf(ZipBytes::archive(items(xml.first(size)))), ErrorKind::BadFormat);
    const QByteArray whole = ZipBytes::archive(items(xml));
    for (qsizetype size = 4; size < whole.size(); size += 11)
        QCOMPARE(kindOf(whole.first(size)), ErrorKind::BadFormat);
}

QTEST_APPLESS_MAIN(ReadDocxTest)
#include "readdocx_test.moc"
