// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragetable.h"

#include "models/coveragefilter.h"
#include "study/actions/addhighlight.h"
#include "study/actions/writenote.h"
#include "support/coveragesample.h"
#include "support/englishplurals.h"
#include "support/temporaryfolder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class CoverageTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void isARowForEachEvent();
    static void readsOnlyWhileSomebodyLooks();
    static void followsTheStudy();
    static void columnsChangePlaces();
    static void sorts_data();
    static void sorts();
    static void filters();
    static void filtersByDays();
    static void aStudyWithoutArticles();

private:
    EnglishPlurals m_plurals;
};

namespace
{
struct Shown {
    explicit Shown(const Snapshot &contents)
        : study(made(contents, folder.path(u"test.synoptic"_s)))
        , texts(*study)
        , articles(*study)
        , tags(*study)
        , events(*study, texts)
        , table(*study, texts, events, articles)
        , filter(table, tags)
    {
        table.setWatched(true);
    }

    static std::unique_ptr<Study> made(const Snapshot &contents, const QString &path)
    {
        auto study = Study::create(path, contents);
        if (!study)
            qFatal("%s", qUtf8Printable(describe(study.error())));
        return *std::move(study);
    }

    [[nodiscard]] QString rows() const
    {
        QStringList names;
        for (const qsizetype row : filter.sourceRows()) {
            names.append(table.matrix().rows[row].event.event.name);
        }
        return names.join(u' ');
    }
    void update(EventId id, auto change)
    {
        Event event = events.find(id)->event;
        change(event);
        if (!study->edit(u"Change"_s, [&](Edit &edit) { return edit.update(event); }))
            qFatal("no change");
    }

    TemporaryFolder folder;
    std::unique_ptr<Study> study;
    VersionTexts texts;
    ArticleList articles;
    TagFilter tags;
    EventList events;
    CoverageTable table;
    CoverageFilter filter;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};
} // namespace

void CoverageTableTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
}

void CoverageTableTest::isARowForEachEvent()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    const CoverageTable &table = shown.table;
    QCOMPARE(table.rowCount(), 7);
    QCOMPARE(table.columnCount(), 5);
    QCOMPARE(table.rowCount(table.index(0, 0)), 0);
    QCOMPARE(table.index(0, 3).data(), u"from Bloomberg +1"_s);
    QCOMPARE(table.index(1, 1).data(Qt::AccessibleTextRole),
             u"The rival's model comes out; 001: plans, May 2025; contradicts 002; 1 passage"_s);
    QCOMPARE(table.index(1, 1).data(CoverageTable::EventRole).value<EventId>(), sample.rival);
    QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::DisplayRole), u"002"_s);
    QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::AccessibleTextRole),
             u"002, Title of 002, Reuters, 2 April 2025, tells of 4 events"_s);
    QCOMPARE(table.headerData(4, Qt::Horizontal, Qt::AccessibleTextRole),
             u"004, Title of 004, April 2025, not yet read"_s);
    QCOMPARE(table.headerData(3, Qt::Vertical, Qt::DisplayRole), u"The maker is founded"_s);
    QCOMPARE(table.headerData(3, Qt::Vertical, Qt::AccessibleTextRole),
             u"The maker is founded, 1999, background; 1 article, 1 independent source"_s);
    QCOMPARE(table.rowOf(sample.app), 2);
    QCOMPARE(table.rowOf(sample.suggested), -1);
    QCOMPARE(table.columnOf(sample.first), 3);
    QVERIFY(!table.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void CoverageTableTest::readsOnlyWhileSomebodyLooks()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    shown.table.setWatched(false);
    shown.update(sample.launch, [](Event &event) { event.title = u"Another title"_s; });
    QCOMPARE(shown.table.headerData(0, Qt::Vertical, Qt::DisplayRole), u"Model 3 is launched"_s);
    shown.table.setWatched(true);
    QCOMPARE(shown.table.headerData(0, Qt::Vertical, Qt::DisplayRole), u"Another title"_s);
}

