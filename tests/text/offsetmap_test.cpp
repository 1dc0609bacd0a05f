// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offsetmap.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OffsetMapTest : public QObject
{
    Q_OBJECT

private slots:
    static void plainTextIsOneToOne();
    static void pairsCountOnce();
    static void insideAPair();
    static void outsideTheText();
    static void agreesWithCounting();
};

void OffsetMapTest::plainTextIsOneToOne()
{
    const OffsetMap map(u"abc\u0301\u6F22 \u05D0");
    QCOMPARE(map.pointCount(), 7);
    QCOMPARE(map.toPoints({.start = 2, .end = 5}), (PointSpan{.start = 2, .end = 5}));
    QCOMPARE(map.toUnits({.start = 2, .end = 5}), (TextSpan{.start = 2, .end = 5}));
}

void OffsetMapTest::pairsCountOnce()
{
    const OffsetMap map(u"a\U0001F600b\U0001F468\u200D\U0001F469c");
    QCOMPARE(map.unitCount(), 10);
    QCOMPARE(map.pointCount(), 7);
    QCOMPARE(map.toPoints({.start = 1, .end = 3}), (PointSpan{.start = 1, .end = 2}));
    QCOMPARE(map.toPoints({.start = 4, .end = 9}), (PointSpan{.start = 3, .end = 6}));
    QCOMPARE(map.toUnits({.start = 3, .end = 6}), (TextSpan{.start = 4, .end = 9}));
}

void OffsetMapTest::insideAPair()
{
    const OffsetMap map(u"\U0001F600\U0001F600");
    QCOMPARE(map.pointAt(1), 0);
    QCOMPARE(map.pointAt(3), 1);
    QCOMPARE(map.toPoints({.start = 1, .end = 3}), (PointSpan{.start = 0, .end = 2}));
}

void OffsetMapTest::outsideTheText()
{
    const OffsetMap map(u"a\U0001F600");
    QCOMPARE(map.toPoints({.start = -5, .end = 99}), (PointSpan{.start = 0, .end = 2}));
    QCOMPARE(map.toUnits({.start = -5, .end = 99}), (TextSpan{.start = 0, .end = 3}));
}

void OffsetMapTest::agreesWithCounting()
{
    quint32 state = 7;
    QString text;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1664525 + 1013904223;
        text.append((state >> 20) % 3 == 0 ? u"\U0001F680"_s : u"\u6F22"_s);
    }
    const OffsetMap map(text);
    qint64 point = 0;
    for (qsizetype unit = 0; unit <= text.size(); ++unit) {
        if (unit < text.size() && text.at(unit).isLowSurrogate())
            continue;
        QCOMPARE(map.pointAt(unit), point);
        QCOMPARE(map.unitAt(point), unit);
        ++point;
    }
    QCOMPARE(map.pointCount(), point - 1);
}

QTEST_APPLESS_MAIN(OffsetMapTest)
#include "offsetmap_test.moc"
