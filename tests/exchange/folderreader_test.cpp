// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderreader.h"

#include "support/temporaryfolder.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

// A study written by hand: as little as can be.
class HandWritten
{
public:
    HandWritten()
    {
        QDir().mkdir(m_folder.path(u"study"_s));
        QDir().mkdir(m_folder.path(u"study/articles"_s));
        write(u"story.json"_s, R"({"format": "synoptic-study", "version": 1, "title": "T"})");
        write(u"articles/001.md"_s, "---\ntitle: \"A\"\n---\n\n## Head\n\nOne day in May. Then one more day in May.\n");
        write(u"articles/000.md"_s, "---\nname: zero\npublished: 2025-04\n---\nText of \xF0\x9F\x98\x80 zero.\n");
    }

    void write(const QString &name, const QByteArray &bytes) const { m_folder.write(u"study/"_s + name, bytes); }
    [[nodiscard]] QString path() const { return m_folder.path(u"study"_s); }
    [[nodiscard]] Result<Snapshot> read() const { return readFolder(path()); }
    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }

private:
    TemporaryFolder m_folder;
};

class FolderReaderTest : public QObject
{
    Q_OBJECT

private slots:
    static void fillsInWhatCanBeTold();
    static void findsQuotes();
    static void makesTheSameUuids();
    static void ordersArticles();
    static void tagsInAnyOrder();
    static void refusesPassages_data();
    static void refusesPassages();
    static void refusesRows_data();
    static void refusesRows();
    static void refusesArticles_data();
    static void refusesArticles();
    static void refusesFolders();
    static void followsNoLinks();
    static void survivesDamage();
};

void FolderReaderTest::fillsInWhatCanBeTold()
{
    const HandWritten study;
    const auto read = study.read();
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->articles.size(), 2);
    QCOMPARE(read->articles.at(0).name, u"zero"_s);
    QCOMPARE(read->articles.at(0).published, u"2025-04"_s);
    QCOMPARE(read->articles.at(1).name, u"001"_s);
    QCOMPARE(read->articles.at(1).title, u"A"_s);
    QCOMPARE(read->articles.at(1).position, 1);
    QCOMPARE(read->versions.at(1).article, read->articles.at(1).id);
    QCOMPARE(read->versions.at(1).text, u"Head\n\nOne day in May. Then one more day in May."_s);
    QCOMPARE(read->versions.at(1).blocks, (QList<Block>{{.line = 0, .kind = BlockKind::Heading, .level = 2}}));
    QCOMPARE(read->versions.at(1).number, 1);
    QCOMPARE(read->versions.at(1).sha256.size(), 64);
    QVERIFY(read->tags.isEmpty() && read->events.isEmpty() && read->notes.isEmpty());
}

void FolderReaderTest::findsQuotes()
{
    const HandWritten study;
    study.write(u"highlights.json"_s, R"({"highlights": [
        {"article": "zero", "quote": "zero"},
        {"article": "001", "quote": "day in May", "occurrence": 2},
        {"article": "001", "start": 6, "end": 9}
    ]})");
    study.write(u"events.json"_s, R"({"events": [{"name": "e"}], "claims": [
        {"event": "e", "article": "001", "quote": "one more day in May", "date_text": "May", "edtf": "2025-05"}
    ]})");
    const auto read = study.read();
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->passages.size(), 4);
    QCOMPARE(read->passages.at(0).span, (PointSpan{.start = 10, .end = 14}));
    QCOMPARE(read->passages.at(0).prefix, u"Text of \U0001F600 "_s);
    QCOMPARE(read->passages.at(1).span, (PointSpan{.start = 36, .end = 46}));
    QCOMPARE(read->passages.at(2).quote, u"One"_s);
    QCOMPARE(read->events.at(0).title, u"e"_s);
    QCOMPARE(read->claims.at(0).dateStart, 16);
    QCOMPARE(read->claims.at(0).score, 1.0);
}

void FolderReaderTest::makesTheSameUuids()
{
    const HandWritten study;
    study.write(u"highlights.json"_s, R"({"highlights": [
        {"article": "zero", "quote": "zero"}, {"article": "zero", "quote": "zero"}, {"article": "zero", "quote": "Text"}]})");
    const Snapshot first = study.read().value();
    const Snapshot second = study.read().value();
    QCOMPARE(first, second);
    QSet<QString> uuids{first.info.uuid};
    for (const Highlight &highlight : first.highlights)
        uuids.insert(highlight.uuid);
    for (const Article &article : first.articles)
        uuids.insert(article.uuid);
    QCOMPARE(uuids.size(), 6);
    study.write(u"story.json"_s, R"({"format": "synoptic-study", "version": 1, "title": "T",
        "uuid": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"})");
    QVERIFY(study.read()->articles.first().uuid != first.articles.first().uuid);
}

