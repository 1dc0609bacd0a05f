// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/w3c/webannotations.h"

#include "exchange/roundtrip.h"
#include "exchange/w3c/webannotationreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class WebAnnotationsTest : public QObject
{
    Q_OBJECT

private slots:
    static void comesBackEqual_data();
    static void comesBackEqual();
    static void followsTheStandard();
    static void selectorsFindTheWords();
    static void linkIsOneAnnotationOverTwoArticles();
    static void datesOfSources_data();
    static void datesOfSources();
    static void repeatedQuotesNameTheirLine();
    static void readsWhatOthersWrite();
    static void placesWhatOthersAdd();
    static void refusesWhatIsWrong_data();
    static void refusesWhatIsWrong();
};

namespace
{

QByteArray written(const Snapshot &study)
{
    return webAnnotations(study).files.first().bytes;
}

QJsonObject root(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray items(const Snapshot &study)
{
    return root(written(study)).value("first"_L1)[u"items"_s].toArray();
}

} // namespace

void WebAnnotationsTest::comesBackEqual_data()
{
    QTest::addColumn<Snapshot>("study");
    QTest::newRow("one of everything") << SampleStudy::full();
    QTest::newRow("the sample") << RoundTrip::corpus();
    Snapshot empty;
    empty.info.uuid = SampleStudy::uuid(1);
    QTest::newRow("nothing in it") << empty;
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("hostile %u", seed) << RoundTrip::hostileStudy(seed);
}

void WebAnnotationsTest::comesBackEqual()
{
    QFETCH(const Snapshot, study);
    const QByteArray json = written(study);
    QCOMPARE(written(study), json);
    QVERIFY(looksLikeWebAnnotations(json));
    const auto read = readWebAnnotations(json, u"a.jsonld"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QVERIFY2(read->losses.isEmpty(), qPrintable(read->losses.value(0).what));
    QCOMPARE(RoundTrip::difference(study, read->snapshot), QString());
    QCOMPARE(written(read->snapshot), json);
    QCOMPARE(RoundTrip::judge(u"python3"_s, {u"-m"_s, u"json.tool"_s, u"--no-ensure-ascii"_s}, json, u"a.json"_s),
             QString());
}

// The model's rules for what must be there, and of which kind.
void WebAnnotationsTest::followsTheStandard()
{
    const QJsonObject file = root(written(SampleStudy::full()));
    QCOMPARE(file.value("@context"_L1)[0].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(file.value("@context"_L1)[1][u"@version"_s].toDouble(), 1.1);
    QCOMPARE(file.value("type"_L1).toString(), u"AnnotationCollection"_s);
    const QJsonObject page = file.value("first"_L1).toObject();
    QCOMPARE(page.value("type"_L1).toString(), u"AnnotationPage"_s);
    QCOMPARE(file.value("total"_L1).toInteger(), page.value("items"_L1).toArray().size());
    const QStringList motivations{u"highlighting"_s, u"tagging"_s,   u"commenting"_s,
                                  u"linking"_s,      u"assessing"_s, u"describing"_s};
    QStringList ids;
    for (const QJsonValue &item : page.value("items"_L1).toArray()) {
        QCOMPARE(item[u"type"_s].toString(), u"Annotation"_s);
        QVERIFY(item[u"id"_s].toString().startsWith(u"urn:uuid:"));
        QCOMPARE(item[u"canonical"_s].toString(), item[u"id"_s].toString());
        ids.append(item[u"id"_s].toString());
        QVERIFY(!item[u"target"_s].isUndefined());
        const QJsonValue motivation = item[u"motivation"_s];
        for (const QJsonValue &one : motivation.isArray() ? motivation.toArray() : QJsonArray{motivation})
            QVERIFY2(motivations.contains(one.toString()), qPrintable(one.toString()));
        for (const QJsonValue &body : item[u"body"_s].toArray()) {
            QVERIFY(body[u"type"_s].toString() == u"TextualBody" || body[u"type"_s].toString() == u"SpecificResource");
            QVERIFY(!body[u"purpose"_s].toString().isEmpty());
        }
        const QString created = item[u"created"_s].toString(u"2025-12-22T10:15:00.123Z"_s);
        QVERIFY2(QDateTime::fromString(created, Qt::ISODateWithMs).isValid() && created.endsWith(u'Z'),
                 qPrintable(created));
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

// Every selector of every target finds the same words in the text that the target's state names.
void WebAnnotationsTest::selectorsFindTheWords()
{
    const Snapshot study = RoundTrip::corpus();
    const QJsonObject file = root(written(study));
    QHash<QString, QString> texts;
    for (const QJsonValue &text : file.value("@included"_L1).toArray())
        texts.insert(text[u"id"_s].toString(), text[u"value"_s].toString());
    int seen = 0;
    for (const QJsonValue &item : items(study)) {
        const QJsonValue target = item[u"target"_s];
        for (const QJsonValue &one : target.isArray() ? target.toArray() : QJsonArray{target}) {
            if (!one.isObject())
                continue;
            const QString text = texts.value(one[u"state"_s][u"cached"_s].toString());
            const QJsonValue position = one[u"selector"_s][0];
            const QJsonValue quote = one[u"selector"_s][1];
            const QList<uint> points = text.toUcs4();
            const qint64 start = position[u"start"_s].toInteger();
            const auto *first = reinterpret_cast<const char32_t *>(points.constData() + start);
            QCOMPARE(QString::fromUcs4(first, position[u"end"_s].toInteger() - start), quote[u"exact"_s].toString());
            const QString around = quote[u"prefix"_s].toString() + quote[u"exact"_s].toString();
            QVERIFY(text.contains(around + quote[u"suffix"_s].toString()));
            ++seen;
        }
    }
    QVERIFY(seen > 20);
}

void WebAnnotationsTest::linkIsOneAnnotationOverTwoArticles()
{
    Snapshot study = SampleStudy::full();
    study.links[0].state = LinkState::Confirmed;
    const auto linkIn = [](const Snapshot &snapshot, const QString &motivation) {
        QJsonValue found;
        for (const QJsonValue &item : items(snapshot)) {
            if (item[u"motivation"_s].toString() == motivation && item[u"target"_s].toArray().size() == 2)
                found = item;
        }
        return found;
    };
    const QJsonValue link = linkIn(study, u"linking"_s);
    QCOMPARE(link[u"target"_s][0][u"source"_s].toString(), u"https://paper.example/a_(b)?c=d%20e"_s);
    QCOMPARE(link[u"target"_s][1][u"source"_s].toString(), u"urn:uuid:"_s + study.articles.at(1).uuid);
    QCOMPARE(readWebAnnotations(written(study), u"a"_s)->snapshot.links.first().state, LinkState::Confirmed);
    // One that was cut is no link to others.
    QVERIFY(linkIn(SampleStudy::full(), u"linking"_s).isNull());
    QVERIFY(linkIn(SampleStudy::full(), u"assessing"_s).isObject());
}

void WebAnnotationsTest::datesOfSources_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("state");
    QTest::newRow("day") << u"2025-04-02"_s << u"2025-04-02T00:00:00Z||"_s;
    QTest::newRow("moment") << u"2025-04-02T06:40:00+02:00"_s << u"2025-04-02T04:40:00Z||"_s;
    QTest::newRow("month") << u"2025-04"_s << u"|2025-04-01T00:00:00Z|2025-04-30T23:59:59Z"_s;
    QTest::newRow("open") << u"2025-04/.."_s << u"||"_s;
    QTest::newRow("none") << QString() << u"||"_s;
    QTest::newRow("long ago") << u"-0044-03-15"_s << u"||"_s;
}

void WebAnnotationsTest::datesOfSources()
{
    QFETCH(const QString, published);
    QFETCH(const QString, state);
    Snapshot study = SampleStudy::full();
    study.articles[0].published = published;
    const QJsonValue found = items(study).first()[u"target"_s][u"state"_s];
    QCOMPARE(found[u"sourceDate"_s].toString() + u'|' + found[u"sourceDateStart"_s].toString() + u'|' +
                 found[u"sourceDateEnd"_s].toString(),
             state);
}

void WebAnnotationsTest::repeatedQuotesNameTheirLine()
{
    SampleStudy study;
    study.snapshot.info.uuid = SampleStudy::uuid(1000);
    const QString same = QString(70, u'x') + u" again "_s + QString(70, u'y');
    study.addArticle(u"a"_s, same + u'\n' + same);
    study.addHighlight(VersionId{1}, u"again"_s);
    const QJsonArray selectors = items(study.snapshot).first()[u"target"_s][u"selector"_s].toArray();
    QCOMPARE(selectors.size(), 3);
    QCOMPARE(selectors.at(2)[u"end"_s].toInteger(), same.size());
    QCOMPARE(selectors.at(2)[u"refinedBy"_s][u"exact"_s].toString(), u"again"_s);
}

void WebAnnotationsTest::readsWhatOthersWrite()
{
    const QByteArray rows = R"({"total": 2, "rows": [
      {"id": "x1", "user": "acct:ann@example.org", "created": "2024-01-02T03:04:05.678901+00:00",
       "updated": "2024-01-03T03:04:05+00:00", "uri": "https://a.example/", "text": "Why?", "tags": ["a/b", "c", "c"],
       "target": [{"source": "https://a.example/", "selector": [{"type": "RangeSelector", "startOffset": 0},
         {"type": "TextPositionSelector", "start": 3, "end": 8},
         {"type": "TextQuoteSelector", "exact": "two\nlines", "prefix": "p", "suffix": "s"}]}]},
      {"id": "x2", "target": [{"source": "https://b.example/"}]}]})";
    QVERIFY(looksLikeWebAnnotations(rows));
    const auto read = readWebAnnotations(rows, u"export.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->snapshot.notes.size(), 2);
    QCOMPARE(read->snapshot.tags.size(), 2);
    QCOMPARE(read->snapshot.tags.at(0).name, u"a/b"_s);
    const Note note = read->snapshot.notes.at(1);
    QCOMPARE(note.text, u"> two\n> lines\n\nWhy?\n\nTags: a/b, c\n\n<https://a.example/>"_s);
    QCOMPARE(note.author, u"ann@example.org"_s);
    QVERIFY(note.created > 0 && note.modified > note.created);
    QCOMPARE(RoundTrip::lossOf(read->losses, u"Places of words"_s), 2);
    // The standard's own forms of the same: values without lists, one annotation alone, a plain comment.
    const QByteArray single = R"({"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x.example/1",
        "type": "Annotation", "bodyValue": "Hm", "creator": "http://x.example/me", "target": "http://b.example/"})";
    const auto one = readWebAnnotations(single, u"a"_s);
    QVERIFY(one);
    QCOMPARE(one->snapshot.notes.at(0).text, u"Hm\n\n<http://b.example/>"_s);
    QCOMPARE(one->snapshot.notes.at(0).author, u"http://x.example/me"_s);
}

