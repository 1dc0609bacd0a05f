// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refiproject.h"

#include "exchange/container/ziparchive.h"
#include "exchange/roundtrip.h"
#include "support/zipbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RefiProjectTest : public QObject
{
    Q_OBJECT

private slots:
    static void comesBackEqual_data();
    static void comesBackEqual();
    static void sameBytesInEveryZone();
    static void controlCharactersAreTold();
    static void saysWhatIsLost();
    static void isValid_data();
    static void isValid();
    static void positionsAreCodePoints();
    static void eventsAreCasesWithDates();
    static void readsWhatOthersWrite();
    static void readsWhatOthersChanged();
    static void understandsPositions_data();
    static void understandsPositions();
    static void codebookComesBack();
    static void refusesWhatIsWrong_data();
    static void refusesWhatIsWrong();
};

namespace
{

QByteArray written(const Snapshot &study)
{
    return refiProject(study).files.first().bytes;
}

QByteArray inside(const QByteArray &archive, const QString &name)
{
    return ZipArchive::open(archive, u"a.qdpx"_s).value()->read(name).value_or(QByteArray());
}

// A project as another program may write it.
QByteArray project(const QByteArray &content, const QByteArray &text = "One two three.")
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project name=\"Other\" origin=\"Another\" "
                           "xmlns=\"urn:QDA-XML:project:1.0\">" +
                           content + "</Project>";
    return ZipBytes::archive({{.name = "project.qde", .bytes = xml}, {.name = "sources/t.txt", .bytes = text}});
}

QByteArray source(const QByteArray &selections)
{
    return "<Sources><TextSource guid=\"00000000-0000-4000-8000-0000000000AA\" name=\"A text.txt\" "
           "plainTextPath=\"internal://t.txt\">" +
           selections + "</TextSource></Sources>";
}

QByteArray selection(qint64 start, qint64 end, const QByteArray &name = {}, const QByteArray &number = "01")
{
    return "<PlainTextSelection guid=\"{00000000-0000-4000-8000-0000000001" + number + "}\" name=\"" + name +
           "\" startPosition=\"" + QByteArray::number(start) + "\" endPosition=\"" + QByteArray::number(end) + "\"/>";
}

QString firstQuote(const Snapshot &study)
{
    return study.highlights.isEmpty() ? QString() : study.passages.at(study.highlights.first().passage.value - 1).quote;
}

} // namespace

void RefiProjectTest::comesBackEqual_data()
{
    QTest::addColumn<Snapshot>("study");
    QTest::newRow("one of everything") << SampleStudy::full();
    QTest::newRow("the sample") << RoundTrip::corpus();
    Snapshot empty;
    empty.info.uuid = SampleStudy::uuid(1);
    QTest::newRow("nothing in it") << empty;
    SampleStudy lost;
    lost.snapshot.info.uuid = SampleStudy::uuid(1000);
    lost.addArticle(u"a"_s, u"One two"_s);
    lost.addHighlight(VersionId{1}, u"two"_s);
    lost.snapshot.passages[0].state = AnchorState::Lost;
    lost.snapshot.passages[0].quote = u"2\U0001F600!"_s;
    QTest::newRow("a lost passage") << lost.snapshot;
    Snapshot confirmed = SampleStudy::full();
    confirmed.links[0].state = LinkState::Confirmed;
    QTest::newRow("a link") << confirmed;
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("hostile %u", seed) << RoundTrip::hostileStudy(seed, RoundTrip::withoutControls);
}