void FolderReaderTest::ordersArticles()
{
    const HandWritten study;
    study.write(u"articles/b.md"_s, "---\nposition: 0\n---\nB");
    study.write(u"articles/c.md"_s, "---\nposition: -3\n---\nC");
    study.write(u"articles/c.v2.md"_s, "---\nname: c\nversion: 2\n---\nC2");
    QStringList names;
    const Snapshot read = study.read().value();
    for (const Article &article : read.articles)
        names.append(article.name);
    QCOMPARE(names, (QStringList{u"c"_s, u"zero"_s, u"b"_s, u"001"_s}));
    QCOMPARE(read.versions.at(1).number, 2);
    QCOMPARE(read.versions.at(1).article, read.articles.at(0).id);
}

void FolderReaderTest::tagsInAnyOrder()
{
    const HandWritten study;
    study.write(u"tags.json"_s, R"({"tags": [
        {"name": "deep", "parent": "a/b\\/c"},
        {"name": "b/c", "parent": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"},
        {"name": "a", "uuid": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "parent": null, "colour": "mint"}]})");
    study.write(u"highlights.json"_s, R"({"highlights": [
        {"article": "zero", "quote": "zero", "tags": ["a", "a/b\\/c/deep"]}]})");
    const auto read = study.read();
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
    QCOMPARE(read->tags.at(0).parent, TagId{2});
    QCOMPARE(read->tags.at(1).parent, TagId{3});
    QCOMPARE(read->tags.at(2).parent, TagId{});
    QCOMPARE(read->highlightTags.at(1).tag, TagId{1});
}

// A file that goes into a sound study, and the error that it brings.
static void addRefusalColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
}

static void row(const char *name, const QString &file, const QByteArray &bytes, ErrorKind kind, const QString &subject,
                const QString &detail)
{
    QTest::newRow(name) << file << bytes << kind << subject << detail;
}

static void checkRefusal()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, subject);
    QFETCH(const QString, detail);
    const HandWritten study;
    QVERIFY(study.read());
    study.write(file, bytes);
    const auto read = study.read();
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
    QVERIFY2(read.error().subject.endsWith(subject), qPrintable(read.error().subject));
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
}

void FolderReaderTest::refusesPassages_data()
{
    addRefusalColumns();
    const auto highlight = [](const char *name, const QByteArray &object, ErrorKind kind, const QString &subject) {
        QTest::newRow(name) << u"highlights.json"_s << "{\"highlights\": [\n" + object + "\n]}" << kind << subject
                            << u"line 2"_s;
    };
    const QString file = u"highlights.json"_s;
    highlight("no such quote", R"({"article": "001", "quote": "never"})", ErrorKind::QuoteNotFound, u"never"_s);
    highlight("other case", R"({"article": "001", "quote": "Day"})", ErrorKind::QuoteNotFound, u"Day"_s);
    highlight("not so often", R"({"article": "001", "quote": "day", "occurrence": 3})", ErrorKind::QuoteNotFound,
              u"day"_s);
    highlight("several", R"({"article": "001", "quote": "day"})", ErrorKind::BadFormat, file);
    highlight("occurrence 0", R"({"article": "001", "quote": "day", "occurrence": 0})", ErrorKind::BadFormat, file);
    highlight("other place", R"({"article": "001", "quote": "One", "start": 7, "end": 10})", ErrorKind::QuoteNotFound,
              u"One"_s);
    highlight("outside", R"({"article": "001", "quote": "One", "start": 6, "end": 999})", ErrorKind::BadFormat, file);
    highlight("backwards", R"({"article": "001", "start": 6, "end": 3})", ErrorKind::BadFormat, file);
    highlight("half a span", R"({"article": "001", "quote": "One", "start": 6})", ErrorKind::BadFormat, file);
    highlight("no quote", R"({"article": "001"})", ErrorKind::BadFormat, file);
    highlight("no article", R"({"quote": "One"})", ErrorKind::BadFormat, file);
    highlight("unknown article", R"({"article": "9", "quote": "One"})", ErrorKind::NoSuchArticle, u"9"_s);
    highlight("unknown version", R"({"article": "001", "version": 2, "quote": "One"})", ErrorKind::NoSuchArticle,
              u"001, version 2"_s);
    highlight("unknown tag", R"({"article": "001", "quote": "One", "tags": ["x"]})", ErrorKind::NoSuchTag, u"x"_s);
    highlight("unknown key", R"({"article": "001", "quote": "One", "color": "x"})", ErrorKind::BadFormat, file);
    highlight("bad uuid", R"({"article": "001", "quote": "One", "uuid": "7"})", ErrorKind::BadFormat, file);
    highlight("deep origins",
              QByteArray(R"({"article": "001", "quote": "One", "origin": )").repeated(60) + "{}" +
                  QByteArray("}").repeated(60),
              ErrorKind::BadFormat, file);
}

