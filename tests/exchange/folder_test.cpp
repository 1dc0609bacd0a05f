// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderfiles.h"
#include "exchange/folderreader.h"
#include "exchange/folderwriter.h"
#include "exchange/markdownoracle.h"
#include "exchange/samplestudy.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class FolderTest : public QObject
{
    Q_OBJECT

private slots:
    static void comesBackEqual();
    static void hostileStudiesComeBackEqual();
    static void orderOfArticlesComesBack();
    static void lostPassagesKeepTheirWords();
    static void filesAreReadable();
    static void sameStudySameBytes();
    static void orderOfRowsDoesNotMatter();
    static void removesArticlesThatAreGone();
    static void refusesForeignFolders();
    static void leavesNothingBehind();
};

static QStringList filesIn(const QString &folder)
{
    QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &file : QDir(folder + u"/articles"_s).entryList(QDir::Files | QDir::Hidden, QDir::Name))
        files.append(u"articles/"_s + file);
    return files;
}

void FolderTest::comesBackEqual()
{
    const TemporaryFolder folder;
    const Snapshot study = SampleStudy::full();
    QVERIFY(writeFolder(study, folder.path(u"study"_s)));
    QCOMPARE(filesIn(folder.path(u"study"_s)),
             (QStringList{u"events.json"_s, u"highlights.json"_s, u"links.json"_s, u"notes.json"_s, u"story.json"_s,
                          u"tags.json"_s, u"words.json"_s, u"articles/001.md"_s, u"articles/001.v2.md"_s,
                          u"articles/b%2Fc%3A%20%22d%22.md"_s}));
    const auto read = readFolder(folder.path(u"study"_s));
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->info, study.info);
    QCOMPARE(read->articles, study.articles);
    QCOMPARE(read->versions, study.versions);
    QCOMPARE(read->passages, study.passages);
    QCOMPARE(read->tags, study.tags);
    QCOMPARE(read->highlights, study.highlights);
    QCOMPARE(read->highlightTags, study.highlightTags);
    QCOMPARE(read->reporters, study.reporters);
    QCOMPARE(read->events, study.events);
    QCOMPARE(read->eventTags, study.eventTags);
    QCOMPARE(read->claims, study.claims);
    QCOMPARE(read->notes, study.notes);
    QCOMPARE(read->links, study.links);
    QCOMPARE(*read, study);
}

// Strings that mean something to JSON, to Markdown or to a path, wherever a string can stand.
static Snapshot hostileStudy(QRandomGenerator &random)
{
    SampleStudy study;
    Snapshot &all = study.snapshot;
    const auto line = [&] { return MarkdownOracle::hostileLine(random); };
    all.info = {
        .uuid = SampleStudy::uuid(1000), .title = line(), .description = line() + u'\n' + line(), .author = line()};
    for (int i = 0; i < 3; ++i) {
        const QString text = canonicalText(u"a"_s + line() + u"\n\n---\n"_s + line() + u'\n' + line() + u"\nEnd"_s);
        const ArticleId id = study.addArticle(QString::number(i) + line(), text);
        Article &article = all.articles[id.value - 1];
        article.title = line();
        article.author = line() + QChar(0xD800);
        article.url = line();
        const TagId tag = study.addTag(line() + QString::number(i), TagId{i});
        all.tags.last().description = line();
        const EventId event = study.addEvent(line() + QString::number(i), line() + u'x');
        study.addNote(line() + u"\r\n"_s + line()).event = event;
        all.eventTags.append({.event = event, .tag = tag});
    }
    for (int i = 0; i < 3; ++i) {
        const VersionId version{i + 1};
        const OffsetMap map(all.versions.at(i).text);
        const qint64 length = random.bounded(1, int(map.pointCount()));
        study.addHighlight(version, QString(), {TagId{i + 1}});
        Passage &passage = all.passages.last();
        const PassageId id = passage.id;
        passage = makePassage(version, all.versions.at(i).text, map, PointSpan{.start = 0, .end = length});
        passage.id = id;
        all.highlights.last().author = line();
    }
    return all;
}

// Without the care that writeFolder() takes, which costs time.
static QString writeQuickly(const Snapshot &study, const TemporaryFolder &folder)
{
    QDir().mkdir(folder.path(u"articles"_s));
    for (const auto &[name, bytes] : folderFiles(study).value().asKeyValueRange())
        folder.write(name, bytes);
    return folder.path(QString());
}

