// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagfilter.h"

#include "models/articlelist.h"
#include "models/dayfilter.h"
#include "models/eventlist.h"
#include "models/highlightfilter.h"
#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/mergetags.h"
#include "study/actions/movetag.h"
#include "support/studyfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TagFilterTest : public QObject
{
    Q_OBJECT

private slots:
    static void aTagStandsForWhatIsBelow();
    static void marksMakeTheWords();
    static void wordsMakeTheMarks();
    static void marksKeepOtherConditions();
    static void badWordsChangeNothing();
    static void followsTheStudy();
    static void listsFollow();
    static void eventsFollow();
};

void TagFilterTest::aTagStandsForWhatIsBelow()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagFilter filter(fixture.study());
    QVERIFY(filter.shows({}));
    QVERIFY(filter.setText(u"timing"_s));
    QVERIFY(filter.shows({sample.hedged}));
    QVERIFY(filter.shows({sample.money, sample.timing}));
    QVERIFY(!filter.shows({sample.money}));
    QVERIFY(!filter.shows({}));
    QVERIFY(filter.setText(u"timing and not hedged"_s));
    QVERIFY(!filter.shows({sample.hedged}));
    QVERIFY(filter.shows({sample.timing}));
}

void TagFilterTest::marksMakeTheWords()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagFilter filter(fixture.study());
    const QSignalSpy changed(&filter, &TagFilter::changed);
    filter.setMark(sample.timing, TagMark::With);
    filter.setMark(sample.money, TagMark::With);
    QCOMPARE(filter.text(), u"timing and money"_s);
    filter.setJoin(TagJoin::Any);
    QCOMPARE(filter.text(), u"timing or money"_s);
    filter.setMark(sample.hedged, TagMark::Without);
    QCOMPARE(filter.text(), u"(timing or money) and not hedged"_s);
    QCOMPARE(filter.mark(sample.hedged), TagMark::Without);
    QCOMPARE(filter.mark(sample.money), TagMark::With);
    filter.setMark(sample.timing, TagMark::Either);
    QCOMPARE(filter.text(), u"money and not hedged"_s);
    QCOMPARE(filter.join(), TagJoin::Any); // remembered for the next one
    filter.setMark(sample.timing, TagMark::With);
    QCOMPARE(filter.text(), u"(money or timing) and not hedged"_s);
    filter.setJoin(TagJoin::All);
    QCOMPARE(filter.text(), u"money and timing and not hedged"_s);
    QCOMPARE(changed.size(), 7);
    filter.clear();
    QVERIFY(!filter.isFiltering());
    QCOMPARE(filter.mark(sample.money), TagMark::Either);
}

void TagFilterTest::wordsMakeTheMarks()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagFilter filter(fixture.study());
    QVERIFY(filter.setText(u"timing or money"_s));
    QCOMPARE(filter.join(), TagJoin::Any);
    QCOMPARE(filter.mark(sample.timing), TagMark::With);
    QVERIFY(filter.setText(u"not timing and money and hedged"_s));
    QCOMPARE(filter.join(), TagJoin::All);
    QCOMPARE(filter.mark(sample.timing), TagMark::Without);
    QCOMPARE(filter.mark(sample.money), TagMark::With);
    QVERIFY(filter.setText(u" "_s));
    QVERIFY(!filter.isFiltering());
}

void TagFilterTest::marksKeepOtherConditions()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagFilter filter(fixture.study());
    QVERIFY(filter.setText(u"timing or not money"_s));
    QCOMPARE(filter.mark(sample.timing), TagMark::Either); // neither with nor without
    filter.setMark(sample.hedged, TagMark::With);
    QCOMPARE(filter.text(), u"hedged and (timing or not money)"_s);
    filter.setMark(sample.hedged, TagMark::Either);
    QCOMPARE(filter.text(), u"timing or not money"_s);
}

void TagFilterTest::badWordsChangeNothing()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagFilter filter(fixture.study());
    QVERIFY(filter.setText(u"timing"_s));
    const QSignalSpy changed(&filter, &TagFilter::changed);
    QCOMPARE(filter.setText(u"timing and nobody"_s).error().kind, ErrorKind::NoSuchTag);
    QCOMPARE(filter.text(), u"timing"_s);
    QCOMPARE(changed.size(), 0);
}

void TagFilterTest::followsTheStudy()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagFilter filter(fixture.study());
    QVERIFY(filter.setText(u"timing and money"_s));
    QVERIFY(renameTag(fixture.study(), sample.money, u"cost or price"_s));
    QCOMPARE(filter.text(), u"timing and \"cost or price\""_s);
    QVERIFY(mergeTags(fixture.study(), sample.timing, sample.hedged));
    QCOMPARE(filter.text(), u"\"cost or price\""_s);
    QVERIFY(moveTag(fixture.study(), sample.hedged, sample.money, 0));
    QVERIFY(filter.shows({sample.hedged}));
    const QSignalSpy changed(&filter, &TagFilter::changed);
    QVERIFY(removeTag(fixture.study(), sample.money));
    QVERIFY(!filter.isFiltering());
    QCOMPARE(changed.size(), 1);
}

void TagFilterTest::listsFollow()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList highlights(fixture.study(), texts);
    TagFilter filter(fixture.study());
    HighlightFilter list(highlights, filter);
    const EventList events(fixture.study(), texts);
    DayFilter days(events);
    QVERIFY(!highlights.shownBy(filter, days));
    QVERIFY(filter.setText(u"timing"_s));
    QVERIFY(list.isFiltering());
    QCOMPARE(list.rowCount(), 2);
    const auto shown = highlights.shownBy(filter, days);
    QVERIFY(shown);
    QCOMPARE(shown->value(sample.flood), 2);
    QCOMPARE(shown->value(sample.cost), 0);
    QVERIFY(toggleTag(fixture.study(), {sample.june}, sample.hedged));
    QCOMPARE(list.rowCount(), 3);
    list.setWords(u"june"_s); // both
    QCOMPARE(list.rowCount(), 1);
    filter.clear();
    list.setWords({});
    QCOMPARE(list.rowCount(), 4);
    ArticleList articles(fixture.study());
    const QSignalSpy changed(&articles, &QAbstractItemModel::dataChanged);
    articles.setShown(shown);
    QCOMPARE(articles.find(sample.flood)->shown, std::optional(2));
    QCOMPARE(articles.find(sample.cost)->shown, std::optional(0));
    QCOMPARE(changed.size(), 2);
    articles.setShown(std::nullopt);
    QCOMPARE(articles.find(sample.flood)->shown, std::nullopt);
}

void TagFilterTest::eventsFollow()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    const EventList events(fixture.study(), texts);
    TagFilter filter(fixture.study());
    QCOMPARE(events.timeline(filter).items.size(), 1);
    QVERIFY(filter.setText(u"timing"_s));
    QCOMPARE(events.timeline(filter).items.size(), 0);
    QCOMPARE(events.timeline().items.size(), 1);
    QVERIFY(fixture.study().edit(u"tag the event"_s, [&](Edit &edit) {
        EventTag row{.event = sample.reopening, .tag = sample.hedged};
        return edit.insert(row);
    }));
    QCOMPARE(events.find(sample.reopening)->tags, QList{sample.hedged});
    QCOMPARE(events.timeline(filter).items.size(), 1);
}

QTEST_GUILESS_MAIN(TagFilterTest)
#include "tagfilter_test.moc"
