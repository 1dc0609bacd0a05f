// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historylist.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "support/studyfixture.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class HistoryListTest : public QObject
{
    Q_OBJECT

private slots:
    static void newestFirstWithWhatItTouched();
    static void followsUndoAndRedo();
    static void followsStepsUndoneOutOfTurn();
    static void daysHaveHeadings();
    static void isReadPageByPage();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder) {}

    [[nodiscard]] QStringList column(HistoryList::Column column) const
    {
        QStringList cells;
        for (int row = 0; row < list.rowCount(); ++row) {
            cells.append(list.index(row, column).data().toString());
        }
        return cells;
    }
    [[nodiscard]] QString heading(int row) const
    {
        return list.index(row, 0).data(HistoryList::HeadingRole).toString();
    }
    void add(const QString &tag)
    {
        if (!addTag(fixture.study(), tag))
            qFatal("no tag");
    }

    StudyFixture fixture;
    HistoryList list{fixture.study()};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::QtTest};
};
} // namespace

void HistoryListTest::newestFirstWithWhatItTouched()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QCOMPARE(shown.list.rowCount(), 0);
    shown.add(u"a"_s);
    QVERIFY(toggleTag(shown.fixture.study(), {sample.june}, sample.timing));
    QCOMPARE(shown.column(HistoryList::StepColumn), (QStringList{u"Tag with “timing”"_s, u"New tag “a”"_s}));
    QCOMPARE(shown.column(HistoryList::TouchedColumn),
             (QStringList{u"highlight in 001, tag “timing”"_s, u"tag “a”"_s}));
    QVERIFY(renameTag(shown.fixture.study(), sample.timing, u"when"_s));
    QCOMPARE(shown.column(HistoryList::TouchedColumn)[1], u"highlight in 001, tag “when”"_s); // as it is called now
    QVERIFY(shown.list.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u", done, "_s));
}

void HistoryListTest::followsUndoAndRedo()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    Study &study = shown.fixture.study();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        shown.add(name);
    }
    QVERIFY(study.undo());
    QVERIFY(study.undo());
    QCOMPARE(shown.column(HistoryList::StateColumn), (QStringList{u"undone"_s, u"undone"_s, u"done"_s}));
    QCOMPARE(shown.list.lastDone(), 1);
    QVERIFY(study.redo());
    QCOMPARE(shown.column(HistoryList::StateColumn), (QStringList{u"undone"_s, u"done"_s, u"done"_s}));
    shown.add(u"d"_s);
    QCOMPARE(shown.column(HistoryList::StateColumn), (QStringList{u"done"_s, u"dropped"_s, u"done"_s, u"done"_s}));
    QVERIFY(study.goToStep(0));
    QCOMPARE(shown.column(HistoryList::StateColumn),
             (QStringList{u"undone"_s, u"dropped"_s, u"undone"_s, u"undone"_s}));
    QCOMPARE(shown.list.lastDone(), 0);
    QVERIFY(study.goToStep(2));
    QCOMPARE(shown.column(HistoryList::StateColumn), (QStringList{u"undone"_s, u"dropped"_s, u"done"_s, u"done"_s}));
}

void HistoryListTest::followsStepsUndoneOutOfTurn()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.add(u"a"_s);
    shown.add(u"b"_s);
    QVERIFY(shown.fixture.study().undoStep(1));
    QCOMPARE(shown.column(HistoryList::StepColumn),
             (QStringList{u"Undo: New tag “a”"_s, u"New tag “b”"_s, u"New tag “a”"_s}));
}

void HistoryListTest::daysHaveHeadings()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.add(u"a"_s);
    QCOMPARE(shown.heading(0), u"Today"_s);
    shown.fixture.passTime(day);
    QCOMPARE(shown.heading(0), u"Yesterday"_s);
    shown.add(u"b"_s);
    shown.add(u"c"_s);
    QCOMPARE((QStringList{shown.heading(0), shown.heading(1), shown.heading(2)}),
             (QStringList{u"Today"_s, QString(), u"Yesterday"_s}));
    shown.fixture.passTime(5 * day);
    QCOMPARE(shown.heading(0), QLocale().toString(QDate(2025, 4, 3), QLocale::LongFormat));
}

void HistoryListTest::isReadPageByPage()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    QVERIFY(addTag(study, u"a"_s));
    // As many steps as years of work leave, written at once.
    QVERIFY(
        study.store().database().exec(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                                      "INSERT INTO journal (name, at, author, state, merge_key, record) "
                                      "SELECT 'step ' || i, 0, '', 'done', '', '[]' FROM n"_s));
    HistoryList list(study);
    QCOMPARE(list.rowCount(), HistoryList::pageSize);
    QVERIFY(list.canFetchMore({}));
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(list.rowCount() <= 1000); // it has fetched some itself
    QVERIFY(addTag(study, u"b"_s));   // in between
    while (list.canFetchMore({})) {
        list.fetchMore({});
    }
    QCOMPARE(list.rowCount(), 1001);
    QCOMPARE(list.index(0, 0).data().toString(), u"New tag “b”"_s);
    QCOMPARE(list.index(1, 0).data().toString(), u"step 1000"_s);
    QCOMPARE(list.index(1000, 0).data().toString(), u"New tag “a”"_s);
}

QTEST_GUILESS_MAIN(HistoryListTest)
#include "historylist_test.moc"
