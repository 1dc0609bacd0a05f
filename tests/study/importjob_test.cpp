// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importjob.h"

#include "study/actions/addhighlight.h"
#include "study/actions/importdrafts.h"
#include "support/studyfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportJobTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    SampleStudy m_sample;
    const QByteArray m_new = "Ferries will run from Monday.\n\nThe harbour office published the times of all of them.";
    const QByteArray m_revised = "The bridge closed on Wednesday. Officials expect it to open again in May.\n\nNobody "
                                 "was hurt, the mayor said. Trains run.";

    static ImportPlan planned(ImportJob &job, const QStringList &paths)
    {
        QSignalSpy spy(&job, &ImportJob::planned);
        job.start(paths);
        if (!spy.wait())
            qFatal("no plan");
        return spy.first().first().value<ImportPlan>();
    }

    static ImportReport carriedOut(ImportJob &job, const ImportPlan &plan)
    {
        QSignalSpy spy(&job, &ImportJob::finished);
        job.carryOut(plan);
        if (spy.isEmpty() && !spy.wait())
            qFatal("no report");
        return spy.first().first().value<ImportReport>();
    }

    template <class Row>
    static qsizetype count(Study &study)
    {
        return study.store().table<Row>().select({})->size();
    }

private slots:
    void newArticlesAndVersionsAreOneStep()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        ImportPlan plan = planned(job, {m_folder.write(u"ferry.txt"_s, m_new), m_folder.write(u"000.txt"_s, m_revised),
                                        m_folder.path(u"missing.txt"_s)});
        QCOMPARE(plan.items.size(), 2);
        QCOMPARE(plan.problems.size(), 1);
        QCOMPARE(plan.items[0].finding, DraftFinding());
        QCOMPARE(plan.items[1].finding.article, m_sample.flood);
        QCOMPARE(plan.items[1].decision, ImportDecision::NewVersion);
        QCOMPARE(count<Version>(fixture.study()), 2); // nothing is written yet
        const ImportReport report = carriedOut(job, plan);
        QCOMPARE(report.imported.size(), 1);
        QCOMPARE(report.versions, 1);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(count<Article>(fixture.study()), 3);
        QCOMPARE(count<Version>(fixture.study()), 4);
        // The highlights went over.
        const auto passages = fixture.study().store().table<Passage>().select(u"WHERE origin_id IS NOT NULL"_s);
        QVERIFY(!passages->isEmpty());
        QCOMPARE(fixture.study().store().brokenPassages().value(), QList<PassageId>());
        QCOMPARE(fixture.study().undoName(), u"Import 1 article(s), Import 1 new version(s)"_s);
        QVERIFY(fixture.study().undo());
        QCOMPARE(count<Article>(fixture.study()), 2);
        QCOMPARE(count<Version>(fixture.study()), 2);
        QVERIFY(fixture.study().redo());
        QCOMPARE(count<Version>(fixture.study()), 4);
    }

    void twoVersionsOfOneArticleFollowEachOther()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        const ImportPlan plan =
            planned(job, {m_folder.write(u"a.txt"_s, m_revised),
                          m_folder.write(u"b.txt"_s, QByteArray(m_revised).replace("Wednesday", "Thursday"))});
        QCOMPARE(carriedOut(job, plan).versions, 2);
        const auto versions =
            fixture.study().store().table<Version>().select(u"WHERE article_id = ? ORDER BY number"_s, {1});
        QCOMPARE(versions->size(), 3);
        QVERIFY(versions->last().text.contains(u"Thursday"_s));
    }

    void aDraftCanBeAVersionOfAnotherOne()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        const QByteArray first = m_new + " A second boat is to come from the islands in June, and a third in autumn.";
        const ImportPlan plan =
            planned(job, {m_folder.write(u"a.txt"_s, first),
                          m_folder.write(u"b.txt"_s, QByteArray(first).replace("June", "July, if all goes well"))});
        QCOMPARE(plan.items[1].finding.draft, 0);
        QCOMPARE(plan.items[1].decision, ImportDecision::NewVersion);
        const ImportReport report = carriedOut(job, plan);
        QCOMPARE(report.imported.size(), 1);
        QCOMPARE(report.versions, 1);
    }

    void whatIsThereIsSkipped()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        const QString text = m_sample.builder.contents().versions.first().text;
        const ImportPlan plan = planned(job, {m_folder.write(u"again.txt"_s, text.toUtf8())});
        QCOMPARE(plan.items.first().finding.relation, DraftRelation::Same);
        const ImportReport report = carriedOut(job, plan);
        QCOMPARE(report.skipped, 1);
        QVERIFY(fixture.study().undoName().isEmpty());
    }

    void whatWasHighlightedMeanwhileGoesOverToo()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        const ImportPlan plan = planned(job, {m_folder.write(u"000.txt"_s, m_revised)});
        const ArticleState before = readArticleState(fixture.study().store(), m_sample.flood).value();
        const VersionPlan overtaken = planVersion(before, plan.items.first().draft).value();
        QVERIFY(addHighlight(fixture.study(), NewHighlight::make(fixture.study(), {1}, {.start = 4, .end = 10})));
        const Result<ImportedDrafts> done = importDrafts(fixture.study(), plan.items, {{0, overtaken}});
        QVERIFY(done);
        QCOMPARE(done->versions, 1);
        const auto added = fixture.study().store().table<Version>().select(u"WHERE number = 2"_s);
        const auto moved =
            fixture.study().store().table<Passage>().select(u"WHERE version_id = ?"_s, {added->first().id.value});
        QCOMPARE(std::ranges::count(*moved, u"bridge"_s, &Passage::quote), 1);
    }

    void metadataComeFromAReferenceManager()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        const QString ris =
            m_folder.write(u"library.ris"_s, "TY  - NEWS\nTI  - Ferries will run from Monday\nT2  - The "
                                             "Courier\nDA  - 2025/04/03\nER  - \n\nTY  - NEWS\nTI  - "
                                             "Repairs to cost millions\nAU  - Ode, Ann\nDA  - "
                                             "2024/01/01\nER  - \n");
        const ImportPlan both = planned(
            job, {m_folder.write(u"ferry.txt"_s, "Ferries will run from Monday\n\nThe times are published."), ris});
        QCOMPARE(both.filled, 1);
        QCOMPARE(both.items.first().draft.article.outlet, u"The Courier"_s);
        QCOMPARE(both.items.first().draft.publishedFrom, u"library.ris"_s);
        // Alone, it is for the articles that are there: only what they lack.
        const ImportPlan alone = planned(job, {ris});
        QVERIFY(alone.items.isEmpty());
        QSignalSpy spy(&job, &ImportJob::finished);
        job.fillFrom(alone);
        QCOMPARE(spy.first().first().value<ImportReport>().filled, 1);
        const Article cost = *fixture.study().store().table<Article>().find(Article{.id = m_sample.cost}).value();
        QCOMPARE(cost.author.isEmpty(), false);
        QCOMPARE(cost.published, u"2025-04-02"_s);
        QVERIFY(fixture.study().undo());
        QVERIFY(fixture.study().undoName().isEmpty());
    }

    void aCancelledImportChangesNothing()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        QSignalSpy cancelled(&job, &ImportJob::cancelled);
        const QSignalSpy made(&job, &ImportJob::planned);
        job.start({m_folder.write(u"ferry.txt"_s, m_new)});
        job.cancel();
        QVERIFY(cancelled.wait());
        QVERIFY(!job.isRunning());
        QCOMPARE(made.size(), 0);
        QVERIFY(planned(job, {m_folder.path(u"ferry.txt"_s)}).items.size() == 1);
    }

    void whenTheStudyRefusesNothingIsImported()
    {
        StudyFixture fixture(m_sample.builder);
        ImportJob job(fixture.study());
        const ImportPlan plan = planned(job, {m_folder.write(u"ferry.txt"_s, m_new)});
        fixture.refuseChanges();
        const ImportReport report = carriedOut(job, plan);
        QVERIFY(report.imported.isEmpty());
        QCOMPARE(report.problems.size(), 1);
        fixture.allowChanges();
        QCOMPARE(carriedOut(job, plan).imported.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "importjob_test.moc"
