// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "core/result.h"
#include "study/study.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Two analysts who work on the same articles, without a window.
class MergeTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_ann = m_folder->path(u"ann.synoptic"_s);
        m_bea = m_folder->path(u"bea.synoptic"_s);
        const QString article = m_folder->write(u"a.txt"_s, "First words 🚀. Last words.\n");
        for (const QString &file : {m_ann, m_bea}) {
            QCOMPARE(run({u"new"_s, file}).code, 0);
            QCOMPARE(run({u"import"_s, file, article}).code, 0);
        }
        mark(m_ann, u"First"_s, u"start"_s, u"One."_s);
        mark(m_bea, u"words 🚀"_s, u"start"_s, u"Two."_s);
    }

    void bringsTheOthersWork()
    {
        const CliRun merged = run({u"merge"_s, m_ann, m_bea, u"--json"_s});
        QVERIFY2(merged.code == 0, qPrintable(merged.err));
        const QJsonObject report = merged.object();
        QCOMPARE(report[u"common_articles"].toInt(), 1);
        QCOMPARE(report[u"added"][u"highlights"].toInt(), 1);
        QCOMPARE(report[u"added"][u"notes"].toInt(), 1);
        QCOMPARE(report[u"added"][u"tags"].toInt(), 0);
        QCOMPARE(report[u"to_review"].toInt(), 0);
        QCOMPARE(report[u"conflicts"].toArray(), QJsonArray());
        const QJsonArray highlights = run({u"show"_s, m_ann, u"highlights"_s, u"--json"_s}).array();
        QCOMPARE(highlights.size(), 2);
        QCOMPARE(highlights[1][u"quote"].toString(), u"words 🚀"_s);
        QCOMPARE(highlights[1][u"author"].toString(), u"bea"_s);
        QCOMPARE(run({u"check"_s, m_ann}).code, 0);
        QCOMPARE(run({u"history"_s, m_ann, u"--json"_s}).array()[0][u"name"].toString(), u"Merge bea.synoptic"_s);
        QCOMPARE(run({u"undo"_s, m_ann}).code, 0);
        QCOMPARE(run({u"show"_s, m_ann, u"highlights"_s, u"--json"_s}).array().size(), 1);
    }

    void saysItInWords()
    {
        const CliRun first = run({u"merge"_s, m_ann, m_bea});
        QVERIFY2(first.out.startsWith(u"Added: "_s), qPrintable(first.out));
        QCOMPARE(run({u"merge"_s, m_ann, m_bea}).out, u"There was nothing new.\n"_s);
        const QString stranger = m_folder->path(u"other.synoptic"_s);
        QCOMPARE(run({u"new"_s, stranger}).code, 0);
        const CliRun none = run({u"merge"_s, m_ann, stranger});
        QCOMPARE(none.code, 0);
        QVERIFY(none.out.contains(u"no article in common"_s));
    }

    void listsConflicts()
    {
        QCOMPARE(run({u"merge"_s, m_ann, m_bea}).code, 0);
        // What both have now is noted otherwise by one.
        const QString dump = m_folder->path(u"dump"_s);
        QCOMPARE(run({u"dump"_s, m_ann, dump}).code, 0);
        const QByteArray notes = TemporaryFolder::read(dump + u"/notes.json"_s);
        QVERIFY(notes.contains("One."));
        m_folder->write(u"dump/notes.json"_s, QByteArray(notes).replace("One.", "Other\\u001b[31m."));
        const CliRun merged = run({u"merge"_s, m_ann, dump});
        QVERIFY2(merged.code == 0, qPrintable(merged.err));
        QVERIFY(merged.out.contains(u"One."_s) && merged.out.contains(u"Other"_s));
        QVERIFY(!merged.out.contains(QChar(0x1B)));
        const QJsonObject conflict =
            run({u"merge"_s, m_ann, dump, u"--json"_s}).object()[u"conflicts"].toArray()[0].toObject();
        QCOMPARE(conflict[u"kind"].toString(), u"note"_s);
        QCOMPARE(conflict[u"ours"].toString(), u"One."_s);
    }

    void refuses()
    {
        refused({m_ann, m_ann}, ErrorKind::NothingToDo);
        refused({m_ann, m_folder->path(u"none"_s)}, ErrorKind::NotFound);
        refused({m_ann, m_folder->path(u"a.txt"_s)}, ErrorKind::NotAStudy);
        refused({m_folder->path(u"none"_s), m_bea}, ErrorKind::NotFound);
        refused({m_ann, m_folder->path(QString())}, ErrorKind::NotAStudy);
        QCOMPARE(run({u"merge"_s, m_ann}).code, 2);
        const auto open = Study::open(m_ann, OpenMode::ReadWrite);
        QVERIFY(open);
        refused({m_ann, m_bea}, ErrorKind::Locked);
        // The other may be open elsewhere: it is only read.
        QCOMPARE(run({u"merge"_s, m_bea, m_ann}).code, 0);
    }

private:
    static void mark(const QString &file, const QString &quote, const QString &tag, const QString &note)
    {
        QCOMPARE(
            run({u"highlight"_s, file, u"--article"_s, u"1"_s, u"--quote"_s, quote, u"--tag"_s, tag, u"--note"_s, note})
                .code,
            0);
    }

    static void refused(const QStringList &files, ErrorKind kind)
    {
        const CliRun ran = run(QStringList{u"merge"_s} + files);
        QCOMPARE(ran.code, exitCode(kind));
        QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_ann;
    QString m_bea;
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
