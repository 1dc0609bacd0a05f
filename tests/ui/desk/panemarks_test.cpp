// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panemarks.h"

#include <QRandomGenerator>
#include <QTest>

class PaneMarksTest : public QObject
{
    Q_OBJECT

private:
    static PaneHighlight mark(int id, qsizetype start, qsizetype end)
    {
        return {.id = {id}, .span = {.start = start, .end = end}};
    }

    static QList<PaneHighlight> many(int count)
    {
        QRandomGenerator random(7);
        QList<PaneHighlight> marks;
        for (int i = 0; i < count; ++i) {
            const int start = random.bounded(500);
            marks.append(mark(i + 1, start, start + 1 + random.bounded(i % 10 == 0 ? 300 : 30)));
        }
        return marks;
    }

private slots:
    static void theShortestTintsAndOthersLieBelow();
    static void noTintMixesOrIsForgotten();
    static void onlyWhatTouchesASpanIsVisited();
    static void theSelectedOneIsFoundAgainAmongOthers();
    static void touchingFindsSortedSpans();
};

void PaneMarksTest::theShortestTintsAndOthersLieBelow()
{
    // 0 covers all, 1 lies in it, 2 is as long as 1 and starts later, 3 stands alone.
    const QList<PaneTint> tints = paneTints({mark(1, 0, 100), mark(2, 20, 60), mark(3, 40, 80), mark(4, 200, 210)});
    const QList<PaneTint> expected{{.span = {.start = 0, .end = 20}, .top = 0},
                                   {.span = {.start = 20, .end = 40}, .top = 1, .below = {0, -1}},
                                   {.span = {.start = 40, .end = 60}, .top = 2, .below = {1, 0}},
                                   {.span = {.start = 60, .end = 80}, .top = 2, .below = {0, -1}},
                                   {.span = {.start = 80, .end = 100}, .top = 0},
                                   {.span = {.start = 200, .end = 210}, .top = 3}};
    QCOMPARE(tints, expected);
}

void PaneMarksTest::noTintMixesOrIsForgotten()
{
    PaneMarks marks;
    marks.setHighlights(many(200));
    qsizetype at = 0;
    for (const PaneTint &tint : std::as_const(marks.tints)) {
        QVERIFY(tint.span.start >= at && !tint.span.isEmpty());
        at = tint.span.end;
    }
    for (qsizetype position = 0; position < 900; ++position) {
        qsizetype shortest = -1;
        for (const PaneHighlight &highlight : std::as_const(marks.highlights)) {
            if (highlight.span.contains(position) && (shortest < 0 || highlight.span.length() < shortest))
                shortest = highlight.span.length();
        }
        const auto found = touching(marks.tints, {.start = position, .end = position + 1}, &PaneTint::span);
        QCOMPARE(found.empty(), shortest < 0);
        if (!found.empty())
            QCOMPARE(marks.highlights[found.front().top].span.length(), shortest);
    }
}

void PaneMarksTest::onlyWhatTouchesASpanIsVisited()
{
    PaneMarks marks;
    marks.setHighlights(many(200));
    for (qsizetype start = 0; start < 850; start += 13) {
        const TextSpan seen{.start = start, .end = start + 20};
        QList<qsizetype> visited;
        marks.eachHighlightIn(seen, [&](qsizetype i) { visited.append(i); });
        QList<qsizetype> expected;
        for (qsizetype i = 0; i < marks.highlights.size(); ++i) {
            if (marks.highlights[i].span.overlaps(seen))
                expected.append(i);
        }
        QCOMPARE(visited, expected);
    }
}

void PaneMarksTest::theSelectedOneIsFoundAgainAmongOthers()
{
    PaneMarks marks;
    marks.select({3});
    QVERIFY(!marks.selected());
    marks.setHighlights({mark(3, 50, 60), mark(1, 0, 10)});
    QCOMPARE(marks.selected()->span.start, 50);
    marks.setHighlights({mark(1, 0, 10)});
    QVERIFY(!marks.selected());
    marks.setHighlights({PaneHighlight{.span = {.start = 0, .end = 4}}}); // unsaved
    marks.select({});
    QVERIFY(!marks.selected());
}

void PaneMarksTest::touchingFindsSortedSpans()
{
    const QList<TextSpan> spans{{.start = 0, .end = 5}, {.start = 5, .end = 9}, {.start = 20, .end = 21}};
    QCOMPARE(std::ssize(touching(spans, {.start = 5, .end = 20})), 1);
    QCOMPARE(std::ssize(touching(spans, {.start = 4, .end = 21})), 3);
    QVERIFY(touching(spans, {.start = 9, .end = 20}).empty());
}

QTEST_GUILESS_MAIN(PaneMarksTest)
#include "panemarks_test.moc"