void FolderTest::hostileStudiesComeBackEqual()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i) {
        const TemporaryFolder folder;
        const Snapshot study = hostileStudy(random);
        const auto read = readFolder(writeQuickly(study, folder));
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
        QCOMPARE(read->articles, study.articles);
        QCOMPARE(read->versions, study.versions);
        QCOMPARE(read->highlights, study.highlights);
        QCOMPARE(*read, study);
    }
}

void FolderTest::orderOfArticlesComesBack()
{
    SampleStudy study;
    study.snapshot.info.uuid = SampleStudy::uuid(1000);
    for (const QString &name : {u"c"_s, u"B"_s, u"b"_s, u"a"_s})
        study.addArticle(name, u"Text of "_s + name);
    study.snapshot.articles[3].position = 70;
    const TemporaryFolder folder;
    QCOMPARE(readFolder(writeQuickly(study.snapshot, folder)).value(), study.snapshot);
}

void FolderTest::lostPassagesKeepTheirWords()
{
    SampleStudy study;
    study.snapshot.info.uuid = SampleStudy::uuid(1000);
    study.addArticle(u"a"_s, u"One two"_s);
    study.addHighlight(VersionId{1}, u"two"_s);
    Passage &passage = study.snapshot.passages[0];
    passage.state = AnchorState::Lost;
    passage.quote = u"2\U0001F600!"_s;
    passage.prefix = u"before "_s;
    passage.suffix = u" after"_s;
    const TemporaryFolder folder;
    QCOMPARE(readFolder(writeQuickly(study.snapshot, folder)).value(), study.snapshot);
}

void FolderTest::filesAreReadable()
{
    const QMap<QString, QByteArray> files = folderFiles(SampleStudy::full()).value();
    QCOMPARE(files.value(u"articles/001.md"_s), "---\n"
                                                "name: \"001\"\n"
                                                "title: \"Title of 001\"\n"
                                                "outlet: \"The Paper\"\n"
                                                "author: \"A. \\u202eWriter\"\n"
                                                "published: \"2025-04-02\"\n"
                                                "url: \"https://paper.example/a_(b)?c=d e\"\n"
                                                "language: \"en\"\n"
                                                "source: \"001_a83d.txt\"\n"
                                                "uuid: \"00000000-0000-4000-8000-000000000001\"\n"
                                                "version_uuid: \"00000000-0000-4000-8000-000000000002\"\n"
                                                "imported: \"2025-12-22T10:15:00.001Z\"\n"
                                                "---\n"
                                                "\n"
                                                "# The launch\n"
                                                "\n"
                                                "Qwen\u20113 \U0001F600 is due later this month, \\*people\\* said.\n"
                                                "- \u2022 It may slip.\n"
                                                "\n"
                                                "<!-- boilerplate -->\n"
                                                "\n"
                                                "Share this\n"
                                                "\n"
                                                "<!-- /boilerplate -->\n"
                                                "\n"
                                                "On April 2, the firm denied it.\n");
    QCOMPARE(files.value(u"story.json"_s),
             R"({"format": "synoptic-study", "version": 1, "uuid": "00000000-0000-4000-8000-0000000003e8", )"
             R"("title": "The \"launch\"", "description": "a\nb", "author": "Ann"})"
             "\n");
    QVERIFY(files.value(u"events.json"_s)
                .contains(R"({"event": "launch", "article": "001", "start": 12, "end": 44, )"
                          "\"quote\": \"Qwen\u20113 \U0001F600 is due later this month\", "
                          R"("date_text": "later this month", "date_start": 16, "edtf": "2025-04", )"
                          R"("reading": "throughout", "approximate": true, "uncertain": true, )"
                          R"("anchor_day": "2025-04-02", "anchor_kind": "publication", "modality": "planned", )"
                          R"("tense": "future", "reporter": "people", "reporter_kind": "anonymous", )"
                          R"("rule": "later-this", "score": 0.8, "state": "suggested", )"
                          R"("uuid": "00000000-0000-4000-8000-00000000000e"})"));
    QVERIFY(files.value(u"highlights.json"_s).contains(R"("tags": ["Qwen", "Qwen/launch \\/ date"])"));
    QVERIFY(files.value(u"notes.json"_s).startsWith("{\n\"notes\": [\n{\"on\": \"study\", \"text\": "));
}

