// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addclaim.h"
#include "study/actions/addevent.h"
#include "study/actions/changeclaim.h"
#include "study/actions/changeevent.h"
#include "support/eventsteps.h"
#include "time/datemention.h"

using namespace Qt::StringLiterals;

class ClaimActionsTest : public QObject
{
    Q_OBJECT

private slots:
    static void adds();
    static void widensToTheWordsOfTheDate();
    static void countsPointsNotUnits();
    static void takesAMention();
    static void neverDatesItself();
    static void changes();
    static void findsTheWordsOfTheDate();
    static void refusesAChange();
    static void reporterIsFoundOrMade();
    static void reporterGoesWithItsLastClaim();
    static void kindOfAReporterIsOneKind();
    static void placesElsewhere();
    static void leavesASharedPassage();
    static void eventFollowsItsClaim();
    static void decides();
    static void removes();
};

namespace
{
// A study, an event in it and a claim about that.
struct Dated {
    SampleStudy sample;
    StudyFixture fixture{sample.builder};
    Study &study = fixture.study();
    ClaimId claim =
        addClaim(study, sample.reopening,
                 claimOn(study, sample.flood, u"expect it to open again in May"_s, u"in May"_s, u"2025-05"_s))
            .value();
    [[nodiscard]] Claim now() const { return claimNow(study, claim); }
};
} // namespace

void ClaimActionsTest::adds()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    NewClaim wanted = claimOn(study, sample.flood, u" open again in May."_s, u" May"_s, u"[2025-05-01, 2025-05-02]"_s);
    wanted.reading = Reading::Throughout;
    wanted.uncertain = true;
    wanted.modality = Modality::Planned;
    wanted.anchorDay = u"2025-04-01"_s;
    wanted.anchorKind = AnchorKind::Publication;
    wanted.score = 7;
    const auto made = addClaim(study, sample.reopening, wanted);
    QVERIFY(made);
    QCOMPARE(study.undoName(), u"Add a claim about “The bridge opens again”"_s);
    const Claim claim = claimNow(study, *made);
    QCOMPARE(passageUnder(study, claim).quote, u"open again in May."_s); // without the blank before it
    QCOMPARE(claim.dateText, u"May"_s);
    QCOMPARE(claim.dateStart, 14);
    QCOMPARE(claim.edtf, u"[2025-05-01,2025-05-02]"_s);
    QCOMPARE(claim.reading, Reading::Throughout);
    QCOMPARE(claim.modality, Modality::Planned);
    QVERIFY(claim.uncertain && !claim.approximate);
    QCOMPARE(claim.score, 1.0);
    QVERIFY(claim.reporter.isNull());
    verifyOneStep(study, before);
    wanted.uuid.clear();
    wanted.anchorDay = u"2025-02-30"_s;
    QCOMPARE(addClaim(study, sample.reopening, wanted).error().kind, ErrorKind::BadDate);
    QCOMPARE(addClaim(study, EventId{9}, wanted).error().kind, ErrorKind::Outdated);
}

void ClaimActionsTest::widensToTheWordsOfTheDate()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const auto made =
        addClaim(study, sample.reopening, claimOn(study, sample.flood, u"expect it to open again"_s, u"in May"_s));
    QCOMPARE(passageUnder(study, claimNow(study, *made)).quote, u"expect it to open again in May"_s);
    QCOMPARE(claimNow(study, *made).dateStart, 24);
}

void ClaimActionsTest::countsPointsNotUnits()
{
    SnapshotBuilder builder;
    const ArticleId article = builder.article(u"000"_s, u"Title"_s, u"🚀🚀 Cafe\u0301 🚀 opens in May."_s);
    const EventId event = builder.event(u"e"_s, u"E"_s);
    StudyFixture fixture(builder);
    const auto made = addClaim(fixture.study(), event,
                               claimOn(fixture.study(), article, u"🚀 opens in May"_s, u"May"_s, u"2025-05"_s));
    QCOMPARE(claimNow(fixture.study(), *made).dateStart, 11);
    QCOMPARE(passageUnder(fixture.study(), claimNow(fixture.study(), *made)).span.start, 9);
    QCOMPARE(orEmpty(fixture.study().store().brokenPassages()), QList<PassageId>());
}

