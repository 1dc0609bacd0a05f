// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addclaim.h"
#include "study/actions/addevent.h"
#include "study/actions/changeevent.h"
#include "study/actions/eventrows.h"
#include "study/actions/removeevents.h"
#include "study/actions/writenote.h"
#include "support/eventsteps.h"

using namespace Qt::StringLiterals;

class EventActionsTest : public QObject
{
    Q_OBJECT

private slots:
    static void makesAnEvent();
    static void makesManyInOneStep();
    static void makesNothingTwice();
    static void refusesAnEvent_data();
    static void refusesAnEvent();
    static void slug_data();
    static void slug();
    static void namesAreUnique();
    static void changesAnEvent_data();
    static void changesAnEvent();
    static void refusesAChange();
    static void descriptionsMerge();
    static void setsTags();
    static void decides();
    static void removes();
    static void removesWhatWasDatedByIt();
};

void EventActionsTest::makesAnEvent()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    NewEvent wanted{
        .title = u"  The bridge\n closes "_s,
        .description = u" At last.\n"_s,
        .kind = EventKind::Span,
        .background = true,
        .tags = {.tags = {sample.timing}, .names = {u"flood"_s, u"timing"_s}},
        .claims = {claimOn(study, sample.flood, u"The bridge closed on Tuesday."_s, u"Tuesday"_s, u"2025-04-01"_s)}};
    wanted.claims[0].reporter = u"The Mayor"_s;
    wanted.claims[0].reporterKind = ReporterKind::Company;
    const auto made = addEvent(study, wanted);
    QVERIFY(made);
    QCOMPARE(study.undoName(), u"Add event “The bridge closes”"_s);
    const Event event = eventNow(study, *made);
    QCOMPARE(event.name, u"the-bridge-closes"_s);
    QCOMPARE(event.title, u"The bridge closes"_s);
    QCOMPARE(event.description, u"At last."_s);
    QCOMPARE(event.kind, EventKind::Span);
    QVERIFY(event.background);
    const Snapshot after = snapshotOf(study);
    QCOMPARE(after.tags.size(), 4);
    QCOMPARE(after.eventTags.size(), 2);
    const QList<Claim> claims = claimsAbout(study, *made);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims[0].dateText, u"Tuesday"_s);
    QCOMPARE(claims[0].dateStart, 21);
    QCOMPARE(claims[0].reporterKind, ReporterKind::Company);
    QCOMPARE(reporterNames(study), QStringList{u"The Mayor"_s});
    QCOMPARE(passageUnder(study, claims[0]).quote, u"The bridge closed on Tuesday."_s);
    verifyOneStep(study, before);
}

void EventActionsTest::makesManyInOneStep()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    QList<NewEvent> wanted;
    for (int i = 0; i < 3; ++i) {
        wanted.append({.title = u"The bridge closes"_s,
                       .state = ReviewState::Suggested,
                       .claims = {claimOn(study, sample.flood, u"closed on Tuesday"_s)}});
    }
    const auto made = addEvents(study, wanted);
    QVERIFY(made);
    QCOMPARE(made->size(), 3);
    QCOMPARE(eventNow(study, made->at(1)).name, u"the-bridge-closes-2"_s);
    QCOMPARE(eventNow(study, made->at(2)).name, u"the-bridge-closes-3"_s);
    verifyOneStep(study, before);
    wanted.append({.title = QString()});
    for (NewEvent &event : wanted) {
        event.uuid += u'b';
    }
    const Snapshot now = snapshotOf(study);
    QVERIFY(!addEvents(study, wanted)); // all or nothing
    QCOMPARE(snapshotOf(study), now);
}

void EventActionsTest::makesNothingTwice()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const NewEvent wanted{.title = u"Once"_s, .claims = {claimOn(study, sample.flood, u"bridge"_s)}};
    const auto made = addEvent(study, wanted);
    const Snapshot after = snapshotOf(study);
    QCOMPARE(addEvent(study, wanted).value(), *made);
    QCOMPARE(addClaim(study, *made, wanted.claims[0]).value(), after.claims.last().id);
    QCOMPARE(snapshotOf(study), after);
}

void EventActionsTest::refusesAnEvent_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<TextSpan>("span");
    QTest::addColumn<ErrorKind>("kind");
    const TextSpan words{.start = 0, .end = 3};
    QTest::newRow("no title") << u" \n"_s << QString() << words << ErrorKind::BadName;
    QTest::newRow("long title") << QString(501, u'a') << QString() << words << ErrorKind::BadName;
    QTest::newRow("no date") << u"Title"_s << u"2025-13"_s << words << ErrorKind::BadDate;
    QTest::newRow("ends before") << u"Title"_s << u"2025/2024"_s << words << ErrorKind::BadDate;
    QTest::newRow("no words") << u"Title"_s << QString() << TextSpan{.start = 3, .end = 3} << ErrorKind::QuoteNotFound;
    QTest::newRow("outside") << u"Title"_s << QString() << TextSpan{.start = 9000, .end = 9010}
                             << ErrorKind::QuoteNotFound;
    QTest::newRow("only white space") << u"Title"_s << QString() << TextSpan{.start = 29, .end = 30}
                                      << ErrorKind::QuoteNotFound;
}

