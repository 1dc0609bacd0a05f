// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/mergetags.h"

#include "study/actions/addtag.h"
#include "study/actions/pintag.h"
#include "support/studysteps.h"

using namespace Qt::StringLiterals;

class MergeTagsTest : public QObject
{
    Q_OBJECT

private slots:
    static void highlightsGetTheOther();
    static void eventsDescriptionsAndPins();
    static void childrenMoveAndMerge();
    static void intoItsOwnBranch();
    static void parentIntoAChildOfItsName();
    static void childOfTheSameNameIntoTheParent();
    static void refuses();
};

void MergeTagsTest::highlightsGetTheOther()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    QVERIFY(mergeTags(study, sample.hedged, sample.money));
    QCOMPARE(study.undoName(), u"Merge tag “hedged” into “money”"_s);
    QCOMPARE(tagPathsOf(study), (QStringList{u"timing"_s, u"money"_s}));
    QCOMPARE(tagsOn(study, sample.may), (QList{sample.timing, sample.money}));
    QCOMPARE(tagsOn(study, sample.millions), QList{sample.money});
    verifyOneStep(study, before);
    QVERIFY(mergeTags(study, sample.timing, sample.money)); // may has both
    QCOMPARE(tagsOn(study, sample.may), QList{sample.money});
    QCOMPARE(tagsOn(study, sample.closed), QList{sample.money});
}

void MergeTagsTest::eventsDescriptionsAndPins()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    QVERIFY(setTagDescription(study, sample.hedged, u" Not sure. "_s));
    QVERIFY(setTagDescription(study, sample.money, u"Sums."_s));
    QVERIFY(pinTag(study, sample.hedged, 7));
    QVERIFY(study.edit(u"tag the event"_s, [&](Edit &edit) {
        EventTag row{.event = sample.reopening, .tag = sample.hedged};
        return edit.insert(row);
    }));
    const Snapshot before = snapshotOf(study);
    QVERIFY(mergeTags(study, sample.hedged, sample.money));
    const Snapshot after = snapshotOf(study);
    QCOMPARE(after.eventTags, (QList{EventTag{.event = sample.reopening, .tag = sample.money}}));
    QCOMPARE(after.tags.last().description, u"Sums.\nNot sure."_s);
    QCOMPARE(after.tagPins, (QList{TagPin{.digit = 7, .tag = sample.money}}));
    verifyOneStep(study, before);
}

void MergeTagsTest::childrenMoveAndMerge()
{
    SnapshotBuilder builder;
    const TagId a = builder.tag(u"a"_s, u"sand"_s);
    const TagId ax = builder.tag(u"x"_s, u"sand"_s, a);
    builder.tag(u"deep"_s, u"sand"_s, ax);
    builder.tag(u"y"_s, u"sand"_s, a);
    const TagId b = builder.tag(u"b"_s, u"sand"_s);
    const TagId bx = builder.tag(u"x"_s, u"sand"_s, b);
    const ArticleId article = builder.article(u"000"_s, u"Title"_s, u"word"_s);
    const HighlightId highlight = builder.highlight(article, u"word"_s, {ax});
    StudyFixture fixture(builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(mergeTags(fixture.study(), a, b));
    QCOMPARE(tagPathsOf(fixture.study()).join(u' '), u"b b/y b/x b/x/deep"_s);
    QCOMPARE(tagsOn(fixture.study(), highlight), QList{bx});
    verifyOneStep(fixture.study(), before);
}

void MergeTagsTest::intoItsOwnBranch()
{
    SnapshotBuilder builder;
    const TagId a = builder.tag(u"a"_s, u"sand"_s);
    const TagId b = builder.tag(u"b"_s, u"sand"_s, a);
    const TagId c = builder.tag(u"c"_s, u"sand"_s, b);
    builder.tag(u"d"_s, u"sand"_s, a);
    builder.tag(u"e"_s, u"sand"_s);
    StudyFixture fixture(builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(mergeTags(fixture.study(), a, c));
    QCOMPARE(tagPathsOf(fixture.study()).join(u' '), u"b b/c b/c/d e"_s);
    verifyOneStep(fixture.study(), before);
}

void MergeTagsTest::parentIntoAChildOfItsName()
{
    SnapshotBuilder builder;
    const TagId outer = builder.tag(u"a"_s, u"sand"_s);
    const TagId inner = builder.tag(u"a"_s, u"sand"_s, outer);
    StudyFixture fixture(builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(mergeTags(fixture.study(), outer, inner));
    QCOMPARE(tagPathsOf(fixture.study()), QStringList{u"a"_s});
    verifyOneStep(fixture.study(), before);
}

void MergeTagsTest::childOfTheSameNameIntoTheParent()
{
    SnapshotBuilder builder;
    const TagId top = builder.tag(u"top"_s, u"sand"_s);
    const TagId from = builder.tag(u"x"_s, u"sand"_s, top);
    const TagId same = builder.tag(u"x"_s, u"sand"_s, from);
    builder.tag(u"deep"_s, u"sand"_s, same);
    StudyFixture fixture(builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(mergeTags(fixture.study(), from, top));
    QCOMPARE(tagPathsOf(fixture.study()), (QStringList{u"top"_s, u"top/x"_s, u"top/x/deep"_s}));
    verifyOneStep(fixture.study(), before);
}

void MergeTagsTest::refuses()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const Snapshot before = snapshotOf(fixture.study());
    QCOMPARE(mergeTags(fixture.study(), sample.money, sample.money).error().kind, ErrorKind::NothingToDo);
    QCOMPARE(mergeTags(fixture.study(), sample.money, TagId{9}).error().kind, ErrorKind::NoSuchTag);
    QCOMPARE(mergeTags(fixture.study(), TagId{9}, sample.money).error().kind, ErrorKind::NoSuchTag);
    QCOMPARE(snapshotOf(fixture.study()), before);
}

QTEST_GUILESS_MAIN(MergeTagsTest)
#include "mergetags_test.moc"
