// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagewords.h"
#include "study/actions/addhighlight.h"
#include "study/actions/addversion.h"
#include "study/actions/decidelink.h"
#include "study/actions/importarticles.h"
#include "study/comparisoncache.h"
#include "study/versionplan.h"
#include "support/storysample.h"

#include <QDir>

using namespace Qt::StringLiterals;

// The comparison of an open study, and what the analyst decides about its links.
class StoryComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    static void comparesWhenItIsWanted();
    static void aConfirmedLinkOutranksTheWords();
    static void aCutLinkIsNone();
    static void aDecisionIsOneStepAndUndone();
    static void decisionsSurviveANewVersion();
    static void anArticleThatComesIsCompared();
    static void aLargeStudyIsKept();
    static void aHighlightComparesNothing();
    static void canBeCancelled();
    static void saysItInWords();
    static void refusesWhatIsNoLink();
};

namespace
{
LinkEnd end(const ComparedSample &sample, Place place)
{
    const auto story = sample.story();
    return {.version = story->versions[place.article], .span = story->span(place)};
}

bool areLinked(const ComparedStory &story, Place a, Place b)
{
    return std::ranges::any_of(story.comparison.linksOf(a),
                               [&](const PassageLink &link) { return link.isPainted() && link.other(a) == b; });
}
} // namespace

void StoryComparisonTest::comparesWhenItIsWanted()
{
    const TemporaryFolder folder;
    StudyModels models(*Study::create(folder.path(u"test.synoptic"_s), StorySample().contents()),
                       folder.path(u"unsaved.jsonl"_s));
    QCOMPARE(models.comparison.story()->size(), 0);
    QVERIFY(!models.comparison.isWorking());
    const ComparedSample sample;
    const auto story = sample.story();
    QCOMPARE(story->names, (QStringList{u"001"_s, u"002"_s, u"003"_s, u"004"_s}));
    const StorySample ids;
    const Place train = sample.place(ids.first, u"cargo train"_s);
    QVERIFY(areLinked(*story, train, sample.place(ids.second, u"cargo train"_s)));
    QCOMPARE(story->notFoundIn(train), QList{3});
    QVERIFY(!story->has({.article = 0, .sentence = 4}));
    QCOMPARE(story->words(sample.place(ids.second, u"Passengers"_s)), u"Passengers are taken to the coast by bus."_s);
}

void StoryComparisonTest::aConfirmedLinkOutranksTheWords()
{
    ComparedSample sample;
    const StorySample ids;
    const Place mayor = sample.place(ids.first, u"The mayor"_s);
    const Place fish = sample.place(ids.third, u"Fishermen"_s);
    QVERIFY(sample.story()->comparison.isOnlyHere(mayor));
    QVERIFY(decideLink(*sample.models.study, end(sample, fish), end(sample, mayor), LinkState::Confirmed));
    sample.await();
    const auto story = sample.story();
    QVERIFY(areLinked(*story, mayor, fish));
    QVERIFY(!story->comparison.isOnlyHere(mayor));
    QCOMPARE(story->unit(mayor), (QList{mayor, fish}));
    QVERIFY(story->decision(mayor, fish) && !story->decision(mayor, fish)->isCut);
    QVERIFY(story->comparison.linksOf(mayor).first().isDecided);
}

void StoryComparisonTest::aCutLinkIsNone()
{
    ComparedSample sample;
    const StorySample ids;
    const Place wagons = sample.place(ids.first, u"Twelve wagons"_s);
    const Place others = sample.place(ids.third, u"Twelve wagons"_s);
    QVERIFY(sample.story()->unit(wagons).contains(others));
    QVERIFY(decideLink(*sample.models.study, end(sample, wagons), end(sample, others), LinkState::Cut));
    sample.await();
    const auto story = sample.story();
    QVERIFY(!areLinked(*story, wagons, others));
    QVERIFY(!story->unit(wagons).contains(others)); // not by way of the third article either
    QVERIFY(story->comparison.isCut(others, wagons));
}

void StoryComparisonTest::aDecisionIsOneStepAndUndone()
{
    ComparedSample sample;
    const StorySample ids;
    Study &study = *sample.models.study;
    const Place mayor = sample.place(ids.first, u"The mayor"_s);
    const Place fish = sample.place(ids.third, u"Fishermen"_s);
    const Result<LinkId> link = decideLink(study, end(sample, mayor), end(sample, fish), LinkState::Confirmed);
    QVERIFY(link);
    QCOMPARE(study.undoName(), u"Link passages of 001 and 003"_s);
    // The other way round it is the same pair.
    QCOMPARE(*decideLink(study, end(sample, fish), end(sample, mayor), LinkState::Cut), *link);
    QCOMPARE(study.undoName(), u"Cut the link between 003 and 001"_s);
    QCOMPARE(study.store().snapshot()->links.size(), 1);
    QVERIFY(forgetLink(study, *link));
    QVERIFY(study.store().snapshot()->links.isEmpty());
    QVERIFY(study.store().snapshot()->passages.isEmpty());
    QVERIFY(study.undo() && study.undo());
    sample.await();
    QVERIFY(areLinked(*sample.story(), mayor, fish));
    QVERIFY(study.undo());
    sample.await();
    QVERIFY(!areLinked(*sample.story(), mayor, fish));
    QVERIFY(sample.story()->decided.isEmpty());
}

