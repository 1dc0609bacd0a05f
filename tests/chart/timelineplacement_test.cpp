// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinerows.h"

#include <QTest>

#include <random>

class TimelinePlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void drawings_data();
    void drawings();
    void nothingEverTouches();
    void importantLabelsComeFirst();
    void whatHasNoRoomIsNotPlaced();
    void rowsGoWhereTheySaveMost();
    void marksGetRowsWhateverTheHeight();
};

namespace
{

// Marks as the test writes them: a letter for every unit that the mark fills, and how long its label is.
struct Wish {
    int left;
    int width;
    int label;
};

PlacementRules rules(int rows, int to = 60)
{
    return {.rows = rows, .gap = 1, .markGap = 1, .labelGap = 0, .shortest = 3, .from = 0, .to = double(to)};
}

QList<PlacementMark> marksOf(const QList<Wish> &wishes)
{
    QList<PlacementMark> marks;
    for (const Wish &wish : wishes)
        marks.append({.left = double(wish.left), .right = double(wish.left + wish.width), .label = double(wish.label)});
    return marks;
}

// One line a row: a mark in its letter, its label in small ones.
QString drawn(const QList<Wish> &wishes, const PlacementResult &result)
{
    QStringList rows;
    QString missing;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const Wish &wish = wishes.at(i);
        const TimelinePlacement &place = result.places.at(i);
        const QChar letter(static_cast<char16_t>(u'A' + i));
        if (place.row < 0) {
            missing += letter;
            continue;
        }
        while (rows.size() <= place.row)
            rows.append(QString(60, u'.'));
        QString &row = rows[place.row];
        row.replace(wish.left, wish.width, QString(wish.width, letter));
        const auto width = static_cast<int>(place.width);
        const int start = place.side == LabelSide::Left ? wish.left - width : wish.left + wish.width;
        if (place.side == LabelSide::Left || place.side == LabelSide::Right)
            row.replace(start, width, QString(width, letter.toLower()));
    }
    for (QString &row : rows) {
        while (row.endsWith(u'.'))
            row.chop(1);
    }
    if (!missing.isEmpty())
        rows.append(u'+' + missing);
    return rows.join(u'\n');
}

} // namespace

void TimelinePlacementTest::drawings_data()
{
    QTest::addColumn<QList<Wish>>("wishes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("drawing");
    using Wishes = QList<Wish>;
    QTest::newRow("right of the mark") << Wishes{{4, 1, 5}, {20, 1, 5}} << 3
                                       << QStringLiteral("....Aaaaaa..........Bbbbbb");
    QTest::newRow("left of it where the right is taken")
        << Wishes{{20, 1, 5}, {23, 1, 5}} << 3 << QStringLiteral("...............aaaaaA..Bbbbbb");
    QTest::newRow("a second row rather than a cut label")
        << Wishes{{20, 1, 9}, {23, 1, 9}, {26, 1, 9}} << 3
        << QStringLiteral("...........aaaaaaaaaA..Bbbbbbbbbb\n..........................Cccccccccc");
    QTest::newRow("a cut label rather than none, where there is one row")
        << Wishes{{2, 1, 9}, {8, 1, 9}} << 1 << QStringLiteral("..Aaaaa.Bbbbbbbbbb");
    QTest::newRow("not beyond the end") << Wishes{{54, 1, 9}} << 1
                                        << QStringLiteral(".............................................aaaaaaaaaA");
    QTest::newRow("not before the beginning") << Wishes{{2, 1, 9}, {4, 1, 9}} << 1 << QStringLiteral("..A.Bbbbbbbbbb");
    QTest::newRow("marks that overlap") << Wishes{{2, 6, 4}, {4, 6, 4}} << 2
                                        << QStringLiteral("..AAAAAAaaaa\n....BBBBBBbbbb");
}

void TimelinePlacementTest::drawings()
{
    QFETCH(const QList<Wish>, wishes);
    QFETCH(const int, rows);
    QFETCH(const QString, drawing);
    QCOMPARE(drawn(wishes, placeInRows(marksOf(wishes), rules(rows))), drawing);
}

void TimelinePlacementTest::nothingEverTouches()
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        QList<PlacementMark> marks;
        for (int i = 0; i < 30; ++i) {
            const double left = double(random() % 600);
            marks.append({.left = left,
                          .right = left + 8 + double(random() % (i % 5 == 0 ? 200 : 1)),
                          .label = 20 + double(random() % 120)});
            marks.last().inside = marks.last().right - left - 20;
        }
        std::ranges::stable_sort(marks, {}, &PlacementMark::left);
        const PlacementRules limits{.rows = 1 + round % 5, .from = -10, .to = 700};
        const QList<TimelinePlacement> places = placeInRows(marks, limits).places;
        using Box = std::pair<double, double>;
        QMap<qsizetype, QList<Box>> rows;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const TimelinePlacement &place = places.at(i);
            Box box{marks.at(i).left, marks.at(i).right};
            if (place.side == LabelSide::Right)
                box.second += limits.labelGap + place.width;
            if (place.side == LabelSide::Left)
                box.first -= limits.labelGap + place.width;
            if (place.side == LabelSide::Left || place.side == LabelSide::Right)
                QVERIFY(box.first >= limits.from && box.second <= limits.to);
            QVERIFY(place.side == LabelSide::None || place.width >= std::min(limits.shortest, marks.at(i).label));
            QVERIFY(place.row < limits.rows);
            if (place.row >= 0)
                rows[place.row].append(box);
        }
        for (QList<Box> row : std::as_const(rows)) {
            std::ranges::sort(row);
            for (qsizetype i = 1; i < row.size(); ++i)
                QVERIFY(row.at(i).first >= row.at(i - 1).second + limits.markGap);
        }
    }
}

