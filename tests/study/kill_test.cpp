// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addhighlight.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

// The program is killed without warning while it works: what it had reported as saved is there on the next start, and
// nothing is there by half. The work is done by this executable, started again as a child.

namespace
{
// Makes highlights for ever, and prints the UUID of each after it was saved.
int work(const QString &file)
{
    auto study = Study::open(file, OpenMode::ReadWrite);
    if (!study)
        return 1;
    for (qsizetype i = 0;; i = (i + 1) % 20) {
        const auto wanted = NewHighlight::make(**study, VersionId{2}, {.start = i, .end = i + 9}, {TagId{1}, TagId{2}});
        if (!addHighlight(**study, wanted))
            return 2;
        std::printf("%s\n", qUtf8Printable(wanted.uuid));
        std::fflush(stdout);
    }
}
} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasReportedAsSavedSurvives()
    {
        const TemporaryFolder folder;
        const QString file = folder.path(QStringLiteral("study.synoptic"));
        QVERIFY(Study::create(file, smallStudy()));
        QSet<QString> acknowledged;
        for (int cycle = 0; cycle < 25; ++cycle) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), file});
            QVERIFY(child.waitForReadyRead(20'000));
            QTest::qSleep(cycle); // somewhere in the work that follows
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
                if (line.size() == 36)
                    acknowledged.insert(QString::fromLatin1(line));
            }
            const auto study = Study::open(file, OpenMode::ReadWrite); // the dead program's lock does not hold
            QVERIFY2(study, study ? "" : qPrintable(describe(study.error()) + study.error().detail));
            const Snapshot now = (*study)->store().snapshot().value();
            QSet<QString> found;
            for (const Highlight &highlight : now.highlights) {
                found.insert(highlight.uuid);
            }
            QVERIFY2(found.contains(acknowledged), qPrintable(QStringLiteral("cycle %1").arg(cycle)));
            QCOMPARE(now.highlightTags.size(), 1 + (now.highlights.size() - 1) * 2); // each with both its tags
            QVERIFY((*study)->store().problems()->isEmpty());
            QVERIFY((*study)->store().brokenPassages()->isEmpty());
        }
        QVERIFY(acknowledged.size() >= 25);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--work") == 0)
        return work(QString::fromLocal8Bit(argv[2]));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kill_test.moc"