void StoryComparisonTest::decisionsSurviveANewVersion()
{
    ComparedSample sample;
    const StorySample ids;
    Study &study = *sample.models.study;
    const Place mayor = sample.place(ids.first, u"The mayor"_s);
    const Place fish = sample.place(ids.third, u"Fishermen"_s);
    QVERIFY(decideLink(study, end(sample, mayor), end(sample, fish), LinkState::Confirmed));
    const QString text = u"Corrected on Tuesday.\n\n"_s + sample.models.texts.current(ids.first)->version.text;
    const Result<VersionPlan> plan =
        readArticleState(study.store(), ids.first).and_then([&](const ArticleState &state) {
            return planVersion(state, ArticleDraft{.text = text, .blocks = {}, .original = text.toUtf8()});
        });
    QVERIFY(plan);
    QVERIFY(addVersion(study, *plan));
    sample.await();
    const Place now = sample.place(ids.first, u"The mayor"_s);
    QCOMPARE(now.sentence, mayor.sentence + 1);
    QVERIFY(areLinked(*sample.story(), now, fish));
}

void StoryComparisonTest::anArticleThatComesIsCompared()
{
    ComparedSample sample;
    const StorySample ids;
    const auto before = sample.story();
    const QString text = u"On Monday a cargo train derailed near Osterby and blocked the line."_s;
    QVERIFY(importArticles(
        *sample.models.study,
        {{.article = {.name = u"005"_s, .title = u"Short"_s}, .text = text, .original = text.toUtf8()}}));
    sample.await();
    const auto story = sample.story();
    QCOMPARE(story->size(), 5);
    QCOMPARE(story->notFoundIn(sample.place(ids.second, u"cargo train"_s)), QList{3});
    QCOMPARE(before->size(), 4); // what was handed out stays as it was
}

void StoryComparisonTest::aLargeStudyIsKept()
{
    const TemporaryFolder folder;
    SnapshotBuilder builder;
    for (int i = 0; i < 12; ++i) {
        builder.article(QString::number(i), u"Title"_s,
                        u"On Monday a cargo train derailed near Osterby. It is number %1 of this kind."_s.arg(i));
    }
    Study::create(folder.path(u"test.synoptic"_s), builder.contents()).value();
    const auto opened = [&] {
        StudyModels models(*Study::open(folder.path(u"test.synoptic"_s), OpenMode::ReadOnly),
                           folder.path(u"unsaved.jsonl"_s));
        models.comparison.setCacheFolder(folder.path(u"kept"_s));
        QSignalSpy changed(&models.comparison, &StoryComparison::changed);
        models.comparison.want();
        changed.wait();
        return models.comparison.story();
    };
    const auto first = opened();
    QVERIFY(first->comparison.links.size() > 60);
    const QStringList files = QDir(folder.path(u"kept"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(opened()->comparison.links, first->comparison.links);
    // It is what is kept that is taken, as long as it fits.
    const QByteArray key = files.first().chopped(6).toLatin1();
    ComparedPairs kept = readComparedPairs(folder.path(u"kept"_s), key).value();
    kept.links.removeLast();
    QVERIFY(writeComparedPairs(folder.path(u"kept"_s), key, kept));
    QCOMPARE(opened()->comparison.links.size(), first->comparison.links.size() - 1);
    kept.best.removeLast();
    QVERIFY(writeComparedPairs(folder.path(u"kept"_s), key, kept));
    QCOMPARE(opened()->comparison.links.size(), first->comparison.links.size());
}

void StoryComparisonTest::aHighlightComparesNothing()
{
    ComparedSample sample;
    Study &study = *sample.models.study;
    const LinkEnd here = end(sample, {.article = 0, .sentence = 0});
    QVERIFY(addHighlight(study, NewHighlight::make(study, here.version, here.span)));
    QVERIFY(!sample.models.comparison.isWorking());
    QVERIFY(decideLink(study, here, end(sample, {.article = 1, .sentence = 0}), LinkState::Cut));
    QVERIFY(sample.models.comparison.isWorking());
}

void StoryComparisonTest::canBeCancelled()
{
    ComparedSample sample;
    const auto before = sample.story();
    const QSignalSpy progress(&sample.models.comparison, &StoryComparison::progressed);
    const QString text = u"A short one."_s;
    QVERIFY(importArticles(
        *sample.models.study,
        {{.article = {.name = u"005"_s, .title = u"Short"_s}, .text = text, .original = text.toUtf8()}}));
    sample.models.comparison.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !progress.isEmpty() && progress.last().first().toInt() == 0; }));
    QVERIFY(!sample.models.comparison.isWorking());
    QCOMPARE(sample.story(), before);
    sample.models.comparison.want();
    sample.await();
    QCOMPARE(sample.story()->size(), 5);
}

void StoryComparisonTest::saysItInWords()
{
    const ComparedSample sample;
    const StorySample ids;
    const auto story = sample.story();
    QLocale::setDefault(QLocale::English);
    QCOMPARE(foundWords(*story, sample.place(ids.first, u"cargo train"_s)), u"also in 002 and 003; not found in 004"_s);
    QCOMPARE(foundWords(*story, sample.place(ids.first, u"The mayor"_s)), u"only in 001"_s);
    QCOMPARE(foundWords(ComparedStory(), {}), QString());
}

void StoryComparisonTest::refusesWhatIsNoLink()
{
    const ComparedSample sample;
    const LinkEnd here = end(sample, {.article = 0, .sentence = 0});
    const LinkEnd there = end(sample, {.article = 0, .sentence = 1});
    Study &study = *sample.models.study;
    QCOMPARE(decideLink(study, here, there, LinkState::Confirmed).error().kind, ErrorKind::NothingToDo);
    const LinkEnd empty{.version = end(sample, {.article = 1, .sentence = 0}).version};
    QCOMPARE(decideLink(study, here, empty, LinkState::Cut).error().kind, ErrorKind::QuoteNotFound);
    QVERIFY(study.store().snapshot()->links.isEmpty());
}

QTEST_GUILESS_MAIN(StoryComparisonTest)
#include "storycomparison_test.moc"
