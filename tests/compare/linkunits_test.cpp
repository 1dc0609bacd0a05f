// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linkunits.h"

#include <QTest>

class LinkUnitsTest : public QObject
{
    Q_OBJECT

private slots:
    static void joinsWhatIsLinkedAllRound();
    static void doesNotChain();
    static void atMostTwoOfAnArticle();
    static void growsWithTheArticles();
};

namespace
{
PassageLink link(Place a, Place b, double score, LinkClass kind = LinkClass::Same)
{
    return {.a = a, .b = b, .score = score, .kind = kind};
}
} // namespace

void LinkUnitsTest::joinsWhatIsLinkedAllRound()
{
    const QList<Unit> units = linkUnits({link({0, 1}, {1, 2}, 0.5), link({0, 1}, {2, 3}, 0.4),
                                         link({1, 2}, {2, 3}, 0.3), link({0, 5}, {1, 7}, 0.15, LinkClass::Maybe)},
                                        3);
    QCOMPARE(units.size(), 1);
    QCOMPARE(units.first().places, (QList<Place>{{0, 1}, {1, 2}, {2, 3}}));
    QCOMPARE(units.first().articles, 3);
}

void LinkUnitsTest::doesNotChain()
{
    QList<PassageLink> links;
    for (int article = 0; article < 8; ++article)
        links.append(link({article, 0}, {article + 1, 0}, 0.25));
    for (const Unit &unit : linkUnits(links, 9))
        QCOMPARE(unit.places.size(), 2);
}

void LinkUnitsTest::atMostTwoOfAnArticle()
{
    const QList<Unit> units =
        linkUnits({link({0, 0}, {1, 0}, 0.5), link({0, 1}, {1, 0}, 0.4), link({0, 2}, {1, 0}, 0.3)}, 2);
    QCOMPARE(units.size(), 1);
    QCOMPARE(units.first().places, (QList<Place>{{0, 0}, {0, 1}, {1, 0}}));
    QCOMPARE(units.first().articles, 2);
}

void LinkUnitsTest::growsWithTheArticles()
{
    QList<PassageLink> links;
    for (int a = 0; a < 12; ++a) {
        for (int b = a + 1; b < 12; ++b)
            links.append(link({a, 0}, {b, 0}, 0.5));
    }
    QCOMPARE(linkUnits(links, 12).size(), 1);
    QCOMPARE(linkUnits(links, 12).first().articles, 12);
}

QTEST_APPLESS_MAIN(LinkUnitsTest)
#include "linkunits_test.moc"
