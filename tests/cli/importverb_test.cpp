// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "core/result.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What an import says of articles that are there already, and what it does with them.
class ImportVerbTest : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_text = "The harbour bridge was shut on Monday after the river rose by two metres overnight.\n\n"
                              "Engineers said that the piers had held, and that buses would run again in May.\n";
    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_file;

    CliRun import(const QStringList &arguments) const { return run(QStringList{u"import"_s, m_file} + arguments); }
    qsizetype articles() const { return run({u"show"_s, m_file, u"articles"_s, u"--json"_s}).array().size(); }
    QString revised() const
    {
        return m_folder->write(u"revised.txt"_s, QByteArray(m_text).replace("two metres", "three metres"));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_file = m_folder->path(u"s.synoptic"_s);
        QCOMPARE(run({u"new"_s, m_file}).code, 0);
        const CliRun first = import({m_folder->write(u"bridge.txt"_s, m_text)});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.err, QString());
    }

    void duplicatesAreToldAndImported()
    {
        const CliRun ran = import({m_folder->path(u"bridge.txt"_s), revised()});
        QCOMPARE(ran.code, 0);
        const QStringList lines = ran.err.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(u"bridge.txt: The same text as "_s) && lines[0].endsWith(u"Imported."_s),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"revised.txt: "_s) && lines[1].contains(u'%'), qPrintable(lines[1]));
        QCOMPARE(articles(), 3);
    }

    void duplicatesAreSkipped()
    {
        const CliRun ran =
            import({u"--duplicates"_s, u"skip"_s, m_folder->path(u"bridge.txt"_s), revised(), u"--json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err.count(u"Left out."_s), 2);
        QCOMPARE(ran.array().size(), 0);
        QCOMPARE(articles(), 1);
    }

    void whatWasRevisedBecomesAVersion()
    {
        QCOMPARE(run({u"highlight"_s, m_file, u"--article"_s, u"1"_s, u"--quote"_s, u"the piers had held"_s}).code, 0);
        const CliRun ran = import({u"--duplicates"_s, u"version"_s, m_folder->path(u"bridge.txt"_s), revised()});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err.count(u"Left out."_s), 1);
        QCOMPARE(ran.err.count(u"Added as a new version."_s), 1);
        QCOMPARE(articles(), 1);
        QCOMPARE(run({u"check"_s, m_file}).code, 0);
        QCOMPARE(run({u"undo"_s, m_file}).code, 0);
        QCOMPARE(run({u"check"_s, m_file}).code, 0);
    }

    void anotherWordIsRefused()
    {
        const CliRun ran = import({u"--duplicates"_s, u"merge"_s, revised()});
        QCOMPARE(ran.code, exitCode(ErrorKind::Usage));
        QVERIFY(ran.err.startsWith(u"--duplicates is import, skip or version."_s));
        QCOMPARE(articles(), 1);
    }

    void foldersAreReadWithThoseBelow()
    {
        QDir().mkpath(m_folder->path(u"in/below"_s));
        m_folder->write(u"in/a.txt"_s, "Ferries run from Monday.");
        m_folder->write(u"in/below/b.txt"_s, "Trains run from Tuesday.");
        QCOMPARE(import({m_folder->path(u"in"_s)}).code, 0);
        QCOMPARE(articles(), 3);
    }

    void aReferenceManagersFileFillsIn()
    {
        const QString title = run({u"show"_s, m_file, u"articles"_s, u"--json"_s}).array()[0][u"title"].toString();
        const QString ris = m_folder->write(u"library.ris"_s, "TY  - NEWS\nTI  - " + title.toUtf8() +
                                                                  "\nT2  - The Post\nDA  - 2025/04/02\nER  - \n");
        const CliRun ran = import({ris});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains(u"1 article"_s));
        QCOMPARE(run({u"show"_s, m_file, u"articles"_s, u"--json"_s}).array()[0][u"outlet"].toString(), u"The Post"_s);
        QCOMPARE(run({u"undo"_s, m_file}).code, 0);
        QCOMPARE(run({u"show"_s, m_file, u"articles"_s, u"--json"_s}).array()[0][u"outlet"].toString(), QString());
    }
};

QTEST_GUILESS_MAIN(ImportVerbTest)
#include "importverb_test.moc"