void FolderTest::sameStudySameBytes()
{
    const TemporaryFolder folder;
    const Snapshot study = SampleStudy::full();
    QVERIFY(writeFolder(study, folder.path(u"a"_s)));
    QVERIFY(writeFolder(study, folder.path(u"a/"_s)));
    QVERIFY(writeFolder(readFolder(folder.path(u"a"_s)).value(), folder.path(u"b"_s)));
    QCOMPARE(filesIn(folder.path(u"a"_s)), filesIn(folder.path(u"b"_s)));
    for (const QString &file : filesIn(folder.path(u"a"_s))) {
        QCOMPARE(TemporaryFolder::read(folder.path(u"a/"_s + file)),
                 TemporaryFolder::read(folder.path(u"b/"_s + file)));
    }
}

void FolderTest::orderOfRowsDoesNotMatter()
{
    const Snapshot study = SampleStudy::full();
    Snapshot other = study;
    std::reverse(other.highlights.begin(), other.highlights.end());
    std::reverse(other.claims.begin(), other.claims.end());
    std::reverse(other.passages.begin(), other.passages.end());
    std::reverse(other.versions.begin(), other.versions.end());
    std::reverse(other.articles.begin(), other.articles.end());
    std::reverse(other.notes.begin(), other.notes.end());
    std::reverse(other.highlightTags.begin(), other.highlightTags.end());
    for (Passage &passage : other.passages) {
        passage.id.value += 50;
        passage.origin.value += passage.origin.isNull() ? 0 : 50;
    }
    for (Highlight &highlight : other.highlights)
        highlight.passage.value += 50;
    for (Claim &claim : other.claims)
        claim.passage.value += 50;
    for (Review &review : other.reviews)
        review.passage.value += 50;
    for (Link &link : other.links) {
        link.a.value += 50;
        link.b.value += 50;
    }
    QCOMPARE(folderFiles(other).value(), folderFiles(study).value());
}

void FolderTest::removesArticlesThatAreGone()
{
    const TemporaryFolder folder;
    const QString path = folder.path(u"study"_s);
    Snapshot study = SampleStudy::full();
    QVERIFY(writeFolder(study, path));
    folder.write(u"study/articles/README.md"_s, "mine");
    folder.write(u"study/notes.txt"_s, "mine");
    SampleStudy smaller;
    smaller.snapshot.info = study.info;
    smaller.addArticle(u"002"_s, u"Text"_s);
    QVERIFY(writeFolder(smaller.snapshot, path));
    QCOMPARE(filesIn(path), (QStringList{u"events.json"_s, u"highlights.json"_s, u"links.json"_s, u"notes.json"_s,
                                         u"notes.txt"_s, u"story.json"_s, u"tags.json"_s, u"words.json"_s,
                                         u"articles/002.md"_s, u"articles/README.md"_s}));
}

void FolderTest::refusesForeignFolders()
{
    const TemporaryFolder folder;
    const Snapshot study = SampleStudy::full();
    QVERIFY(QDir().mkdir(folder.path(u"other"_s)));
    QVERIFY(writeFolder(study, folder.path(u"other"_s)));
    Snapshot another = study;
    another.info.uuid = SampleStudy::uuid(1001);
    QCOMPARE(writeFolder(another, folder.path(u"other"_s)).error().kind, ErrorKind::AlreadyExists);

    QVERIFY(QDir().mkdir(folder.path(u"photos"_s)));
    folder.write(u"photos/.hidden"_s, "x");
    QCOMPARE(writeFolder(study, folder.path(u"photos"_s)).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(filesIn(folder.path(u"photos"_s)), QStringList{u".hidden"_s});

    folder.write(u"file"_s, "x");
    QCOMPARE(writeFolder(study, folder.path(u"file"_s)).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(writeFolder(study, folder.path(u"no/such"_s)).error().kind, ErrorKind::NotFound);

    QVERIFY(QFile::remove(folder.path(u"other/notes.json"_s)));
    QVERIFY(QFile::link(folder.path(u"file"_s), folder.path(u"other/notes.json"_s)));
    QCOMPARE(writeFolder(study, folder.path(u"other"_s)).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(TemporaryFolder::read(folder.path(u"file"_s)), "x");
}

void FolderTest::leavesNothingBehind()
{
    const TemporaryFolder folder;
    Snapshot study = SampleStudy::full();
    study.versions.clear();
    QCOMPARE(writeFolder(study, folder.path(u"study"_s)).error().kind, ErrorKind::Damaged);
    QVERIFY(!QDir(folder.path(u"study"_s)).exists());
}

QTEST_APPLESS_MAIN(FolderTest)
#include "folder_test.moc"
