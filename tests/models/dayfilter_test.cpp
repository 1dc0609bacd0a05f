// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtable.h"
#include "models/lanegrouping.h"
#include "models/studymodels.h"
#include "support/coveragesample.h"
#include "support/temporaryfolder.h"

#include <QDate>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;

class DayFilterTest : public QObject
{
    Q_OBJECT

private slots:
    static void showsWhatMayHaveBeenThen();
    static void showsWhatStandsInItsPassages();
    static void lanesByTheNameInTheTitle();
    static void theTableSortsByDaysAndNumbers();
    static void findsByAllWords();
};

namespace
{
qint64 julian(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay();
}

struct Opened {
    explicit Opened(const Snapshot &contents)
        : models(*Study::create(folder.path(u"test.synoptic"_s), contents), folder.path(u"unsaved.jsonl"_s))
    {
    }

    TemporaryFolder folder;
    StudyModels models;
};

constexpr auto of = [](const QList<TimelineItem> &items, const QString &title) {
    return std::ranges::find(items, title, &TimelineItem::title);
};
} // namespace

void DayFilterTest::showsWhatMayHaveBeenThen()
{
    CoverageSample sample;
    Opened opened(sample.contents());
    DayFilter &filter = opened.models.dayFilter;
    QVERIFY(filter.shows(sample.sales) && !filter.isFiltering() && filter.text().isEmpty());
    const QSignalSpy changed(&filter, &DayFilter::changed);
    const DayRange may{.earliest = julian(2025, 5, 1), .latest = julian(2025, 5, 31)};
    filter.setDays(may);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!filter.shows(sample.launch)); // in April
    QVERIFY(filter.shows(sample.phone));   // by 2026
    QVERIFY(!filter.shows(sample.sales));  // undated
    QVERIFY(filter.text().contains(u"May 2025"_s));
    filter.setDays(may);
    QCOMPARE(changed.size(), 1);
    filter.setDays(DayRange{});
    QVERIFY(!filter.isFiltering());
    QCOMPARE(changed.size(), 2);
}

void DayFilterTest::showsWhatStandsInItsPassages()
{
    CoverageSample sample;
    Opened opened(sample.contents());
    DayFilter &filter = opened.models.dayFilter;
    filter.setDays(DayRange{.earliest = julian(1999, 3, 1), .latest = julian(1999, 3, 31)});
    const auto text = opened.models.texts.current(sample.undated);
    QVERIFY(text);
    const qsizetype at = text->version.text.indexOf(u"founded in 1999"_s);
    QVERIFY(filter.shows(text->version.id, {.start = at + 3, .end = at + 5}));
    QVERIFY(filter.shows(text->version.id, {.start = at - 9, .end = at + 1}));
    QVERIFY(!filter.shows(text->version.id, {.start = at - 9, .end = at}));
    QVERIFY(!filter.shows(VersionId{sample.own.value}, {.start = 0, .end = 3}));
}

void DayFilterTest::lanesByTheNameInTheTitle()
{
    ClaimBuilder builder;
    for (const auto &title : {u"Alibaba shows Qwen 3"_s, u"Qwen 2 comes out"_s, u"A rival answers Qwen"_s,
                              u"Nobody of note resigns"_s, u"DeepSeek waits"_s})
        (void)builder.event(title, title);
    Opened opened(builder.contents());
    const TimelineData data = grouped(opened.models.events.timeline(), opened.models.events, LaneKind::Entity);
    QCOMPARE(of(data.items, u"Alibaba shows Qwen 3"_s)->lane, u"Qwen"_s); // which three have, Alibaba one
    QCOMPARE(of(data.items, u"A rival answers Qwen"_s)->lane, u"Qwen"_s);
    QVERIFY(of(data.items, u"DeepSeek waits"_s)->lane.isEmpty()); // a name that one event has alone
    QCOMPARE(data.lanes, (QStringList{u"Qwen"_s, QString()}));
}

void DayFilterTest::theTableSortsByDaysAndNumbers()
{
    CoverageSample sample;
    Opened opened(sample.contents());
    EventTable table;
    table.setEvents(opened.models.events.timeline().items);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&table);
    sorted.setSortRole(EventTable::SortRole);
    const auto titles = [&](int column, Qt::SortOrder order) {
        sorted.sort(column, order);
        QStringList rows;
        for (int row = 0; row < sorted.rowCount(); ++row)
            rows.append(sorted.index(row, EventTable::Title).data().toString());
        return rows;
    };
    const QStringList byDay = titles(EventTable::When, Qt::AscendingOrder);
    QCOMPARE(byDay.first(2), (QStringList{u"The maker is founded"_s, u"The app is renewed"_s}));
    QVERIFY(byDay.last(2).contains(u"Sales double"_s)); // undated
    QCOMPARE(titles(EventTable::Claims, Qt::DescendingOrder).first(), u"Model 3 is launched"_s);
    const int row = table.rowOf(sample.rival);
    QCOMPARE(table.eventAt(row), sample.rival);
    QVERIFY(!table.index(row, EventTable::Conflict).data().toString().isEmpty());
    QCOMPARE(table.rowOf(sample.suggested), -1);
}

void DayFilterTest::findsByAllWords()
{
    CoverageSample sample;
    Opened opened(sample.contents());
    const QList<TimelineItem> items = opened.models.events.timeline().items;
    QCOMPARE(findEvents(items, u"MODEL  launched"_s), QList{sample.launch});
    QCOMPARE(findEvents(items, u"model"_s).size(), 2);
    QVERIFY(findEvents(items, u"model nowhere"_s).isEmpty());
    QVERIFY(findEvents(items, u"  "_s).isEmpty());
}

QTEST_MAIN(DayFilterTest)
#include "dayfilter_test.moc"