void ClaimActionsTest::takesAMention()
{
    const DateMention mention{.span = {.start = 40, .end = 46},
                              .sentence = {.start = 30, .end = 62},
                              .edtf = u"2025-05"_s,
                              .approximate = true,
                              .anchorKind = AnchorKind::Publication,
                              .anchorDay = u"2025-04-01"_s,
                              .modality = Modality::Planned,
                              .tense = Tense::Future,
                              .reporter = u"Officials"_s,
                              .reporterKind = ReporterKind::Anonymous,
                              .rule = u"bare-month"_s,
                              .score = 0.5};
    const NewClaim claim = NewClaim::fromMention(VersionId{1}, mention);
    QVERIFY(!claim.uuid.isEmpty());
    QVERIFY(claim.uuid != NewClaim::fromMention(VersionId{1}, mention).uuid);
    QCOMPARE(claim, (NewClaim{.uuid = claim.uuid,
                              .version = VersionId{1},
                              .span = mention.sentence,
                              .dateWords = mention.span,
                              .edtf = u"2025-05"_s,
                              .approximate = true,
                              .anchorDay = u"2025-04-01"_s,
                              .anchorKind = AnchorKind::Publication,
                              .modality = Modality::Planned,
                              .tense = Tense::Future,
                              .reporter = u"Officials"_s,
                              .reporterKind = ReporterKind::Anonymous,
                              .rule = u"bare-month"_s,
                              .score = 0.5}));
}

void ClaimActionsTest::neverDatesItself()
{
    Dated dated;
    NewClaim wanted = claimOn(dated.study, dated.sample.cost, u"June"_s);
    wanted.relativeTo = dated.sample.reopening;
    const auto made = addClaim(dated.study, dated.sample.reopening, wanted);
    QVERIFY(claimNow(dated.study, *made).relativeTo.isNull());
    Claim claim = dated.now();
    claim.relativeTo = claim.event;
    QVERIFY(changeClaim(dated.study, claim));
    QVERIFY(dated.now().relativeTo.isNull());
}

void ClaimActionsTest::changes()
{
    Dated dated;
    const auto other = addEvent(dated.study, {.title = u"Other"_s});
    const Snapshot before = snapshotOf(dated.study);
    const Claim was = dated.now();
    Claim claim = was;
    claim.edtf = u" 2025-05-3X "_s;
    claim.reading = Reading::Throughout;
    claim.approximate = true;
    claim.uncertain = true;
    claim.modality = Modality::Speculated;
    claim.tense = Tense::Future;
    claim.relativeTo = *other;
    claim.anchorDay = u"2025-04-02"_s;
    claim.anchorKind = AnchorKind::Analyst;
    const Claim wanted = claim;
    claim.event = *other; // not to be changed
    claim.passage = PassageId{1};
    claim.uuid = u"x"_s;
    claim.state = ReviewState::Rejected;
    claim.reporter = ReporterId{1};
    QVERIFY(changeClaim(dated.study, claim));
    Claim expected = wanted;
    expected.edtf = u"2025-05-3X"_s;
    QCOMPARE(dated.now(), expected);
    QCOMPARE(dated.study.undoName(), u"Change a claim about “The bridge opens again”"_s);
    verifyOneStep(dated.study, before);
}

void ClaimActionsTest::findsTheWordsOfTheDate()
{
    SnapshotBuilder builder;
    const ArticleId article =
        builder.article(u"000"_s, u"Title"_s, u"In May\u00A02025, not in May 2024, it said May."_s);
    const EventId event = builder.event(u"e"_s, u"E"_s);
    StudyFixture fixture(builder);
    Study &study = fixture.study();
    const auto id =
        addClaim(study, event, claimOn(study, article, u"In May\u00A02025, not in May 2024, it said May"_s));
    Claim claim = claimNow(study, *id);
    claim.dateText = u"may 2025"_s; // as typed
    QVERIFY(changeClaim(study, claim));
    QCOMPARE(claimNow(study, *id).dateText, u"May\u00A02025"_s);
    QCOMPARE(claimNow(study, *id).dateStart, 3);
    claim.dateText = u"May"_s;
    claim.dateStart = 99;
    QVERIFY(changeClaim(study, claim));
    QCOMPARE(claimNow(study, *id).dateStart, 38); // the nearest
    claim.dateText = u" "_s;
    QVERIFY(changeClaim(study, claim));
    QCOMPARE(claimNow(study, *id).dateText, QString());
    QCOMPARE(claimNow(study, *id).dateStart, 0);
}

