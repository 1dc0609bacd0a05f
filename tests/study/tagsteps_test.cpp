// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagcolour.h"
#include "study/actions/addtag.h"
#include "study/actions/pintag.h"
#include "study/actions/splittag.h"
#include "study/actions/taghighlights.h"
#include "study/highlightkeeper.h"
#include "support/studysteps.h"

using namespace Qt::StringLiterals;

class TagStepsTest : public QObject
{
    Q_OBJECT

private slots:
    static void split_data();
    static void split();
    static void splitRefuses();
    static void describesATag();
    static void pins();
    static void unpins();
    static void removalKeepsOtherTags();
    static void removalWithTakenNames();
    static void oddNames_data();
    static void oddNames();
    static void namesThatAreNone();
    static void namedTagsAreMade();
    static void keeperKeepsNamesOfNewTags();
};

void TagStepsTest::split_data()
{
    QTest::addColumn<SplitPlace>("place");
    QTest::addColumn<QString>("paths");
    QTest::newRow("beside") << SplitPlace::Beside << u"timing timing/hedged money days"_s;
    QTest::newRow("below") << SplitPlace::Below << u"timing timing/hedged timing/days money"_s;
}

void TagStepsTest::split()
{
    QFETCH(const SplitPlace, place);
    QFETCH(const QString, paths);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    // "june" has not the tag, and does not get the new one.
    const auto made = splitTag(study, sample.timing, {sample.may, sample.june}, u" days "_s, place);
    QVERIFY(made);
    QCOMPARE(tagPathsOf(study).join(u' '), paths);
    QCOMPARE(tagsOn(study, sample.may), (QList{sample.hedged, *made}));
    QCOMPARE(tagsOn(study, sample.closed), QList{sample.timing});
    QCOMPARE(tagsOn(study, sample.june), QList<TagId>());
    verifyOneStep(study, before);
}

void TagStepsTest::splitRefuses()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    const auto kind = [&](const QList<HighlightId> &highlights, const QString &name) {
        return splitTag(study, sample.timing, highlights, name, SplitPlace::Below).error().kind;
    };
    QCOMPARE(kind({sample.june}, u"days"_s), ErrorKind::NothingToDo);
    QCOMPARE(kind({}, u"days"_s), ErrorKind::NothingToDo);
    QCOMPARE(kind({sample.may}, u"hedged"_s), ErrorKind::AlreadyExists);
    QCOMPARE(kind({sample.may}, u" \t"_s), ErrorKind::BadName);
    QCOMPARE(snapshotOf(study), before);
    QVERIFY(study.undoName().isEmpty());
}

void TagStepsTest::describesATag()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(setTagDescription(fixture.study(), sample.money, u" Sums\nof <b>money</b> "_s));
    QCOMPARE(snapshotOf(fixture.study()).tags.last().description, u"Sums\nof <b>money</b>"_s);
    verifyOneStep(fixture.study(), before);
}

void TagStepsTest::pins()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    QVERIFY(pinTag(study, sample.money, 4));
    QVERIFY(pinTag(study, sample.hedged, 9));
    const Snapshot before = snapshotOf(study);
    QVERIFY(pinTag(study, sample.money, 9)); // takes it from the other, and leaves its own
    QCOMPARE(snapshotOf(study).tagPins, (QList{TagPin{.digit = 9, .tag = sample.money}}));
    verifyOneStep(study, before);
    const QString step = study.undoName();
    QVERIFY(pinTag(study, sample.money, 9));
    QCOMPARE(study.undoName(), step);
    for (const int digit : {0, 10, -1}) {
        QCOMPARE(pinTag(study, sample.money, digit).error().kind, ErrorKind::BadName);
    }
    QCOMPARE(pinTag(study, TagId{9}, 1).error().kind, ErrorKind::NoSuchTag);
}

void TagStepsTest::unpins()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    QVERIFY(unpinTag(study, sample.money));
    QVERIFY(study.undoName().isEmpty()); // there was none
    QVERIFY(pinTag(study, sample.money, 4));
    const Snapshot before = snapshotOf(study);
    QVERIFY(unpinTag(study, sample.money));
    QVERIFY(snapshotOf(study).tagPins.isEmpty());
    verifyOneStep(study, before);
}

