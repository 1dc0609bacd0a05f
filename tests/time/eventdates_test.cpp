// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/eventdates.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;

using Pairs = QList<std::pair<qsizetype, qsizetype>>;

class EventDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingSaidIsNotDated();
    void oneClaimIsTheDate();
    void claimsNarrowEachOther();
    void leavesOutWhatIsNotAccepted();
    void leavesOutWhatHasNoDate();
    void happenedOutranksPlanned();
    void plannedOutranksGuessed();
    void planBeginsWhenItIsTold();
    void planToldTooLateKeepsItsDays();
    void planThroughoutIsNotCut();
    void narrowsTheLaunchOfQwen3();
    void scheduledForMayIsNotBeforeMay_data();
    void scheduledForMayIsNotBeforeMay();
    void laterPlanOvertakesOneThatRanOut();
    void laterPlanOvertakesThatOfTheSameReporter();
    void plansOfOthersDoNotOvertake();
    void ownPlanOutweighsReportedOne();
    void guessesDoNotConflict();
    void denialsAreShownOnlyWhenAlone();
    void usesTheGapsOfSets();
    void threeSetsCanLeaveNoDay();
    void approximateIsNotHeldToTheDay();
    void doubtStaysOnlyWhereItMatters();
    void throughoutHoldsForAPart();
    void ownDateOutranks();
    void ownDateNeedsASource();
};

static qint64 day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).toJulianDay();
}

static const qint64 april1 = day(2025, 4, 1);
static const qint64 april2 = day(2025, 4, 2);

static DatedClaim says(const QString &edtf, Modality modality = Modality::Happened,
                       std::optional<qint64> published = std::nullopt)
{
    DatedClaim dated{.claim = {}, .article = QStringLiteral("001"), .published = published};
    dated.claim.edtf = edtf;
    dated.claim.modality = modality;
    return dated;
}

static DatedClaim plans(const QString &edtf, std::optional<qint64> published = std::nullopt)
{
    return says(edtf, Modality::Planned, published);
}

static DayRange range(qint64 first, qint64 last)
{
    return {.earliest = first, .latest = last};
}

void EventDatesTest::nothingSaidIsNotDated()
{
    QCOMPARE(eventDates({}, {}), EventDates{});
}

void EventDatesTest::oneClaimIsTheDate()
{
    const EventDates dates = eventDates({}, {says(u"2025-01"_s)});
    QCOMPARE(dates.days(), range(day(2025, 1, 1), day(2025, 1, 31)));
    QCOMPARE(dates.modality, Modality::Happened);
    QCOMPARE(dates.reading, Reading::OneOf);
    QVERIFY(!dates.conflict && !dates.approximate && !dates.uncertain);
}

void EventDatesTest::claimsNarrowEachOther()
{
    const EventDates dates = eventDates({}, {says(u"2025-01"_s), says(u"[2025-01-20..]"_s), says(u"2025-33"_s)});
    QCOMPARE(dates.days(), range(day(2025, 1, 20), day(2025, 1, 31)));
    const EventDates open = eventDates({}, {says(u"[..2025-01]"_s), says(u"[..2024]"_s)});
    QCOMPARE(open.days(), (DayRange{.earliest = std::nullopt, .latest = day(2024, 12, 31)}));
}

void EventDatesTest::leavesOutWhatIsNotAccepted()
{
    DatedClaim suggested = says(u"2024"_s);
    suggested.claim.state = ReviewState::Suggested;
    DatedClaim rejected = says(u"2023"_s);
    rejected.claim.state = ReviewState::Rejected;
    const EventDates dates = eventDates({}, {suggested, says(u"2025"_s), rejected});
    QCOMPARE(dates.days(), range(day(2025, 1, 1), day(2025, 12, 31)));
    QVERIFY(!dates.conflict);
    QCOMPARE(eventDates({}, {suggested, rejected}), EventDates{});
}

void EventDatesTest::leavesOutWhatHasNoDate()
{
    const EventDates dates = eventDates({}, {says(QString()), says(u"no date"_s), plans(u"2025"_s)});
    QCOMPARE(dates.days(), range(day(2025, 1, 1), day(2025, 12, 31)));
    QCOMPARE(dates.modality, Modality::Planned);
}