void ClaimActionsTest::refusesAChange()
{
    Dated dated;
    const Snapshot before = snapshotOf(dated.study);
    Claim claim = dated.now();
    claim.edtf = u"2025-5"_s;
    QCOMPARE(changeClaim(dated.study, claim).error().kind, ErrorKind::BadDate);
    claim = dated.now();
    claim.dateText = u"in June"_s;
    QCOMPARE(changeClaim(dated.study, claim).error().kind, ErrorKind::QuoteNotFound);
    QCOMPARE(changeClaim(dated.study, claim).error().subject, u"in June"_s);
    claim = dated.now();
    claim.anchorDay = u"today"_s;
    QCOMPARE(changeClaim(dated.study, claim).error().kind, ErrorKind::BadDate);
    claim.id = ClaimId{99};
    QCOMPARE(changeClaim(dated.study, claim).error().kind, ErrorKind::Outdated);
    QCOMPARE(snapshotOf(dated.study), before);
}

void ClaimActionsTest::reporterIsFoundOrMade()
{
    Dated dated;
    const Snapshot before = snapshotOf(dated.study);
    QVERIFY(setClaimReporter(dated.study, dated.claim, u"  The  Mayor "_s, ReporterKind::Anonymous));
    QCOMPARE(reporterNames(dated.study), QStringList{u"The Mayor"_s});
    QCOMPARE(dated.now().reporterKind, ReporterKind::Anonymous);
    verifyOneStep(dated.study, before);
    const ReporterId mayor = dated.now().reporter;
    NewClaim other = claimOn(dated.study, dated.sample.cost, u"June"_s);
    other.reporter = u"the mayor"_s;
    other.reporterKind = ReporterKind::Outlet; // a guess; the reporter is known
    const auto made = addClaim(dated.study, dated.sample.reopening, other);
    QCOMPARE(claimNow(dated.study, *made).reporter, mayor);
    QCOMPARE(claimNow(dated.study, *made).reporterKind, ReporterKind::Anonymous);
}

void ClaimActionsTest::reporterGoesWithItsLastClaim()
{
    Dated dated;
    QVERIFY(setClaimReporter(dated.study, dated.claim, u"Tpyo"_s, ReporterKind::Outlet));
    const Snapshot before = snapshotOf(dated.study);
    QVERIFY(setClaimReporter(dated.study, dated.claim, u"Typo"_s, ReporterKind::Outlet));
    QCOMPARE(reporterNames(dated.study), QStringList{u"Typo"_s});
    verifyOneStep(dated.study, before);
    QVERIFY(setClaimReporter(dated.study, dated.claim, {}, ReporterKind::Outlet));
    QVERIFY(dated.now().reporter.isNull());
    QCOMPARE(dated.now().reporterKind, ReporterKind::Author);
    QCOMPARE(reporterNames(dated.study), QStringList());
}

void ClaimActionsTest::kindOfAReporterIsOneKind()
{
    Dated dated;
    NewClaim other = claimOn(dated.study, dated.sample.cost, u"June"_s);
    other.reporter = u"Post"_s;
    other.reporterKind = ReporterKind::Outlet;
    const auto second = addClaim(dated.study, dated.sample.reopening, other);
    const Snapshot before = snapshotOf(dated.study);
    QVERIFY(setClaimReporter(dated.study, dated.claim, u"Post"_s, ReporterKind::Company));
    QCOMPARE(claimNow(dated.study, *second).reporterKind, ReporterKind::Company);
    QCOMPARE(dated.now().reporterKind, ReporterKind::Company);
    QCOMPARE(snapshotOf(dated.study).reporters[0].kind, ReporterKind::Company);
    verifyOneStep(dated.study, before);
}

