// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretable.h"

#include "exchange/tabletext.h"
#include "support/hostiletexts.h"
#include "support/storysample.h"

using namespace Qt::StringLiterals;

// What articles give for the same thing, as a table and as text.
class FigureTableTest : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    static void aRowForEachThing();
    static void whatDiffersComesFirst();
    static void onlyOfOnePassage();
    static void asText();
    static void cellsStayCells();
    static void inChinese();
    static void ofTwentyArticles();
};

namespace
{
QStringList row(const FigureTable &table, int row)
{
    return table.cells().value(row + 1);
}

// Two things are counted; of the second the articles say different things.
Snapshot twoThings()
{
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"One"_s,
                    u"The fire in the harbour of Kelm destroyed 31 boats on Sunday night.\n\n"
                    "Twelve wagons loaded with timber lie beside the track."_s);
    builder.article(u"002"_s, u"Two"_s,
                    u"Fourteen wagons loaded with timber lie beside the track.\n\n"
                    "On Sunday night the fire in the harbour of Kelm destroyed about 30 boats."_s);
    return builder.contents();
}
} // namespace

void FigureTableTest::aRowForEachThing()
{
    const ComparedSample sample;
    FigureTable table;
    QCOMPARE(table.columnCount(), 0);
    table.setStory(sample.story());
    QCOMPARE(table.columnCount(), FigureTable::FirstArticleColumn + 4);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.cells().first(), (QStringList{u"Counted"_s, u"Verdict"_s, u"001"_s, u"002"_s, u"003"_s, u"004"_s}));
    QCOMPARE(row(table, 0), (QStringList{u"wagons"_s, u"≠ differs"_s, u"Twelve wagons"_s, u"fourteen wagons"_s,
                                         u"Twelve wagons"_s, QString()}));
    const QModelIndex second = table.index(0, FigureTable::FirstArticleColumn + 1);
    QCOMPARE(table.valuesAt(second).size(), 1);
    QCOMPARE(table.valuesAt(second).first().place.article, 1);
    QVERIFY(table.valuesAt(table.index(0, 0)).isEmpty());
    QVERIFY(table.valuesAt(table.index(0, FigureTable::FirstArticleColumn + 3)).isEmpty());
    QCOMPARE(second.data(Qt::AccessibleTextRole).toString(), u"wagons: fourteen wagons in 002, differs"_s);
    QCOMPARE(table.index(0, 5).data(Qt::AccessibleTextRole).toString(), u"wagons: nothing in 004"_s);
}

void FigureTableTest::whatDiffersComesFirst()
{
    const ComparedSample sample(twoThings());
    FigureTable table;
    table.setStory(sample.story());
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(row(table, 0), (QStringList{u"wagons"_s, u"≠ differs"_s, u"Twelve wagons"_s, u"Fourteen wagons"_s}));
    QCOMPARE(row(table, 1), (QStringList{u"boats"_s, u"agrees"_s, u"31 boats"_s, u"about 30 boats"_s}));
    QCOMPARE(table.differing(), 1);
}

void FigureTableTest::onlyOfOnePassage()
{
    const ComparedSample sample(twoThings());
    FigureTable table;
    table.setStory(sample.story());
    for (const Place place : {Place{.article = 0, .sentence = 0}, Place{.article = 1, .sentence = 1}}) {
        table.setOnly(place);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(row(table, 0).first(), u"boats"_s);
    }
    table.setOnly(std::nullopt);
    QCOMPARE(table.rowCount(), 2);
}

void FigureTableTest::asText()
{
    const ComparedSample sample(twoThings());
    FigureTable table;
    table.setStory(sample.story());
    QCOMPARE(markdownTable(table.cells()), u"| Counted | Verdict | 001 | 002 |\n"
                                           "| --- | --- | --- | --- |\n"
                                           "| wagons | ≠ differs | Twelve wagons | Fourteen wagons |\n"
                                           "| boats | agrees | 31 boats | about 30 boats |\n"_s);
    QCOMPARE(csvTable(table.cells()).section(u'\n', 1, 1), u"wagons,≠ differs,Twelve wagons,Fourteen wagons"_s);
    QCOMPARE(tabbedTable(table.cells()).section(u'\n', 2, 2), u"boats\tagrees\t31 boats\tabout 30 boats"_s);
}

void FigureTableTest::cellsStayCells()
{
    for (const QString &text : hostileTexts()) {
        const QList<QStringList> cells{{u"a"_s, text}, {text, u"b, c"_s}};
        QCOMPARE(markdownTable(cells).count(u'\n'), 3);
        QCOMPARE(csvTable(cells).count(u'\n'), 2);
        const QStringList lines = tabbedTable(cells).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].count(u'\t'), 1);
        QVERIFY(!lines[1].startsWith(u'=') && !lines[1].startsWith(u'@'));
        QVERIFY(!tabbedTable(cells).contains(QChar(0x1B)) && !tabbedTable(cells).contains(QChar(0x202E)));
    }
}

void FigureTableTest::inChinese()
{
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"一"_s, u"凯尔姆港口周日晚上的大火烧毁了31艘渔船。"_s);
    builder.article(u"002"_s, u"二"_s, u"周日晚上凯尔姆港口的大火烧毁了45艘渔船。"_s);
    const ComparedSample sample(builder.contents());
    FigureTable table;
    table.setStory(sample.story());
    QCOMPARE(table.rowCount(), 1);
    QVERIFY(row(table, 0)[2].contains(u"31"_s) && row(table, 0)[3].contains(u"45"_s));
}

void FigureTableTest::ofTwentyArticles()
{
    SnapshotBuilder builder;
    for (int i = 0; i < 20; ++i) {
        builder.article(u"%1"_s.arg(i, 3, 10, QChar(u'0')), u"Article"_s,
                        u"The fire in the harbour of Kelm destroyed %1 boats on Sunday night."_s.arg(31 + i % 2));
    }
    const ComparedSample sample(builder.contents());
    FigureTable table;
    table.setStory(sample.story());
    QCOMPARE(table.rowCount(), 1);
    QVERIFY(!row(table, 0).contains(QString()));
    QCOMPARE(row(table, 0).size(), 22);
}

QTEST_GUILESS_MAIN(FigureTableTest)
#include "figuretable_test.moc"
