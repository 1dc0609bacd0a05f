// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"
#include "store/studystore.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray soundStudy(const TemporaryFolder &folder)
    {
        const QString path = folder.path(QStringLiteral("sound"));
        if (!QFile::exists(path) && !Database::create(path))
            qFatal("no study could be made");
        return TemporaryFolder::read(path);
    }

    static QByteArray patched(QByteArray bytes, qsizetype at, quint32 value)
    {
        qToBigEndian(value, bytes.data() + at);
        return bytes;
    }

    // A file as the first schema made it, with one row.
    static void writeFirstSchema(const QString &path, const QString &further = {})
    {
        QStringList statements = schemaStatements(1);
        statements += QStringLiteral("INSERT INTO reporter VALUES (1, 'u', 'Anna', 'author')");
        statements += QStringLiteral("PRAGMA application_id=%1").arg(studyApplicationId);
        statements += QStringLiteral("PRAGMA user_version=1");
        if (!further.isEmpty())
            statements += further;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
            db.setDatabaseName(path);
            QVERIFY(db.open());
            for (const QString &statement : std::as_const(statements)) {
                QSqlQuery query(db);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("first"));
    }

private slots:
    void everySettingIsInForce()
    {
        const TemporaryFolder folder;
        const auto made = Database::create(folder.path(QStringLiteral("a?b#c%d é.synoptic")));
        QVERIFY(made);
        const auto setting = [&](const char *name) {
            return (*made)->value(QStringLiteral("PRAGMA ") + QLatin1StringView(name))->toString();
        };
        QCOMPARE(setting("application_id"), QString::number(studyApplicationId));
        QCOMPARE(setting("user_version"), QString::number(studySchemaVersion));
        QCOMPARE(setting("foreign_keys"), QStringLiteral("1"));
        QCOMPARE(setting("synchronous"), QStringLiteral("3"));
        QCOMPARE(setting("journal_mode"), QStringLiteral("delete"));
        QCOMPARE(setting("trusted_schema"), QStringLiteral("0"));
        QCOMPARE(QDir(folder.path({})).entryList(QDir::Files),
                 (QStringList{QStringLiteral("a?b#c%d é.synoptic"), QStringLiteral("a?b#c%d é.synoptic.lock")}));
    }

    void badFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const TemporaryFolder folder;
        const QByteArray sound = soundStudy(folder);
        QTest::newRow("empty") << QByteArray("") << int(ErrorKind::Empty);
        QTest::newRow("text") << QByteArray("hello") << int(ErrorKind::NotAStudy);
        QTest::newRow("other database") << patched(sound, 68, 7) << int(ErrorKind::NotAStudy);
        QTest::newRow("newer") << patched(sound, 60, 99) << int(ErrorKind::NewerStudy);
        QTest::newRow("from the far future") << patched(sound, 60, 0x7fffffff) << int(ErrorKind::NewerStudy);
        QTest::newRow("cut") << sound.first(sound.size() - 5000) << int(ErrorKind::Damaged);
        QTest::newRow("schema says other things")
            << QByteArray(sound).replace("name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80)",
                                         "name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 99)")
            << int(ErrorKind::Damaged);
        QByteArray scrambled = sound;
        for (qsizetype i = 4096; i < 12000; ++i) {
            scrambled[i] = char(i * 7);
        }
        QTest::newRow("scrambled pages") << scrambled << int(ErrorKind::Damaged);
    }

    void badFilesAreRefusedAndLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, kind);
        const TemporaryFolder folder;
        const QString path = folder.write(QStringLiteral("x.synoptic"), bytes);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Database::open(path, mode);
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().kind), kind);
        }
        QCOMPARE(TemporaryFolder::read(path), bytes);
        QCOMPARE(QDir(folder.path({})).entryList(QDir::Files), QStringList{QStringLiteral("x.synoptic")});
    }

    void missingFilesAndFoldersAreNotMade()
    {
        const TemporaryFolder folder;
        QCOMPARE(int(Database::open(folder.path(QStringLiteral("none")), OpenMode::ReadWrite).error().kind),
                 int(ErrorKind::NotFound));
        QCOMPARE(int(Database::open(folder.path({}), OpenMode::ReadOnly).error().kind), int(ErrorKind::IsDirectory));
        QCOMPARE(int(Database::create(folder.path(QStringLiteral("no/where"))).error().kind), int(ErrorKind::NotFound));
        QVERIFY(QDir(folder.path({})).entryList(QDir::Files).isEmpty());
    }

    void aSecondWriterIsRefusedAndAReaderIsNot()
    {
        const TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("x"));
        const auto first = Database::create(path);
        QVERIFY(first);
        QCOMPARE(int(Database::open(path, OpenMode::ReadWrite).error().kind), int(ErrorKind::Locked));
        QVERIFY(Database::open(path, OpenMode::ReadOnly));
        QCOMPARE(int(Database::create(path).error().kind), int(ErrorKind::AlreadyExists));
    }

    void aReplacedFileIsNotWrittenTo()
    {
        const TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("x"));
        const auto database = Database::create(path);
        QVERIFY(QFile::rename(path, folder.path(QStringLiteral("moved"))));
        QVERIFY(QFile::copy(folder.path(QStringLiteral("moved")), path));
        const Result<void> begun = (*database)->begin();
        QVERIFY(!begun);
        QCOMPARE(int(begun.error().kind), int(ErrorKind::WriteFailed));
    }

    void aFullDiskIsCalledByItsName()
    {
        const TemporaryFolder folder;
        const auto database = Database::create(folder.path(QStringLiteral("x")));
        QVERIFY((*database)->exec(QStringLiteral("PRAGMA max_page_count=1")));
        Result<void> done;
        for (int i = 0; i < 300 && done; ++i) {
            done = (*database)->exec(
                QStringLiteral("INSERT INTO reporter (uuid, name, kind) VALUES ('%1', '%1', 'outlet')").arg(i));
        }
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(ErrorKind::DiskFull));
    }

    // The file defends itself: each of these rows is a lie that no program of ours would write.
    void theTablesRefuse_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("a passage that ends before it starts", "INSERT INTO passage (version_id, start, \"end\", quote, prefix, "
                                                    "suffix, state) VALUES (1, 5, 4, 'a', '', '', 'exact')");
        row("a quote of another length", "INSERT INTO passage (version_id, start, \"end\", quote, prefix, suffix, "
                                         "state) VALUES (1, 0, 4, 'abc', '', '', 'exact')");
        row("an unknown state", "INSERT INTO passage (version_id, start, \"end\", quote, prefix, suffix, state) VALUES "
                                "(1, 0, 3, 'abc', '', '', 'fine')");
        row("text for a number", "INSERT INTO passage (version_id, start, \"end\", quote, prefix, suffix, state) "
                                 "VALUES (1, 'x', 3, 'abc', '', '', 'exact')");
        row("a passage of no version", "INSERT INTO passage (version_id, start, \"end\", quote, prefix, suffix, state) "
                                       "VALUES (9, 0, 3, 'abc', '', '', 'exact')");
        row("another text for a version", "UPDATE version SET text = 'abd' WHERE id = 1");
        row("the end of an article that has versions", "DELETE FROM article WHERE id = 1");
        row("a tag below itself", "INSERT INTO tag (id, uuid, parent_id, name, colour, description, position) VALUES "
                                  "(5, 'u', 5, 'n', '', '', 0)");
        row("a second article of that name",
            "INSERT INTO article (uuid, name, title, outlet, author, published, url, language, source, position) "
            "VALUES ('v', 'a', '', '', '', '', '', '', '', 0)");
        row("a note on two things", "INSERT INTO note (uuid, article_id, event_id, text, author, created, modified) "
                                    "VALUES ('n', 1, 1, '', '', 0, 0)");
        row("two studies", "INSERT INTO study VALUES (2, 'u', '', '', '')");
    }

    void theTablesRefuse()
    {
        QFETCH(const QString, sql);
        const TemporaryFolder folder;
        const auto database = Database::create(folder.path(QStringLiteral("x")));
        QVERIFY((*database)->exec(QStringLiteral(
            "INSERT INTO article (id, uuid, name, title, outlet, author, published, url, language, source, position) "
            "VALUES (1, 'u', 'a', '', '', '', '', '', '', '', 0)")));
        QVERIFY((*database)->exec(
            QStringLiteral(
                "INSERT INTO version (id, uuid, article_id, number, text, sha256, blocks, imported, original) "
                "VALUES (1, 'u', 1, 1, 'abc', '%1', '[]', 0, x'')")
                .arg(QString(64, QLatin1Char('0')))));
        QVERIFY(!(*database)->exec(sql));
    }

    void anOlderFileIsBroughtUpBesideAProvedCopy()
    {
        const TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("old.synoptic"));
        writeFirstSchema(path);
        const QByteArray before = TemporaryFolder::read(path);
        {
            const auto read = Database::open(path, OpenMode::ReadOnly);
            QVERIFY(read);
            QCOMPARE((*read)->value(QStringLiteral("SELECT count(*) FROM word_list"))->toInt(), 0);
            QCOMPARE((*read)->value(QStringLiteral("SELECT name FROM reporter"))->toString(), QStringLiteral("Anna"));
        }
        QCOMPARE(TemporaryFolder::read(path), before);
        {
            const auto opened = Database::open(path, OpenMode::ReadWrite);
            QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
            QCOMPARE((*opened)->value(QStringLiteral("PRAGMA user_version"))->toInt(), studySchemaVersion);
            QCOMPARE((*opened)->value(QStringLiteral("SELECT name FROM reporter"))->toString(), QStringLiteral("Anna"));
        }
        const auto again = Database::open(path, OpenMode::ReadWrite);
        QVERIFY(again);
        QCOMPARE(QDir(folder.path({})).entryList({QStringLiteral("old*")}, QDir::Files),
                 (QStringList{QStringLiteral("old.synoptic"), QStringLiteral("old.synoptic.lock"),
                              QStringLiteral("old.synoptic.v1")}));
        const auto aside = Database::open(folder.path(QStringLiteral("old.synoptic.v1")), OpenMode::ReadOnly);
        QVERIFY(aside);
        QCOMPARE((*aside)->value(QStringLiteral("SELECT name FROM reporter"))->toString(), QStringLiteral("Anna"));
    }

    void anOlderFileWithAForeignSchemaIsRefused()
    {
        const TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("old.synoptic"));
        writeFirstSchema(path, QStringLiteral("CREATE VIEW word_list AS SELECT 1"));
        const auto opened = Database::open(path, OpenMode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        QVERIFY(!QFile::exists(path + QStringLiteral(".v1")));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