void EventActionsTest::refusesAnEvent()
{
    QFETCH(const QString, title);
    QFETCH(const QString, edtf);
    QFETCH(const TextSpan, span);
    QFETCH(const ErrorKind, kind);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const Snapshot before = snapshotOf(fixture.study());
    const NewEvent wanted{.title = title, .claims = {{.version = VersionId{1}, .span = span, .edtf = edtf}}};
    const auto made = addEvent(fixture.study(), wanted);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, kind);
    QCOMPARE(snapshotOf(fixture.study()), before);
}

void EventActionsTest::slug_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::newRow("plain") << u"Qwen 3 – the launch!"_s << u"qwen-3-the-launch"_s;
    QTest::newRow("dots") << u"Qwen 2.5-Max"_s << u"qwen-2-5-max"_s;
    QTest::newRow("accents") << u"Café ÅNGSTRÖM"_s << u"cafe-angstrom"_s;
    QTest::newRow("Chinese") << u"模型 3 发布"_s << u"模型-3-发布"_s;
    QTest::newRow("nothing") << u"…?!"_s << u"event"_s;
    QTest::newRow("long") << u"word "_s.repeated(40) << u"word-"_s.repeated(12).chopped(1);
    QTest::newRow("one long word") << QString(300, u'a') << QString(60, u'a');
    QTest::newRow("pairs") << u"a"_s + u"𠮷"_s.repeated(60) << u"a"_s + u"𠮷"_s.repeated(29);
}

void EventActionsTest::slug()
{
    QFETCH(const QString, title);
    QTEST(eventSlug(title), "slug");
}

void EventActionsTest::namesAreUnique()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const auto made = addEvent(fixture.study(), {.title = u"Reopening"_s});
    QCOMPARE(eventNow(fixture.study(), *made).name, u"reopening-2"_s);
    const auto next = addEvent(fixture.study(), {.title = u"reopening!"_s});
    QCOMPARE(eventNow(fixture.study(), *next).name, u"reopening-3"_s);
}

void EventActionsTest::changesAnEvent_data()
{
    QTest::addColumn<Event>("wanted");
    QTest::addColumn<QString>("step");
    const Event event{.id = EventId{1}, .name = u"reopening"_s, .title = u"The bridge opens again"_s};
    Event titled = event;
    titled.title = u"The bridge is open"_s;
    QTest::newRow("title") << titled << u"Rename event “The bridge opens again”"_s;
    Event described = event;
    described.description = u"Words."_s;
    QTest::newRow("description") << described << u"Description of event “The bridge opens again”"_s;
    Event dated = event;
    dated.displayEdtf = u"2025-05"_s;
    dated.displaySource = DisplaySource::Analyst;
    QTest::newRow("date") << dated << u"Date of event “The bridge opens again”"_s;
    Event span = event;
    span.kind = EventKind::Span;
    QTest::newRow("kind") << span << u"Change event “The bridge opens again”"_s;
    Event background = event;
    background.background = true;
    QTest::newRow("background") << background << u"Change event “The bridge opens again”"_s;
}

void EventActionsTest::changesAnEvent()
{
    QFETCH(const Event, wanted);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const Snapshot before = snapshotOf(fixture.study());
    Event asked = wanted;
    asked.name = u"another"_s; // not to be changed
    asked.state = ReviewState::Rejected;
    asked.createdBy = u"nobody"_s;
    QVERIFY(changeEvent(fixture.study(), asked));
    QTEST(fixture.study().undoName(), "step");
    QCOMPARE(eventNow(fixture.study(), wanted.id), [&] {
        Event row = wanted;
        row.uuid = before.events[0].uuid;
        return row;
    }());
    verifyOneStep(fixture.study(), before);
    const QString step = fixture.study().undoName();
    QVERIFY(changeEvent(fixture.study(), wanted)); // nothing new
    QCOMPARE(fixture.study().undoName(), step);
}

void EventActionsTest::refusesAChange()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const Event event = eventNow(fixture.study(), sample.reopening);
    Event wanted = event;
    wanted.title = u" "_s;
    QCOMPARE(changeEvent(fixture.study(), wanted).error().kind, ErrorKind::BadName);
    wanted = event;
    wanted.displaySource = DisplaySource::Analyst;
    wanted.displayEdtf = u"2025-02-30"_s;
    QCOMPARE(changeEvent(fixture.study(), wanted).error().kind, ErrorKind::BadDate);
    wanted.displayEdtf = u" "_s; // nothing: computed
    QVERIFY(changeEvent(fixture.study(), wanted));
    wanted = event;
    wanted.id = EventId{9};
    QCOMPARE(changeEvent(fixture.study(), wanted).error().kind, ErrorKind::Outdated);
    QCOMPARE(eventNow(fixture.study(), event.id), event);
    QVERIFY(fixture.study().undoName().isEmpty());
}

