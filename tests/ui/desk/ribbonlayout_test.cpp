// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ribbonlayout.h"

#include <QTest>

using Where = RibbonEnd::Where;

class RibbonLayoutTest : public QObject
{
    Q_OBJECT

private:
    static constexpr Place m_here{.article = 0, .sentence = 3};
    static constexpr Place m_there{.article = 1, .sentence = 5};

    // A gutter 20 wide with the text from 50 to 450.
    static RibbonScene scene() { return {.text = QRectF(0, 50, 20, 400)}; }
    static RibbonScene joined(const RibbonEnd &left, const RibbonEnd &right)
    {
        RibbonScene made = scene();
        made.joins.append({.left = left, .right = right});
        return made;
    }

private slots:
    static void aBandGoesFromOnePassageToTheOther()
    {
        const RibbonLayout layout(
            joined({.place = m_here, .top = 100, .bottom = 160}, {.place = m_there, .top = 300, .bottom = 340}), 10);
        QCOMPARE(layout.bands().size(), 1);
        const QPainterPath band = layout.bands().first().ground;
        QCOMPARE(band.boundingRect(), QRectF(0, 100, 20, 240));
        QVERIFY(band.contains(QPointF(0.5, 130)));
        QVERIFY(!band.contains(QPointF(0.5, 200)));
        QVERIFY(band.contains(QPointF(19.5, 320)));
        QVERIFY(!band.contains(QPointF(19.5, 200)));
        QVERIFY(layout.ticks().isEmpty());
    }

    static void outOfSightTheBandEndsAtTheEdgeWithATick()
    {
        const RibbonLayout layout(
            joined({.place = m_here, .top = 100, .bottom = 160}, {.place = m_there, .where = Where::Below}), 10);
        QCOMPARE(layout.bands().size(), 1);
        QCOMPARE(layout.bands().first().ground.boundingRect().bottom(), 450);
        QCOMPARE(layout.ticks().size(), 1);
        const RibbonLayout::Tick &tick = layout.ticks().first();
        QVERIFY(tick.rect.left() >= 10 && tick.rect.bottom() <= 450 && tick.rect.bottom() > 440);
        QCOMPARE(tick.arrow[1].y(), tick.rect.bottom()); // points down
        QCOMPARE(layout.targetAt(tick.rect.center()), m_there);
        QVERIFY(!layout.targetAt({5, 200}));
        const RibbonLayout up(
            joined({.place = m_here, .where = Where::Above}, {.place = m_there, .top = 100, .bottom = 160}), 10);
        QCOMPARE(up.ticks().first().arrow[1].y(), up.ticks().first().rect.top());
        QVERIFY(up.ticks().first().rect.right() <= 10);
    }

    static void whatIsNowhereInSightIsNotPainted()
    {
        const RibbonLayout layout(
            joined({.place = m_here, .where = Where::Above}, {.place = m_there, .where = Where::Below}), 10);
        QVERIFY(layout.bands().isEmpty());
        QVERIFY(layout.ticks().isEmpty());
    }

    static void nothingLeavesThePartBesideTheText()
    {
        const RibbonLayout layout(
            joined({.place = m_here, .top = 20, .bottom = 90}, {.place = m_there, .top = 430, .bottom = 500}), 10);
        QVERIFY(QRectF(0, 50, 20, 400).contains(layout.bands().first().ground.boundingRect()));
    }

    static void farPanesAreNamedBelowEachOther()
    {
        RibbonScene made = scene();
        for (int article = 2; article < 5; ++article) {
            made.fars.append({.end = {.place = {.article = article, .sentence = 0}, .where = Where::Above},
                              .name = QString::number(article),
                              .leader = GutterSide::Left,
                              .height = 440}); // at the very bottom
        }
        made.fars.append({.end = {.place = {.article = 5, .sentence = 0}}, .name = QStringLiteral("5"), .height = 100});
        made.fars.append({.end = {.place = {.article = 6, .sentence = 0}}, .name = QStringLiteral("6"), .height = 100});
        const RibbonLayout layout(made, 10);
        QCOMPARE(layout.ticks().size(), 5);
        for (const RibbonLayout::Tick &tick : layout.ticks()) {
            QVERIFY(QRectF(0, 50, 20, 400).contains(tick.rect));
            QVERIFY(tick.rect.contains(tick.labelRect));
        }
        for (int i = 0; i < 5; ++i) {
            for (int j = 0; j < i; ++j) {
                QVERIFY(!layout.ticks()[i].rect.intersects(layout.ticks()[j].rect));
            }
        }
        QCOMPARE(layout.targetAt(layout.ticks()[4].rect.center()), (Place{.article = 6, .sentence = 0}));
    }

    static void otherPassagesAreStubsAtTheirEdge()
    {
        RibbonScene made = scene();
        made.stubs.append(
            {.end = {.place = m_here, .top = 100, .bottom = 140}, .side = GutterSide::Left, .other = m_there});
        made.stubs.append(
            {.end = {.place = m_there, .top = 200, .bottom = 240}, .side = GutterSide::Right, .other = m_here});
        made.stubs.append({.end = {.place = m_here, .where = Where::Below}, .other = m_there});
        const RibbonLayout layout(made, 10);
        QCOMPARE(layout.stubs().size(), 2);
        QCOMPARE(layout.stubs()[0].rect.left(), 0);
        QCOMPARE(layout.stubs()[1].rect.right(), 20);
        QCOMPARE(layout.targetAt({1, 120}), m_there);
        QCOMPARE(layout.targetAt({19, 220}), m_here);
    }

    static void aGutterWithoutTextIsEmpty()
    {
        QVERIFY(RibbonLayout().bands().isEmpty());
        QVERIFY(!RibbonLayout().targetAt({1, 1}));
    }
};

QTEST_APPLESS_MAIN(RibbonLayoutTest)
#include "ribbonlayout_test.moc"