void CoverageTableTest::followsTheStudy()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    const QSignalSpy resets(&shown.table, &QAbstractItemModel::modelReset);
    shown.update(sample.launch, [](Event &event) { event.title = u"Another title"_s; });
    QCOMPARE(resets.size(), 0); // a view keeps its place
    QCOMPARE(shown.table.headerData(0, Qt::Vertical, Qt::DisplayRole), u"Another title"_s);
    shown.update(sample.launch, [](Event &event) { event.state = ReviewState::Rejected; });
    QCOMPARE(resets.size(), 1);
    QCOMPARE(shown.table.rowCount(), 6);
    QVERIFY(shown.study->undo());
    QCOMPARE(shown.table.rowCount(), 7);
    // A highlight on an article means that it was read; and so does a note.
    QCOMPARE(shown.table.index(6, 4).data(), u"not yet read"_s);
    QVERIFY(addHighlight(*shown.study, NewHighlight::make(*shown.study, VersionId{5}, {.start = 0, .end = 6})));
    QCOMPARE(shown.table.index(6, 4).data(), u"silent"_s);
    QVERIFY(shown.study->undo());
    QCOMPARE(shown.table.index(6, 4).data(), u"not yet read"_s);
    QVERIFY(writeNote(*shown.study, {.article = sample.unread}, u"Nothing in it."_s));
    QCOMPARE(shown.table.index(6, 4).data(), u"silent"_s);
}

void CoverageTableTest::columnsChangePlaces()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    shown.table.setColumnOrder(ColumnOrder::ByPublication);
    QCOMPARE(shown.table.headerData(0, Qt::Horizontal, Qt::DisplayRole), u"003"_s);
    QCOMPARE(shown.table.columnOf(sample.undated), 4);
    QCOMPARE(shown.filter.headerData(4, Qt::Horizontal, Qt::DisplayRole), u"000"_s);
}

void CoverageTableTest::sorts_data()
{
    QTest::addColumn<CoverageSort>("sort");
    QTest::addColumn<QString>("rows");
    QTest::newRow("date") << CoverageSort::ByDate << u"founding app rival launch phone sales unheard"_s;
    QTest::newRow("articles") << CoverageSort::ByArticles << u"launch app rival founding phone sales unheard"_s;
    QTest::newRow("sources") << CoverageSort::BySources << u"founding phone sales app rival launch unheard"_s;
    QTest::newRow("conflict") << CoverageSort::ByConflict << u"app rival founding launch phone sales unheard"_s;
    QTest::newRow("lane") << CoverageSort::ByLane << u"launch phone rival founding app sales unheard"_s;
}

void CoverageTableTest::sorts()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    QFETCH(const CoverageSort, sort);
    shown.filter.setSort(sort);
    QTEST(shown.rows(), "rows");
    QCOMPARE(shown.filter.rowOf(sample.launch), int(shown.rows().split(u' ').indexOf(u"launch"_s)));
    QCOMPARE(shown.filter.headerData(shown.filter.rowOf(sample.phone), Qt::Vertical, Qt::DisplayRole),
             u"A phone with it"_s);
}

void CoverageTableTest::filters()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    QVERIFY(!shown.filter.isFiltering());
    shown.filter.setBackground(BackgroundEvents::Hidden);
    QCOMPARE(shown.rows(), u"app rival launch phone sales unheard"_s);
    QCOMPARE(shown.filter.rowOf(sample.founding), -1);
    shown.filter.setOnlyConflicts(true);
    QCOMPARE(shown.rows(), u"app rival"_s);
    shown.filter.setOnlyConflicts(false);
    shown.filter.setWords(u"  MODEL  out"_s); // in the title, and in a quote
    QCOMPARE(shown.rows(), u"rival"_s);
    shown.filter.setWords(u"bloomberg"_s); // a reporter
    QCOMPARE(shown.rows(), u"launch"_s);
    shown.update(sample.rival, [](Event &event) { event.description = u"Says Bloomberg."_s; });
    QCOMPARE(shown.rows(), u"rival launch"_s);
    QVERIFY(shown.tags.setText(u"others"_s));
    QCOMPARE(shown.rows(), u"rival"_s);
    QVERIFY(shown.filter.isFiltering());
}

void CoverageTableTest::filtersByDays()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    const qint64 may = QDate(2025, 5, 1).toJulianDay();
    shown.filter.setDays(DayRange{.earliest = may, .latest = may + 10});
    QCOMPARE(shown.rows(), u"rival phone"_s); // the phone comes some day until the end of 2026
    shown.filter.setDays(std::nullopt);
    QCOMPARE(shown.filter.rowCount(), 7);
}

void CoverageTableTest::aStudyWithoutArticles()
{
    Snapshot contents;
    contents.events.append({.id = EventId{1}, .name = u"a"_s, .title = u"A"_s});
    const Shown shown(contents);
    QCOMPARE(shown.table.rowCount(), 1);
    QCOMPARE(shown.table.columnCount(), 0);
    QCOMPARE(shown.filter.sourceRows(), QList<qsizetype>());
}

QTEST_MAIN(CoverageTableTest)
#include "coveragetable_test.moc"
