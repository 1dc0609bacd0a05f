// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/resizehighlight.h"

#include "support/studyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ResizeHighlightTest : public QObject
{
    Q_OBJECT

private:
    static Passage passageOf(const Snapshot &all, HighlightId id)
    {
        const PassageId passage = std::ranges::find(all.highlights, id, &Highlight::id)->passage;
        return *std::ranges::find(all.passages, passage, &Passage::id);
    }

    static TextSpan spanOf(const Snapshot &all, ArticleId article, const QString &words)
    {
        const QString text = std::ranges::find(all.versions, article, &Version::article)->text;
        return {.start = text.indexOf(words), .end = text.indexOf(words) + words.size()};
    }

private slots:
    static void changesItsOwnPassageInPlace();
    static void leavesASharedPassageAlone();
    static void takesWholeGraphemes();
    static void refusesNothing();
    static void theSameWordsAreNoStep();
};

void ResizeHighlightTest::changesItsOwnPassageInPlace()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = orEmpty(study.store().snapshot());
    QVERIFY(resizeHighlight(study, sample.closed, spanOf(before, sample.flood, u"bridge closed"_s)));
    QCOMPARE(study.undoName(), u"Resize highlight"_s);
    const Snapshot after = orEmpty(study.store().snapshot());
    const Passage now = passageOf(after, sample.closed);
    QCOMPARE(now.id, passageOf(before, sample.closed).id);
    QCOMPARE(now.quote, u"bridge closed"_s);
    QCOMPARE(now.prefix, u"The "_s);
    QCOMPARE(now.span, (PointSpan{.start = 4, .end = 17}));
    QCOMPARE(after.highlightTags, before.highlightTags);
    QCOMPARE(after.highlights, before.highlights);
    QVERIFY(study.undo());
    QCOMPARE(orEmpty(study.store().snapshot()), before);
    QVERIFY(study.redo());
    QCOMPARE(orEmpty(study.store().snapshot()), after);
}

void ResizeHighlightTest::leavesASharedPassageAlone()
{
    const SampleStudy sample; // a claim stands on "until June"
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = orEmpty(study.store().snapshot());
    QVERIFY(resizeHighlight(study, sample.june, spanOf(before, sample.cost, u"closed until June"_s)));
    const Snapshot after = orEmpty(study.store().snapshot());
    QCOMPARE(after.claims, before.claims);
    QCOMPARE(passageOf(after, sample.june).quote, u"closed until June"_s);
    QCOMPARE(after.passages.size(), before.passages.size() + 1);
    QVERIFY(study.undo());
    QCOMPARE(orEmpty(study.store().snapshot()), before);
    QVERIFY(study.redo());
    QCOMPARE(orEmpty(study.store().snapshot()), after);
}

void ResizeHighlightTest::takesWholeGraphemes()
{
    SnapshotBuilder builder;
    const ArticleId article = builder.article(u"a"_s, u"A"_s, u"Cafe\u0301 bar"_s);
    const HighlightId bar = builder.highlight(article, u"bar"_s);
    StudyFixture fixture(builder);
    QVERIFY(resizeHighlight(fixture.study(), bar, {.start = 2, .end = 4})); // would cut the accent off
    QCOMPARE(passageOf(orEmpty(fixture.study().store().snapshot()), bar).quote, u"fe\u0301"_s);
}

void ResizeHighlightTest::refusesNothing()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = orEmpty(study.store().snapshot());
    QCOMPARE(resizeHighlight(study, sample.closed, {.start = 4, .end = 4}).error().kind, ErrorKind::QuoteNotFound);
    QCOMPARE(resizeHighlight(study, sample.closed, {.start = 5000, .end = 5002}).error().kind,
             ErrorKind::QuoteNotFound);
    QCOMPARE(resizeHighlight(study, HighlightId{99}, {.start = 0, .end = 4}).error().kind, ErrorKind::Outdated);
    QCOMPARE(orEmpty(study.store().snapshot()), before);
    QVERIFY(study.undoName().isEmpty());
}

void ResizeHighlightTest::theSameWordsAreNoStep()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = orEmpty(study.store().snapshot());
    QVERIFY(resizeHighlight(study, sample.closed, spanOf(before, sample.flood, u"closed on Tuesday"_s)));
    QVERIFY(study.undoName().isEmpty());
}

QTEST_GUILESS_MAIN(ResizeHighlightTest)
#include "resizehighlight_test.moc"
