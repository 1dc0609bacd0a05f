// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readarticle.h"
#include "support/draftwords.h"
#include "support/pdfsheet.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class ReadPdfTest : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase();
    static void readsColumnsInOrder();
    static void findsParagraphs();
    static void findsIndentedParagraphs();
    static void joinsWhatPagesPart();
    static void leavesRunningHeadsOut();
    static void joinsDividedWords();
    static void tellsWhatLinesAre();
    static void keepsNotesOutOfParagraphs();
    static void leavesTurnedLinesOut();
    static void leavesContentsOut();
    static void readsProperties();
    static void tellsOfScans();
    static void refusesWhatIsNone_data();
    static void refusesWhatIsNone();
    static void survivesCuts();
};

namespace
{

const auto first =
    u"The bridge over the river was shut on Monday after engineers found cracks in two of its piers, the "
    "town said in a short statement that did not name them."_s;
const auto second = u"Drivers have to take the long way round, over the old ferry, until the piers are mended, which "
                    "will take months and cost more than anybody had thought."_s;
const auto third = u"Nobody was in danger at any time, said the mayor, who had crossed it herself that same morning "
                   "with a smile and a bag of bread under her arm."_s;

ArticleDraft draftOf(PdfSheet &sheet)
{
    return readArticle(sheet.bytes(), u"a.pdf"_s).value_or(ArticleDraft());
}

ErrorKind kindOf(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readArticle(bytes, u"a.pdf"_s);
    return draft ? ErrorKind::NothingToDo : draft.error().kind;
}

QByteArray plainPdf()
{
    PdfSheet sheet;
    sheet.paragraph(50, 100, 300, first);
    return sheet.bytes();
}

} // namespace

void ReadPdfTest::initTestCase()
{
#ifndef SYNOPTIC_PDF
    QCOMPARE(kindOf("%PDF-1.4\n"), ErrorKind::NotSupported);
    QSKIP("built without a reader for PDF");
#endif
}

void ReadPdfTest::readsColumnsInOrder()
{
    PdfSheet sheet;
    double left = sheet.paragraph(50, 100, 230, first);
    left = sheet.paragraph(50, left + 8, 230, second);
    sheet.paragraph(310, 100, 230, third);
    QCOMPARE(draftOf(sheet).text, first + u"\n\n"_s + second + u"\n\n"_s + third);
}

void ReadPdfTest::findsParagraphs()
{
    PdfSheet sheet;
    double at = 100;
    for (const QString &words : {first, second, third})
        at = sheet.paragraph(50, at, 400, words) + 8;
    QCOMPARE(draftOf(sheet).text, first + u"\n\n"_s + second + u"\n\n"_s + third);
}

void ReadPdfTest::findsIndentedParagraphs()
{
    PdfSheet sheet;
    double at = 100;
    for (const QString &words : {first, second, third})
        at = sheet.paragraph(50, at, 400, words, 10, 15);
    QCOMPARE(draftOf(sheet).text, first + u"\n\n"_s + second + u"\n\n"_s + third);
}

// A paragraph that ends on the next page, and one that ends in the next column.
void ReadPdfTest::joinsWhatPagesPart()
{
    PdfSheet sheet;
    sheet.paragraph(50, 700, 400, first);
    sheet.line(50, 760, u"Drivers have to take the long way round, over the old ferry, until the piers are all"_s);
    sheet.newPage();
    sheet.line(50, 100, u"mended, the town said."_s);
    QCOMPARE(draftOf(sheet).text,
             first +
                 u"\n\nDrivers have to take the long way round, over the old ferry, until the piers are all mended, "
                 u"the town said."_s);
}