void TagStepsTest::removalKeepsOtherTags()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    QVERIFY(pinTag(study, sample.timing, 1));
    QVERIFY(pinTag(study, sample.hedged, 2));
    const Snapshot before = snapshotOf(study);
    QVERIFY(removeTag(study, sample.timing));
    QCOMPARE(tagPathsOf(study), (QStringList{u"hedged"_s, u"money"_s}));
    QCOMPARE(tagsOn(study, sample.may), QList{sample.hedged});
    QCOMPARE(snapshotOf(study).highlights, before.highlights);
    QCOMPARE(snapshotOf(study).tagPins, (QList{TagPin{.digit = 2, .tag = sample.hedged}}));
    verifyOneStep(study, before);
}

void TagStepsTest::removalWithTakenNames()
{
    SnapshotBuilder builder;
    const TagId a = builder.tag(u"a"_s, u"sand"_s);
    builder.tag(u"a"_s, u"sand"_s, a); // takes its parent's name
    builder.tag(u"b"_s, u"sand"_s, a); // finds its own taken
    builder.tag(u"b"_s, u"sand"_s);
    StudyFixture fixture(builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(removeTag(fixture.study(), a));
    QCOMPARE(tagPathsOf(fixture.study()), (QStringList{u"a"_s, u"b 2"_s, u"b"_s}));
    verifyOneStep(fixture.study(), before);
}

void TagStepsTest::oddNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"AI/chips"_s, u"#1"_s, u"one, two"_s, u"“quoted”"_s, u"\"straight\""_s, u"%1 %2"_s,
                                u"a & b"_s, u"and"_s, u"名前"_s, u"<i>x</i>"_s, QString(200, u'x')}) {
        QTest::newRow(qUtf8Printable(name.left(20))) << name;
    }
}

void TagStepsTest::oddNames()
{
    QFETCH(const QString, name);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const auto made = addTag(fixture.study(), u"  "_s + name + u" "_s, sample.money);
    QVERIFY(made);
    QCOMPARE(snapshotOf(fixture.study()).tags.last().name, name);
    QCOMPARE(fixture.study().undoName(), u"New tag “"_s + name + u"”"_s);
    QCOMPARE(addTag(fixture.study(), name, sample.money).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(renameTag(fixture.study(), sample.hedged, name).has_value(), true); // elsewhere it is free
}

void TagStepsTest::namesThatAreNone()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    for (const QString &name : {QString(), u" \t "_s, QString(201, u'x')}) {
        QCOMPARE(addTag(fixture.study(), name).error().kind, ErrorKind::BadName);
        QCOMPARE(renameTag(fixture.study(), sample.money, name).error().kind, ErrorKind::BadName);
    }
    QVERIFY(fixture.study().undoName().isEmpty());
}

void TagStepsTest::namedTagsAreMade()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    QVERIFY(tagHighlights(study, {sample.may, sample.june},
                          {.tags = {sample.money}, .names = {u"timing/hedged"_s, u"timing/new"_s, u"n/a"_s}}));
    QCOMPARE(tagPathsOf(study).join(u' '), u"timing timing/hedged timing/new money n/a"_s);
    QCOMPARE(tagsOn(study, sample.may).size(), 5);
    QCOMPARE(tagsOn(study, sample.june).size(), 4);
    verifyOneStep(study, before);
    const QString step = study.undoName();
    QVERIFY(tagHighlights(study, {sample.june}, {.tags = {sample.money}})); // has it
    QCOMPARE(study.undoName(), step);
    QCOMPARE(tagHighlights(study, {sample.june}, {.names = {u" "_s}}).error().kind, ErrorKind::BadName);
    QCOMPARE(tagHighlights(study, {sample.june}, {.tags = {TagId{99}}}).error().kind, ErrorKind::NoSuchTag);
}

void TagStepsTest::keeperKeepsNamesOfNewTags()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const TemporaryFolder folder;
    NewHighlight wanted = NewHighlight::make(fixture.study(), VersionId{1}, {.start = 4, .end = 10});
    wanted.tagNames = {u"fresh, new"_s};
    {
        HighlightKeeper keeper(fixture.study(), folder.path(u"unsaved.jsonl"_s));
        fixture.refuseChanges();
        QVERIFY(keeper.add(wanted).isNull());
    }
    fixture.allowChanges();
    HighlightKeeper later(fixture.study(), folder.path(u"unsaved.jsonl"_s));
    QVERIFY(later.retry());
    QCOMPARE(tagPathsOf(fixture.study()).last(), u"fresh, new"_s);
}

QTEST_GUILESS_MAIN(TagStepsTest)
#include "tagsteps_test.moc"