void RefiProjectTest::comesBackEqual()
{
    QFETCH(const Snapshot, study);
    const QByteArray bytes = written(study);
    QCOMPARE(written(study), bytes);
    QVERIFY(looksLikeRefiProject(bytes));
    const auto read = readRefiProject(bytes, u"a.qdpx"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QVERIFY2(read->losses.isEmpty(), qPrintable(read->losses.value(0).what));
    QCOMPARE(RoundTrip::difference(study, read->snapshot), QString());
    QCOMPARE(written(read->snapshot), bytes);
}

void RefiProjectTest::sameBytesInEveryZone()
{
    const QByteArray here = written(SampleStudy::full());
    const QByteArray zone = qgetenv("TZ");
    for (const char *other : {"Asia/Tokyo", "America/Los_Angeles", "UTC"}) {
        qputenv("TZ", other);
        QCOMPARE(written(SampleStudy::full()), here);
    }
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
}

// What XML cannot hold is replaced and counted, and everything else is as it was.
void RefiProjectTest::controlCharactersAreTold()
{
    int replaced = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const Snapshot study = RoundTrip::hostileStudy(seed);
        const ExportedFiles files = refiProject(study);
        replaced += int(RoundTrip::lossOf(files.losses, u"Control characters"_s));
        const auto read = readRefiProject(files.files.first().bytes, u"a.qdpx"_s);
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
        QCOMPARE(read->snapshot.versions, study.versions);
        QCOMPARE(read->snapshot.tags, study.tags);
        QCOMPARE(read->snapshot.highlights.size(), study.highlights.size());
        QCOMPARE(read->snapshot.claims.size(), study.claims.size());
        QCOMPARE(read->snapshot.notes.size(), study.notes.size());
    }
    QVERIFY(replaced > 0);
}

void RefiProjectTest::saysWhatIsLost()
{
    Snapshot study = SampleStudy::full();
    study.versions[0].original = "bytes";
    study.notes[0].created = 900'000'000'000'000;
    const QList<Loss> losses = refiProject(study).losses;
    QCOMPARE(RoundTrip::lossOf(losses, u"Files that articles were read from"_s), 1);
    QCOMPARE(RoundTrip::lossOf(losses, u"Times outside"_s), 1);
    QCOMPARE(RoundTrip::lossOf(losses, u"Lists of words"_s), 1);
    QCOMPARE(RoundTrip::lossOf(losses, u"Passages that do not belong"_s), 1);
}

void RefiProjectTest::isValid_data()
{
    comesBackEqual_data();
}

// Against a grammar of our own for the standard's rules, by a reader of another's.
void RefiProjectTest::isValid()
{
    QFETCH(const Snapshot, study);
    const QString grammar = QStringLiteral(SYNOPTIC_SOURCE_DIR "/tests/exchange/refi-project.rng");
    const QByteArray xml = inside(written(study), u"project.qde"_s);
    QCOMPARE(RoundTrip::judge(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, grammar}, xml, u"a.qde"_s),
             QString());
    const QString codes = QStringLiteral(SYNOPTIC_SOURCE_DIR "/tests/exchange/refi-codebook.rng");
    QCOMPARE(RoundTrip::judge(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, codes},
                              refiCodebook(study).files.first().bytes, u"a.qdc"_s),
             QString());
}

void RefiProjectTest::positionsAreCodePoints()
{
    const Snapshot study = SampleStudy::full();
    const QByteArray bytes = written(study);
    const QByteArray xml = inside(bytes, u"project.qde"_s);
    QVERIFY(xml.contains(R"(startPosition="12" endPosition="44")"));
    const QByteArray text = inside(bytes, u"sources/%1.txt"_s.arg(study.versions.at(0).uuid));
    QCOMPARE(text, study.versions.at(0).text.toUtf8());
    QVERIFY(!text.startsWith("\xEF\xBB\xBF") && !text.contains('\r'));
}

void RefiProjectTest::eventsAreCasesWithDates()
{
    const QByteArray xml = inside(written(RoundTrip::corpus()), u"project.qde"_s);
    QVERIFY(xml.contains("<DateValue>2025-"));
    QVERIFY(xml.contains("typeOfVariable=\"Date\""));
    QVERIFY(xml.contains("<SelectionRef targetGUID="));
}