void ReadPdfTest::leavesRunningHeadsOut()
{
    PdfSheet sheet;
    const QStringList texts{first, second, third};
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            sheet.newPage();
        sheet.line(50, 40, u"The Herald"_s);
        sheet.line(400, 40, u"of %1 April"_s.arg(page + 2));
        sheet.paragraph(50, 100, 300, texts.at(page));
        sheet.line(290, 810, u"- %1 -"_s.arg(page + 9));
    }
    const ArticleDraft draft = draftOf(sheet);
    QCOMPARE(draft.text, first + u"\n\n"_s + second + u"\n\n"_s + third);
    QCOMPARE(leftOutOf(draft).replaceInStrings(u" "_s, QString()),
             (QStringList{u"0|TheHerald"_s, u"0|of2April"_s, u"2|-9-"_s, u"2|TheHerald"_s, u"2|of3April"_s, u"4|-10-"_s,
                          u"4|TheHerald"_s, u"4|of4April"_s, u"5|-11-"_s}));
    PdfSheet two;
    two.line(50, 40, u"The Herald"_s);
    two.newPage();
    two.line(50, 40, u"The Herald"_s);
    QVERIFY(draftOf(two).leftOut.isEmpty());
}

void ReadPdfTest::joinsDividedWords()
{
    PdfSheet sheet;
    double at = 100;
    for (const QString &line :
         {u"The engi-"_s, u"neers of Qwen-"_s, u"Max, a well-"_s, u"known and well-known"_s,
          u"of\uFB01ce, took the rail-"_s, u"Way, or the railWay,"_s, u"on 2024-"_s, u"05-01 home."_s}) {
        sheet.line(50, at, line);
        at += 12.5;
    }
    QCOMPARE(
        draftOf(sheet).text.replace(u'\n', u' ').simplified(),
        u"The engineers of Qwen-Max, a well-known and well-known office, took the railWay, or the railWay, on 2024- "
        u"05-01 home."_s);
}

void ReadPdfTest::tellsWhatLinesAre()
{
    PdfSheet sheet;
    double at = sheet.paragraph(50, 100, 300, u"The bridge that was shut for good on a Monday in April"_s, 24);
    at = sheet.paragraph(50, at + 10, 400, first);
    at = sheet.paragraph(50, at + 10, 400, u"Until May"_s, 15);
    at = sheet.paragraph(50, at + 5, 400, second);
    for (const QString &item : {u"\u2022 Planks"_s, u"\u2022 Nails"_s})
        at = sheet.paragraph(50, at + 2, 400, item);
    at = sheet.paragraph(50, at + 10, 400, u"Figure 2: The ferry."_s);
    QCOMPARE(linesOf(draftOf(sheet)),
             (QStringList{u"heading 1|The bridge that was shut for good on a Monday in April"_s,
                          u"paragraph|"_s + first, u"heading 2|Until May"_s, u"paragraph|"_s + second,
                          u"list_item|Planks"_s, u"list_item|Nails"_s, u"caption|Figure 2: The ferry."_s}));
}

void ReadPdfTest::keepsNotesOutOfParagraphs()
{
    PdfSheet sheet;
    sheet.paragraph(50, 100, 400, third);
    sheet.line(50, 700, u"Drivers have to take the long way round, over the old ferry, until the piers are all"_s);
    sheet.line(50, 760, u"1 A note at the foot of the page."_s, 7);
    sheet.newPage();
    sheet.line(50, 100, u"mended, the town said."_s);
    QCOMPARE(draftOf(sheet).text, third +
                                      u"\n\nDrivers have to take the long way round, over the old ferry, until the "
                                      u"piers are all mended, the town said.\n\n1 A note at the foot of the page."_s);
}

void ReadPdfTest::leavesTurnedLinesOut()
{
    PdfSheet sheet;
    sheet.turned(20, 500, u"Downloaded on a Monday"_s);
    sheet.paragraph(50, 100, 400, first);
    const ArticleDraft draft = draftOf(sheet);
    QCOMPARE(draft.text, first);
    QVERIFY(draft.leftOut.size() > 0);
}

