// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomicfile.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class AtomicFileTest : public QObject
{
    Q_OBJECT

private slots:
    static void writesNewAndOldFiles();
    static void refusesFolders();
    static void refusesMissingFolders();
    static void refusesReadOnlyFiles();
    static void shortWritesKeepTheOldFile();
    static void fullDisk();
    static void readsRegularFilesOnly();
    static void readsWithALimit();
};

// Everything in the folder, so that nothing half made can hide.
static QStringList entries(const TemporaryFolder &folder)
{
    return QDir(folder.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void AtomicFileTest::writesNewAndOldFiles()
{
    const TemporaryFolder folder;
    const QByteArray large = QByteArray("0123456789abcdef").repeated(300000);
    for (const QByteArray &bytes : {QByteArray("first"), large, QByteArray(), QByteArray("a\0b\n", 4)}) {
        QVERIFY(writeFileAtomically(folder.path(u"a.md"_s), bytes));
        QCOMPARE(TemporaryFolder::read(folder.path(u"a.md"_s)), bytes);
    }
    QCOMPARE(entries(folder), QStringList{u"a.md"_s});
}

void AtomicFileTest::refusesFolders()
{
    const TemporaryFolder folder;
    QVERIFY(QDir().mkdir(folder.path(u"sub"_s)));
    QCOMPARE(writeFileAtomically(folder.path(u"sub"_s), "x").error().kind, ErrorKind::IsDirectory);
    QCOMPARE(entries(folder), QStringList{u"sub"_s});
}

void AtomicFileTest::refusesMissingFolders()
{
    const TemporaryFolder folder;
    const auto written = writeFileAtomically(folder.path(u"no/a.md"_s), "x");
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
    QVERIFY(written.error().subject.endsWith(u"/no"_s));
    QVERIFY(entries(folder).isEmpty());
}

void AtomicFileTest::refusesReadOnlyFiles()
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"a.md"_s, "old");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QCOMPARE(writeFileAtomically(path, "new").error().kind, ErrorKind::ReadOnly);
    QCOMPARE(TemporaryFolder::read(path), "old");
    QCOMPARE(entries(folder), QStringList{u"a.md"_s});
}

// A limit on the size of files makes the system cut a large write short, as a full disk does.
void AtomicFileTest::shortWritesKeepTheOldFile()
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"a.md"_s, "old");
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 100000, .rlim_max = before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeFileAtomically(path, QByteArray(4000000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(written.error().kind, ErrorKind::WriteFailed);
    QCOMPARE(written.error().subject, path);
    QCOMPARE(TemporaryFolder::read(path), "old");
    QCOMPARE(entries(folder), QStringList{u"a.md"_s});
}

// Needs a small file system, which whoever runs the tests may offer.
void AtomicFileTest::fullDisk()
{
    const QString small = qEnvironmentVariable("SYNOPTIC_SMALL_DISK");
    if (small.isEmpty())
        QSKIP("SYNOPTIC_SMALL_DISK names no small file system");
    const QString path = small + u"/a.md"_s;
    QVERIFY(writeFileAtomically(path, "old"));
    QCOMPARE(writeFileAtomically(path, QByteArray(64 * 1024 * 1024, 'x')).error().kind, ErrorKind::DiskFull);
    QCOMPARE(TemporaryFolder::read(path), "old");
    QCOMPARE(QDir(small).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.md"_s});
}

void AtomicFileTest::readsRegularFilesOnly()
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"a.txt"_s, "text");
    QCOMPARE(readWholeFile(path, 10).value(), "text");
    QCOMPARE(readWholeFile(folder.path(u"no"_s), 10).error().kind, ErrorKind::NotFound);
    QCOMPARE(readWholeFile(folder.path(QString()), 10).error().kind, ErrorKind::IsDirectory);
    QVERIFY(QFile::link(path, folder.path(u"link"_s)));
    QCOMPARE(readWholeFile(folder.path(u"link"_s), 10).value(), "text");
    QCOMPARE(readWholeFile(folder.path(u"link"_s), 10, Links::Refuse).error().kind, ErrorKind::NotReadable);
    QCOMPARE(mkfifo(qPrintable(folder.path(u"pipe"_s)), 0600), 0);
    QCOMPARE(readWholeFile(folder.path(u"pipe"_s), 10).error().kind, ErrorKind::NotReadable);
    QCOMPARE(readWholeFile(u"/dev/zero"_s, 10).error().kind, ErrorKind::NotReadable);
}

void AtomicFileTest::readsWithALimit()
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"a.txt"_s, "text");
    QCOMPARE(readWholeFile(path, 4).value(), "text");
    QCOMPARE(readWholeFile(path, 3).error().kind, ErrorKind::TooLarge);
    QCOMPARE(readWholeFile(folder.write(u"b.txt"_s, {}), 0).value(), QByteArray());
}

QTEST_APPLESS_MAIN(AtomicFileTest)
#include "atomicfile_test.moc"