void EventDatesTest::happenedOutranksPlanned()
{
    const EventDates dates = eventDates({}, {plans(u"2025-05"_s, april2), says(u"2025-06-03"_s), plans(u"2025-04"_s)});
    QCOMPARE(dates.days(), range(day(2025, 6, 3), day(2025, 6, 3)));
    QCOMPARE(dates.modality, Modality::Happened);
    QVERIFY(!dates.conflict);
}

void EventDatesTest::plannedOutranksGuessed()
{
    const EventDates dates = eventDates({}, {says(u"2026"_s, Modality::Speculated), plans(u"2025-05"_s)});
    QCOMPARE(dates.days(), range(day(2025, 5, 1), day(2025, 5, 31)));
    QCOMPARE(dates.modality, Modality::Planned);
}

void EventDatesTest::planBeginsWhenItIsTold()
{
    QCOMPARE(eventDates({}, {plans(u"2025-04"_s, april2)}).days(), range(april2, day(2025, 4, 30)));
    QCOMPARE(eventDates({}, {plans(u"[..2025-04-30]"_s, april2)}).days(), range(april2, day(2025, 4, 30)));
    QCOMPARE(eventDates({}, {plans(u"[2025-03..]"_s, april2)}).days(),
             (DayRange{.earliest = april2, .latest = std::nullopt}));
    QCOMPARE(eventDates({}, {says(u"2025-04"_s, Modality::ReportedPlan, april2)}).earliest, april2);
    // What happened may well be told later.
    QCOMPARE(eventDates({}, {says(u"2025-04"_s, Modality::Happened, april2)}).earliest, april1);
}

void EventDatesTest::planToldTooLateKeepsItsDays()
{
    QCOMPARE(eventDates({}, {plans(u"2025-03"_s, april2)}).days(), range(day(2025, 3, 1), day(2025, 3, 31)));
}

void EventDatesTest::planThroughoutIsNotCut()
{
    DatedClaim works = plans(u"2024/2026"_s, april2);
    works.claim.reading = Reading::Throughout;
    const EventDates dates = eventDates({}, {works});
    QCOMPARE(dates.days(), range(day(2024, 1, 1), day(2026, 12, 31)));
    QCOMPARE(dates.reading, Reading::Throughout);
}

// "by the end of April", "an April unveiling", "later this month".
void EventDatesTest::narrowsTheLaunchOfQwen3()
{
    const EventDates dates =
        eventDates({}, {plans(u"[..2025-04-30]"_s), plans(u"2025-04"_s), plans(u"[2025-04-03..2025-04-30]"_s, april2)});
    QCOMPARE(dates.days(), range(day(2025, 4, 3), day(2025, 4, 30)));
    QCOMPARE(dates.modality, Modality::Planned);
    QVERIFY(!dates.conflict);
}

void EventDatesTest::scheduledForMayIsNotBeforeMay_data()
{
    using Published = std::optional<qint64>;
    QTest::addColumn<Published>("of002");
    QTest::addColumn<Published>("of004");
    QTest::newRow("published on one day") << Published(april2) << Published(april2);
    QTest::newRow("004 a day later") << Published(april2) << Published(april2 + 1);
    QTest::newRow("004 a day earlier") << Published(april2) << Published(april1);
    QTest::newRow("004 not known") << Published(april2) << Published();
    QTest::newRow("neither known") << Published() << Published();
}

void EventDatesTest::scheduledForMayIsNotBeforeMay()
{
    QFETCH(const std::optional<qint64>, of002);
    QFETCH(const std::optional<qint64>, of004);
    const EventDates dates = eventDates({}, {plans(u"2025-05"_s, of002), plans(u"[..2025-04-30]"_s, of004)});
    QVERIFY(dates.conflict);
    QCOMPARE(dates.conflicting, (Pairs{{0, 1}}));
    QCOMPARE(dates.days(), (DayRange{.earliest = of004, .latest = day(2025, 5, 31)}));
    QCOMPARE(dates.modality, Modality::Planned);
    QCOMPARE(dates.reading, Reading::OneOf);
}

