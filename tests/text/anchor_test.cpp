// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AnchorTest : public QObject
{
    Q_OBJECT

private slots:
    static void quotesWithContext();
    static void endsOfTheText();
    static void contextCountsCodePoints();
};

void AnchorTest::quotesWithContext()
{
    const QString text = u"The \U0001F680 starts at noon."_s;
    const OffsetMap map(text);
    const Passage passage = makePassage(VersionId{3}, text, map, TextSpan{.start = 7, .end = 13});
    QCOMPARE(passage.quote, u"starts"_s);
    QCOMPARE(passage.span, (PointSpan{.start = 6, .end = 12}));
    QCOMPARE(passage.prefix, u"The \U0001F680 "_s);
    QCOMPARE(passage.suffix, u" at noon."_s);
    QCOMPARE(passage.version, VersionId{3});
    QCOMPARE(passage.state, AnchorState::Exact);
    QCOMPARE(makePassage(VersionId{3}, text, map, PointSpan{.start = 6, .end = 12}), passage);
}

void AnchorTest::endsOfTheText()
{
    const QString text = u"ab\uFEFFcd"_s;
    const OffsetMap map(text);
    QCOMPARE(makePassage({}, text, map, TextSpan{.start = 0, .end = 2}).suffix, u"cd"_s);
    QCOMPARE(makePassage({}, text, map, PointSpan{.start = 3, .end = 99}).quote, u"cd"_s);
    QVERIFY(makePassage({}, text, map, PointSpan{.start = 4, .end = 1}).quote.isEmpty());
    QCOMPARE(makePassage({}, text, map, PointSpan{.start = 2, .end = 4}).quote, u"c"_s);
}

void AnchorTest::contextCountsCodePoints()
{
    const QString rocket = u"\U0001F680"_s;
    const QString text = rocket.repeated(100) + u'x' + rocket.repeated(100);
    const Passage passage = makePassage({}, text, OffsetMap(text), TextSpan{.start = 200, .end = 201});
    QCOMPARE(passage.prefix, rocket.repeated(64));
    QCOMPARE(passage.suffix, rocket.repeated(64));
}

QTEST_APPLESS_MAIN(AnchorTest)
#include "anchor_test.moc"