void FolderReaderTest::refusesPassages()
{
    checkRefusal();
}

void FolderReaderTest::refusesRows_data()
{
    addRefusalColumns();
    row("tag cycle", u"tags.json"_s,
        R"({"tags": [{"name": "a", "uuid": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "parent": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}]})",
        ErrorKind::TagCycle, u"a"_s, u"line 1"_s);
    row("tag without parent", u"tags.json"_s, R"({"tags": [{"name": "a", "parent": "b"}]})", ErrorKind::NoSuchTag,
        u"b"_s, u"line 1"_s);
    row("tag twice", u"tags.json"_s, "{\"tags\": [{\"name\": \"a\"},\n{\"name\": \"a\"}]}", ErrorKind::BadFormat,
        u"tags.json"_s, u"line 2"_s);
    row("colour", u"tags.json"_s, R"({"tags": [{"name": "a", "colour": "<b>"}]})", ErrorKind::BadFormat, u"tags.json"_s,
        u"line 1"_s);
    row("no such day", u"events.json"_s, R"({"events": [{"name": "a", "display_edtf": "2025-02-30"}]})",
        ErrorKind::BadDate, u"2025-02-30"_s, u"events.json, line 1: Place 9, “30”: 2025-02 has 28 days"_s);
    row("event date", u"events.json"_s, R"({"events": [{"name": "a", "display_edtf": "soon"}]})", ErrorKind::BadDate,
        u"soon"_s, u"events.json, line 1"_s);
    row("event name", u"events.json"_s, "{\"events\": [{\"name\": \"" + QByteArray(81, 'a') + "\"}]}",
        ErrorKind::BadName, QString(81, u'a'), u"line 1"_s);
    row("event twice", u"events.json"_s, R"({"events": [{"name": "a"}, {"name": "a"}]})", ErrorKind::BadFormat,
        u"events.json"_s, u"line 1"_s);
    row("claim without event", u"events.json"_s, R"({"claims": [{"event": "a", "article": "001", "quote": "One"}]})",
        ErrorKind::BadFormat, u"events.json"_s, u"line 1"_s);
    row("date words", u"events.json"_s,
        R"({"events": [{"name": "a"}], "claims": [{"event": "a", "article": "001", "quote": "One", "date_text": "May"}]})",
        ErrorKind::QuoteNotFound, u"May"_s, u"line 1"_s);
    row("note on nothing", u"notes.json"_s, R"({"notes": [{"on": {"event": "x"}, "text": "a"}]})", ErrorKind::BadFormat,
        u"notes.json"_s, u"line 1"_s);
    row("link to nothing", u"links.json"_s, R"({"links": [{"a": {"article": "001", "quote": "One"}}]})",
        ErrorKind::BadFormat, u"links.json"_s, u"line 1"_s);
    row("broken JSON", u"notes.json"_s, "{\n\"notes\": [\n{\"on\": \"study\",}\n]}", ErrorKind::BadFormat,
        u"notes.json"_s, u"line 3"_s);
}

void FolderReaderTest::refusesRows()
{
    checkRefusal();
}

