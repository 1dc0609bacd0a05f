// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/pdfprocess.h"

#include "study/readarticlefile.h"
#include "support/draftwords.h"
#include "support/pdfsheet.h"
#include "support/temporaryfolder.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

// The test is the other program as well: started as such, it does what the program does, or what the bytes tell it.
class PdfProcessTest : public QObject
{
    Q_OBJECT

private slots:
    static void readsInAProcess();
    static void tellsErrors();
    static void outlivesTheProcess_data();
    static void outlivesTheProcess();
    static void givesUpOnBombs_data();
    static void givesUpOnBombs();
    static void checksTheAnswer_data();
    static void checksTheAnswer();
};

namespace
{

const auto words = u"The bridge over the river was shut on Monday after engineers found cracks in two of its piers."_s;

PdfReaderProgram thisProgram(int milliseconds = 20'000)
{
    return {.path = QCoreApplication::applicationFilePath(), .milliseconds = milliseconds};
}

void useMemory()
{
    QList<QByteArray> kept;
    for (;;)
        kept.append(QByteArray(64 << 20, Qt::Uninitialized));
}

int actAsReader()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray bytes = in.readAll();
    if (bytes.contains("crash"))
        std::raise(SIGSEGV);
    if (bytes.contains("hang"))
        std::this_thread::sleep_for(std::chrono::minutes(1));
    if (bytes.contains("memory"))
        useMemory();
    const qsizetype say = bytes.indexOf("say:");
    out.write(say < 0 ? answerForPdf(bytes) : bytes.sliced(say + 4));
    return 0;
}

} // namespace

void PdfProcessTest::readsInAProcess()
{
    PdfSheet sheet;
    sheet.setTitle(u"Bridge shut"_s);
    for (int page = 0; page < 3; ++page) {
        page > 0 ? sheet.newPage() : void();
        sheet.line(50, 40, u"The Herald"_s);
        sheet.line(50, 140, u"Until May"_s, 20);
        sheet.paragraph(50, 180, 300, words);
    }
    const QByteArray bytes = sheet.bytes();
    const TemporaryFolder folder;
    const Result<ArticleDraft> draft = readArticleFile(folder.write(u"bridge.pdf"_s, bytes));
    if (!draft && draft.error().kind == ErrorKind::NotSupported)
        QSKIP("built without a reader for PDF");
    QVERIFY(draft);
    QCOMPARE(draft->article.title, u"Bridge shut"_s);
    QCOMPARE(draft->article.name, u"bridge"_s);
    QCOMPARE(draft->article.source, u"bridge.pdf"_s);
    QCOMPARE(draft->original, bytes);
    QCOMPARE(linesOf(*draft).first(2), (QStringList{u"heading 1|Until May"_s, u"paragraph|"_s + words}));
    QCOMPARE(leftOutOf(*draft).size(), 3);
    QVERIFY(!draft->publishedFrom.isEmpty());
    QVERIFY(draft->confidence > 0.5);
}

void PdfProcessTest::tellsErrors()
{
    PdfSheet scan;
    scan.box({50, 100, 300, 300});
    const Result<ArticleDraft> draft = readPdfApart(scan.bytes(), u"scan.pdf"_s, thisProgram());
    QVERIFY(!draft);
    if (draft.error().kind == ErrorKind::NotSupported)
        QSKIP("built without a reader for PDF");
    QCOMPARE(draft.error().kind, ErrorKind::NoText);
    QCOMPARE(draft.error().subject, u"scan.pdf"_s);
    QVERIFY(!draft.error().detail.isEmpty());
}

void PdfProcessTest::outlivesTheProcess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("program");
    const QString own = QCoreApplication::applicationFilePath();
    QTest::newRow("crash") << QByteArray("%PDF-crash") << own;
    QTest::newRow("hang") << QByteArray("%PDF-hang") << own;
#if !defined(__SANITIZE_ADDRESS__)
    QTest::newRow("memory") << QByteArray("%PDF-memory") << own;
