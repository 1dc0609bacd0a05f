// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/highlightsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HighlightStepsTest : public QObject
{
    Q_OBJECT

private:
    static PaneMarks marksOf(const QList<std::pair<int, TextSpan>> &all)
    {
        PaneMarks marks;
        QList<PaneHighlight> highlights;
        for (const auto &[id, span] : all) {
            highlights.append({.id = {id}, .span = span});
        }
        marks.setHighlights(highlights);
        return marks;
    }

private slots:
    static void goesThroughAllPanesAndRound();
    static void startsAtTheCaretWhenNoneIsSelectedThere();
    static void findsNoneWhereThereIsNone();
    static void readsOutOneShortLine();
};

void HighlightStepsTest::goesThroughAllPanesAndRound()
{
    PaneMarks left = marksOf({{1, {0, 10}}, {2, {5, 7}}});
    const PaneMarks middle;                                // has none
    PaneMarks right = marksOf({{0, {1, 2}}, {3, {4, 6}}}); // the first is not saved yet
    const QList<const PaneMarks *> panes{&left, &middle, &right};
    left.select({1});
    QCOMPARE(steppedHighlight(panes, {.pane = 0}, +1), (HighlightPlace{.pane = 0, .highlight = 1}));
    QCOMPARE(steppedHighlight(panes, {.pane = 0}, -1), (HighlightPlace{.pane = 2, .highlight = 1}));
    left.select({2});
    QCOMPARE(steppedHighlight(panes, {.pane = 0}, +1), (HighlightPlace{.pane = 2, .highlight = 1}));
    left.select({});
    right.select({3});
    QCOMPARE(steppedHighlight(panes, {.pane = 2}, +1), (HighlightPlace{.pane = 0, .highlight = 0}));
}

void HighlightStepsTest::startsAtTheCaretWhenNoneIsSelectedThere()
{
    const PaneMarks marks = marksOf({{1, {0, 10}}, {2, {20, 30}}, {3, {40, 50}}});
    QCOMPARE(steppedHighlight({&marks}, {.position = 15}, +1)->highlight, 1);
    QCOMPARE(steppedHighlight({&marks}, {.position = 35}, -1)->highlight, 1);
    QCOMPARE(steppedHighlight({&marks}, {.position = 45}, +1)->highlight, 0);
}

void HighlightStepsTest::findsNoneWhereThereIsNone()
{
    const PaneMarks none;
    QVERIFY(!steppedHighlight({}, {}, +1));
    QVERIFY(!steppedHighlight({&none, &none}, {.pane = 1}, -1));
}

void HighlightStepsTest::readsOutOneShortLine()
{
    QCOMPARE(spokenQuote(u"One\n\ntwo."_s, {.start = 0, .end = 9}), u"One two."_s);
    QCOMPARE(spokenQuote(u"a"_s.repeated(500), {.start = 0, .end = 400}).size(), 121);
}

QTEST_GUILESS_MAIN(HighlightStepsTest)
#include "highlightsteps_test.moc"