void RefiProjectTest::readsWhatOthersWrite()
{
    const QByteArray content = R"(
 <Users><User guid="00000000-0000-4000-8000-000000000001" name="Ann"/></Users>
 <CodeBook><Codes>
  <Code guid="00000000-0000-4000-8000-000000000002" name="Top" isCodable="true" color="#98DDFE">
   <Description>what</Description>
   <Code guid="00000000-0000-4000-8000-000000000003" name="Top" isCodable="true"/>
   <Code guid="00000000-0000-4000-8000-000000000004" name="Top" isCodable="true"/></Code></Codes></CodeBook>
 <Variables><Variable guid="00000000-0000-4000-8000-000000000005" name="When" typeOfVariable="Date"/></Variables>
 <Cases>
  <Case guid="00000000-0000-4000-8000-000000000006" name="Launch day"><VariableValue>
   <VariableRef targetGUID="00000000-0000-4000-8000-000000000005"/><DateValue>2025-04-02</DateValue></VariableValue>
   <SelectionRef targetGUID="00000000-0000-4000-8000-000000000101"/></Case>
  <Case guid="00000000-0000-4000-8000-000000000007" name="Participant 1"/></Cases>
 <Sources><PictureSource guid="00000000-0000-4000-8000-000000000008" path="internal://a.png"/>
  <TextSource guid="00000000-0000-4000-8000-0000000000AA" name="A text.txt" plainTextPath="internal://t.txt">
   <PlainTextSelection guid="00000000-0000-4000-8000-000000000101" startPosition="4" endPosition="7">
    <Description>a memo</Description>
    <Coding guid="00000000-0000-4000-8000-000000000009" creatingUser="00000000-0000-4000-8000-000000000001">
     <CodeRef targetGUID="00000000-0000-4000-8000-000000000004"/></Coding>
    <NoteRef targetGUID="00000000-0000-4000-8000-00000000000a"/></PlainTextSelection>
   <PlainTextSelection guid="00000000-0000-4000-8000-000000000102" startPosition="8" endPosition="13"/>
  </TextSource>
  <TextSource guid="00000000-0000-4000-8000-0000000000ab" name="Gone" plainTextPath="internal://gone.txt"/>
  <TextSource guid="00000000-0000-4000-8000-0000000000ac" name="Out" plainTextPath="relative:///etc/passwd"/></Sources>
 <Notes><Note guid="00000000-0000-4000-8000-00000000000a" name="n"><PlainTextContent>noted</PlainTextContent></Note>
  <Note guid="00000000-0000-4000-8000-00000000000b"><PlainTextContent>on all</PlainTextContent></Note></Notes>
 <Links><Link guid="00000000-0000-4000-8000-00000000000c" originGUID="00000000-0000-4000-8000-000000000101"
  targetGUID="00000000-0000-4000-8000-000000000102"/></Links>
 <Sets><Set guid="00000000-0000-4000-8000-00000000000d" name="s"/></Sets>)";
    const auto read = readRefiProject(project(content), u"a.qdpx"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    const Snapshot &study = read->snapshot;
    QCOMPARE(study.info.title, u"Other"_s);
    QCOMPARE(study.articles.size(), 1);
    QCOMPARE(study.articles.first().title, u"A text.txt"_s);
    QCOMPARE(study.highlights.size(), 2);
    QCOMPARE(firstQuote(study), u"two"_s);
    QCOMPARE(study.highlights.first().author, u"Ann"_s);
    QCOMPARE(study.tags.size(), 3);
    QCOMPARE(study.tags.first().colour, u"sky"_s);
    QCOMPARE(study.tags.last().name, u"Top 2"_s);
    QCOMPARE(study.highlightTags.size(), 1);
    QCOMPARE(study.events.size(), 1);
    QCOMPARE(study.events.first().displayEdtf, u"2025-04-02"_s);
    QCOMPARE(study.claims.size(), 1);
    QCOMPARE(study.notes.size(), 3);
    QCOMPARE(study.links.size(), 1);
    for (const QString &loss : {u"Sources that are no text"_s, u"Sources whose text is missing"_s,
                                u"Sources that lie outside"_s, u"Cases without a date"_s, u"Sets"_s})
        QCOMPARE(RoundTrip::lossOf(read->losses, loss), 1);
}

