// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/mergejob.h"

#include "study/actions/addtag.h"
#include "support/studyfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class MergeJobTest : public QObject
{
    Q_OBJECT

private slots:
    static void merges();
    static void seesWhatChangedMeanwhile();
    static void cancels();
    static void saysWhatIsWrong();
};

namespace
{
struct Both {
    Both() : ours(SnapshotBuilder()) {}

    const SampleStudy sample;
    StudyFixture ours;
    StudyFixture theirs{sample.builder};
    MergeJob job{ours.study()};
    QSignalSpy finished{&job, &MergeJob::finished};
    QSignalSpy failed{&job, &MergeJob::failed};
};
} // namespace

void MergeJobTest::merges()
{
    Both both;
    const QSignalSpy progressed(&both.job, &MergeJob::progressed);
    both.job.start(both.theirs.study().path());
    QVERIFY(both.job.isRunning());
    both.job.start(both.theirs.study().path()); // one at a time
    QVERIFY(both.finished.wait());
    QCOMPARE(both.finished.size(), 1);
    QCOMPARE(both.finished[0][0].value<MergeReport>().highlights, 4);
    QVERIFY(!progressed.isEmpty());
    QVERIFY(!both.job.isRunning());
    QCOMPARE(both.ours.study().store().table<Highlight>().select({})->size(), 4);
}

// The tag that was made in between is the tag that the other has: there are not two of that name.
void MergeJobTest::seesWhatChangedMeanwhile()
{
    Both both;
    both.job.start(both.theirs.study().path());
    QVERIFY(addTag(both.ours.study(), u"money"_s));
    QVERIFY(both.finished.wait());
    QVERIFY(both.failed.isEmpty());
    QCOMPARE(both.finished[0][0].value<MergeReport>().tags, 2);
    QCOMPARE(both.ours.study().store().table<Tag>().select({})->size(), 3);
}

void MergeJobTest::cancels()
{
    Both both;
    both.job.start(both.theirs.study().path());
    both.job.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !both.job.isRunning(); }));
    QVERIFY(both.finished.isEmpty());
    QVERIFY(both.failed.isEmpty());
    QVERIFY(both.ours.study().undoName().isEmpty());
    both.job.start(both.theirs.study().path());
    QVERIFY(both.finished.wait());
}

void MergeJobTest::saysWhatIsWrong()
{
    Both both;
    both.job.start(both.ours.study().path());
    QCOMPARE(both.failed.size(), 1);
    QCOMPARE(both.failed[0][0].value<Error>().kind, ErrorKind::NothingToDo);
    const TemporaryFolder folder;
    both.job.start(folder.write(u"a.txt"_s, "No study."));
    QVERIFY(both.failed.wait());
    QCOMPARE(both.failed[1][0].value<Error>().kind, ErrorKind::NotAStudy);
    QVERIFY(!both.job.isRunning());
}

QTEST_GUILESS_MAIN(MergeJobTest)
#include "mergejob_test.moc"
