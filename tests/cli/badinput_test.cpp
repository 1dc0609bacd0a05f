// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "core/result.h"
#include "study/study.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

// Whatever is wrong: one sentence, the exit code of its kind, nothing on standard output, nothing changed on disk.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_file = m_folder->path(u"s.synoptic"_s);
        const QString article = m_folder->write(u"a.txt"_s, "First words. Last words.\n");
        QCOMPARE(run({u"new"_s, m_file}).code, 0);
        QCOMPARE(run({u"import"_s, m_file, article}).code, 0);
    }

    void refusesFilesThatAreNoStudy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("missing") << u"missing"_s << ErrorKind::NotFound;
        QTest::newRow("folder") << u"folder"_s << ErrorKind::IsDirectory;
        QTest::newRow("empty") << u"empty"_s << ErrorKind::Empty;
        QTest::newRow("text") << u"text"_s << ErrorKind::NotAStudy;
        QTest::newRow("other database") << u"database"_s << ErrorKind::NotAStudy;
        QTest::newRow("newer") << u"newer"_s << ErrorKind::NewerStudy;
        QTest::newRow("cut off") << u"cut"_s << ErrorKind::Damaged;
        QTest::newRow("overwritten") << u"overwritten"_s << ErrorKind::Damaged;
    }
    void refusesFilesThatAreNoStudy()
    {
        QFETCH(const QString, what);
        QFETCH(const ErrorKind, kind);
        const QString file = badStudy(what);
        const QString article = m_folder->path(u"a.txt"_s);
        const QList<QStringList> calls{
            {u"show"_s, file, u"articles"_s},
            {u"show"_s, file, u"highlights"_s, u"--json"_s},
            {u"import"_s, file, article},
            {u"highlight"_s, file, u"--article"_s, u"1"_s, u"--quote"_s, u"First"_s},
            {u"export"_s, file, u"--to"_s, u"markdown"_s},
            {u"export"_s, file, u"--to"_s, u"markdown"_s, u"--output"_s, m_folder->path(u"o.md"_s)},
            {u"dump"_s, file, m_folder->path(u"out"_s)},
            {u"check"_s, file},
            {u"merge"_s, file, m_folder->path(u"s.synoptic"_s)},
            {u"undo"_s, file},
            {u"redo"_s, file},
            {u"history"_s, file, u"--json"_s}};
        for (const QStringList &call : calls) {
            refuses(call, kind);
        }
    }

    void refusesArticles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nothing") << QByteArray() << ErrorKind::Empty;
        QTest::newRow("blank") << QByteArray(" \n\t\n") << ErrorKind::Empty;
        QTest::newRow("latin 1") << QByteArray("caf\xE9 opens\n") << ErrorKind::NotUtf8;
        QTest::newRow("10 MB") << QByteArray("Some words. ").repeated(10 * 1024 * 1024 / 12) << ErrorKind::TooLarge;
    }
    void refusesArticles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorKind, kind);
        QVERIFY(QDir().mkpath(m_folder->path(u"in"_s)));
        const QString bad = m_folder->write(u"in/bad.txt"_s, bytes);
        const QString good = m_folder->write(u"in/good.txt"_s, "Good words.\n");
        refuses({u"import"_s, m_file, bad}, kind);
        refuses({u"import"_s, m_file, good, bad}, kind); // all or nothing
        refuses({u"import"_s, m_file, m_folder->path(u"in"_s)}, kind);
        QVERIFY(run({u"import"_s, m_file, bad}).err.contains(u"bad.txt"));
    }

    void refusesPaths()
    {
        QVERIFY(QDir().mkpath(m_folder->path(u"none"_s)));
        refuses({u"import"_s, m_file, m_folder->path(u"missing.txt"_s)}, ErrorKind::NotFound);
        refuses({u"import"_s, m_file, m_folder->path(u"none"_s)}, ErrorKind::Empty);
        refuses({u"import"_s, m_file, u"/dev/null"_s}, ErrorKind::NotReadable);
        const QString article = m_folder->path(u"a.txt"_s);
        refuses({u"import"_s, m_file, article, u"--published"_s, u"April"_s}, ErrorKind::BadDate);
        refuses({u"import"_s, m_file, article, u"--published"_s, u"2025-02-30"_s}, ErrorKind::BadDate);
        QVERIFY(run({u"import"_s, m_file, article, u"--published"_s, u"2025-02-30"_s})
                    .err.contains(u"(Place 9, “30”: 2025-02 has 28 days)."));
        refuses({u"import"_s, m_file, article, u"--name"_s, u" "_s}, ErrorKind::BadName);
        refuses({u"import"_s, m_file, article, u"--name"_s, u"n"_s.repeated(81)}, ErrorKind::BadName);
        refuses({u"import"_s, m_file, article, u"--name"_s, u"a"_s}, ErrorKind::AlreadyExists);
        refuses({u"import"_s, m_file, article, article, u"--title"_s, u"T"_s}, ErrorKind::Usage);
        refuses({u"import"_s, m_file, m_folder->path(u"none"_s), u"--title"_s, u"T"_s}, ErrorKind::Empty);
    }

    // Words before and after a "3 comments" of the page: nothing is made of them behind the analyst's back.
    void refusesAQuoteAcrossBoilerplate()
    {
        const QString article = m_folder->write(
            u"page.md"_s, "The bridge is shut.\n\n<!-- boilerplate -->\n\n3 comments\n\n<!-- /boilerplate -->\n\n"
                          "It opens in May.\n");
        QCOMPARE(run({u"import"_s, m_file, article, u"--name"_s, u"page"_s}).code, 0);
        const QStringList call{u"highlight"_s, m_file, u"--article"_s, u"page"_s, u"--quote"_s};
        refuses(call + QStringList{u"is shut. It opens"_s}, ErrorKind::QuoteAmbiguous);
        QCOMPARE(run(call + QStringList{u"It opens in May"_s}).code, 0);
    }

    void refusesVersions()
    {
        const auto update = [&](const QString &path) {
            return QStringList{u"update"_s, m_file, u"--article"_s, u"a"_s, path};
        };
        const QString same = m_folder->path(u"a.txt"_s);
        refuses(update(same), ErrorKind::NothingToDo);
        refuses(update(m_folder->path(u"missing.txt"_s)), ErrorKind::NotFound);
        refuses(update(m_folder->write(u"empty.txt"_s, " \n")), ErrorKind::Empty);
        refuses(update(m_folder->write(u"de.txt"_s, "Ein Text \xC3\xBC"
                                                    "ber etwas anderes, auf Deutsch.\n")),
                ErrorKind::OtherText);
        refuses({u"update"_s, m_file, u"--article"_s, u"zz"_s, same}, ErrorKind::NoSuchArticle);
        refuses({u"update"_s, m_file, same}, ErrorKind::Usage);
    }

    void refusesHighlights()
    {
        const QStringList call{u"highlight"_s, m_file, u"--article"_s};
        refuses(call + QStringList{u"9"_s, u"--quote"_s, u"First"_s}, ErrorKind::NoSuchArticle);
        refuses(call + QStringList{u"0"_s, u"--quote"_s, u"First"_s}, ErrorKind::NoSuchArticle);
        refuses(call + QStringList{u"a"_s, u"--quote"_s, u"absent"_s}, ErrorKind::QuoteNotFound);
        refuses(call + QStringList{u"a"_s, u"--quote"_s, u"First\nlines"_s}, ErrorKind::QuoteNotFound);
        refuses(call + QStringList{u"a"_s, u"--quote"_s, u"words"_s}, ErrorKind::QuoteAmbiguous);
        refuses(call + QStringList{u"a"_s, u"--quote"_s, u"words"_s, u"--occurrence"_s, u"3"_s},
                ErrorKind::QuoteAmbiguous);
        refuses(call + QStringList{u"a"_s, u"--quote"_s, u"First"_s, u"--tag"_s, u"good"_s, u"--tag"_s, u" "_s},
                ErrorKind::BadName);
        refuses({u"redo"_s, m_file}, ErrorKind::NothingToDo);
    }

    void refusesToMake()
    {
        refuses({u"new"_s, m_file}, ErrorKind::AlreadyExists);
        refuses({u"new"_s, m_folder->path(u"no/such/s.synoptic"_s)}, ErrorKind::NotFound);
        refuses({u"new"_s, u"/proc/s.synoptic"_s}, ErrorKind::ReadOnly);
        refuses({u"export"_s, m_file, u"--to"_s, u"markdown"_s, u"--output"_s, m_file}, ErrorKind::AlreadyExists);
        QVERIFY(QFile::link(m_file, m_folder->path(u"link.md"_s)));
        refuses({u"export"_s, m_file, u"--to"_s, u"markdown"_s, u"--output"_s, m_folder->path(u"link.md"_s)},
                ErrorKind::AlreadyExists);
        refuses({u"export"_s, m_file, u"--to"_s, u"markdown"_s, u"--output"_s, m_folder->path(u"no/such.md"_s)},
                ErrorKind::NotFound);
        refuses({u"export"_s, m_file, u"--to"_s, u"markdown"_s, u"--output"_s, m_folder->path(QString())},
                ErrorKind::IsDirectory);
        refuses({u"dump"_s, m_file, m_folder->path(QString())}, ErrorKind::AlreadyExists);
    }

    void refusesFolders()
    {
        const QString copy = m_folder->path(u"copy.synoptic"_s);
        const QString dump = m_folder->path(u"dump"_s);
        QCOMPARE(run({u"highlight"_s, m_file, u"--article"_s, u"a"_s, u"--quote"_s, u"First"_s}).code, 0);
        QCOMPARE(run({u"dump"_s, m_file, dump}).code, 0);
        refuses({u"new"_s, copy, u"--from"_s, m_folder->path(u"missing"_s)}, ErrorKind::NotFound);
        QVERIFY(QDir().mkpath(m_folder->path(u"none"_s)));
        refuses({u"new"_s, copy, u"--from"_s, m_folder->path(u"none"_s)}, ErrorKind::NotAStudy);
        QByteArray highlights = TemporaryFolder::read(dump + u"/highlights.json"_s);
        m_folder->write(u"dump/highlights.json"_s, QByteArray(highlights).replace("First", "Absent"));
        refuses({u"new"_s, copy, u"--from"_s, dump}, ErrorKind::QuoteNotFound);
        m_folder->write(u"dump/highlights.json"_s, highlights.replace("\"quote\"", "\"quoth\""));
        refuses({u"new"_s, copy, u"--from"_s, dump}, ErrorKind::BadFormat);
        const QString sentence = run({u"new"_s, copy, u"--from"_s, dump}).err;
        QVERIFY2(sentence.contains(u"highlights.json") && sentence.contains(u"(line 3"),
                 qPrintable(sentence)); // its line
    }

    void respectsOtherPrograms()
    {
        const Result<std::unique_ptr<Study>> other = Study::open(m_file, OpenMode::ReadWrite);
        QVERIFY(other);
        refuses({u"import"_s, m_file, m_folder->path(u"a.txt"_s)}, ErrorKind::Locked);
        refuses({u"undo"_s, m_file}, ErrorKind::Locked);
        QCOMPARE(run({u"show"_s, m_file, u"articles"_s}).code, 0); // reading asks for no lock
        QCOMPARE(run({u"check"_s, m_file}).code, 0);
    }

    void refusesToUndoWhatHasChangedSince()
    {
        change(u"UPDATE article SET title = 'by another program'"_s);
        refuses({u"undo"_s, m_file}, ErrorKind::Outdated);
    }

    void respectsReadOnlyPlaces()
    {
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
        if (QFileInfo(m_file).isWritable())
            QSKIP("this user may write anywhere");
        refuses({u"import"_s, m_file, m_folder->path(u"a.txt"_s)}, ErrorKind::ReadOnly);
        QCOMPARE(run({u"show"_s, m_file, u"articles"_s}).code, 0);
    }

    void checksQuotes()
    {
        QCOMPARE(run({u"highlight"_s, m_file, u"--article"_s, u"a"_s, u"--quote"_s, u"First"_s}).code, 0);
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}).object()[u"ok"].toBool(), true);
        QVERIFY(run({u"check"_s, m_file}).out.contains(u"all quotes stand where they were made"));
        change(u"UPDATE passage SET quote = 'Fifth'"_s);
        const CliRun ran = run({u"check"_s, m_file});
        QCOMPARE(ran.code, exitCode(ErrorKind::Damaged));
        QVERIFY2(ran.out.count(u'\n') == 1 && ran.out.contains(u"Fifth"), qPrintable(ran.out));
        QCOMPARE(ran.err.count(u'\n'), 1);
        const QJsonObject object = run({u"check"_s, m_file, u"--json"_s}).object();
        QCOMPARE(object[u"ok"].toBool(), false);
        QCOMPARE(object[u"problems"].toArray().size(), 1);
        QCOMPARE(object[u"highlights"].toInt(), 1);
    }

    void checksReferences()
    {
        change(u"DELETE FROM article"_s);
        const CliRun ran = run({u"check"_s, m_file});
        QCOMPARE(ran.code, exitCode(ErrorKind::Damaged));
        QVERIFY2(ran.out.contains(u"version"), qPrintable(ran.out));
    }

    void checksDatesAndTexts()
    {
        change(
            u"INSERT INTO event (uuid, name, title, description, kind, display_edtf, display_source, background, "
            "state, created_by) VALUES ('u', 'launch', 'Launch', '', 'instant', 'soonish', 'analyst', 0, 'accepted', '')"_s);
        change(u"INSERT INTO version (uuid, article_id, number, text, sha256, blocks, imported, original) "
               "SELECT 'v', article_id, 2, 'forged', sha256, '[]', 0, x'' FROM version"_s);
        const QJsonArray problems = run({u"check"_s, m_file, u"--json"_s}).object()[u"problems"].toArray();
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0].toString().contains(u"version 2"));
        QVERIFY(problems[1].toString().contains(u"soonish"));
    }

