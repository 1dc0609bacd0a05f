// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readstudy.h"

#include "exchange/refi/refiproject.h"
#include "exchange/roundtrip.h"
#include "exchange/studyjson.h"
#include "exchange/w3c/webannotations.h"
#include "support/zipbytes.h"

#include <KZip>
#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

// Files are told by what is in them.
class ReadStudyTest : public QObject
{
    Q_OBJECT

private slots:
    static void knowsEachByItsContent_data();
    static void knowsEachByItsContent();
    static void leavesOthersAlone_data();
    static void leavesOthersAlone();
    static void takesTheNameOfTheFile();
    static void refusesWhatGrows_data();
    static void refusesWhatGrows();
    static void survivesCutsAndFlips_data();
    static void survivesCutsAndFlips();
};

namespace
{

QList<std::pair<const char *, QByteArray>> files(const Snapshot &study)
{
    return {{"project", refiProject(study).files.first().bytes},
            {"codebook", refiCodebook(study).files.first().bytes},
            {"annotations", webAnnotations(study).files.first().bytes},
            {"study", studyJson(study)}};
}

} // namespace

void ReadStudyTest::knowsEachByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto &[name, bytes] : files(SampleStudy::full()))
        QTest::newRow(name) << bytes;
}

void ReadStudyTest::knowsEachByItsContent()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(looksLikeStudy(bytes));
    const auto read = readStudy(bytes, u"/some/where/a file.bin"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->snapshot.tags, SampleStudy::full().tags);
}

void ReadStudyTest::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("An article on \"synoptic-study\" and anno.jsonld");
    QTest::newRow("page") << QByteArray("<html><p>On &lt;CodeBook></html>");
    QTest::newRow("Zotero") << QByteArray(R"([{"id": "a", "type": "article", "title": "T"}])");
    QTest::newRow("e-book") << ZipBytes::archive({{.name = "mimetype", .bytes = "application/epub+zip"}});
    QTest::newRow("study file") << QByteArray("SQLite format 3\0", 16);
}

void ReadStudyTest::leavesOthersAlone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!looksLikeStudy(bytes));
    QCOMPARE(readStudy(bytes, u"a"_s).error().kind, ErrorKind::NotAStudy);
}

void ReadStudyTest::takesTheNameOfTheFile()
{
    Snapshot study = SampleStudy::full();
    study.info.title.clear();
    QCOMPARE(readStudy(refiCodebook(study).files.first().bytes, u"/x/My codes.v2.qdc"_s)->snapshot.info.title,
             u"My codes.v2"_s);
    QCOMPARE(readStudy(webAnnotations(study).files.first().bytes, u"b.jsonld"_s)->snapshot.info.title, u"b"_s);
}

void ReadStudyTest::refusesWhatGrows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto packed = [](const QByteArray &xml, const QByteArray &text) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        KZip zip(&buffer);
        zip.open(QIODevice::WriteOnly);
        zip.writeFile(u"project.qde"_s, xml);
        zip.writeFile(u"sources/t.txt"_s, text);
        zip.close();
        return bytes;
    };
    const QByteArray project = "<Project name=\"a\"><Sources><TextSource name=\"a\" "
                               "guid=\"00000000-0000-4000-8000-000000000001\" plainTextPath=\"internal://t.txt\">";
    const QByteArray end = "</TextSource></Sources></Project>";
    QTest::newRow("bomb of text") << packed(project + end, QByteArray(60'000'000, 'x'));
    QTest::newRow("bomb of XML") << packed("<Project>" + QByteArray(60'000'000, ' ') + "</Project>", "x");
    QTest::newRow("many elements") << packed("<Project>" + QByteArray("<a/>").repeated(600'000), "x");
    QTest::newRow("many codes") << QByteArray("<CodeBook><Codes>") + QByteArray("<Code name=\"a\"/>").repeated(25'000) +
                                       "</Codes></CodeBook>";
    QTest::newRow("many cases") << packed(
        "<Project><Cases>" + QByteArray("<Case/>").repeated(25'000) + "</Cases></Project>", "x");
    // A few bytes each time, and all of the text.
    QByteArray selections;
    for (int i = 0; i < 2000; ++i) {
        selections += "<PlainTextSelection startPosition=\"0\" endPosition=\"99999\" guid=\"00000000-0000-4000-8000-" +
                      QByteArray::number(i + 100).rightJustified(12, '0') + "\"/>";
    }
    QTest::newRow("all of it again and again")
        << packed(project + selections + end, QByteArray("ab cd ").repeated(20'000));
    QTest::newRow("many values") << QByteArray("{\"@context\": \"anno.jsonld\", \"items\": [") +
                                        QByteArray("[],").repeated(4'000'000) + "0]}";
    QTest::newRow("many values in a study") << QByteArray("{\"study\": {\"format\": \"synoptic-study\", \"a\": [") +
                                                   QByteArray("[],").repeated(4'000'000) + "0]}}";
}

// Short files that would become long ones in memory, or keep one waiting.
void ReadStudyTest::refusesWhatGrows()
{
    QFETCH(const QByteArray, bytes);
    const auto read = readStudy(bytes, u"a"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unsafe);
}

void ReadStudyTest::survivesCutsAndFlips_data()
{
    knowsEachByItsContent_data();
}

// Whatever came of a file on its way: it is read, or refused for a reason.
void ReadStudyTest::survivesCutsAndFlips()
{
    QFETCH(const QByteArray, bytes);
    QRandomGenerator random(11);
    for (int i = 0; i < 300; ++i) {
        QByteArray other = bytes;
        if (i % 3 == 0)
            other.truncate(random.bounded(int(other.size())));
        for (int flip = 0; flip < i % 7; ++flip) {
            if (!other.isEmpty())
                other[random.bounded(int(other.size()))] = char(random.bounded(256));
        }
        const auto read = readStudy(other, u"a"_s);
        if (!read)
            QVERIFY(describe(read.error()).endsWith(u'.'));
        else
            QVERIFY(folderFiles(read->snapshot));
    }
}

QTEST_APPLESS_MAIN(ReadStudyTest)
#include "readstudy_test.moc"
