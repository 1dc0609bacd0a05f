// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagtree.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "support/studyfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TagTreeTest : public QObject
{
    Q_OBJECT

private slots:
    static void shape();
    static void digitsCountFromTheTop();
    static void countsFollowWithoutReset();
    static void newAndRemovedTags();
    static void readOnlyIsNotEditable();
};

void TagTreeTest::shape()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const TagTree tree(fixture.study());
    QCOMPARE(tree.rowCount(), 2);
    const QModelIndex timing = tree.indexOf(sample.timing);
    const QModelIndex hedged = tree.indexOf(sample.hedged);
    QCOMPARE(timing, tree.index(0, 0));
    QCOMPARE(hedged, tree.index(0, 0, timing));
    QCOMPARE(hedged.parent(), timing);
    QCOMPARE(timing.data(TagTree::CountRole).toInt(), 2);
    QCOMPARE(hedged.data(Qt::EditRole).toString(), u"hedged"_s);
    QVERIFY(hedged.flags() & Qt::ItemIsEditable);
    QCOMPARE(tree.path(sample.hedged), u"timing/hedged"_s);
    QCOMPARE(tree.names({sample.money, sample.hedged}), u"hedged, money"_s);
    QVERIFY(!tree.indexOf(TagId{}).isValid());
    QVERIFY(!tree.indexOf(TagId{77}).isValid());
}

void TagTreeTest::digitsCountFromTheTop()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const TagTree tree(fixture.study());
    QCOMPARE(tree.forDigit(2)->id, sample.hedged);
    QCOMPARE(tree.indexOf(sample.money).data(TagTree::DigitRole).toInt(), 3);
    QVERIFY(!tree.forDigit(0));
    QVERIFY(!tree.forDigit(4));
}

void TagTreeTest::countsFollowWithoutReset()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagTree tree(fixture.study());
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    QVERIFY(toggleTag(fixture.study(), {sample.june}, sample.hedged));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), tree.indexOf(sample.hedged));
    QCOMPARE(tree.indexOf(sample.hedged).data(TagTree::CountRole).toInt(), 2);
    QVERIFY(renameTag(fixture.study(), sample.money, u"cost"_s));
    QCOMPARE(tree.indexOf(sample.money).data().toString(), u"cost"_s);
    QVERIFY(fixture.study().undo());
    QCOMPARE(tree.indexOf(sample.money).data().toString(), u"money"_s);
    QCOMPARE(reset.size(), 0);
}

void TagTreeTest::newAndRemovedTags()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagTree tree(fixture.study());
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto added = addTag(fixture.study(), u"deep"_s, sample.hedged);
    QVERIFY(added);
    QCOMPARE(tree.indexOf(*added).parent(), tree.indexOf(sample.hedged));
    QVERIFY(removeTag(fixture.study(), sample.timing));
    QCOMPARE(tree.indexOf(sample.hedged).parent(), QModelIndex());
    QCOMPARE(tree.path(*added), u"hedged/deep"_s);
    QVERIFY(fixture.study().undo());
    QCOMPARE(tree.path(*added), u"timing/hedged/deep"_s);
}

void TagTreeTest::readOnlyIsNotEditable()
{
    const SampleStudy sample;
    const StudyFixture fixture(sample.builder);
    const std::unique_ptr<Study> study = fixture.openReadOnly();
    QVERIFY(study);
    const TagTree tree(*study);
    QVERIFY(!(tree.indexOf(sample.money).flags() & Qt::ItemIsEditable));
}

QTEST_GUILESS_MAIN(TagTreeTest)
#include "tagtree_test.moc"
