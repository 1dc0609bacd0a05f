// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synopsislines.h"
#include "models/synopsisorder.h"
#include "models/synopsiswords.h"
#include "support/englishplurals.h"
#include "support/handmadestory.h"
#include "support/storysample.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which rows a synopsis has, in which order, what stands in its cells, and what is folded.
class SynopsisTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    static void followsTheLeadingArticle();
    static void placesWhatTheLeadingOneHasNot();
    static void placesBeginningsAndStrangers();
    static void isTheSameEachTime();
    static void keepsEverySentence();
    static void longestAscendingSeries();
    static void tellsWhatStandsOutOfOrder();
    static void tellsAFarSecondSentence();
    static void tellsAloneRowsApart();
    static void namesBlanks();
    static void showsWhatTheAnalystConfirmed();
    static void comparesFigures();
    static void foldsRuns();
    static void filters();
    static void findsTheLineOfARow();
    static void columnsAreChecked();
    static void aRealStory();

private:
    EnglishPlurals m_plurals;
};

namespace
{
Place at(int article, int sentence)
{
    return {.article = article, .sentence = sentence};
}

// Each row by the first letters of its sentences: "a1+b2 | b1".
QString drawn(const SynopsisTable &table)
{
    QStringList rows;
    for (const SynopsisRow &row : table.rows) {
        QStringList cells;
        for (const SynopsisSentence &sentence : row.sentences)
            cells.append(table.story->words(sentence.place));
        rows.append(cells.join(u'+'));
    }
    return rows.join(u" | ");
}

SynopsisTable tableOf(HandmadeStory &story, const QList<int> &columns)
{
    return synopsisTable(story.story(), columns);
}

HandmadeStory twoArticles()
{
    HandmadeStory story;
    story.article({u"a0"_s, u"a1"_s, u"a2"_s, u"a3"_s}).article({u"b0"_s, u"b1"_s, u"b2"_s, u"b3"_s});
    return story;
}
} // namespace

void SynopsisTableTest::followsTheLeadingArticle()
{
    HandmadeStory story = twoArticles();
    story.unit({at(0, 0), at(1, 2)}).unit({at(0, 2), at(1, 0)});
    QCOMPARE(drawn(tableOf(story, {0, 1})), u"a0+b2 | b3 | a1 | a2+b0 | b1 | a3"_s);
    QCOMPARE(drawn(tableOf(story, {1, 0})), u"a2+b0 | a3 | b1 | a0+b2 | a1 | b3"_s);
}

void SynopsisTableTest::placesWhatTheLeadingOneHasNot()
{
    HandmadeStory story;
    story.article({u"a0"_s, u"a1"_s}).article({u"b0"_s, u"b1"_s, u"b2"_s}).article({u"c0"_s, u"c1"_s, u"c2"_s});
    // b1 and c1 tell the same and stand in neither's order of the first; c2 has nothing.
    story.unit({at(0, 0), at(1, 0), at(2, 0)}).unit({at(1, 1), at(2, 1)});
    QCOMPARE(drawn(tableOf(story, {0, 1, 2})), u"a0+b0+c0 | b1+c1 | c2 | b2 | a1"_s);
    QCOMPARE(drawn(tableOf(story, {0, 2, 1})), u"a0+b0+c0 | b1+c1 | b2 | c2 | a1"_s);
}

void SynopsisTableTest::placesBeginningsAndStrangers()
{
    HandmadeStory story;
    story.article({u"a0"_s, u"a1"_s}).article({u"b0"_s, u"b1"_s, u"b2"_s}).article({u"c0"_s, u"c1"_s});
    story.unit({at(0, 1), at(1, 2)});
    QCOMPARE(drawn(tableOf(story, {0, 1, 2})), u"a0 | b0 | b1 | a1+b2 | c0 | c1"_s);
}

void SynopsisTableTest::isTheSameEachTime()
{
    HandmadeStory story = twoArticles();
    story.article({u"c0"_s, u"c1"_s}).unit({at(0, 3), at(1, 0), at(2, 1)}).unit({at(0, 1), at(1, 3)});
    const QString first = drawn(tableOf(story, {2, 0, 1}));
    for (int turn = 0; turn < 3; ++turn)
        QCOMPARE(drawn(tableOf(story, {2, 0, 1})), first);
}

