// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibliography.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BibliographyTest : public QObject
{
    Q_OBJECT

private slots:
    static void isKnownByContent_data();
    static void isKnownByContent();
    static void readsCslJson();
    static void readsCslDates_data();
    static void readsCslDates();
    static void readsRis();
    static void readsRisDates_data();
    static void readsRisDates();
    static void tellsWhatIsWrong_data();
    static void tellsWhatIsWrong();
    static void findsAnArticlesEntry_data();
    static void findsAnArticlesEntry();
    static void isSilentWhereEntriesDiffer();
    static void survivesManyNames();
};

namespace
{

QList<BibliographyEntry> entriesOf(const QByteArray &bytes, const QString &name = u"library.json"_s)
{
    return readBibliography(bytes, name).value_or(QList<BibliographyEntry>());
}

QString cslDate(const QByteArray &issued)
{
    const auto entries =
        entriesOf(R"([{"id":"a","type":"article-newspaper","title":"Bridge shut","issued":)" + issued + "}]");
    return entries.value(0).article.published;
}

QByteArray reference(const QByteArray &lines)
{
    return "TY  - NEWS\r\nTI  - Bridge shut\r\n" + lines + "ER  - \r\n";
}

const QByteArray csl = R"([
 {"id": 7, "citation-key": "example2025", "type": "article-newspaper",
  "title": "Bridge <i>shut</i> for  good", "container-title": "The Herald", "publisher": "Herald Group",
  "author": [{"family": "Dam", "given": "Piet", "non-dropping-particle": "van"}, {"literal": "Herald staff"},
             {"family": "Example", "given": "Ann", "suffix": "Jr."}],
  "issued": {"date-parts": [["2025", 4, 2]]}, "URL": "https://herald.example/bridge", "language": "en_GB"},
 {"id": "b", "type": "webpage", "title": "Br\u00fccke", "publisher": "Die Brise", "language": "German"},
 {"id": "nothing", "type": "book"}
])";

} // namespace

void BibliographyTest::isKnownByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("is");
    QTest::newRow("CSL") << csl << u"a.txt"_s << true;
    QTest::newRow("CSL in items") << QByteArray(R"({"items":[{"type":"book","title":"A"}]})") << u"a"_s << true;
    QTest::newRow("one of CSL") << QByteArray(R"( {"type":"post-weblog","title":"A"})") << u"a"_s << true;
    QTest::newRow("other JSON") << QByteArray(R"([{"name":"a","title":"A"}])") << u"a.json"_s << false;
    QTest::newRow("annotations") << QByteArray(R"([{"@context":"x","type":"book"}])") << u"a.json"_s << false;
    QTest::newRow("half JSON") << csl.first(csl.size() / 2) << u"a.json"_s << false;
    QTest::newRow("RIS") << reference("") << u"a.txt"_s << true;
    QTest::newRow("RIS with a mark") << "\xEF\xBB\xBF\r\n" + reference("") << u"a"_s << true;
    QTest::newRow("RIS after words") << "Provider: X\n\n" + reference("") << u"a.ris"_s << true;
    QTest::newRow("an article on RIS") << "Of RIS:\n\n" + reference("") << u"a.txt"_s << false;
    QTest::newRow("text") << QByteArray("TY is a tag.\n") << u"a.txt"_s << false;
    QTest::newRow("nothing") << QByteArray() << u"a.ris"_s << false;
}

void BibliographyTest::isKnownByContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const bool, is);
    QCOMPARE(looksLikeBibliography(bytes, name), is);
}

void BibliographyTest::readsCslJson()
{
    const QList<BibliographyEntry> entries = entriesOf(csl);
    QCOMPARE(entries.size(), 2);
    const Article &article = entries.first().article;
    QCOMPARE(article.title, u"Bridge shut for good"_s);
    QCOMPARE(article.author, u"Piet van Dam, Herald staff, Ann Example Jr."_s);
    QCOMPARE(article.outlet, u"The Herald"_s);
    QCOMPARE(article.published, u"2025-04-02"_s);
    QCOMPARE(article.url, u"https://herald.example/bridge"_s);
    QCOMPARE(article.language, u"en-GB"_s);
    QCOMPARE(entries.first().key, u"example2025"_s);
    QCOMPARE(entries.last().article.title, u"Br\u00FCcke"_s);
    QCOMPARE(entries.last().article.outlet, u"Die Brise"_s);
    QCOMPARE(entries.last().article.language, u"de"_s);
    QCOMPARE(entries.last().article.published, QString());
    QCOMPARE(entries.last().key, u"b"_s);
}

