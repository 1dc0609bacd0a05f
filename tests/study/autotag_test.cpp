// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/taghighlights.h"
#include "support/studysteps.h"
#include "text/foldedtext.h"

using namespace Qt::StringLiterals;

class AutoTagTest : public QObject
{
    Q_OBJECT

private slots:
    static void tagsAllHitsInOneStep();
    static void equalHighlightsOnlyGetTheTag();
    static void theSameHitTwice();
    static void wideningAndPlainText();
    static void refuses();
};

namespace
{
QList<TextHit> find(const Study &study, const QString &words)
{
    QList<TextHit> hits;
    for (const Version &version : snapshotOf(study).versions) {
        for (const TextSpan span : findFolded(version.text, words)) {
            hits.append({.version = version.id, .span = span});
        }
    }
    return hits;
}
} // namespace

void AutoTagTest::tagsAllHitsInOneStep()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const QList<TextHit> hits = find(study, u"THE BRIDGE"_s);
    QCOMPARE(hits.size(), 2);
    const Snapshot before = snapshotOf(study);
    const auto done = autoTag(study, hits, {.names = {u"bridge"_s}});
    QVERIFY(done);
    QCOMPARE(*done, (HitsTagged{.made = 2}));
    QCOMPARE(study.undoName(), u"Tag 2 hit(s) with “bridge”"_s);
    const Snapshot after = snapshotOf(study);
    QCOMPARE(after.highlights.size(), before.highlights.size() + 2);
    QCOMPARE(after.passages.last().quote, u"The bridge"_s);
    QCOMPARE(after.highlights.last().created, study.now());
    QCOMPARE(tagsOn(study, after.highlights.last().id), QList{after.tags.last().id});
    verifyOneStep(study, before);
}

void AutoTagTest::equalHighlightsOnlyGetTheTag()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    QList<TextHit> hits = find(study, u"3 million"_s) + find(study, u"until June"_s) + find(study, u"mayor"_s);
    QCOMPARE(hits.size(), 4);
    const auto done = autoTag(study, hits, {.tags = {sample.money}});
    QVERIFY(done);
    QCOMPARE(*done, (HitsTagged{.made = 2, .tagged = 1, .left = 1}));
    QCOMPARE(tagsOn(study, sample.june), QList{sample.money});
    verifyOneStep(study, before);
    const QString step = study.undoName();
    const auto again = autoTag(study, hits, {.tags = {sample.money}});
    QVERIFY(again);
    QCOMPARE(*again, (HitsTagged{.left = 4}));
    QCOMPARE(study.undoName(), step);
}

void AutoTagTest::theSameHitTwice()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const TextHit hit{.version = VersionId{1}, .span = {.start = 0, .end = 3}};
    const auto done = autoTag(fixture.study(), {hit, hit}, {.tags = {sample.money}});
    QVERIFY(done);
    QCOMPARE(*done, (HitsTagged{.made = 1, .left = 1}));
}

void AutoTagTest::wideningAndPlainText()
{
    SnapshotBuilder builder;
    builder.article(u"000"_s, u"Title"_s, u"A 👍🏽 and a 👍🏽"_s);
    StudyFixture fixture(builder);
    const TextHit half{.version = VersionId{1}, .span = {.start = 2, .end = 4}}; // without its skin tone
    QVERIFY(autoTag(fixture.study(), {half}, {.names = {u"thumbs"_s}}));
    QCOMPARE(snapshotOf(fixture.study()).passages.first().quote, u"👍🏽"_s);
    QCOMPARE(orEmpty(fixture.study().store().brokenPassages()), QList<PassageId>());
}

void AutoTagTest::refuses()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = snapshotOf(study);
    const TextHit good{.version = VersionId{1}, .span = {.start = 0, .end = 3}};
    const auto kind = [&](const TextHit &bad, const ChosenTags &tags) {
        return autoTag(study, {good, bad}, tags).error().kind;
    };
    const ChosenTags fresh{.names = {u"fresh"_s}};
    QCOMPARE(kind({.version = VersionId{9}, .span = {.start = 0, .end = 1}}, fresh), ErrorKind::NoSuchArticle);
    QCOMPARE(kind({.version = VersionId{1}, .span = {.start = 5, .end = 5}}, fresh), ErrorKind::QuoteNotFound);
    QCOMPARE(kind(good, {}), ErrorKind::BadName);
    QCOMPARE(kind(good, {.tags = {TagId{9}}}), ErrorKind::NoSuchTag);
    QCOMPARE(snapshotOf(study), before); // not one of them, nor the new tag
    fixture.refuseChanges();
    QVERIFY(!autoTag(study, {good}, fresh));
    fixture.allowChanges();
    QCOMPARE(snapshotOf(study), before);
}

QTEST_GUILESS_MAIN(AutoTagTest)
#include "autotag_test.moc"