// Whatever the units are: every sentence of a column in one row, and what the leading article has in its order.
void SynopsisTableTest::keepsEverySentence()
{
    HandmadeStory story;
    QList<QList<int>> left(5);
    for (int article = 0; article < 5; ++article) {
        QStringList sentences;
        for (int i = 0; i < 40; ++i) {
            sentences.append(QString::number(article * 100 + i));
            left[article].append(i);
        }
        story.article(sentences);
    }
    quint32 state = 7;
    const auto next = [&state](int below) {
        state = state * 1664525U + 1013904223U;
        return int((state >> 16) % quint32(below));
    };
    for (int unit = 0; unit < 30; ++unit) {
        QList<Place> places;
        for (int article = 0; article < 5; ++article) {
            if (next(2) == 0)
                places.append(at(article, left[article].takeAt(next(int(left[article].size())))));
        }
        if (places.size() > 1)
            story.unit(places);
    }
    const SynopsisTable table = tableOf(story, {3, 0, 4});
    QList<Place> found;
    int before = -1;
    for (const SynopsisRow &row : table.rows) {
        for (const SynopsisSentence &sentence : row.sentences) {
            found.append(sentence.place);
            QCOMPARE(table.rows[table.rowOf(sentence.place)].sentences, row.sentences);
        }
        if (const auto cell = row.cell(3); !cell.empty()) {
            QVERIFY(cell.front().place.sentence > before);
            QCOMPARE(cell.front().standing, Standing::InOrder);
            before = cell.front().place.sentence;
        }
    }
    std::ranges::sort(found);
    QCOMPARE(found.size(), 120);
    QVERIFY(std::ranges::adjacent_find(found) == found.end());
    QCOMPARE(table.rowOf(at(1, 0)), -1); // it has no column
}

void SynopsisTableTest::longestAscendingSeries()
{
    QCOMPARE(longestAscending({}), QList<qsizetype>());
    QCOMPARE(longestAscending({5}), QList<qsizetype>({0}));
    QCOMPARE(longestAscending({1, 2, 9, 3, 4}), QList<qsizetype>({0, 1, 3, 4}));
    QCOMPARE(longestAscending({3, 2, 1}).size(), 1);
}

void SynopsisTableTest::tellsWhatStandsOutOfOrder()
{
    HandmadeStory story;
    story.article({u"a0"_s, u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s}).article({u"b0"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s});
    // In the second article: 4, 1, 2, 0, 3.
    story.unit({at(0, 0), at(1, 4)}).unit({at(0, 1), at(1, 1)}).unit({at(0, 2), at(1, 2)});
    story.unit({at(0, 3), at(1, 0)}).unit({at(0, 4), at(1, 3)});
    const SynopsisTable table = tableOf(story, {0, 1});
    QStringList words;
    for (const SynopsisRow &row : table.rows)
        words.append(signWords(row.cell(1).front()));
    QCOMPARE(words,
             QStringList({u"↓ 3 paragraphs later"_s, QString(), QString(), u"↑ 2 paragraphs earlier"_s, QString()}));
}

void SynopsisTableTest::tellsAFarSecondSentence()
{
    HandmadeStory story = twoArticles();
    story.unit({at(0, 0), at(1, 0), at(1, 3)}).unit({at(0, 1), at(1, 1), at(1, 2)});
    const SynopsisTable table = tableOf(story, {0, 1});
    QCOMPARE(table.rows[0].cell(1).size(), 2);
    QCOMPARE(standingWords(table.rows[0].cell(1)[0]), QString());
    QCOMPARE(standingWords(table.rows[0].cell(1)[1]), u"3 paragraphs later"_s);
    QCOMPARE(cellWords(table, table.rows[0], 1), u"b0 […] b3"_s);
    QCOMPARE(standingWords(table.rows[1].cell(1)[1]), QString());
    QCOMPARE(cellWords(table, table.rows[1], 1), u"b1 b2"_s);
}

void SynopsisTableTest::tellsAloneRowsApart()
{
    HandmadeStory story = twoArticles();
    story.unit({at(0, 0), at(1, 0)}).onlyHere(at(0, 1)).link(at(0, 2), at(1, 2));
    const SynopsisTable table = tableOf(story, {0, 1});
    const auto kind = [&](Place place) { return table.rows[table.rowOf(place)].kind; };
    QCOMPARE(kind(at(0, 0)), RowKind::Shared);
    QCOMPARE(kind(at(0, 1)), RowKind::OnlyHere);
    QCOMPARE(kind(at(0, 2)), RowKind::Linked);
    QCOMPARE(kind(at(0, 3)), RowKind::NotLinked);
    const SynopsisLine linked{.row = table.rowOf(at(0, 2))};
    QCOMPARE(countWords(table, table.rows[linked.row]), u"2/2"_s);
    QCOMPARE(countSentence(table, table.rows[linked.row]), u"linked with 002, in no group"_s);
    QCOMPARE(spokenCell(table, linked, 1), u"002: linked, in another row"_s);
    QCOMPARE(blankWords(table, table.rows[linked.row], 1), u"linked, in another row"_s);
    QCOMPARE(blankWords(table, table.rows[table.rowOf(at(0, 1))], 1), u"–"_s);
    QCOMPARE(countWords(table, table.rows[table.rowOf(at(0, 1))]), u"1/2"_s);
}

