// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare.h"
#include "compare/figuregroups.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString told(const Figure &figure, const QString &text)
{
    static const QStringList kinds{u"count"_s, u"money"_s, u"percent"_s};
    static const QStringList hedges{QString(), u"~"_s, u">"_s, u">="_s, u"<"_s, u"<="_s};
    return kinds[int(figure.kind)] + u' ' + hedges[int(figure.hedge)] + QString::number(figure.low, 'g', 12) +
           u" \""_s + text.sliced(figure.span.start, figure.span.length()) + u'"';
}

Comparison compared(const QString &a, const QString &b)
{
    return compare({readForComparison(a), readForComparison(b)});
}
} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    static void reads_data();
    static void reads();
    static void judges_data();
    static void judges();
    static void agrees();
};

void FiguresTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    const auto add = [](const char *name, const QString &text, const QStringList &figures) {
        QTest::newRow(name) << text << figures;
    };
    add("count", u"The bank has 610 branches in the north."_s, {u"count 610 \"610 branches\""_s});
    add("words", u"The bank has twenty-five small branches."_s, {u"count 25 \"twenty-five small branches\""_s});
    add("hedge", u"The bank has more than 1,200 branches."_s, {u"count >1200 \"more than 1,200 branches\""_s});
    add("hundred", u"They met a hundred workers."_s, {u"count 100 \"hundred workers\""_s});
    add("money", u"It was sold for about $5.7 billion in cash."_s, {u"money ~5700000000 \"about $5.7 billion\""_s});
    add("money behind", u"It was sold for 20 million euros in cash."_s, {u"money 20000000 \"20 million euros\""_s});
    add("share", u"The shares fell 4.3 percent and rose by 7% later."_s,
        {u"percent 4.3 \"4.3 percent\""_s, u"percent 7 \"7%\""_s});
    add("of", u"They shut 140 of the bank's branches."_s, {u"count 140 \"140\""_s});
    add("dates", u"It was 14 May 2019, at 6:40 or 7 a.m., when the 3rd came."_s, {});
    add("ages", u"The woman is 64 years old and lives at No. 3."_s, {});
    add("year before a verb", u"In 2019 ships were lost."_s, {});
    add("hundred apart from its article", u"It was a, hundred or not."_s, {});
}

void FiguresTest::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, figures);
    QStringList found;
    for (const ReadFigure &read : readFigures(*readForComparison(u"It is what the others said to him.\n"_s + text), 0))
        found.append(told(read.figure, u"It is what the others said to him.\n"_s + text));
    QCOMPARE(found, figures);
}

void FiguresTest::judges_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("verdict"); // -1: not put together
    const auto add = [](const char *name, const QString &a, const QString &b, int verdict) {
        QTest::newRow(name) << a << b << verdict;
    };
    const QString mill = u"The fire at the Varn mill destroyed %1 looms on Monday, the owner said."_s;
    add("the same", mill.arg(u"40"_s), mill.arg(u"forty"_s), int(FigureVerdict::Agrees));
    add("another value", mill.arg(u"40"_s), mill.arg(u"48"_s), int(FigureVerdict::Differs));
    add("hedged", mill.arg(u"40"_s), mill.arg(u"nearly 42"_s), int(FigureVerdict::Agrees));
    add("hedged and far", mill.arg(u"40"_s), mill.arg(u"more than 60"_s), int(FigureVerdict::Differs));
    const QString people = u"The fire at the Varn mill drove %1 people from their homes on Monday."_s;
    add("of people", people.arg(u"40"_s), people.arg(u"60"_s), int(FigureVerdict::Compare));
    add("of something else", mill.arg(u"40"_s),
        u"The fire at the Varn mill was put out by 12 firemen on Monday, the owner said."_s, -1);
}

void FiguresTest::judges()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const int, verdict);
    const Comparison comparison = compared(a, b);
    QVERIFY(!comparison.links.isEmpty());
    QCOMPARE(comparison.figures.size(), verdict < 0 ? 0 : 1);
    if (verdict < 0)
        return;
    QCOMPARE(int(comparison.figures.first().verdict), verdict);
    QCOMPARE(comparison.figures.first().figures.size(), 2);
    QCOMPARE(int(compared(b, a).figures.first().verdict), verdict);
}

void FiguresTest::agrees()
{
    const auto figure = [](double value, Hedge hedge) { return Figure{.hedge = hedge, .low = value, .high = value}; };
    QVERIFY(canAgree(figure(43, Hedge::None), figure(40, Hedge::MoreThan)));
    QVERIFY(!canAgree(figure(39, Hedge::None), figure(40, Hedge::MoreThan)));
    QVERIFY(canAgree(figure(11, Hedge::None), figure(10, Hedge::About)));
    QVERIFY(!canAgree(figure(1800, Hedge::None), figure(2000, Hedge::About)));
    QVERIFY(!canAgree(figure(4, Hedge::None), figure(4.3, Hedge::None)));
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
