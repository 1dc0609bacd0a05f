// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagtree.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/mergetags.h"
#include "study/actions/movetag.h"
#include "study/actions/pintag.h"
#include "support/studyfixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TagTreeTest : public QObject
{
    Q_OBJECT

private slots:
    static void shape();
    static void unusedTagsHaveDigitsFromTheTop();
    static void digitsGoToWhatWasUsedLast();
    static void pinnedTagsHaveTheirDigit();
    static void totalsCountEachHighlightOnce();
    static void drops_data();
    static void drops();
    static void refusesDrops();
    static void countsFollowWithoutReset();
    static void countsThatFollowAreThoseThatAreRead();
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

void TagTreeTest::unusedTagsHaveDigitsFromTheTop()
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
    QCOMPARE(changed.size(), 2); // and the tag above it, in whose total it counts
    QCOMPARE(changed[0][0].toModelIndex(), tree.indexOf(sample.timing));
    QCOMPARE(changed[1][0].toModelIndex(), tree.indexOf(sample.hedged));
    QCOMPARE(tree.indexOf(sample.hedged).data(TagTree::CountRole).toInt(), 2);
    QVERIFY(renameTag(fixture.study(), sample.money, u"cost"_s));
    QCOMPARE(tree.indexOf(sample.money).data().toString(), u"cost"_s);
    QVERIFY(fixture.study().undo());
    QCOMPARE(tree.indexOf(sample.money).data().toString(), u"money"_s);
    QCOMPARE(reset.size(), 0);
}

void TagTreeTest::digitsGoToWhatWasUsedLast()
{
    SnapshotBuilder builder;
    const ArticleId article = builder.article(u"000"_s, u"Title"_s, u"word"_s);
    QList<TagId> made;
    for (int i = 0; i < 11; ++i) {
        made.append(builder.tag(QString::number(i), u"sand"_s));
    }
    const HighlightId highlight = builder.highlight(article, u"word"_s);
    StudyFixture fixture(builder);
    Study &study = fixture.study();
    TagTree tree(study);
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy digits(&tree, &TagTree::digitsChanged);
    const auto digit = [&](int tag) { return tree.indexOf(made[tag]).data(TagTree::DigitRole).toInt(); };
    QCOMPARE(digit(8), 9);
    QCOMPARE(digit(9), 0);
    fixture.passTime(1000);
    QVERIFY(toggleTag(study, {highlight}, made[10])); // comes in, the ninth goes, all others stay
    QCOMPARE(digit(10), 9);
    QCOMPARE(digit(8), 0);
    QCOMPARE(digit(0), 1);
    QCOMPARE(digits.size(), 1);
    fixture.passTime(1000);
    QVERIFY(toggleTag(study, {highlight}, made[5])); // has a digit already
    QCOMPARE(digit(5), 6);
    QCOMPARE(digits.size(), 1);
    fixture.passTime(1000);
    const auto fresh = addTag(study, u"fresh"_s); // what was just made is at hand
    QCOMPARE(tree.indexOf(*fresh).data(TagTree::DigitRole).toInt(), 8);
    QVERIFY(study.undo());
    QCOMPARE(digit(7), 8);
    // Another session begins with the newest highlights' tags, as they stand in the tree.
    const TagTree again(study);
    QCOMPARE(again.forDigit(1)->id, made[0]);
    QCOMPARE(again.forDigit(6)->id, made[5]);
    QCOMPARE(again.forDigit(9)->id, made[10]);
    QCOMPARE(again.indexOf(made[8]).data(TagTree::DigitRole).toInt(), 0);
}

void TagTreeTest::pinnedTagsHaveTheirDigit()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagTree tree(fixture.study());
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(pinTag(fixture.study(), sample.money, 1));
    QCOMPARE(tree.forDigit(1)->id, sample.money);
    QVERIFY(tree.indexOf(sample.money).data(TagTree::PinnedRole).toBool());
    QCOMPARE(tree.forDigit(2)->id, sample.hedged); // keeps its own
    QCOMPARE(tree.forDigit(3)->id, sample.timing);
    QVERIFY(unpinTag(fixture.study(), sample.money));
    QCOMPARE(tree.forDigit(1)->id, sample.money);
    QVERIFY(!tree.indexOf(sample.money).data(TagTree::PinnedRole).toBool());
    QVERIFY(tree.indexOf(sample.money).data(Qt::AccessibleTextRole).toString().contains(u"key 1"_s));
}