void FolderReaderTest::refusesArticles_data()
{
    addRefusalColumns();
    row("no front matter", u"articles/x.md"_s, "Text", ErrorKind::BadFormat, u"articles/x.md"_s, u"line 1"_s);
    row("unknown field", u"articles/x.md"_s, "---\nname: x\nrating: 5\n---\nText", ErrorKind::BadFormat,
        u"articles/x.md"_s, u"line 3"_s);
    row("stray line", u"articles/x.md"_s, "---\nname: x\n- a\n---\nText", ErrorKind::BadFormat, u"articles/x.md"_s,
        u"line 3"_s);
    row("article twice", u"articles/x.md"_s, "---\nname: \"001\"\n---\nText", ErrorKind::BadFormat, u"articles/x.md"_s,
        u"001"_s);
    row("bad version", u"articles/x.md"_s, "---\nversion: 0\n---\nText", ErrorKind::BadFormat, u"articles/x.md"_s,
        u"line 2"_s);
    row("version of nothing", u"articles/x.v2.md"_s, "---\nversion: 2\n---\nText", ErrorKind::NoSuchArticle, u"x"_s,
        u"articles"_s);
    row("bad date", u"articles/x.md"_s, "---\npublished: May\n---\nText", ErrorKind::BadFormat, u"articles/x.md"_s,
        u"line 2"_s);
    row("empty article", u"articles/x.md"_s, "---\nname: x\n---\n\n", ErrorKind::Empty, u"articles/x.md"_s, QString());
    row("not UTF-8", u"articles/x.md"_s, "---\nname: x\n---\n\xFF", ErrorKind::NotUtf8, u"articles/x.md"_s, u"byte"_s);
    row("name", u"articles/x.md"_s, "---\nname: " + QByteArray(81, 'a') + "\n---\nText", ErrorKind::BadName,
        QString(81, u'a'), u"articles/x.md"_s);
    row("newer", u"story.json"_s, R"({"format": "synoptic-study", "version": 2})", ErrorKind::NewerStudy, u"study"_s,
        QString());
    row("other format", u"story.json"_s, R"({"format": "x"})", ErrorKind::NotAStudy, u"study"_s, QString());
}

void FolderReaderTest::refusesArticles()
{
    checkRefusal();
}

void FolderReaderTest::refusesFolders()
{
    const TemporaryFolder folder;
    QCOMPARE(readFolder(folder.path(u"no"_s)).error().kind, ErrorKind::NotAStudy);
    QCOMPARE(readFolder(folder.path(QString())).error().kind, ErrorKind::NotAStudy);
    folder.write(u"story.json"_s, R"({"format": "synoptic-study", "version": 1})");
    QCOMPARE(readFolder(folder.path(QString())).error().kind, ErrorKind::NotAStudy);
    QCOMPARE(readFolder(folder.path(u"story.json"_s)).error().kind, ErrorKind::NotAStudy);
}

void FolderReaderTest::followsNoLinks()
{
    const HandWritten study;
    const QString secret = study.folder().write(u"secret.md"_s, "---\nname: secret\n---\nSecret");
    QVERIFY(QFile::link(secret, study.path() + u"/articles/x.md"_s));
    QCOMPARE(study.read().error().kind, ErrorKind::NotReadable);
    QVERIFY(QFile::remove(study.path() + u"/articles/x.md"_s));
    QCOMPARE(mkfifo(qPrintable(study.path() + u"/notes.json"_s), 0600), 0);
    QCOMPARE(study.read().error().kind, ErrorKind::NotReadable);
    QVERIFY(QFile::remove(study.path() + u"/notes.json"_s));
    QVERIFY(study.read());
    QVERIFY(QDir(study.path()).rename(u"articles"_s, u"other"_s));
    QVERIFY(QFile::link(study.path() + u"/other"_s, study.path() + u"/articles"_s));
    QCOMPARE(study.read().error().kind, ErrorKind::NotAStudy);
}

// Whatever happens to the bytes: an error or a study, never a crash.
void FolderReaderTest::survivesDamage()
{
    const HandWritten study;
    const QHash<QString, QByteArray> files{
        {u"highlights.json"_s,
         R"({"highlights": [{"article": "zero", "start": 8, "end": 9, "quote": "😀", "tags": ["a"]}]})"},
        {u"tags.json"_s, R"({"tags": [{"name": "a", "colour": "mint"}, {"name": "b", "parent": "a"}]})"},
        {u"articles/001.md"_s, "---\ntitle: \"A\"\n---\n\n## Head\n\n- x\\\n<!-- caption -->\ny\n"}};
    QRandomGenerator random(8);
    int accepted = 0;
    for (int i = 0; i < 200; ++i) {
        for (const auto &[name, bytes] : files.asKeyValueRange()) {
            QByteArray damaged = bytes;
            for (quint32 n = random.bounded(4); n > 0; --n) {
                const qsizetype at = random.bounded(damaged.size());
                if (random.bounded(2) == 0) {
                    damaged[at] = static_cast<char>(random.bounded(256));
                } else {
                    damaged.remove(at, random.bounded(1, 9));
                }
            }
            study.write(name, damaged);
        }
        accepted += study.read() ? 1 : 0;
    }
    QVERIFY(accepted > 0);
}

QTEST_APPLESS_MAIN(FolderReaderTest)
#include "folderreader_test.moc"