void BibliographyTest::readsCslDates_data()
{
    QTest::addColumn<QByteArray>("issued");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *issued, const QString &edtf) {
        QTest::newRow(issued) << QByteArray(issued) << edtf;
    };
    row(R"({"date-parts":[[2025]]})", u"2025"_s);
    row(R"({"date-parts":[["2025","4"]]})", u"2025-04"_s);
    row(R"({"date-parts":[[2025,4,31]]})", QString());
    row(R"({"date-parts":[[2025]],"season":"2"})", u"2025-22"_s);
    row(R"({"date-parts":[[2025,21]]})", u"2025-21"_s);
    row(R"({"date-parts":[[2025,4,1],[2025,4,3]]})", u"2025-04-01/2025-04-03"_s);
    row(R"({"date-parts":[[2025,4,3],[2025,4,1]]})", u"2025-04-03"_s);
    row(R"({"date-parts":[[1913]],"circa":true})", u"1913~"_s);
    row(R"({"date-parts":[[-44,3,15]]})", u"-0044-03-15"_s);
    row(R"({"literal":"2025-04-02"})", u"2025-04-02"_s);
    row(R"({"literal":"2 April 2025"})", u"2025-04-02"_s);
    row(R"({"literal":"April 2025"})", u"2025-04"_s);
    row(R"({"raw":"Spring 2025"})", u"2025-21"_s);
    row(R"({"literal":"2025-04/2025-06"})", u"2025-04/2025-06"_s);
    row(R"({"literal":"no date"})", QString());
    row(R"({"date-parts":[]})", QString());
    row(R"({"date-parts":[[1e300]]})", QString());
    row(R"("2025")", QString());
}

void BibliographyTest::readsCslDates()
{
    QFETCH(const QByteArray, issued);
    QTEST(cslDate(issued), "edtf");
}

void BibliographyTest::readsRis()
{
    const QList<BibliographyEntry> entries =
        entriesOf("TY  - NEWS\r\nTI  - Bridge shut\r\nfor good\r\nAU  - Example, Ann\r\nAU  - van Dam, Piet\r\nA1  - "
                  "Herald staff\r\n"
                  "T2  - The Herald\r\nPB  - Herald Group\r\nPY  - 2025\r\nDA  - 2025/04/02/\r\nLA  - en-GB\r\n"
                  "UR  - https://herald.example/bridge\r\nID  - 17\r\nER  - \r\n\r\n"
                  "TY  - ELEC\nT1  - Ferry\nPB  - The Breeze\nUR  - javascript:alert(1)\nER  -\n");
    QCOMPARE(entries.size(), 2);
    const Article &article = entries.first().article;
    QCOMPARE(article.title, u"Bridge shut for good"_s);
    QCOMPARE(article.author, u"Ann Example, Piet van Dam, Herald staff"_s);
    QCOMPARE(article.outlet, u"The Herald"_s);
    QCOMPARE(article.published, u"2025-04-02"_s);
    QCOMPARE(article.url, u"https://herald.example/bridge"_s);
    QCOMPARE(article.language, u"en-GB"_s);
    QCOMPARE(entries.first().key, u"17"_s);
    QCOMPARE(entries.last().article.title, u"Ferry"_s);
    QCOMPARE(entries.last().article.outlet, u"The Breeze"_s);
    QCOMPARE(entries.last().article.url, QString());
}

void BibliographyTest::readsRisDates_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("year") << QByteArray("PY  - 2025\n") << u"2025"_s;
    QTest::newRow("month") << QByteArray("PY  - 2025/04//\n") << u"2025-04"_s;
    QTest::newRow("day first") << QByteArray("DA  - 2025/04/02/\nPY  - 2025\n") << u"2025-04-02"_s;
    QTest::newRow("year first") << QByteArray("PY  - 2025\nY1  - 2025/04/02\n") << u"2025-04-02"_s;
    QTest::newRow("season") << QByteArray("PY  - 2025///Winter\n") << u"2025-24"_s;
    QTest::newRow("words") << QByteArray("DA  - April 2, 2025\n") << u"2025-04-02"_s;
    QTest::newRow("none") << QByteArray("DA  - soon\n") << QString();
}