void EventDatesTest::laterPlanOvertakesOneThatRanOut()
{
    const DatedClaim march = plans(u"2025-03"_s, day(2025, 2, 10));
    const DatedClaim may = plans(u"2025-05"_s, april2);
    const EventDates dates = eventDates({}, {march, may});
    QVERIFY(!dates.conflict);
    QCOMPARE(dates.days(), range(day(2025, 5, 1), day(2025, 5, 31)));
    // Two that both ran out before the other appeared: neither can say more.
    const EventDates stale = eventDates({}, {plans(u"2025-02"_s, april2), plans(u"2025-03"_s, april2)});
    QVERIFY(stale.conflict);
}

void EventDatesTest::laterPlanOvertakesThatOfTheSameReporter()
{
    DatedClaim april = plans(u"2025-04"_s, april1);
    DatedClaim may = plans(u"2025-05"_s, april2);
    april.claim.reporter = may.claim.reporter = ReporterId{7};
    const EventDates dates = eventDates({}, {april, may});
    QVERIFY(!dates.conflict);
    QCOMPARE(dates.earliest, day(2025, 5, 1));
    // Not when they agree: the earlier one may be the finer.
    DatedClaim fine = plans(u"2025-05-07"_s, april1);
    fine.claim.reporter = ReporterId{7};
    QCOMPARE(eventDates({}, {fine, may}).days(), range(day(2025, 5, 7), day(2025, 5, 7)));
}

void EventDatesTest::plansOfOthersDoNotOvertake()
{
    DatedClaim april = plans(u"2025-04"_s, april1);
    DatedClaim may = plans(u"2025-05"_s, april2);
    QVERIFY(eventDates({}, {april, may}).conflict);
    april.claim.reporter = ReporterId{7};
    may.claim.reporter = ReporterId{8};
    QVERIFY(eventDates({}, {april, may}).conflict);
}

void EventDatesTest::ownPlanOutweighsReportedOne()
{
    const DatedClaim reported = says(u"2025-34"_s, Modality::ReportedPlan);
    QCOMPARE(eventDates({}, {reported}).modality, Modality::ReportedPlan);
    QCOMPARE(eventDates({}, {reported, plans(u"2025-05"_s)}).modality, Modality::Planned);
    QVERIFY(eventDates({}, {reported, plans(u"2025-08"_s)}).conflict);
}

void EventDatesTest::guessesDoNotConflict()
{
    for (const Modality modality : {Modality::Speculated, Modality::Recurring, Modality::Denied}) {
        const EventDates dates = eventDates({}, {says(u"2025-04"_s, modality), says(u"2026"_s, modality)});
        QVERIFY(!dates.conflict);
        QCOMPARE(dates.days(), range(april1, day(2026, 12, 31)));
        QCOMPARE(dates.modality, modality);
    }
}

void EventDatesTest::denialsAreShownOnlyWhenAlone()
{
    const EventDates dates = eventDates({}, {says(u"2025-04"_s, Modality::Denied), plans(u"2025-04-07"_s)});
    QCOMPARE(dates.days(), range(day(2025, 4, 7), day(2025, 4, 7)));
    QCOMPARE(dates.modality, Modality::Planned);
    QVERIFY(!dates.conflict);
}

// 03/04/2025 is 4 March or 3 April.
void EventDatesTest::usesTheGapsOfSets()
{
    const DatedClaim either = says(u"[2025-03-04,2025-04-03]"_s);
    QCOMPARE(eventDates({}, {either}).days(), range(day(2025, 3, 4), day(2025, 4, 3)));
    QCOMPARE(eventDates({}, {either, says(u"2025-04"_s)}).days(), range(day(2025, 4, 3), day(2025, 4, 3)));
    QVERIFY(eventDates({}, {either, says(u"2025-03-20"_s)}).conflict);
}