void EventActionsTest::descriptionsMerge()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    Event event = eventNow(study, sample.reopening);
    for (const QString &text : {u"A"_s, u"A b"_s, u"A b c"_s}) {
        event.description = text;
        QVERIFY(changeEvent(study, event));
        fixture.passTime(1000);
    }
    QCOMPARE(eventNow(study, event.id).description, u"A b c"_s);
    verifyOneStep(study, before);
}

void EventActionsTest::setsTags()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    QVERIFY(setEventTags(study, sample.reopening, {.tags = {sample.money, sample.timing}, .names = {u"new"_s}}));
    QCOMPARE(snapshotOf(study).eventTags.size(), 3);
    verifyOneStep(study, before);
    const Snapshot tagged = snapshotOf(study);
    QVERIFY(setEventTags(study, sample.reopening, {.tags = {sample.hedged, sample.timing}}));
    QCOMPARE(snapshotOf(study).eventTags, (QList{EventTag{.event = sample.reopening, .tag = sample.timing},
                                                 EventTag{.event = sample.reopening, .tag = sample.hedged}}));
    verifyOneStep(study, tagged);
    QCOMPARE(study.undoName(), u"Tags of event “The bridge opens again”"_s);
}

void EventActionsTest::decides()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    NewClaim rejected = claimOn(study, sample.flood, u"Tuesday"_s);
    rejected.state = ReviewState::Rejected;
    NewClaim suggested = claimOn(study, sample.flood, u"in May"_s);
    suggested.state = ReviewState::Suggested;
    const auto a = addEvent(study, {.title = u"A"_s, .state = ReviewState::Suggested, .claims = {rejected, suggested}});
    const auto b = addEvent(study, {.title = u"B"_s, .state = ReviewState::Suggested});
    const Snapshot before = snapshotOf(study);
    QVERIFY(setEventState(study, {*a, *b}, ReviewState::Accepted));
    QCOMPARE(study.undoName(), u"Accept 2 event(s)"_s);
    QCOMPARE(eventNow(study, *b).state, ReviewState::Accepted);
    QCOMPARE(claimsAbout(study, *a)[0].state, ReviewState::Rejected); // by itself
    QCOMPARE(claimsAbout(study, *a)[1].state, ReviewState::Accepted);
    verifyOneStep(study, before);
    const Snapshot accepted = snapshotOf(study);
    QVERIFY(setEventState(study, {*a, sample.reopening}, ReviewState::Rejected));
    QCOMPARE(claimsAbout(study, sample.reopening)[0].state, ReviewState::Rejected);
    verifyOneStep(study, accepted);
}

void EventActionsTest::removes()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    NewClaim own = claimOn(study, sample.flood, u"closed on Tuesday"_s);
    own.reporter = u"Only here"_s;
    NewClaim shared = claimOn(study, sample.flood, u"the mayor said"_s);
    shared.reporter = u"The mayor"_s;
    QVERIFY(addClaim(study, sample.reopening, own));
    QVERIFY(addClaim(study, sample.reopening, shared));
    const auto other = addEvent(study, {.title = u"Other"_s, .claims = {claimOn(study, sample.flood, u"hurt"_s)}});
    shared.uuid += u'2';
    QVERIFY(addClaim(study, *other, shared));
    QVERIFY(setEventTags(study, sample.reopening, {.tags = {sample.money}}));
    QVERIFY(writeNote(study, {.event = sample.reopening}, u"Hm."_s));
    const Snapshot before = snapshotOf(study);
    QVERIFY(removeEvents(study, {sample.reopening, sample.reopening}));
    const Snapshot after = snapshotOf(study);
    QCOMPARE(after.events.size(), 1);
    QCOMPARE(after.claims.size(), 2);
    QCOMPARE(after.highlights, before.highlights);
    QCOMPARE(after.passages.size(), before.passages.size() - 2); // one is a highlight's
    QCOMPARE(after.eventTags, QList<EventTag>());
    QCOMPARE(after.notes.size(), before.notes.size() - 1);
    QCOMPARE(reporterNames(study), QStringList{u"The mayor"_s});
    QCOMPARE(after.tags, before.tags);
    verifyOneStep(study, before);
}

void EventActionsTest::removesWhatWasDatedByIt()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    NewClaim after = claimOn(study, sample.cost, u"stay closed"_s);
    after.relativeTo = sample.reopening;
    const auto other = addEvent(study, {.title = u"After it"_s, .claims = {after}});
    QCOMPARE(claimsAbout(study, *other)[0].relativeTo, sample.reopening);
    const Snapshot before = snapshotOf(study);
    QVERIFY(removeEvents(study, {sample.reopening}));
    QVERIFY(claimsAbout(study, *other)[0].relativeTo.isNull());
    verifyOneStep(study, before);
}

QTEST_GUILESS_MAIN(EventActionsTest)
#include "eventactions_test.moc"
