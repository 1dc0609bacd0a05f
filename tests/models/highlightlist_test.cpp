// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/highlightlist.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/resizehighlight.h"
#include "study/actions/writenote.h"
#include "support/studyfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class HighlightListTest : public QObject
{
    Q_OBJECT

private slots:
    static void sortedByArticleAndPlace();
    static void rowsComeAndGo();
    static void tagsAndNotesChangeOneRow();
    static void renamedTagIsSeen();
    static void spokenText();
    static void resizedHighlightMoves();
};

namespace
{
QList<HighlightId> ids(const HighlightList &list)
{
    QList<HighlightId> found;
    for (const HighlightItem &item : list.items()) {
        found.append(item.id());
    }
    return found;
}

QString text(const HighlightList &list, HighlightId highlight, int column, int role = Qt::DisplayRole)
{
    return list.index(list.rowOf(highlight), column).data(role).toString();
}
} // namespace

void HighlightListTest::sortedByArticleAndPlace()
{
    SampleStudy sample;
    const HighlightId early = sample.builder.highlight(sample.flood, u"The bridge"_s);
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(ids(list), (QList{early, sample.closed, sample.may, sample.millions, sample.june}));
    QCOMPARE(text(list, sample.may, HighlightList::TagColumn), u"hedged, timing"_s);
    QCOMPARE(text(list, sample.may, HighlightList::ArticleColumn), u"000"_s);
    QCOMPARE(list.find(sample.closed)->span, (TextSpan{.start = 11, .end = 28}));
    QCOMPARE(list.article(sample.cost).title, u"Repairs to cost millions"_s);
    QVERIFY(list.article(ArticleId{77}).id.isNull());
}

void HighlightListTest::rowsComeAndGo()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto version = fixture.study().store().currentVersion(sample.flood);
    const auto wanted = NewHighlight::make(fixture.study(), *version, {.start = 0, .end = 10}, {sample.money});
    const auto added = addHighlight(fixture.study(), wanted);
    QVERIFY(added);
    QCOMPARE(list.rowOf(*added), 0);
    QVERIFY(removeHighlights(fixture.study(), {sample.closed, sample.millions}));
    QCOMPARE(ids(list), (QList{*added, sample.may, sample.june}));
    QVERIFY(fixture.study().undo());
    QCOMPARE(ids(list), (QList{*added, sample.closed, sample.may, sample.millions, sample.june}));
    QCOMPARE(list.on(*version).size(), 3);
}

void HighlightListTest::tagsAndNotesChangeOneRow()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    QVERIFY(toggleTag(fixture.study(), {sample.june}, sample.money));
    QVERIFY(writeNote(fixture.study(), {.highlight = sample.june}, u"By whom?\nAsk."_s));
    QCOMPARE(changed.size(), 2);
    for (const QList<QVariant> &arguments : changed) {
        QCOMPARE(arguments[0].toModelIndex().row(), 3);
        QCOMPARE(arguments[1].toModelIndex().row(), 3);
    }
    QCOMPARE(list.find(sample.june)->tags, QList{sample.money});
    QCOMPARE(text(list, sample.june, HighlightList::NoteColumn), u"By whom?"_s);
}

void HighlightListTest::renamedTagIsSeen()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    const QSignalSpy touched(&list, &HighlightList::versionsTouched);
    QVERIFY(renameTag(fixture.study(), sample.money, u"cost"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(list, sample.millions, HighlightList::TagColumn), u"cost"_s);
    QVERIFY(setTagColour(fixture.study(), sample.money, u"olive"_s));
    QCOMPARE(touched.size(), 2);
}

void HighlightListTest::spokenText()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    const HighlightList list(fixture.study(), texts);
    QCOMPARE(text(list, sample.may, HighlightList::QuoteColumn, Qt::AccessibleTextRole),
             u"expect it to open again in May, 000, hedged, timing, with a note"_s);
    QCOMPARE(text(list, sample.june, HighlightList::QuoteColumn, Qt::AccessibleTextRole), u"until June, 001"_s);
}

void HighlightListTest::resizedHighlightMoves()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList list(fixture.study(), texts);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy touched(&list, &HighlightList::versionsTouched);
    const TextSpan wider{.start = 0, .end = list.find(sample.may)->span.end};
    QVERIFY(resizeHighlight(fixture.study(), sample.may, wider)); // changes no row but the passage's
    QCOMPARE(touched.size(), 1);
    QCOMPARE(list.find(sample.may)->span, wider);
    QCOMPARE(ids(list), (QList{sample.may, sample.closed, sample.millions, sample.june}));
    QVERIFY(fixture.study().undo());
    QCOMPARE(ids(list), (QList{sample.closed, sample.may, sample.millions, sample.june}));
}

QTEST_GUILESS_MAIN(HighlightListTest)
#include "highlightlist_test.moc"