void EventDatesTest::threeSetsCanLeaveNoDay()
{
    const EventDates dates = eventDates({}, {says(u"[2021,2022]"_s), says(u"[2022,2023]"_s), says(u"[2021,2023]"_s)});
    QVERIFY(dates.conflict);
    QVERIFY(dates.conflicting.isEmpty());
    QCOMPARE(dates.days(), range(day(2021, 1, 1), day(2023, 12, 31)));
}

void EventDatesTest::approximateIsNotHeldToTheDay()
{
    const EventDates dates = eventDates({}, {says(u"2009~"_s), says(u"2010-03"_s)});
    QVERIFY(!dates.conflict);
    QCOMPARE(dates.days(), range(day(2010, 3, 1), day(2010, 3, 31)));
    QVERIFY(!dates.approximate);
    QVERIFY(eventDates({}, {says(u"2009~"_s), says(u"2011-03"_s)}).conflict);
    // Set apart from the EDTF string it counts the same.
    DatedClaim about = says(u"2025-33"_s);
    about.claim.approximate = true;
    QVERIFY(!eventDates({}, {about, says(u"2025-04"_s)}).conflict);
    const EventDates both = eventDates({}, {says(u"2009~"_s), says(u"2010~"_s)});
    QVERIFY(!both.conflict && both.approximate);
    QCOMPARE(both.days(), range(day(2009, 1, 1), day(2010, 12, 31)));
}

void EventDatesTest::doubtStaysOnlyWhereItMatters()
{
    QVERIFY(eventDates({}, {says(u"2023?"_s)}).uncertain);
    QVERIFY(!eventDates({}, {says(u"2023?"_s), says(u"2023"_s)}).uncertain);
    const EventDates narrowed = eventDates({}, {says(u"2023-05?"_s), says(u"2023"_s)});
    QVERIFY(narrowed.uncertain && !narrowed.approximate);
    QCOMPARE(narrowed.days(), range(day(2023, 5, 1), day(2023, 5, 31)));
    const EventDates exact = eventDates({}, {says(u"2023~"_s), says(u"2023-05-04"_s)});
    QVERIFY(!exact.approximate);
}

void EventDatesTest::throughoutHoldsForAPart()
{
    DatedClaim fair = says(u"2025-07-26/2025-07-28"_s);
    fair.claim.reading = Reading::Throughout;
    const EventDates dates = eventDates({}, {fair, says(u"2025-07"_s)});
    QCOMPARE(dates.reading, Reading::Throughout);
    QCOMPARE(dates.days(), range(day(2025, 7, 26), day(2025, 7, 28)));
    QCOMPARE(eventDates({}, {fair, says(u"2025-08"_s)}).reading, Reading::OneOf);
}

void EventDatesTest::ownDateOutranks()
{
    Event event;
    event.displaySource = DisplaySource::Analyst;
    event.displayEdtf = u"2025-04-28?"_s;
    const EventDates dates = eventDates(event, {plans(u"2025-05"_s, april2), plans(u"[..2025-04-30]"_s, april2)});
    QCOMPARE(dates.days(), range(day(2025, 4, 28), day(2025, 4, 28)));
    QVERIFY(dates.uncertain);
    QVERIFY(dates.conflict);
    QCOMPARE(dates.conflicting.size(), 1);
    event.displayEdtf = u"2025-04-28/2025-04-29"_s;
    QCOMPARE(eventDates(event, {}).reading, Reading::Throughout);
    event.displaySource = DisplaySource::Claim;
    QCOMPARE(eventDates(event, {}).latest, day(2025, 4, 29));
}

void EventDatesTest::ownDateNeedsASource()
{
    Event event;
    event.displayEdtf = u"2025-04-28"_s;
    QCOMPARE(eventDates(event, {says(u"2025-05-02"_s)}).earliest, day(2025, 5, 2));
    event.displaySource = DisplaySource::Analyst;
    event.displayEdtf = u"nonsense"_s;
    QCOMPARE(eventDates(event, {says(u"2025-05-02"_s)}).earliest, day(2025, 5, 2));
}

QTEST_APPLESS_MAIN(EventDatesTest)
#include "eventdates_test.moc"