void ClaimActionsTest::placesElsewhere()
{
    Dated dated;
    const Snapshot before = snapshotOf(dated.study);
    const VersionId version{1};
    QVERIFY(placeClaim(dated.study, dated.claim, version, {.start = 50, .end = 70}));
    QCOMPARE(passageUnder(dated.study, dated.now()).quote, u"to open again in May"_s);
    QCOMPARE(dated.now().dateText, u"in May"_s);
    QCOMPARE(snapshotOf(dated.study).passages.size(), before.passages.size()); // the old one is gone
    verifyOneStep(dated.study, before);
    const QString step = dated.study.undoName();
    QVERIFY(placeClaim(dated.study, dated.claim, version, {.start = 50, .end = 70})); // there already
    QCOMPARE(dated.study.undoName(), step);
    QVERIFY(placeClaim(dated.study, dated.claim, version, {.start = 0, .end = 10}));
    QCOMPARE(dated.now().dateText, QString());
    QCOMPARE(dated.now().edtf, u"2025-05"_s);
    QCOMPARE(placeClaim(dated.study, dated.claim, version, {.start = 5, .end = 5}).error().kind,
             ErrorKind::QuoteNotFound);
    QCOMPARE(placeClaim(dated.study, dated.claim, VersionId{9}, {.start = 5, .end = 8}).error().kind,
             ErrorKind::Outdated);
}

void ClaimActionsTest::leavesASharedPassage()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(placeClaim(fixture.study(), ClaimId{1}, VersionId{2}, {.start = 0, .end = 7}));
    QCOMPARE(snapshotOf(fixture.study()).passages.size(), before.passages.size() + 1);
    QCOMPARE(snapshotOf(fixture.study()).highlights, before.highlights);
    verifyOneStep(fixture.study(), before);
}

void ClaimActionsTest::eventFollowsItsClaim()
{
    Dated dated;
    Event event = eventNow(dated.study, dated.sample.reopening);
    event.displayEdtf = u"2025-05"_s;
    event.displaySource = DisplaySource::Claim;
    QVERIFY(changeEvent(dated.study, event));
    const Snapshot before = snapshotOf(dated.study);
    Claim claim = dated.now();
    claim.edtf = u"2025-06"_s;
    QVERIFY(changeClaim(dated.study, claim));
    QCOMPARE(eventNow(dated.study, event.id).displayEdtf, u"2025-06"_s);
    verifyOneStep(dated.study, before);
    const Snapshot june = snapshotOf(dated.study);
    QVERIFY(removeClaims(dated.study, {dated.claim}));
    QCOMPARE(eventNow(dated.study, event.id).displaySource, DisplaySource::Computed);
    QCOMPARE(eventNow(dated.study, event.id).displayEdtf, QString());
    verifyOneStep(dated.study, june);
}

void ClaimActionsTest::decides()
{
    Dated dated;
    const Snapshot before = snapshotOf(dated.study);
    QVERIFY(setClaimState(dated.study, {dated.claim, ClaimId{1}}, ReviewState::Rejected));
    QCOMPARE(dated.now().state, ReviewState::Rejected);
    QCOMPARE(claimNow(dated.study, ClaimId{1}).state, ReviewState::Rejected);
    QCOMPARE(dated.study.undoName(), u"Reject 2 claim(s)"_s);
    verifyOneStep(dated.study, before);
}

void ClaimActionsTest::removes()
{
    Dated dated;
    QVERIFY(setClaimReporter(dated.study, dated.claim, u"Post"_s, ReporterKind::Outlet));
    const Snapshot before = snapshotOf(dated.study);
    QVERIFY(removeClaims(dated.study, {dated.claim, dated.claim, ClaimId{1}}));
    const Snapshot after = snapshotOf(dated.study);
    QCOMPARE(after.claims, QList<Claim>());
    QCOMPARE(after.passages.size(), before.passages.size() - 1); // the other is a highlight's
    QCOMPARE(after.reporters, QList<Reporter>());
    verifyOneStep(dated.study, before);
}

QTEST_GUILESS_MAIN(ClaimActionsTest)
#include "claimactions_test.moc"