private:
    void refuses(const QStringList &call, ErrorKind kind) const
    {
        const FolderPicture before = picture(m_folder->path(QString()));
        const CliRun ran = run(call);
        const QByteArray shown =
            call.join(u' ').toUtf8() + " -> " + QByteArray::number(ran.code) + ": " + ran.err.toUtf8();
        QVERIFY2(ran.code == exitCode(kind), shown.constData());
        QVERIFY2(ran.isOneSentence() || kind == ErrorKind::Usage, shown.constData());
        QVERIFY2(picture(m_folder->path(QString())) == before, shown.constData());
    }

    [[nodiscard]] QString badStudy(const QString &what) const
    {
        const QByteArray good = TemporaryFolder::read(m_file);
        const auto write = [&](const QByteArray &bytes) { return m_folder->write(u"bad.synoptic"_s, bytes); };
        if (what == "empty"_L1)
            return write({});
        if (what == "text"_L1)
            return write("These are only words.\n");
        if (what == "database"_L1)
            return write(QByteArray(good).replace(68, 4, "GPKG"));
        if (what == "newer"_L1)
            return write(QByteArray(good).replace(60, 4, QByteArray("\0\0\0\x63", 4)));
        if (what == "cut"_L1)
            return write(good.first(good.size() / 2));
        if (what == "overwritten"_L1)
            return write(QByteArray(good).replace(4096, good.size() - 4096, QByteArray(good.size() - 4096, 'x')));
        if (what == "folder"_L1)
            return m_folder->path(QString());
        return m_folder->path(u"missing.synoptic"_s);
    }

    // What another program does to the file; references are not looked after.
    void change(const QString &sql) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(m_file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(sql));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinput_test.moc"