void ReadPdfTest::leavesContentsOut()
{
    PdfSheet sheet;
    sheet.line(50, 100, u"1.1"_s);
    sheet.line(80, 100, u"Until May . . . . . . . . . . . . . . 12"_s);
    sheet.line(80, 115, u"After May .................... xii"_s);
    sheet.paragraph(50, 150, 400, first);
    const ArticleDraft draft = draftOf(sheet);
    QCOMPARE(draft.text, first);
    QVERIFY(draft.leftOut.size() >= 2);
}

void ReadPdfTest::readsProperties()
{
    PdfSheet sheet;
    sheet.setTitle(u"Bridge shut"_s);
    sheet.paragraph(50, 100, 400, first);
    const ArticleDraft draft = draftOf(sheet);
    QCOMPARE(draft.article.title, u"Bridge shut"_s);
    QCOMPARE(draft.article.published.size(), 10);
    QVERIFY(!draft.publishedFrom.isEmpty());
    QVERIFY(draft.confidence > 0.9);
    for (const QString &title : {u"untitled"_s, u"Microsoft Word - bridge.doc"_s, u"bridge_final.indd"_s}) {
        PdfSheet filledIn;
        filledIn.setTitle(title);
        filledIn.line(50, 100, u"Bridge"_s, 24);
        filledIn.paragraph(50, 140, 400, first);
        QCOMPARE(draftOf(filledIn).article.title, u"Bridge"_s);
    }
}

void ReadPdfTest::tellsOfScans()
{
    PdfSheet sheet;
    sheet.box({50, 100, 400, 600});
    const Result<ArticleDraft> draft = readArticle(sheet.bytes(), u"scan.pdf"_s);
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, ErrorKind::NoText);
    QCOMPARE(draft.error().subject, u"scan.pdf"_s);
    QVERIFY(draft.error().detail.contains(u"pictures"));
}

// Encrypted with a password that is needed to open it; made by hand, as far as a reader looks.
static const QByteArray locked =
    "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
    "3 0 obj\n<</Filter/Standard/V 1/R 2/O<" +
    QByteArray(64, '5') + ">/U<" + QByteArray(64, 'a') +
    ">/P -44>>\nendobj\ntrailer\n<</Root 1 0 R/Size 4/Encrypt 3 0 R/ID[<00112233445566778899aabbccddeeff>"
    "<00112233445566778899aabbccddeeff>]>>\n%%EOF\n";

void ReadPdfTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("nothing", {}, ErrorKind::Empty);
    row("head alone", "%PDF-1.7\n", ErrorKind::BadFormat);
    row("noise", "%PDF-1.7\n" + QByteArray("\x80\x00\xFF<</[(", 8).repeated(50'000), ErrorKind::BadFormat);
    row("deep", "%PDF-1.7\n1 0 obj\n" + QByteArray("[").repeated(500'000), ErrorKind::BadFormat);
    row("pages within themselves",
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R]/Count "
        "1>>\nendobj\n"
        "trailer\n<</Root 1 0 R/Size 3>>\n%%EOF\n",
        ErrorKind::NoText);
    row("a million pages said",
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count "
        "1000000>>\nendobj\n"
        "trailer\n<</Root 1 0 R/Size 3>>\n%%EOF\n",
        ErrorKind::NoText);
    row("with a password", locked, ErrorKind::Protected);
}

void ReadPdfTest::refusesWhatIsNone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QCOMPARE(kindOf(bytes), ErrorKind(kind));
}

// Refused, or read as far as it goes.
void ReadPdfTest::survivesCuts()
{
    const QByteArray whole = plainPdf();
    QCOMPARE(kindOf(whole), ErrorKind::NothingToDo);
    for (qsizetype size = 5; size < whole.size(); size += whole.size() / 40) {
        const ErrorKind kind = kindOf(whole.first(size));
        QVERIFY(kind == ErrorKind::BadFormat || kind == ErrorKind::NoText || kind == ErrorKind::NothingToDo);
    }
}

QTEST_MAIN(ReadPdfTest)
#include "readpdf_test.moc"