void TagTreeTest::totalsCountEachHighlightOnce()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const TagTree tree(fixture.study());
    const auto total = [&](TagId tag) { return tree.indexOf(tag).data(TagTree::TotalRole).toInt(); };
    QCOMPARE(total(sample.timing), 2); // one has both
    QVERIFY(toggleTag(fixture.study(), {sample.june}, sample.hedged));
    QCOMPARE(total(sample.timing), 3);
    QCOMPARE(tree.indexOf(sample.timing).data(TagTree::CountRole).toInt(), 2);
    QCOMPARE(total(sample.hedged), 2);
    QVERIFY(moveTag(fixture.study(), sample.hedged, {}, 0));
    QCOMPARE(total(sample.timing), 2);
}

void TagTreeTest::drops_data()
{
    // timing with hedged below, money
    QTest::addColumn<qint64>("dragged");
    QTest::addColumn<qint64>("parent");
    QTest::addColumn<int>("row");
    QTest::addColumn<qsizetype>("place");
    QTest::newRow("on a tag") << 3LL << 1LL << -1 << qsizetype(1);
    QTest::newRow("above a child") << 3LL << 1LL << 0 << qsizetype(0);
    QTest::newRow("to the top") << 3LL << 0LL << 0 << qsizetype(0);
    QTest::newRow("down, past itself") << 1LL << 0LL << 2 << qsizetype(1);
    QTest::newRow("on the ground") << 2LL << 0LL << -1 << qsizetype(2);
}

void TagTreeTest::drops()
{
    QFETCH(const qint64, dragged);
    QFETCH(const qint64, parent);
    QFETCH(const int, row);
    QFETCH(const qsizetype, place);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagTree tree(fixture.study());
    const QSignalSpy wanted(&tree, &TagTree::moveWanted);
    QVERIFY(tree.flags(tree.indexOf(TagId{dragged})) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(tree.mimeData({tree.indexOf(TagId{dragged})}));
    QVERIFY(tree.dropMimeData(data.get(), Qt::MoveAction, row, row < 0 ? -1 : 0, tree.indexOf(TagId{parent})));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<TagId>(), TagId{dragged});
    QCOMPARE(wanted[0][1].value<TagId>(), TagId{parent});
    QCOMPARE(wanted[0][2].value<qsizetype>(), place);
}

void TagTreeTest::refusesDrops()
{
    const SampleStudy sample;
    const StudyFixture fixture(sample.builder);
    const std::unique_ptr<Study> study = fixture.openReadOnly();
    TagTree tree(*study);
    const std::unique_ptr<QMimeData> data(tree.mimeData({tree.indexOf(sample.timing)}));
    const auto accepts = [&](TagId parent) {
        return tree.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, tree.indexOf(parent));
    };
    QVERIFY(!accepts(sample.timing));
    QVERIFY(!accepts(sample.hedged)); // below itself
    QVERIFY(accepts(sample.money));
    QVERIFY(!tree.canDropMimeData(data.get(), Qt::CopyAction, -1, -1, tree.indexOf(sample.money)));
    QMimeData other;
    other.setText(u"3"_s);
    QVERIFY(!tree.canDropMimeData(&other, Qt::MoveAction, -1, -1, {}));
    other.setData(tree.mimeTypes().first(), "no number");
    QVERIFY(!tree.canDropMimeData(&other, Qt::MoveAction, -1, -1, {}));
    QVERIFY(!(tree.flags(tree.indexOf(sample.money)) & (Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled)));
}

// What a tree has counted along with the changes is what a new one reads from the file.
void TagTreeTest::countsThatFollowAreThoseThatAreRead()
{
    SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const TagTree followed(study);
    QRandomGenerator random(11);
    for (int step = 0; step < 300; ++step) {
        const QList<Tag> tags = followed.tags();
        const auto anyTag = [&] { return tags.isEmpty() ? TagId{} : tags[random.bounded(tags.size())].id; };
        const QList<Highlight> highlights = study.store().table<Highlight>().select({}).value();
        switch (random.bounded(8)) {
        case 0:
            (void)addTag(study, u"tag %1"_s.arg(step), random.bounded(2) ? anyTag() : TagId{});
            break;
        case 1:
            if (tags.size() > 3)
                (void)removeTag(study, anyTag());
            break;
        case 2:
            (void)mergeTags(study, anyTag(), anyTag());
            break;
        case 3:
            (void)moveTag(study, anyTag(), anyTag(), 0);
            break;
        case 4:
            (void)addHighlight(study, NewHighlight::make(study, {1}, {.start = 4, .end = 10}, {anyTag()}));
            break;
        case 5:
            (void)study.undo();
            break;
        default:
            if (!highlights.isEmpty())
                (void)toggleTag(study, {highlights[random.bounded(highlights.size())].id}, anyTag());
        }
        const TagTree read(study);
        for (const Tag &tag : read.tags()) {
            for (const int role : {TagTree::CountRole, TagTree::TotalRole}) {
                QCOMPARE(followed.indexOf(tag.id).data(role).toInt(), read.indexOf(tag.id).data(role).toInt());
            }
        }
    }
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