// Somebody else's annotations among ours find their places by position, by UTF-16 position, or by the quote.
void WebAnnotationsTest::placesWhatOthersAdd()
{
    const Snapshot study = SampleStudy::full();
    const QByteArray added = R"("items": [
      {"type": "Annotation", "bodyValue": "by quote", "target": {"source": "https://paper.example/a_(b)?c=d%20e",
        "selector": {"type": "TextQuoteSelector", "exact": "On April 2"}}},
      {"type": "Annotation", "body": {"type": "TextualBody", "purpose": "tagging", "value": "Qwen"},
       "target": {"source": "https://paper.example/a_(b)?c=d%20e", "selector": [
        {"type": "TextPositionSelector", "start": 22, "end": 25}, {"type": "TextQuoteSelector", "exact": "due"}]}},
      {"type": "Annotation", "target": {"source": "https://paper.example/a_(b)?c=d%20e", "selector":
        {"type": "TextQuoteSelector", "exact": "not there"}}},)";
    QByteArray json = written(study);
    json.replace("\"items\": [", added);
    const auto read = readWebAnnotations(json, u"a"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(RoundTrip::lossOf(read->losses, u"Places of words"_s), 1);
    QCOMPARE(read->snapshot.highlights.size(), study.highlights.size() + 2);
    QCOMPARE(read->snapshot.tags.size(), study.tags.size());
    const auto quoteOf = [&](qsizetype at) {
        return read->snapshot.passages.at(read->snapshot.highlights.at(at).passage.value - 1).quote;
    };
    QCOMPARE(quoteOf(0), u"On April 2"_s);
    QCOMPARE(quoteOf(1), u"due"_s);
}

void WebAnnotationsTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind"); // NothingToDo: it is read
    const QByteArray good = written(SampleStudy::full());
    const auto changed = [&](const char *name, const QByteArray &from, const QByteArray &to, ErrorKind kind) {
        QVERIFY2(good.contains(from), name);
        QTest::newRow(name) << QByteArray(good).replace(from, to) << int(kind);
    };
    const QByteArray depth(2000, '[');
    QTest::newRow("deep") << "{\"@context\": \"anno.jsonld\", \"items\": " + depth + QByteArray(2000, ']') + '}'
                          << int(ErrorKind::BadFormat);
    QTest::newRow("cut") << good.first(good.size() / 3) << int(ErrorKind::BadFormat);
    QTest::newRow("nothing") << QByteArray("{}") << int(ErrorKind::NotAStudy);
    QTest::newRow("a number") << QByteArray("7") << int(ErrorKind::BadFormat);
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << int(ErrorKind::BadFormat);
    changed("newer", R"("version": 1, "uuid")", R"("version": 9, "uuid")", ErrorKind::NewerStudy);
    changed("claim's date", R"("edtf": "2025-04-02")", R"("edtf": "soon")", ErrorKind::BadDate);
    changed("text", "Another sentence, days", "Another word, days", ErrorKind::BadFormat);
    changed("types", R"("target": {)", R"("target": 7, "x": {)", ErrorKind::NothingToDo);
    changed("type of a claim", R"("score": 0.8)", R"("score": "much")", ErrorKind::BadFormat);
    changed("huge position", R"("start": 12, "end": 44)", R"("start": 1e308, "end": 1e309)", ErrorKind::BadFormat);
    changed("event that is gone", R"("synoptic:event": {"name": "launch")", R"("synoptic:event": {"name": "other")",
            ErrorKind::NothingToDo);
    changed("far position", R"("start": 12, "end": 44)", R"("start": 12, "end": 9007199254740991)",
            ErrorKind::NothingToDo);
    changed("negative position", R"("start": 12, "end": 44)", R"("start": -12, "end": 44)", ErrorKind::NothingToDo);
    changed("inverted position", R"("start": 12, "end": 44)", R"("start": 44, "end": 12)", ErrorKind::NothingToDo);
    changed("the same UUID", SampleStudy::uuid(2000).toUtf8(), SampleStudy::uuid(8).toUtf8(), ErrorKind::NothingToDo);
}

void WebAnnotationsTest::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    const auto read = readWebAnnotations(json, u"a.jsonld"_s);
    const Error error = read ? Error{.kind = ErrorKind::NothingToDo} : read.error();
    QVERIFY2(int(error.kind) == kind, qPrintable(describe(error) + error.detail));
    if (read) {
        QVERIFY(folderFiles(read->snapshot));
        QCOMPARE(RoundTrip::difference(read->snapshot, readWebAnnotations(written(read->snapshot), u"a"_s)->snapshot),
                 QString());
    }
}

QTEST_APPLESS_MAIN(WebAnnotationsTest)
#include "webannotations_test.moc"
