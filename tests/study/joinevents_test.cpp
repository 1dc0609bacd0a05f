// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/joinevents.h"

#include "study/actions/addclaim.h"
#include "study/actions/addevent.h"
#include "study/actions/changeevent.h"
#include "study/actions/writenote.h"
#include "support/eventsteps.h"

using namespace Qt::StringLiterals;

class JoinEventsTest : public QObject
{
    Q_OBJECT

private slots:
    static void everythingGoesOver();
    static void sameClaimIsNotDoubled();
    static void relationsFollow();
    static void states_data();
    static void states();
    static void refuses();
};

void JoinEventsTest::everythingGoesOver()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const NewEvent wanted{.title = u"Open"_s,
                          .description = u"Also said."_s,
                          .tags = {.tags = {sample.timing, sample.money}},
                          .claims = {claimOn(study, sample.flood, u"in May"_s, u"May"_s, u"2025-05"_s)}};
    const auto first = addEvent(study, wanted);
    const auto second =
        addEvent(study, {.title = u"Open again"_s, .claims = {claimOn(study, sample.cost, u"stay closed"_s)}});
    QVERIFY(setEventTags(study, sample.reopening, {.tags = {sample.money}}));
    QVERIFY(writeNote(study, {.event = *first}, u"First."_s));
    QVERIFY(writeNote(study, {.event = *second}, u"Second."_s));
    const Snapshot before = snapshotOf(study);
    QVERIFY(mergeEvents(study, {*first, *second, *first, sample.reopening}, sample.reopening));
    const Snapshot after = snapshotOf(study);
    QCOMPARE(study.undoName(), u"Merge 2 event(s) into “The bridge opens again”"_s);
    QCOMPARE(after.events.size(), 1);
    QCOMPARE(after.events[0].title, u"The bridge opens again"_s);
    QCOMPARE(after.events[0].description, u"Also said."_s);
    QCOMPARE(claimsAbout(study, sample.reopening).size(), 3);
    QCOMPARE(after.eventTags, (QList{EventTag{.event = sample.reopening, .tag = sample.timing},
                                     EventTag{.event = sample.reopening, .tag = sample.money}}));
    const auto notes = notesOn(study.store(), {.event = sample.reopening});
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text, u"First.\n\nSecond."_s);
    verifyOneStep(study, before);
}

void JoinEventsTest::sameClaimIsNotDoubled()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    NewClaim claim = claimOn(study, sample.flood, u"in May"_s, u"May"_s, u"2025-05"_s);
    QVERIFY(addClaim(study, sample.reopening, claim));
    claim.uuid += u'2';
    claim.rule = u"bare-month"_s; // another found it
    claim.score = 0.5;
    NewClaim other = claim;
    other.uuid += u'3';
    other.modality = Modality::Planned;
    const auto from = addEvent(study, {.title = u"Open"_s, .claims = {claim, other}});
    const Snapshot before = snapshotOf(study);
    QVERIFY(mergeEvents(study, {*from}, sample.reopening));
    QCOMPARE(study.undoName(), u"Merge event “Open” into “The bridge opens again”"_s);
    QCOMPARE(claimsAbout(study, sample.reopening).size(), 3);
    QCOMPARE(snapshotOf(study).passages.size(), before.passages.size() - 1);
    verifyOneStep(study, before);
}

void JoinEventsTest::relationsFollow()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    NewClaim toInto = claimOn(study, sample.flood, u"in May"_s);
    toInto.relativeTo = sample.reopening;
    const auto from = addEvent(study, {.title = u"From"_s, .claims = {toInto}});
    NewClaim toFrom = claimOn(study, sample.flood, u"hurt"_s);
    toFrom.relativeTo = *from;
    const auto third = addEvent(study, {.title = u"Third"_s, .claims = {toFrom}});
    toFrom.uuid += u'2';
    QVERIFY(addClaim(study, sample.reopening, toFrom));
    const Snapshot before = snapshotOf(study);
    QVERIFY(mergeEvents(study, {*from}, sample.reopening));
    QCOMPARE(claimsAbout(study, *third)[0].relativeTo, sample.reopening);
    for (const Claim &claim : claimsAbout(study, sample.reopening)) {
        QVERIFY(claim.relativeTo.isNull()); // to itself
    }
    verifyOneStep(study, before);
}

void JoinEventsTest::states_data()
{
    using enum ReviewState;
    QTest::addColumn<ReviewState>("from");
    QTest::addColumn<ReviewState>("into");
    QTest::addColumn<ReviewState>("result");
    QTest::newRow("suggested into accepted") << Suggested << Accepted << Accepted;
    QTest::newRow("accepted into suggested") << Accepted << Suggested << Accepted;
    QTest::newRow("suggested into suggested") << Suggested << Suggested << Suggested;
    QTest::newRow("suggested into rejected") << Suggested << Rejected << Rejected;
}

void JoinEventsTest::states()
{
    QFETCH(const ReviewState, from);
    QFETCH(const ReviewState, into);
    QFETCH(const ReviewState, result);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const auto make = [&](ReviewState state, const QString &words) {
        NewClaim claim = claimOn(study, sample.flood, words);
        claim.state = state;
        return addEvent(study, {.title = words, .state = state, .claims = {claim}}).value();
    };
    const EventId one = make(from, u"in May"_s);
    const EventId other = make(into, u"hurt"_s);
    const Snapshot before = snapshotOf(study);
    QVERIFY(mergeEvents(study, {one}, other));
    QCOMPARE(eventNow(study, other).state, result);
    for (const Claim &claim : claimsAbout(study, other)) {
        QCOMPARE(claim.state, result);
    }
    verifyOneStep(study, before);
}

void JoinEventsTest::refuses()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const Snapshot before = snapshotOf(fixture.study());
    QCOMPARE(mergeEvents(fixture.study(), {sample.reopening}, sample.reopening).error().kind, ErrorKind::NothingToDo);
    QCOMPARE(mergeEvents(fixture.study(), {}, sample.reopening).error().kind, ErrorKind::NothingToDo);
    QCOMPARE(mergeEvents(fixture.study(), {EventId{9}}, sample.reopening).error().kind, ErrorKind::Outdated);
    QCOMPARE(mergeEvents(fixture.study(), {sample.reopening}, EventId{9}).error().kind, ErrorKind::Outdated);
    QCOMPARE(snapshotOf(fixture.study()), before);
}

QTEST_GUILESS_MAIN(JoinEventsTest)
#include "joinevents_test.moc"
