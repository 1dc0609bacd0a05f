// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/paneplaces.h"

#include <QTest>

class PanePlacesTest : public QObject
{
    Q_OBJECT

private slots:
    static void asManyFitAsHaveRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("fitting");
        QTest::newRow("nothing yet") << 0 << 1;
        QTest::newRow("too narrow for one") << 300 << 1;
        QTest::newRow("a pixel less than two") << 819 << 1;
        QTest::newRow("two") << 820 << 2;
        QTest::newRow("three") << 1240 << 3;
        QTest::newRow("eight") << 3340 << 8;
    }
    static void asManyFitAsHaveRoom()
    {
        QFETCH(const int, width);
        QTEST(PanePlaces::fitting(width, 400, 20), "fitting");
    }

    static void whenAllFitThereAreNoTabs()
    {
        QCOMPARE(PanePlaces::of(3, 3, {2}), (PanePlaces{.shown = {0, 1, 2}, .tabs = {}}));
        QCOMPARE(PanePlaces::of(2, 8, {}), (PanePlaces{.shown = {0, 1}, .tabs = {}}));
        QCOMPARE(PanePlaces::of(0, 3, {}), PanePlaces());
    }

    static void theRestShareTheLastPlace()
    {
        QCOMPARE(PanePlaces::of(5, 2, {}), (PanePlaces{.shown = {0, 1}, .tabs = {1, 2, 3, 4}}));
        QCOMPARE(PanePlaces::of(8, 1, {}), (PanePlaces{.shown = {0}, .tabs = {0, 1, 2, 3, 4, 5, 6, 7}}));
    }

    static void whatWasAskedForLastHasTheLastPlace()
    {
        QCOMPARE(PanePlaces::of(5, 2, {3, 2}).shown, (QList{0, 3}));
        QCOMPARE(PanePlaces::of(5, 2, {0, 3, 2}).shown, (QList{0, 3})); // the first has a place of its own
        QCOMPARE(PanePlaces::of(5, 2, {9, -1, 2}).shown, (QList{0, 2}));
    }

    static void aWindowThatGetsItsWidthBackShowsTheSame()
    {
        const QList recent{1, 4};
        const PanePlaces wide = PanePlaces::of(5, 3, recent);
        QCOMPARE(wide.shown, (QList{0, 1, 4}));
        QCOMPARE(PanePlaces::of(5, 2, recent).shown, (QList{0, 1})); // what was read stays
        QCOMPARE(PanePlaces::of(5, 3, recent), wide);
    }
};

QTEST_APPLESS_MAIN(PanePlacesTest)
#include "paneplaces_test.moc"