void SynopsisTableTest::namesBlanks()
{
    HandmadeStory story = twoArticles();
    story.unit({at(0, 0), at(1, 1)}).onlyHere(at(0, 1));
    const SynopsisTable table = tableOf(story, {0, 1});
    const SynopsisLine shared{.row = table.rowOf(at(0, 0))};
    const SynopsisLine alone{.row = table.rowOf(at(0, 1))};
    QCOMPARE(spokenCell(table, shared, 0), u"001: a0"_s);
    QCOMPARE(spokenCell(table, alone, 1), u"Not found in 002"_s);
    QCOMPARE(cellWords(table, table.rows[alone.row], 1), QString());
    QCOMPARE(spokenPlace(table, shared, 1), u"paragraph 2, in 2 of 2 articles"_s);
    QCOMPARE(spokenPlace(table, alone, 0), u"paragraph 2, only in 001"_s);
}

void SynopsisTableTest::showsWhatTheAnalystConfirmed()
{
    HandmadeStory story = twoArticles();
    story.article({u"c0"_s}).unit({at(0, 0), at(1, 1), at(2, 0)});
    for (PassageLink &link : story.comparison().links)
        link.isDecided = link.a == at(0, 0) && link.b == at(1, 1);
    const SynopsisTable table = tableOf(story, {0, 1, 2});
    const SynopsisRow &row = table.rows[table.rowOf(at(0, 0))];
    QVERIFY(row.cell(0).front().isConfirmed);
    QVERIFY(row.cell(1).front().isConfirmed);
    QVERIFY(!row.cell(2).front().isConfirmed);
    QCOMPARE(signWords(row.cell(1).front()), u"✓ confirmed"_s);
}

void SynopsisTableTest::comparesFigures()
{
    HandmadeStory story;
    story.article({u"12 wagons"_s, u"4 men"_s}).article({u"14 wagons"_s, u"9 men"_s}).article({u"12 wagons"_s});
    story.unit({at(0, 0), at(1, 0), at(2, 0)});
    const auto figure = [](int article, int sentence, qsizetype start, qsizetype length) {
        return Figure{.article = article, .sentence = sentence, .span = {.start = start, .end = start + length}};
    };
    story.comparison().figures = {
        {.figures = {figure(0, 0, 0, 9), figure(1, 0, 0, 9), figure(2, 0, 0, 9)},
         .pairs = {{.a = 0, .b = 1, .verdict = FigureVerdict::Differs},
                   {.a = 0, .b = 2, .verdict = FigureVerdict::Agrees},
                   {.a = 1, .b = 2, .verdict = FigureVerdict::Differs}},
         .verdict = FigureVerdict::Differs},
        {.figures = {figure(0, 1, 11, 5), figure(1, 1, 11, 5)}, // of sentences that stand in rows of their own
         .pairs = {{.a = 0, .b = 1}}}};
    const SynopsisTable all = tableOf(story, {0, 1, 2});
    QVERIFY(all.rows[0].differs());
    QCOMPARE(figuresWords(all, all.rows[0]), u"≠ 12 wagons (001, 003), 14 wagons (002)"_s);
    QCOMPARE(all.rows[all.rowOf(at(0, 1))].figures.size(), 0);
    // What is in no column is not compared.
    const SynopsisTable two = tableOf(story, {0, 2});
    QVERIFY(!two.rows[0].differs());
    QCOMPARE(figuresWords(two, two.rows[0]), u"12 wagons (001, 003)"_s);
    QCOMPARE(tableOf(story, {1}).rows[0].figures.size(), 0);
}

