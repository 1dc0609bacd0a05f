// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/wordruns.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QList<WordRun> runsOf(const QString &a, const QString &b)
{
    WordRunIndex index;
    index.add(readForComparison(a));
    return index.add(readForComparison(b));
}

QString partOf(const QString &text, TextSpan span)
{
    return text.sliced(span.start, span.length());
}
} // namespace

class WordRunsTest : public QObject
{
    Q_OBJECT

private slots:
    static void finds_data();
    static void finds();
    static void isTheSameTheOtherWayRound();
    static void knowsQuotations();
    static void repeatsCostLittle();
};

void WordRunsTest::finds_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("inA");
    QTest::addColumn<QString>("inB");
    const QString none;
    QTest::newRow("nothing") << u"The cat sat on a mat."_s << u"A dog ran over the hill."_s << none << none;
    QTest::newRow("too few words") << u"He is one of the best."_s << u"This one of the men left."_s << none << none;
    QTest::newRow("eight words of grammar")
        << u"It is as it was and as it will be."_s << u"So it is as it was and as it will be there."_s
        << u"It is as it was and as it will be"_s << u"it is as it was and as it will be"_s;
    QTest::newRow("five words") << u"Two engineers warned of rusty bolts."_s
                                << u"In May two engineers warned of rusty bolts again."_s
                                << u"Two engineers warned of rusty bolts"_s << u"two engineers warned of rusty bolts"_s;
    QTest::newRow("another word within") << u"The old bridge was closed for heavy lorries on Monday."_s
                                         << u"The old bridge was shut for heavy lorries on Monday."_s
                                         << u"The old bridge was closed for heavy lorries on Monday"_s
                                         << u"The old bridge was shut for heavy lorries on Monday"_s;
    QTest::newRow("other quotes and dashes")
        << u"“State‑owned mills won’t pay for it,” he said."_s
        << u"\"State-owned mills won't pay for it\" is on the page."_s << u"State‑owned mills won’t pay for it"_s
        << u"State-owned mills won't pay for it"_s;
}

void WordRunsTest::finds()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, inA);
    QFETCH(const QString, inB);
    const QList<WordRun> runs = runsOf(a, b);
    QCOMPARE(runs.size(), inA.isEmpty() ? 0 : 1);
    if (runs.isEmpty())
        return;
    QCOMPARE(partOf(a, runs.first().a), inA);
    QCOMPARE(partOf(b, runs.first().b), inB);
}

void WordRunsTest::isTheSameTheOtherWayRound()
{
    const QString a = u"a b c d e f g h i x y j k l m n o p q. a b c d e f g h r s t."_s;
    const QString b = u"z a b c d e f g h i j k l m n o p q w a b c d e f g h."_s;
    QList<WordRun> runs = runsOf(b, a);
    for (WordRun &run : runs)
        std::swap(run.a, run.b);
    QList<WordRun> other = runsOf(a, b);
    const auto place = [](const WordRun &run) { return std::pair(run.a, run.b); };
    std::ranges::sort(runs, {}, place);
    std::ranges::sort(other, {}, place);
    QCOMPARE(other, runs);
}

void WordRunsTest::knowsQuotations()
{
    const QString a = u"“We will not sell the mill to anybody in the north,” she said."_s;
    const QString b = u"She said: \"We will not sell the mill to anybody in the north.\""_s;
    const QList<WordRun> runs = runsOf(a, b);
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().isQuote);
    QVERIFY(!runsOf(a, QString(b).remove(u'"')).first().isQuote);
}

void WordRunsTest::repeatsCostLittle()
{
    const QString text = u"and on "_s.repeated(20'000);
    QVERIFY(runsOf(text, text).size() > 0);
}

QTEST_APPLESS_MAIN(WordRunsTest)
#include "wordruns_test.moc"
