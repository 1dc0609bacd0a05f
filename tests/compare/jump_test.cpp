// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare.h"
#include "compare/jump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
Comparison compared(const QStringList &texts)
{
    QList<SharedReading> readings;
    for (const QString &text : texts)
        readings.append(readForComparison(text, SentenceRule::ByLines));
    return compare(readings);
}
} // namespace

class JumpTest : public QObject
{
    Q_OBJECT

private slots:
    static void followsTheBestLink();
    static void goesBesideWhatIsClose();
    static void staysWhereNothingIsCommon();
    static void takesAnyPlace();
};

void JumpTest::followsTheBestLink()
{
    const Comparison comparison = compared({u"Frost killed the apple blossoms in the Varn valley.\nThe council met."_s,
                                            u"The council of the town did not meet.\nNothing else is new.\n"
                                            u"In the Varn valley the frost has killed apple blossoms."_s});
    const Jump jump = jumpTo(comparison, {.article = 0, .sentence = 0}, 1);
    QCOMPARE(jump.kind, JumpKind::Linked);
    QCOMPARE(jump.sentence, 2);
    QVERIFY(jump.isFound());
    QCOMPARE(jumpTo(comparison, {.article = 1, .sentence = 2}, 0).sentence, 0);
}

void JumpTest::goesBesideWhatIsClose()
{
    const QString frost = u"Frost killed the apple blossoms in the Varn valley."_s;
    const Comparison comparison =
        compared({frost + u"\nThe mayor slept late."_s, u"It rained.\n"_s + frost + u"\nHarvests will be poor."_s});
    const Jump jump = jumpTo(comparison, {.article = 0, .sentence = 1}, 1);
    QCOMPARE(jump.kind, JumpKind::Nearby);
    QCOMPARE(jump.sentence, 2);
    QVERIFY(!jump.isFound());
}

void JumpTest::staysWhereNothingIsCommon()
{
    const Comparison comparison = compared({u"Frost killed the apple blossoms."_s, u"The council met at noon."_s});
    QCOMPARE(jumpTo(comparison, {.article = 0, .sentence = 0}, 1), Jump());
}

void JumpTest::takesAnyPlace()
{
    const Comparison comparison = compared({u"Frost killed the apple blossoms."_s, QString()});
    QCOMPARE(jumpTo(comparison, {.article = 0, .sentence = 0}, 1), Jump());
    QCOMPARE(jumpTo(comparison, {.article = 0, .sentence = 7}, 1), Jump());
    QCOMPARE(jumpTo(comparison, {.article = 0, .sentence = -1}, 1), Jump());
    QCOMPARE(jumpTo(comparison, {.article = 0, .sentence = 0}, 0), Jump());
    QCOMPARE(jumpTo(comparison, {.article = 5, .sentence = 0}, 1), Jump());
    QCOMPARE(jumpTo(Comparison(), {.article = 0, .sentence = 0}, 1), Jump());
}

QTEST_APPLESS_MAIN(JumpTest)
#include "jump_test.moc"