#endif
    QTest::newRow("silence") << QByteArray("%PDF-say:") << own;
    QTest::newRow("nonsense") << QByteArray("%PDF-say:{\"draft\":7}") << own;
    QTest::newRow("unknown error") << QByteArray("%PDF-say:{\"error\":10000}") << own;
    QTest::newRow("no program") << QByteArray("%PDF-") << u"/nowhere/at/all"_s;
    QTest::newRow("one that does not listen") << "%PDF-" + QByteArray(4 << 20, 'x') << u"/bin/false"_s;
}

void PdfProcessTest::outlivesTheProcess()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, program);
    const Result<ArticleDraft> draft =
        readPdfApart(bytes, u"a.pdf"_s, {.path = program, .milliseconds = bytes.contains("hang") ? 300 : 20'000});
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, ErrorKind::BadFormat);
    QCOMPARE(draft.error().subject, u"a.pdf"_s);
    QVERIFY(!draft.error().detail.isEmpty());
}

namespace
{

// One page whose contents are the same packed stream so many times.
QByteArray packedPdf(const QByteArray &contents, int times)
{
    const QByteArray packed = qCompress(contents).sliced(4); // without the size that Qt puts before it
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\n"
           "endobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[" +
           QByteArray("4 0 R ").repeated(times) +
           "]/Resources<</Font<</F 5 0 R>>>>>>\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\n"
           "endobj\n4 0 obj\n<</Length " +
           QByteArray::number(packed.size()) + "/Filter/FlateDecode>>stream\n" + packed +
           "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n";
}

} // namespace

void PdfProcessTest::givesUpOnBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gigabytes of blanks") << packedPdf(QByteArray(1 << 20, ' '), 10'000);
    QTest::newRow("much to remember") << packedPdf(QByteArray("q ").repeated(500'000), 1'000);
}

// Harmless when there is little of it.
void PdfProcessTest::givesUpOnBombs()
{
    QFETCH(const QByteArray, bytes);
    const Result<ArticleDraft> harmless =
        readPdfApart(packedPdf("BT /F 10 Tf 50 700 Td (word word) Tj ET", 1), u"a.pdf"_s, thisProgram());
    if (!harmless && harmless.error().kind == ErrorKind::NotSupported)
        QSKIP("built without a reader for PDF");
    QVERIFY(harmless);
    QCOMPARE(harmless->text, u"word word"_s);
    QVERIFY(bytes.size() < 1 << 20);
    const Result<ArticleDraft> draft = readPdfApart(bytes, u"a.pdf"_s, thisProgram(60'000));
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, ErrorKind::BadFormat);
}

void PdfProcessTest::checksTheAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("words") << QByteArray(R"({"draft":{"text":"a\r\nb\u0000 "}})")
                           << QStringList{u"paragraph|a"_s, u"paragraph|b\uFFFD"_s};
    QTest::newRow("blocks out of the text")
        << QByteArray(R"({"draft":{"text":"a","blocks":[{"line":-1,"kind":"heading"},{"line":7,"kind":"heading"}]}})")
        << QStringList{u"paragraph|a"_s};
    QTest::newRow("blocks twice")
        << QByteArray(
               R"({"draft":{"text":"a","blocks":[{"line":0,"kind":"caption"},{"line":0,"kind":"heading","level":99}]}})")
        << QStringList{u"caption|a"_s};
}

void PdfProcessTest::checksTheAnswer()
{
    QFETCH(const QByteArray, answer);
    const Result<ArticleDraft> draft = readPdfApart("%PDF-say:" + answer, u"a.pdf"_s, thisProgram());
    QVERIFY(draft);
    QTEST(linesOf(*draft), "lines");
}

int main(int argc, char **argv)
{
    if (argc > 1 && QLatin1StringView(argv[1]) == readPdfWord)
        return actAsReader();
    const QGuiApplication application(argc, argv);
    PdfProcessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdfprocess_test.moc"