// Another program may change texts, or leave out what it does not know.
void RefiProjectTest::readsWhatOthersChanged()
{
    const Snapshot study = SampleStudy::full();
    const QByteArray bytes = written(study);
    const auto archive = ZipArchive::open(bytes, u"a"_s).value();
    QList<ZipBytes::Item> items;
    for (const QString &name : (*archive).names()) {
        QByteArray content = (*archive).read(name).value();
        if (name.contains(study.versions.at(0).uuid))
            content.replace("slip", "wait");
        if (name.contains(study.versions.at(2).uuid))
            content.replace("One line", "One word");
        items.append({.name = name.toUtf8(), .bytes = content});
    }
    const auto read = readRefiProject(ZipBytes::archive(items), u"a"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->snapshot.highlights.size(), study.highlights.size());
    QCOMPARE(read->snapshot.claims.size(), study.claims.size());
    QCOMPARE(RoundTrip::lossOf(read->losses, u"Cut links"_s), 1);
    // The passage that was carried over stands by itself now, and the changed text has no blocks.
    QCOMPARE(read->snapshot.passages.size(), 6);
    QVERIFY(read->snapshot.versions.at(0).blocks.isEmpty() && !read->snapshot.versions.at(1).blocks.isEmpty());
}

void RefiProjectTest::understandsPositions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("quote"); // empty: it lies outside
    const QByteArray emoji = "\xF0\x9F\x98\x80 two three";
    QTest::newRow("end after") << emoji << 2 << 5 << QByteArray("two") << u"two"_s;
    QTest::newRow("no name") << emoji << 2 << 5 << QByteArray() << u"two"_s;
    QTest::newRow("a name of its own") << emoji << 2 << 5 << QByteArray("2,5") << u"two"_s;
    QTest::newRow("end is the last") << emoji << 2 << 4 << QByteArray("two") << u"two"_s;
    QTest::newRow("one character") << emoji << 2 << 2 << QByteArray() << u"t"_s;
    QTest::newRow("UTF-16") << emoji << 3 << 6 << QByteArray("two") << u"two"_s;
    QTest::newRow("cut name") << emoji << 2 << 11 << QByteArray("two th...") << u"two three"_s;
    const QByteArray lines = "\xEF\xBB\xBF"
                             "One\r\ntwo\r\nthree";
    QTest::newRow("line ends are one") << lines << 4 << 7 << QByteArray("two") << u"two"_s;
    QTest::newRow("line ends are two") << lines << 5 << 8 << QByteArray("two") << u"two"_s;
    const QByteArray composed = "e\xCC\x81t\xC3\xA9 two";
    QTest::newRow("composed") << composed << 5 << 8 << QByteArray("two") << u"two"_s;
    QTest::newRow("past the end") << emoji << 2 << 999 << QByteArray("two") << QString();
    QTest::newRow("negative") << emoji << -2 << 5 << QByteArray("two") << QString();
    QTest::newRow("inverted") << emoji << 5 << 2 << QByteArray("two") << QString();
}

void RefiProjectTest::understandsPositions()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const QByteArray, name);
    QFETCH(const QString, quote);
    const auto read = readRefiProject(project(source(selection(start, end, name)), text), u"a.qdpx"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(firstQuote(read->snapshot), quote);
    QCOMPARE(RoundTrip::lossOf(read->losses, u"Selections that do not lie"_s), quote.isEmpty() ? 1 : 0);
}

void RefiProjectTest::codebookComesBack()
{
    const Snapshot study = SampleStudy::full();
    const QByteArray qdc = refiCodebook(study).files.first().bytes;
    QVERIFY(looksLikeRefiCodebook(qdc));
    const auto read = readRefiCodebook(qdc, u"a.qdc"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->snapshot.tags, study.tags);
    QCOMPARE(refiCodebook(read->snapshot).files.first().bytes, qdc);
    QVERIFY(readRefiCodebook(refiCodebook(Snapshot()).files.first().bytes, u"a"_s)->snapshot.tags.isEmpty());
    // QualCoder, NVivo and others differ in the name of the space.
    const QByteArray other = R"(<CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="X"><Codes>
        <Code guid="a" name="One" isCodable="true" color="#f00"/></Codes><Sets><Set guid="b" name="s"/></Sets></CodeBook>)";
    const auto others = readRefiCodebook(other, u"a.qdc"_s);
    QCOMPARE(others->snapshot.tags.first().name, u"One"_s);
    QCOMPARE(others->losses.size(), 1);
}

void RefiProjectTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); // NothingToDo: it is read
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    const auto described = [](const QByteArray &xml) {
        return ZipBytes::archive({{.name = "project.qde", .bytes = xml}});
    };
    const QByteArray head = "<?xml version=\"1.0\"?>";
    row("document type", described(head + "<!DOCTYPE Project><Project name=\"a\"/>"), ErrorKind::Unsafe);
    row("entities",
        described(head + "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><Project name=\"&c;\"/>"),
        ErrorKind::Unsafe);
    row("file entity",
        described(head + "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Project name=\"&b;\"/>"),
        ErrorKind::Unsafe);
    row("unknown entity", described(head + "<Project name=\"&b;\"/>"), ErrorKind::BadFormat);
    row("deep", described(head + QByteArray("<a>").repeated(5000)), ErrorKind::Unsafe);
    row("other root", described(head + "<a/>"), ErrorKind::BadFormat);
    row("cut", described(head + "<Project name=\"a\"><Sour"), ErrorKind::BadFormat);
    row("no XML", described("PK"), ErrorKind::BadFormat);
    row("empty", described(""), ErrorKind::BadFormat);
    row("no description", ZipBytes::archive({{.name = "a.txt"}}), ErrorKind::NotAStudy);
    row("no archive", "PK\x03\x04.qde", ErrorKind::BadFormat);
    row("slip", ZipBytes::archive({{.name = "project.qde"}, {.name = "../a"}}), ErrorKind::Unsafe);
    row("encrypted", ZipBytes::archive({{.name = "project.qde", .bytes = "x", .flags = 0x801}}), ErrorKind::Protected);
    const QByteArray good = written(SampleStudy::full());
    row("half", good.first(good.size() / 2), ErrorKind::BadFormat);
    row("GUIDs twice", project(source(selection(0, 3) + selection(4, 7) + selection(8, 13, "", "02"))),
        ErrorKind::NothingToDo);
    row("huge positions", project(source(selection(0, std::numeric_limits<qint64>::max()))), ErrorKind::NothingToDo);
    row("no GUIDs", project(source("<PlainTextSelection startPosition=\"x\"/><Coding/>")), ErrorKind::NothingToDo);
    row("code in itself",
        project("<CodeBook><Codes><Code guid=\"00000000-0000-4000-8000-000000000002\" name=\"a\">"
                "<Code guid=\"00000000-0000-4000-8000-000000000002\" name=\"a\"/></Code></Codes>"
                "</CodeBook>"),
        ErrorKind::NothingToDo);
    row("bad text", project(source(selection(0, 3)), "\xff\xfe\xff"), ErrorKind::NothingToDo);
    row("other's note of ours",
        project("<Notes><Note name=\"Synoptic\" "
                "guid=\"00000000-0000-4000-8000-000000000001\"><PlainTextContent>{\"study\": "
                "{\"format\": \"synoptic-study\", \"version\": 99}}</PlainTextContent></Note></Notes>"),
        ErrorKind::NewerStudy);
}

void RefiProjectTest::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const auto read = readRefiProject(bytes, u"a.qdpx"_s);
    const Error error = read ? Error{.kind = ErrorKind::NothingToDo} : read.error();
    QVERIFY2(int(error.kind) == kind, qPrintable(describe(error) + error.detail));
    if (read)
        QVERIFY(readRefiProject(written(read->snapshot), u"a"_s));
}

QTEST_APPLESS_MAIN(RefiProjectTest)
#include "refiproject_test.moc"
