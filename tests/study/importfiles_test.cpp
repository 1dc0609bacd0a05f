// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importfiles.h"

#include "support/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportFilesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryFolder> m_folder;

    QString write(const QString &name, const QByteArray &bytes = "Some words stand here.")
    {
        const QString path = m_folder->path(name);
        QDir().mkpath(QFileInfo(path).path());
        return m_folder->write(name, bytes);
    }

    QStringList found(const QStringList &paths) const
    {
        QStringList names;
        for (const ImportFile &file : importFiles(paths).files) {
            names.append(QDir(m_folder->path(QString())).relativeFilePath(file.path));
        }
        return names;
    }

private slots:
    void init() { m_folder = std::make_unique<TemporaryFolder>(); }

    void foldersAreReadWithThoseBelow()
    {
        write(u"a/2.txt"_s);
        write(u"a/1.md"_s);
        write(u"a/b/c/3.html"_s);
        write(u"a/picture.png"_s);
        QCOMPARE(found({m_folder->path(u"a"_s)}), (QStringList{u"a/1.md"_s, u"a/2.txt"_s, u"a/b/c/3.html"_s}));
    }

    void whatIsHiddenLinkedOrAPagesOwnIsPassedOver()
    {
        write(u"a/page.html"_s);
        write(u"a/page_files/frame.html"_s);
        write(u"a/Seite-Dateien/frame.html"_s); // without its page, it is a folder like others
        write(u"a/.hidden.txt"_s);
        write(u"a/.git/x.txt"_s);
        const QString elsewhere = write(u"elsewhere/secret.txt"_s);
        QVERIFY(QFile::link(QFileInfo(elsewhere).path(), m_folder->path(u"a/link"_s)));
        QVERIFY(QFile::link(elsewhere, m_folder->path(u"a/link.txt"_s)));
        QVERIFY(QFile::link(m_folder->path(u"a"_s), m_folder->path(u"a/round"_s)));
        QCOMPARE(found({m_folder->path(u"a"_s)}), (QStringList{u"a/page.html"_s, u"a/Seite-Dateien/frame.html"_s}));
    }

    void theDepthIsLimited()
    {
        QString path = u"a"_s;
        for (int depth = 0; depth < 12; ++depth) {
            path += u"/d"_s;
            write(path + u"/x.txt"_s);
        }
        QCOMPARE(found({m_folder->path(u"a"_s)}).size(), 8);
    }

    void aFolderWithoutAnArticleIsToldOf()
    {
        write(u"a/picture.png"_s);
        const ImportFiles files = importFiles({m_folder->path(u"a"_s)});
        QVERIFY(files.files.isEmpty());
        QCOMPARE(files.problems.size(), 1);
        QCOMPARE(describe(files.problems.first()), u"a is empty."_s);
    }

    void aFileThatIsNamedIsTakenWhateverItsName()
    {
        const ImportFiles files = importFiles({write(u"notes"_s), m_folder->path(u"missing.txt"_s)});
        QCOMPARE(files.files.size(), 2);
        QVERIFY(readImportFile(files.files[0]).draft);
        const ReadImportFile missing = readImportFile(files.files[1]);
        QVERIFY(!missing.draft && missing.error);
        QCOMPARE(missing.error->kind, ErrorKind::NotFound);
    }

    void aReferenceManagersFilesAreTold()
    {
        const QByteArray ris = "TY  - NEWS\nTI  - Bridge closed\nT2  - The Post\nER  - \n";
        const ReadImportFile read = readImportFile({.path = write(u"library.ris"_s, ris)});
        QVERIFY(!read.draft && !read.error);
        QCOMPARE(read.entries.size(), 1);
        QCOMPARE(read.entries.first().article.outlet, u"The Post"_s);
    }

    void otherJsonInAFolderIsNoFailure()
    {
        const QString path = write(u"package.json"_s, "{\"name\": \"x\"}");
        const ReadImportFile found = readImportFile({.path = path, .isNamed = false});
        QVERIFY(!found.draft && !found.error && found.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportFilesTest)
#include "importfiles_test.moc"
