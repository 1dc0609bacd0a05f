// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/highlightfilter.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/writenote.h"
#include "support/studyfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class HighlightFilterTest : public QObject
{
    Q_OBJECT

private slots:
    static void words_data();
    static void words();
    static void followsTheStudy();
    static void indexOfWhatIsHidden();
};

namespace
{
QList<qint64> ids(const HighlightFilter &filter)
{
    QList<qint64> found;
    for (int row = 0; row < filter.rowCount(); ++row) {
        found.append(filter.itemAt(filter.index(row, 0))->id().value);
    }
    return found;
}
} // namespace

void HighlightFilterTest::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("none") << u"  "_s << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("quote, other case") << u"TUESday"_s << QList<qint64>{1};
    QTest::newRow("tag") << u"hedg"_s << QList<qint64>{2};
    QTest::newRow("note, not its markup") << u"who expects"_s << QList<qint64>{2};
    QTest::newRow("article's name") << u"001"_s << QList<qint64>{3, 4};
    QTest::newRow("article's title") << u"flood"_s << QList<qint64>{1, 2};
    QTest::newRow("all words, anywhere") << u"june repairs"_s << QList<qint64>{4};
    QTest::newRow("no-break space and accents") << u"ré\u00A0pairs"_s << QList<qint64>{3, 4};
    QTest::newRow("no pattern") << u".*"_s << QList<qint64>{};
}

void HighlightFilterTest::words()
{
    QFETCH(const QString, words);
    QFETCH(const QList<qint64>, found);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const TagFilter tags(fixture.study());
    HighlightFilter filter(list, tags);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setWords(words);
    QCOMPARE(ids(filter), found);
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 4);
}

void HighlightFilterTest::followsTheStudy()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const TagFilter tags(fixture.study());
    HighlightFilter filter(list, tags);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setWords(u"money"_s);
    QCOMPARE(ids(filter), QList<qint64>{sample.millions.value});
    QVERIFY(toggleTag(fixture.study(), {sample.june}, sample.money));
    QCOMPARE(ids(filter), (QList<qint64>{sample.millions.value, sample.june.value}));
    QVERIFY(renameTag(fixture.study(), sample.money, u"cost of repair"_s));
    QCOMPARE(ids(filter), QList<qint64>{});
    QVERIFY(writeNote(fixture.study(), {.highlight = sample.closed}, u"No money?"_s));
    QCOMPARE(ids(filter), QList<qint64>{sample.closed.value});
    QVERIFY(removeHighlights(fixture.study(), {sample.closed}));
    QCOMPARE(ids(filter), QList<qint64>{});
    QVERIFY(fixture.study().undo());
    QCOMPARE(ids(filter), QList<qint64>{sample.closed.value});
}

void HighlightFilterTest::indexOfWhatIsHidden()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const TagFilter tags(fixture.study());
    HighlightFilter filter(list, tags);
    filter.setWords(u"tuesday"_s);
    QVERIFY(filter.isFiltering());
    QCOMPARE(filter.indexOf(sample.closed).row(), 0);
    QVERIFY(!filter.indexOf(sample.june).isValid());
    QVERIFY(!filter.indexOf(HighlightId{77}).isValid());
    QVERIFY(!filter.itemAt({}));
}

QTEST_GUILESS_MAIN(HighlightFilterTest)
#include "highlightfilter_test.moc"
