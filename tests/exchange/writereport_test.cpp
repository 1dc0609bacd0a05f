// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/writereport.h"

#include "exchange/report/keptregions.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

class WriteReportTest : public QObject
{
    Q_OBJECT

private slots:
    static void aFullDiskKeepsEveryOldFile();
    static void aMissingFolderIsTold();
    static void aPlaceWithoutPermissionIsTold();
};

namespace
{

QList<ExportedFile> threeFiles(char sign, qsizetype size)
{
    QList<ExportedFile> files;
    for (const QString &name : {u"main.md"_s, u"a.md"_s, u"b.csv"_s}) {
        const QString text = QString(size, QLatin1Char(sign)) + u'\n';
        files.append({.name = name, .bytes = name.endsWith(u".md"_s) ? sealed(text).toUtf8() : text.toUtf8()});
    }
    return files;
}

QList<QByteArray> contents(const QStringList &paths)
{
    QList<QByteArray> all;
    for (const QString &path : paths)
        all.append(TemporaryFolder::read(path));
    return all;
}

} // namespace

// A limit on the size of files stops a write in its middle, as a full disk does.
void WriteReportTest::aFullDiskKeepsEveryOldFile()
{
    const TemporaryFolder folder;
    const QList<ExportedFile> old = threeFiles('o', 100);
    const QStringList paths = exportPaths(old, folder.path(u"main.md"_s), ReportSplit::OneFile);
    QVERIFY(writeExport(old, paths, EditedFiles::Keep));
    const QList<QByteArray> before = contents(paths);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 4096, .rlim_max = usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written = writeExport(threeFiles('n', 100'000), paths, EditedFiles::Keep);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY(describe(written.error()).contains(u"as it was"_s));
    QCOMPARE(contents(paths), before);
    QCOMPARE(QDir(folder.path(QString())).entryList(QDir::Files | QDir::Hidden).size(), 3); // nothing is left beside
}

void WriteReportTest::aMissingFolderIsTold()
{
    const TemporaryFolder folder;
    const QList<ExportedFile> files = threeFiles('n', 10);
    const QString gone = folder.path(u"gone/main.md"_s);
    const Result<void> written = writeExport({files.first()}, {gone}, EditedFiles::Keep);
    QVERIFY(!written);
    QVERIFY(written.error().subject.contains(u"gone"_s));
    QVERIFY(!QDir(folder.path(u"gone"_s)).exists());
}

void WriteReportTest::aPlaceWithoutPermissionIsTold()
{
    if (geteuid() == 0)
        QSKIP("this user may write anywhere");
    const TemporaryFolder folder;
    const QList<ExportedFile> old = threeFiles('o', 10);
    const QStringList paths = exportPaths(old, folder.path(u"main.md"_s), ReportSplit::OneFile);
    QVERIFY(writeExport(old, paths, EditedFiles::Keep));
    const QList<QByteArray> before = contents(paths);
    QFile::setPermissions(folder.path(QString()), QFile::ReadOwner | QFile::ExeOwner);
    const Result<void> written = writeExport(threeFiles('n', 20), paths, EditedFiles::Keep);
    QFile::setPermissions(folder.path(QString()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!written);
    QCOMPARE(contents(paths), before);
}

QTEST_APPLESS_MAIN(WriteReportTest)
#include "writereport_test.moc"