void TimelinePlacementTest::importantLabelsComeFirst()
{
    // Room for one label only; whichever weighs more gets it.
    QList<PlacementMark> marks = marksOf({{0, 1, 30}, {3, 1, 30}, {6, 1, 30}});
    for (qsizetype important = 0; important < 3; ++important) {
        for (PlacementMark &mark : marks)
            mark.weight = 1;
        marks[important].weight = 3;
        const QList<TimelinePlacement> places = placeInRows(marks, rules(3, 37)).places;
        QVERIFY(places.at(important).side != LabelSide::None);
        QCOMPARE(places.at(important).width, 30.0);
    }
}

void TimelinePlacementTest::whatHasNoRoomIsNotPlaced()
{
    QList<Wish> same(5, {10, 4, 3});
    const PlacementResult result = placeInRows(marksOf(same), rules(3));
    QCOMPARE(std::ranges::count(result.places, -1, &TimelinePlacement::row), 2);
    QCOMPARE(rowsTaken(result), 4); // three and one for the count
}

void TimelinePlacementTest::rowsGoWhereTheySaveMost()
{
    const LaneWishes quiet{.marks = marksOf({{0, 1, 5}, {30, 1, 5}})};
    const LaneWishes busy{.marks = marksOf({{20, 1, 20}, {22, 1, 20}, {24, 1, 20}, {26, 1, 20}, {28, 1, 20}})};
    const auto taken = [&](qsizetype rowsInAll) {
        QList<qsizetype> rows;
        for (const PlacementResult &result : dealRows({quiet, busy, quiet}, rules(1), rowsInAll))
            rows.append(rowsTaken(result));
        return rows;
    };
    QCOMPARE(taken(4), QList<qsizetype>({1, 2, 1}));
    QCOMPARE(taken(5), QList<qsizetype>({1, 3, 1}));
    QCOMPARE(taken(50).constFirst(), 1);
}

void TimelinePlacementTest::marksGetRowsWhateverTheHeight()
{
    const LaneWishes lane{.marks = marksOf(QList<Wish>(3, {10, 4, 3}))};
    const QList<PlacementResult> results = dealRows({lane}, rules(1), 0);
    QCOMPARE(rowsTaken(results.constFirst()), 3);
    QVERIFY(std::ranges::none_of(results.constFirst().places,
                                 [](const TimelinePlacement &place) { return place.row < 0; }));
}

QTEST_APPLESS_MAIN(TimelinePlacementTest)
#include "timelineplacement_test.moc"
