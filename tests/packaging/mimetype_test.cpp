// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"
#include "support/sourcetree.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <QtEndian>

using namespace Qt::StringLiterals;

// The desktop knows a study by its bytes, and takes no other database for one. The type is installed for a user of the
// test's own, as a package would do it.
class MimeTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void cleanup();
    static void knowsStudies_data();
    static void knowsStudies();
    static void hasParents();

private:
    TemporaryFolder m_home;
};

namespace
{

const QString study = u"application/x-synoptic-study"_s;

// The first 100 bytes of an SQLite file; the application id stands at byte 68.
QByteArray sqliteHeader(quint32 applicationId)
{
    QByteArray bytes = QByteArrayLiteral("SQLite format 3\0").leftJustified(100, '\0');
    qToBigEndian(applicationId, bytes.data() + 68);
    return bytes;
}

} // namespace

void MimeTypeTest::initTestCase()
{
    const QString updater = QStandardPaths::findExecutable(u"update-mime-database"_s);
    if (updater.isEmpty())
        QSKIP("update-mime-database is not there");
    const QString folder = m_home.path(u"mime"_s);
    QVERIFY(QDir().mkpath(folder + u"/packages"_s));
    m_home.write(u"mime/packages/org.synoptic_reader.Synoptic.xml"_s,
                 projectBytes(u"packaging/org.synoptic_reader.Synoptic.mime.xml"_s));
    qputenv("XDG_DATA_HOME", QFileInfo(folder).path().toUtf8());
    QCOMPARE(QProcess::execute(updater, {folder}), 0);
}

void MimeTypeTest::cleanup()
{
    QVERIFY(QMimeDatabase().mimeTypeForName(study).isValid());
}

void MimeTypeTest::knowsStudies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const QString plain = u"application/vnd.sqlite3"_s;
    QTest::newRow("study") << u"a.synoptic"_s << sqliteHeader(studyApplicationId) << study;
    QTest::newRow("study without its suffix") << u"a"_s << sqliteHeader(studyApplicationId) << study;
    QTest::newRow("plain database") << u"a"_s << sqliteHeader(0) << plain;
    QTest::newRow("another program's") << u"a"_s << sqliteHeader(studyApplicationId + 1) << plain;
    QTest::newRow("text about it") << u"a"_s << QByteArray("SYNO is at byte 68") << u"text/plain"_s;
}

void MimeTypeTest::knowsStudies()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    QCOMPARE(QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(), type);
}

void MimeTypeTest::hasParents()
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(study);
    QVERIFY(type.inherits(u"application/vnd.sqlite3"_s));
    QCOMPARE(type.preferredSuffix(), u"synoptic"_s);
    QCOMPARE(type.iconName(), u"org.synoptic_reader.Synoptic"_s);
}

QTEST_GUILESS_MAIN(MimeTypeTest)
#include "mimetype_test.moc"
