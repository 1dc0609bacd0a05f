// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panepassages.h"

#include "support/storysample.h"
#include "ui/desk/passagehover.h"
#include "ui/desk/passagesteps.h"
#include "ui/desk/sharedveil.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What a pane is told of the comparison, and how it says it in words.
class PanePassagesTest : public QObject
{
    Q_OBJECT

private:
    StorySample m_story;
    std::unique_ptr<ComparedSample> m_sample;

    PanePassages passages(ArticleId article)
    {
        const auto rowOf = [this](ArticleId id) { return m_sample->models.articles.rowOf(id); };
        return panePassages(m_sample->story(), m_sample->models.texts.current(article)->version.id, rowOf);
    }
    QString text(ArticleId article) { return m_sample->models.texts.current(article)->version.text; }
    QString words(ArticleId article, TextSpan span) { return text(article).sliced(span.start, span.length()); }
    // Where the sentence with these words is among the marked ones; -1: it has no mark.
    int marked(const PanePassages &in, ArticleId article, const QString &with)
    {
        const qsizetype at = text(article).indexOf(with);
        const auto found =
            std::ranges::find_if(in.sentences, [&](const PaneSentence &each) { return each.span.contains(at); });
        return found == in.sentences.end() ? -1 : int(found - in.sentences.begin());
    }
    static PassageHit hitOn(int sentence) { return {.sentences = {sentence}, .figures = {}}; }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_sample = std::make_unique<ComparedSample>(m_story.contents());
    }

    void aSentenceKnowsWhoHasIt()
    {
        const PanePassages first = passages(m_story.first);
        QCOMPARE(first.articles, 4);
        QCOMPARE(first.rows, (QList{0, 1, 2, 3}));
        const int left = marked(first, m_story.first, u"left the rails"_s);
        QVERIFY(left >= 0);
        QCOMPARE(first.sentences[left].articles, 3);
        QCOMPARE(first.sentences[left].isIn, (QList{true, true, true, false}));
        QVERIFY(first.sentences[left].endsParagraph);
        const int library = marked(first, m_story.first, u"new library"_s);
        QVERIFY(library >= 0);
        QVERIFY(first.sentences[library].isOnlyHere());
        QVERIFY(std::ranges::is_sorted(first.sentences, {}, &PaneSentence::span));
    }

    void marksAreSaidInWords()
    {
        const PanePassages first = passages(m_story.first);
        QCOMPARE(hoverWords(first, hitOn(marked(first, m_story.first, u"left the rails"_s))),
                 u"also in 002 and 003; not found in 004"_s);
        QCOMPARE(hoverWords(first, hitOn(marked(first, m_story.first, u"new library"_s))), u"only in 001"_s);
        const qsizetype twelve = text(m_story.first).indexOf(u"Twelve"_s);
        const auto run =
            std::ranges::find_if(first.runs, [&](const PaneRun &each) { return each.span.start == twelve; });
        QVERIFY(run != first.runs.end());
        const auto number = int(run - first.runs.begin());
        QCOMPARE(hoverWords(first, {.sentences = {}, .figures = {}, .run = number}), u"word for word in 003"_s);
        QCOMPARE(words(m_story.first, run->span), u"Twelve wagons loaded with timber lie beside the track"_s);
        QVERIFY(hoverWords({}, {}).isEmpty());
    }

    void figuresAreSaidWithTheirValues()
    {
        const PanePassages first = passages(m_story.first);
        QCOMPARE(first.figures.size(), 1);
        QVERIFY(first.figures.first().differs);
        const QString said = hoverWords(first, {.sentences = {}, .figures = {0}});
        for (const QString &each : {u"001 “Twelve wagons”"_s, u"002 “fourteen wagons”"_s, u"they differ"_s}) {
            QVERIFY2(said.contains(each), qPrintable(said));
        }
        // What a screen reader hears has it all.
        const QString all = sentenceWords(first, text(m_story.first).indexOf(u"Twelve"_s));
        for (const QString &each : {u"also in 00"_s, u"they differ"_s, u"word for word in 003"_s}) {
            QVERIFY2(all.contains(each), qPrintable(all));
        }
    }

    void runsOfSeveralArticlesAreCutWhereTheyChange()
    {
        const auto run = [](int a, int b, TextSpan inA, TextSpan inB, bool isQuote = false) {
            return WordRun{.articleA = a, .articleB = b, .a = inA, .b = inB, .isQuote = isQuote};
        };
        const QList<WordRun> runs{run(0, 1, {.start = 0, .end = 20}, {.start = 100, .end = 120}),
                                  run(0, 2, {.start = 10, .end = 30}, {.start = 5, .end = 25}),
                                  run(0, 2, {.start = 30, .end = 40}, {.start = 60, .end = 70}, true),
                                  run(1, 2, {.start = 0, .end = 9}, {.start = 0, .end = 9})};
        const QList<PaneRun> expected{{.span = {.start = 0, .end = 10}, .articles = {1}},
                                      {.span = {.start = 10, .end = 20}, .articles = {1, 2}},
                                      {.span = {.start = 20, .end = 30}, .articles = {2}},
                                      {.span = {.start = 30, .end = 40}, .articles = {2}, .isQuote = true}};
        QCOMPARE(paneRuns(runs, 0), expected);
        QCOMPARE(paneRuns(runs, 1).size(), 2);
        QVERIFY(paneRuns(runs, 3).isEmpty());
    }

    void stepsGoOneWayAndEnd()
    {
        const PanePassages first = passages(m_story.first);
        const QString whole = text(m_story.first);
        const auto next = [&](PassageKind kind, qsizetype from) { return steppedPassage(first, kind, from, +1); };
        const auto figure = next(PassageKind::Figure, 0);
        QVERIFY(figure);
        QCOMPARE(words(m_story.first, *figure), u"Twelve wagons"_s);
        QVERIFY(!next(PassageKind::Figure, figure->start));
        const auto shared = next(PassageKind::Shared, 0);
        QVERIFY(shared);
        QVERIFY(shared->start > 0); // the caret stands on one already
        const auto back = steppedPassage(first, PassageKind::Shared, shared->start, -1);
        QVERIFY(back);
        QCOMPARE(back->start, 0);
        QVERIFY(!steppedPassage(first, PassageKind::Shared, 0, -1));
        const auto lone = next(PassageKind::OnlyHere, 0);
        QVERIFY(lone);
        QVERIFY(steppedPassage(first, PassageKind::OnlyHere, whole.size(), -1));
    }

    void theVeilLeavesGroundsAndWhatIsSelected()
    {
        PaneMarks marks;
        marks.passages.articles = 2;
        marks.passages.runs = {{.span = {.start = 10, .end = 50}, .articles = {1}}};
        marks.setHighlights({{.id = {1}, .span = {.start = 0, .end = 20}, .colours = {u"mint"_s}}});
        marks.hits = {{.start = 30, .end = 35}};
        marks.focused = {{.start = 45, .end = 90}};
        const Theme &theme = lightTheme();
        const SharedVeil veil(marks, theme, {.start = 24, .end = 27});
        const auto pieces = veil.pieces({.start = 0, .end = 48});
        QList<std::pair<TextSpan, QColor>> made;
        for (const SharedVeil::Piece &piece : pieces) {
            made.append({piece.span, piece.ground});
        }
        const QList<std::pair<TextSpan, QColor>> expected{
            {{.start = 10, .end = 20}, theme.tagGroundOnPage(u"mint"_s)},
            {{.start = 20, .end = 24}, theme.page},
            {{.start = 27, .end = 30}, theme.page},
            {{.start = 35, .end = 45}, theme.page},
            {{.start = 45, .end = 48}, theme.focusGround},
        };
        QCOMPARE(made, expected);
    }

    void aLoneArticleHasNoMarks()
    {
        SnapshotBuilder builder;
        const ArticleId only = builder.article(u"001"_s, u"A small harvest"_s, u"The harvest of apples was small."_s);
        const ComparedSample sample(builder.contents());
        const VersionId version = sample.models.texts.current(only)->version.id;
        const PanePassages none = panePassages(sample.story(), version, [](ArticleId) { return 0; });
        QVERIFY(!none.story && none.sentences.isEmpty() && none.runs.isEmpty() && !none.hasRoom());
        QVERIFY(sentenceWords(none, 0).isEmpty());
    }
};

QTEST_MAIN(PanePassagesTest)
#include "panepassages_test.moc"
