// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyjson.h"

#include "exchange/roundtrip.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StudyJsonTest : public QObject
{
    Q_OBJECT

private slots:
    static void comesBackEqual();
    static void sampleComesBackEqual();
    static void hostileStudiesComeBackEqual();
    static void othersCanReadIt();
    static void saysWhatIsLost();
    static void refusesWhatIsWrong_data();
    static void refusesWhatIsWrong();
};

void StudyJsonTest::comesBackEqual()
{
    const Snapshot study = SampleStudy::full();
    const QByteArray json = studyJson(study);
    QVERIFY(looksLikeStudyJson(json));
    const auto read = readStudyJson(json, u"a.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(*read, study);
    QCOMPARE(studyJson(*read), json);
}

void StudyJsonTest::sampleComesBackEqual()
{
    const Snapshot study = RoundTrip::corpus();
    const auto read = readStudyJson(studyJson(study), u"a.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(*read, study);
}

void StudyJsonTest::hostileStudiesComeBackEqual()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const Snapshot study = RoundTrip::hostileStudy(seed);
        const auto read = readStudyJson(studyJson(study), u"a.json"_s);
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
        QCOMPARE(RoundTrip::difference(study, *read), QString());
    }
}

void StudyJsonTest::othersCanReadIt()
{
    const QString script =
        u"import json,sys;d=json.load(open(sys.argv[1],encoding='utf-8'));"
        u"v=d['articles'][0]['versions'][0];h=[x for x in d['highlights'] if x['article']==d['articles'][0]['name'] "
        u"and x.get('version',1)==1];assert h;"
        u"assert all(v['text'][x['start']:x['end']]==x['quote'] for x in h)"_s;
    for (const Snapshot &study : {SampleStudy::full(), RoundTrip::corpus()})
        QCOMPARE(RoundTrip::judge(u"python3"_s, {u"-c"_s, script}, studyJson(study), u"a.json"_s), QString());
}

void StudyJsonTest::saysWhatIsLost()
{
    Snapshot study = SampleStudy::full();
    QVERIFY(studyJsonFiles(study).losses.isEmpty());
    study.versions[1].original = "bytes";
    const ExportedFiles files = studyJsonFiles(study);
    QCOMPARE(files.files.first().bytes, studyJson(study));
    QCOMPARE(files.losses.size(), 1);
    QCOMPARE(RoundTrip::lossOf(files.losses, u"Files that articles were read from"_s), 1);
}

void StudyJsonTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    const QByteArray good = studyJson(SampleStudy::full());
    const auto changed = [&](const char *name, const QByteArray &from, const QByteArray &to, ErrorKind kind) {
        QVERIFY2(good.contains(from), name);
        QTest::newRow(name) << QByteArray(good).replace(from, to) << int(kind);
    };
    changed("newer", R"("version": 1, "uuid")", R"("version": 9, "uuid")", ErrorKind::NewerStudy);
    changed("other format", "synoptic-study", "other", ErrorKind::NotAStudy);
    changed("text", "Another sentence, days", "Another word, days", ErrorKind::BadFormat);
    changed("quote", R"("quote": "Another sentence")", R"("quote": "Other")", ErrorKind::QuoteNotFound);
    changed("number", R"("start": 12,)", R"("start": 1e300,)", ErrorKind::QuoteNotFound);
    changed("negative", R"("start": 12,)", R"("start": -1,)", ErrorKind::QuoteNotFound);
    changed("type", R"("articles": [)", R"("articles": [7, )", ErrorKind::BadFormat);
    changed("date", R"("published": "2025-04-02")", R"("published": "soon")", ErrorKind::BadDate);
    changed("blocks", R"({"line": 0, "kind")", R"({"line": 99, "kind")", ErrorKind::BadFormat);
    changed("uuid twice", SampleStudy::uuid(2000).toUtf8(), SampleStudy::uuid(1).toUtf8(), ErrorKind::BadFormat);
    changed("key", R"("blocks":)", R"("bricks":)", ErrorKind::BadFormat);
    QTest::newRow("no study") << QByteArray("{\"articles\": []}") << int(ErrorKind::BadFormat);
    QTest::newRow("empty") << QByteArray() << int(ErrorKind::BadFormat);
    QTest::newRow("cut") << good.first(good.size() / 2) << int(ErrorKind::BadFormat);
    QTest::newRow("deep") << QByteArray("{\"study\": ") + QByteArray(100000, '[') << int(ErrorKind::BadFormat);
    QTest::newRow("deep object") << QByteArray("{\"study\": {\"format\": ") + QByteArray(100000, '[') +
                                        QByteArray(100000, ']') + "}}"
                                 << int(ErrorKind::BadFormat);
}

void StudyJsonTest::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    const auto read = readStudyJson(json, u"a.json"_s);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
    QVERIFY(describe(read.error()).endsWith(u'.'));
}

QTEST_APPLESS_MAIN(StudyJsonTest)
#include "studyjson_test.moc"
