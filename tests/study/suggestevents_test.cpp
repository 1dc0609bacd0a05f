// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/suggestevents.h"

#include "study/actions/addsuggestions.h"
#include "study/actions/changeevent.h"
#include "study/sentenceterms.h"
#include "study/suggestedtitle.h"
#include "study/suggestionsources.h"
#include "support/studyfixture.h"
#include "support/studysteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString published = u"2025-04-02"_s;
const QString first = u"Maker Orion launched Comet 2 in March 2025.\n\nOrion plans to release Comet 3 in May 2025."_s;
const QString second = u"In May 2025, Orion is set to unveil Comet 3, say two insiders.\n\n"
                       "The town of Hull opened a ferry pier in 2019."_s;

SuggestionSource source(qint64 version, const QString &text, const QString &day = published)
{
    return {.version = VersionId{version}, .text = text, .published = day, .blocks = {}};
}

// The claims' dates, by event.
QStringList shown(const QList<EventSuggestion> &suggestions)
{
    QStringList lines;
    for (const EventSuggestion &suggestion : suggestions) {
        QStringList dates;
        for (const NewClaim &claim : suggestion.event.claims)
            dates.append(claim.edtf);
        lines.append(dates.join(u' '));
    }
    return lines;
}

KnownEvent launch(const QString &quote, const DayRange &days)
{
    return {.id = EventId{7},
            .title = u"Comet 3 is released"_s,
            .quotes = {quote},
            .days = {days},
            .places = {{.version = VersionId{1}, .span = {.start = 0, .end = 10}, .dateText = u"May"_s}}};
}

const DayRange may2025{.earliest = QDate(2025, 5, 1).toJulianDay(), .latest = QDate(2025, 5, 31).toJulianDay()};
} // namespace

class SuggestEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameDoingIsOneEventAcrossArticles()
    {
        const QList<EventSuggestion> found = suggestEvents({source(1, first), source(2, second)}, {});
        QCOMPARE(shown(found), (QStringList{u"2025-03"_s, u"2025-05 2025-05"_s, u"2019"_s}));
        for (const EventSuggestion &suggestion : found) {
            QVERIFY(suggestion.known.isNull());
            QCOMPARE(suggestion.event.state, ReviewState::Suggested);
            QVERIFY(!suggestion.event.title.isEmpty());
            QVERIFY(suggestion.event.title.size() <= 60);
        }
        QCOMPARE(found[1].event.claims[1].version, VersionId{2});
        QCOMPARE(found[1].event.claims[0].modality, Modality::Planned);
    }

    void anotherVersionOfTheProductIsAnotherEvent()
    {
        const QString text = u"Orion released Comet 2 in May 2025.\n\nOrion released Comet 3 in May 2025."_s;
        QCOMPARE(suggestEvents({source(1, text)}, {}).size(), 2);
    }

    void datesThatCannotBeOneKeepEventsApart()
    {
        const QString text = u"Orion released Comet 3 in May 2024.\n\nOrion released Comet 3 in May 2025."_s;
        QCOMPARE(suggestEvents({source(1, text)}, {}).size(), 2);
    }

    void whatTheStudyHasIsAddedTo()
    {
        const KnownEvent known = launch(u"Orion wants Comet 3 out in May."_s, may2025);
        const QList<EventSuggestion> found = suggestEvents({source(2, second)}, {known});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].known, known.id);
        QCOMPARE(found[0].event.claims.size(), 1);
        QVERIFY(found[1].known.isNull());
    }

    void whatIsClaimedAlreadyOrWasRejectedStaysAway()
    {
        KnownEvent known = launch(u"Orion wants Comet 3 out in May."_s, may2025);
        known.isRejected = true;
        QCOMPARE(shown(suggestEvents({source(2, second)}, {known})), QStringList{u"2019"_s});
        known.isRejected = false;
        known.places = {{.version = VersionId{2}, .span = {.start = 0, .end = 20}, .dateText = u"May 2025"_s}};
        QCOMPARE(shown(suggestEvents({source(2, second)}, {known})), QStringList{u"2019"_s});
    }

    void boilerplateAndDatelinesGiveNoEvents()
    {
        const QString text =
            u"Updated Apr 1, 2025\n\nOrion is a maker.\n\nRelated Posts\n\nOrion to launch Comet 4 this "
            "month\n\nSee https://news.example/2025/03/13/comet."_s;
        QVERIFY(suggestEvents({source(1, text)}, {}).isEmpty());
    }

    void withoutAPublicationDayNothingIsDatedByToday()
    {
        const QList<EventSuggestion> found =
            suggestEvents({source(1, u"Orion launched Comet 3 last week. It began in May 2024."_s, QString())}, {});
        QCOMPARE(shown(found), QStringList{u"2024-05"_s});
    }

    // A month of a year that nobody knows yet stands nowhere on a timeline; what is there already may have it.
    void aMonthWithoutItsYearMakesNoEvent()
    {
        const QString text = u"Orion opens a school in April. It began in May 2024."_s;
        QCOMPARE(shown(suggestEvents({source(1, text, QString())}, {})), QStringList{u"2024-05"_s});
        const KnownEvent known = launch(u"Orion wants Comet 3 out in May."_s, may2025);
        const QString launched = u"Orion is set to release Comet 3 in May, insiders say."_s;
        const QList<EventSuggestion> found = suggestEvents({source(2, launched, QString())}, {known});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].known, known.id);
    }

    void aYearIsTheSameForWhoDoTheSameInIt()
    {
        const DayRange year{.earliest = QDate(2023, 1, 1).toJulianDay(), .latest = QDate(2023, 12, 31).toJulianDay()};
        KnownEvent known{.id = EventId{7},
                         .title = u"First large harbour models of the Comet kind come out"_s,
                         .quotes = {},
                         .days = {year},
                         .places = {}};
        known.quotes = {u"Nobody had seen the like when they arrived, and harbour masters wondered."_s};
        const QString told =
            u"Orion launched its original ship series, named Comet, in 2023 as part of a broader push."_s;
        const QList<EventSuggestion> found = suggestEvents({source(2, told)}, {known});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].known, known.id);
        // Another doing in that year is another event.
        const QString other = u"Orion sold its original line of docks, near Hull, in 2023 as part of a push."_s;
        QVERIFY(suggestEvents({source(2, other)}, {known})[0].known.isNull());
    }

    void canBeCancelled()
    {
        QVERIFY(suggestEvents({source(1, first)}, {}, [] { return true; }).isEmpty());
    }

    void titlesAreOfTheSentencesOwnWords_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *sentence, const char *date, const char *title) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(date)
                                    << QString::fromUtf8(title);
        };
        row("Maker Orion launched Comet 2 in March 2025.", "March 2025", "Maker Orion launched Comet 2");
        row("In May 2025, Orion is set to unveil Comet 3, say insiders.", "May 2025",
            "Orion is set to unveil Comet 3 say insiders");
        row("- Last week came Comet-Omni, strong enough for text and images.", "Last week",
            "Came Comet-Omni strong enough for text and images");
        row("x", "x", "X");
    }

    void titlesAreOfTheSentencesOwnWords()
    {
        QFETCH(const QString, sentence);
        QFETCH(const QString, date);
        const qsizetype start = sentence.indexOf(date);
        QTEST(suggestedTitle(sentence, {.start = start, .end = start + date.size()}), "title");
        const QString longest(500, u'w');
        QVERIFY(suggestedTitle(longest + u" in May"_s, {.start = 504, .end = 507}).size() <= 60);
    }

    void manyWordsAreOneDoing()
    {
        const SentenceTerms a = sentenceTerms(u"Orion launched Comet 3.");
        const SentenceTerms b = sentenceTerms(u"The unveiling of Comet 3 by Orion");
        QVERIFY(tellTheSame(a, b));
        QVERIFY(contradictVersions(a, sentenceTerms(u"Comet 2.5 by Orion")));
        QVERIFY(!contradictVersions(a, sentenceTerms(u"Comet 3 replaces Comet 2")));
        QVERIFY(sentenceTerms(u"It is so.").isEmpty());
    }

    void storedAsOneStepThatCanBeUndone()
    {
        SnapshotBuilder builder;
        builder.article(u"000"_s, u"First"_s, first, published);
        const ArticleId other = builder.article(u"001"_s, u"Second"_s, second, published);
        StudyFixture fixture(builder);
        Study &study = fixture.study();
        const Snapshot before = snapshotOf(study);
        const auto suggest = [&] {
            const Snapshot now = snapshotOf(study);
            return suggestEvents(suggestionSources(now, {}), knownEvents(now));
        };
        const Result<AddedSuggestions> added = addSuggestions(study, suggest());
        QVERIFY(added.has_value());
        QCOMPARE(added->events, 3);
        QCOMPARE(snapshotOf(study).events.first().state, ReviewState::Suggested);
        QVERIFY2(suggest().isEmpty(), "what waits for a decision is not suggested again");

        const EventId pier = snapshotOf(study).events.last().id;
        QVERIFY(setEventState(study, {pier}, ReviewState::Rejected));
        QVERIFY2(suggest().isEmpty(), "what was rejected stays away");
        QVERIFY(study.undo());
        QVERIFY(study.undo());
        QCOMPARE(snapshotOf(study).events, before.events);
        QCOMPARE(snapshotOf(study).claims, before.claims);
        QCOMPARE(snapshotOf(study).passages, before.passages);
        QCOMPARE(suggestionSources(before, {other}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SuggestEventsTest)
#include "suggestevents_test.moc"