void SynopsisTableTest::foldsRuns()
{
    HandmadeStory story = twoArticles();
    story.unit({at(0, 0), at(1, 0)}).onlyHere(at(0, 1)).onlyHere(at(0, 2)).onlyHere(at(0, 3)).onlyHere(at(1, 2));
    const SynopsisTable table = tableOf(story, {0, 1});
    QCOMPARE(drawn(table), u"a0+b0 | b1 | b2 | b3 | a1 | a2 | a3"_s);
    SynopsisFolds folds;
    QList<SynopsisLine> lines = synopsisLines(table, {}, folds);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1], (SynopsisLine{.row = 1, .count = 3, .isFolded = true, .run = 1}));
    QCOMPARE(runWords(table, lines[1]), u"3 sentences of 002 in no group, 1 of them only there"_s);
    QCOMPARE(runWords(table, lines[2]), u"3 sentences only in 001"_s);
    folds.toggle(at(0, 1));
    lines = synopsisLines(table, {}, folds);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[3], (SynopsisLine{.row = 5, .run = 4}));
    folds.setAll(true);
    QCOMPARE(synopsisLines(table, {}, folds).size(), 7);
    folds.toggle(at(1, 1));
    QCOMPARE(synopsisLines(table, {}, folds).size(), 5);
}

void SynopsisTableTest::filters()
{
    HandmadeStory story = twoArticles();
    story.article({u"c0 Wagon"_s}).unit({at(0, 0), at(1, 0)}).unit({at(0, 1), at(1, 1), at(2, 0)});
    const SynopsisTable table = tableOf(story, {0, 1, 2});
    const auto rows = [&](const SynopsisFilter &filter) {
        const QList<SynopsisLine> lines = synopsisLines(table, filter, {});
        QStringList words;
        for (const SynopsisLine &line : lines)
            words.append(table.story->words(table.rows[line.row].sentences.first().place));
        return words.join(u' ');
    };
    QCOMPARE(rows({.sharedBy = 2}), u"a0 a1"_s);
    QCOMPARE(rows({.sharedBy = 3}), u"a1"_s);
    QCOMPARE(rows({.words = u"wagon C0"_s}), u"a1"_s);
    QCOMPARE(rows({.words = u"b3"_s}), u"b3"_s); // and nothing is folded
    QCOMPARE(rows({.words = u"wagon b3"_s}), QString());
    QCOMPARE(rows({.onlyDiffering = true}), QString());
    QVERIFY(!SynopsisFilter{.words = u" "_s}.isFiltering());
}

void SynopsisTableTest::findsTheLineOfARow()
{
    const QList<SynopsisLine> lines{{.row = 0}, {.row = 2, .count = 3, .isFolded = true, .run = 2}, {.row = 5}};
    QCOMPARE(lineOfRow(lines, 0), 0);
    QCOMPARE(lineOfRow(lines, 1), -1);
    QCOMPARE(lineOfRow(lines, 4), 1);
    QCOMPARE(lineOfRow(lines, 5), 2);
    QCOMPARE(lineOfRow(lines, 6), -1);
    QCOMPARE(lineOfRow(lines, -1), -1);
    QCOMPARE(lineOfRow({}, 0), -1);
}

void SynopsisTableTest::columnsAreChecked()
{
    HandmadeStory story = twoArticles();
    QCOMPARE(tableOf(story, {7, 1, -1, 1}).columns, QList<int>({1}));
    QVERIFY(tableOf(story, {}).isEmpty());
    QCOMPARE(tableOf(story, {}).lead(), -1);
    HandmadeStory empty;
    empty.article({}).article({u"b0"_s});
    QCOMPARE(drawn(tableOf(empty, {0, 1})), u"b0"_s);
    QVERIFY(SynopsisTable().isEmpty());
}

void SynopsisTableTest::aRealStory()
{
    const StorySample sample;
    ComparedSample compared(sample.contents());
    const SynopsisTable table = synopsisTable(compared.story(), {0, 1, 2, 3});
    const Place derailed = compared.place(sample.first, u"cargo train"_s);
    const SynopsisRow &row = table.rows[table.rowOf(derailed)];
    QCOMPARE(row.kind, RowKind::Shared);
    QVERIFY(cellWords(table, row, 1).startsWith(u"On Monday a cargo train derailed"_s));
    QVERIFY(row.cell(3).empty());
    const Place library = compared.place(sample.first, u"library"_s);
    QCOMPARE(table.rows[table.rowOf(library)].kind, RowKind::OnlyHere);
    const Place wagons = compared.place(sample.first, u"Twelve wagons"_s);
    QVERIFY(table.rows[table.rowOf(wagons)].differs());
}

QTEST_GUILESS_MAIN(SynopsisTableTest)
#include "synopsistable_test.moc"