void BibliographyTest::readsRisDates()
{
    QFETCH(const QByteArray, lines);
    const auto entries = entriesOf(reference(lines));
    QCOMPARE(entries.size(), 1);
    QTEST(entries.first().article.published, "edtf");
}

void BibliographyTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, const QString &detail = {}) {
        QTest::newRow(name) << bytes << int(kind) << detail;
    };
    row("cut JSON", "[\n{\"type\":\"book\",\n", ErrorKind::BadFormat, u"line 3"_s);
    row("JSON of nothing", "[]", ErrorKind::Empty);
    row("empty", "", ErrorKind::BadFormat, u"line 1"_s);
    row("not ended", "TY  - NEWS\nTI  - A\nTY  - NEWS\nER  - \n", ErrorKind::BadFormat, u"line 3"_s);
    row("ended twice", "TY  - NEWS\nTI  - A\nER  - \nER  - \n", ErrorKind::BadFormat, u"line 4"_s);
    row("no UTF-8", "TY  - NEWS\nTI  - \xFF\nER  - \n", ErrorKind::NotUtf8);
    row("no titles", "TY  - NEWS\nER  - \n", ErrorKind::Empty);
    row("deep", QByteArray(200000, '['), ErrorKind::BadFormat, u"line 1"_s);
}

void BibliographyTest::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    const auto entries = readBibliography(bytes, u"library.ris"_s);
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, ErrorKind(kind));
    QCOMPARE(entries.error().subject, u"library.ris"_s);
    if (!detail.isEmpty())
        QCOMPARE(entries.error().detail, detail);
}

void BibliographyTest::findsAnArticlesEntry_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &url, const QString &title, const QString &source, bool found) {
        QTest::newRow(name) << url << title << source << found;
    };
    row("address", u"http://www.herald.example/bridge/?utm_source=x#top"_s, u"Other"_s, {}, true);
    row("phone", u"https://m.herald.example/bridge"_s, {}, {}, true);
    row("other page", u"https://herald.example/bridge?page=2"_s, u"Other"_s, {}, false);
    row("title", {}, u"BRIDGE SHUT, for \u2018good\u2019"_s, {}, true);
    row("title, other address", u"https://copy.example/"_s, u"Bridge shut for good"_s, {}, true);
    row("file name", {}, {}, u"Dam et al. - 2025 - Bridge shut for good.pdf"_s, true);
    row("other file name", {}, {}, u"Bridge.pdf"_s, false);
    row("nothing", {}, {}, {}, false);
}

void BibliographyTest::findsAnArticlesEntry()
{
    QFETCH(const QString, url);
    QFETCH(const QString, title);
    QFETCH(const QString, source);
    QFETCH(const bool, found);
    const auto match = matchEntry(entriesOf(csl), Article{.title = title, .url = url, .source = source});
    QCOMPARE(match.has_value(), found);
    if (match)
        QCOMPARE(match->outlet, u"The Herald"_s);
}

// The same headline in two papers, or on two days: only the day can tell.
void BibliographyTest::isSilentWhereEntriesDiffer()
{
    const auto entries =
        entriesOf(reference("T2  - Herald\nDA  - 2025/04/02\n") + reference("T2  - Breeze\nDA  - 2025/04/03\n") + "\n");
    QCOMPARE(entries.size(), 2);
    QVERIFY(!matchEntry(entries, Article{.title = u"Bridge shut"_s}));
    const auto match = matchEntry(entries, Article{.title = u"Bridge shut"_s, .published = u"2025-04-03"_s});
    QVERIFY(match);
    QCOMPARE(match->outlet, u"Breeze"_s);
    const auto twice = entriesOf(reference("T2  - Herald\n") + reference("T2  - Herald\n"));
    QVERIFY(matchEntry(twice, Article{.title = u"Bridge shut"_s}));
}

// Of which it keeps the first.
void BibliographyTest::survivesManyNames()
{
    QByteArray lines;
    for (int i = 0; i < 200'000; ++i)
        lines += "AU  - Name" + QByteArray::number(i) + "\n";
    const auto entries = entriesOf(reference(lines + QByteArray("and words\n").repeated(100'000)));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().article.author.count(u','), 99);
}

QTEST_APPLESS_MAIN(BibliographyTest)
#include "bibliography_test.moc"
