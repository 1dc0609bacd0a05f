// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agreement.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

class AgreementTest : public QObject
{
    Q_OBJECT

private slots:
    static void kappaAsPublished_data();
    static void kappaAsPublished();
    static void kappaIsNotDefinedWithoutAChoice();
    static void alphaAsPublished();
    static void alphaFromItsDefinition();
    static void countsCodePoints();
    static void overlapsOfOneAnalystAreOneUnit();
    static void listsDifferences();
};

namespace
{
bool isNear(double value, double published, double tolerance)
{
    return std::abs(value - published) < tolerance;
}

struct Section {
    qint64 begin = 0;
    qint64 length = 0;
    bool isUnit = false;
};

// Point by point, without anything that the program uses.
QList<Section> sections(const QList<PointSpan> &units, qint64 length)
{
    QList<Section> all;
    for (qint64 point = 0; point < length; ++point) {
        bool begins = point == 0;
        bool inUnit = false;
        for (const PointSpan &unit : units) {
            begins = begins || point == unit.start || point == unit.end;
            inUnit = inUnit || (point >= unit.start && point < unit.end);
        }
        if (begins)
            all.append({.begin = point, .length = 0, .isUnit = inUnit});
        ++all.last().length;
    }
    return all;
}

double delta(const Section &g, const Section &h)
{
    const auto b = double(g.begin - h.begin);
    const auto e = double(g.begin + g.length - h.begin - h.length);
    if (g.isUnit && h.isUnit)
        return g.begin < h.begin + h.length && h.begin < g.begin + g.length ? b * b + e * e : 0;
    if (g.isUnit && b >= 0 && e <= 0)
        return double(g.length) * double(g.length);
    if (h.isUnit && b <= 0 && e >= 0)
        return double(h.length) * double(h.length);
    return 0;
}

double observedByDefinition(const QList<Section> &a, const QList<Section> &b, qint64 length)
{
    double sum = 0;
    for (const Section &g : a) {
        for (const Section &h : b) {
            sum += delta(g, h) + delta(h, g);
        }
    }
    return sum / (2 * double(length) * double(length));
}

// What the closed form stands for: each unit slid along each other section, one place after another.
double expectedByDefinition(const QList<Section> &all, qint64 length)
{
    double sum = 0;
    double within = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].isUnit)
            continue;
        within += double(all[i].length) * double(all[i].length - 1);
        for (qsizetype j = 0; j < all.size(); ++j) {
            if (i == j || (all[j].isUnit && j < i))
                continue; // two units meet once
            for (qint64 at = -all[i].length; at <= all[j].length; ++at) {
                sum += delta({.begin = at, .length = all[i].length, .isUnit = true},
                             {.begin = 0, .length = all[j].length, .isUnit = all[j].isUnit});
            }
        }
    }
    const double both = 2 * double(length);
    return 2 / double(length) * sum / (both * (both - 1) - within);
}

QList<PointSpan> someUnits(QRandomGenerator &random, qint64 length)
{
    QList<PointSpan> units;
    qint64 at = random.bounded(6);
    while (at + 1 < length) {
        const qint64 end = std::min(length, at + 1 + random.bounded(9));
        units.append({.start = at, .end = end});
        at = end + 1 + random.bounded(12);
    }
    return units;
}
} // namespace

void AgreementTest::kappaAsPublished_data()
{
    QTest::addColumn<QList<int>>("table"); // both, only A, only B, neither
    QTest::addColumn<double>("kappa");
    // Feinstein and Cicchetti, High agreement but low kappa I, Journal of Clinical Epidemiology 43 (1990): two tables
    // with the same 85 % of agreement.
    QTest::newRow("balanced") << QList{40, 9, 6, 45} << 0.70;
    QTest::newRow("paradox") << QList{80, 10, 5, 5} << 0.32;
    // Gerstman, Epidemiology Kept Simple, example 10.1: two readings of X-ray pictures; 2249 and 2776 positive of
    // 19790.
    QTest::newRow("x-rays") << QList{1467, 2249 - 1467, 2776 - 1467, 16232} << 0.524;
    QTest::newRow("all") << QList{30, 0, 0, 70} << 1.0;
    QTest::newRow("chance") << QList{25, 25, 25, 25} << 0.0;
    QTest::newRow("never") << QList{0, 50, 50, 0} << -1.0;
}

void AgreementTest::kappaAsPublished()
{
    QFETCH(const QList<int>, table);
    QFETCH(const double, kappa);
    const auto found = cohenKappa({.both = table[0], .onlyA = table[1], .onlyB = table[2], .neither = table[3]});
    QVERIFY(found.has_value());
    QVERIFY2(isNear(*found, kappa, 0.005), qPrintable(QString::number(*found)));
}

void AgreementTest::kappaIsNotDefinedWithoutAChoice()
{
    QVERIFY(!cohenKappa({}));
    QVERIFY(!cohenKappa({.neither = 10}));
    QVERIFY(!cohenKappa({.both = 10}));
    QCOMPARE(cohenKappa({.onlyA = 4, .neither = 6}), std::optional(0.0));
}

// Krippendorff, Content Analysis, 2nd edition (2004), p. 254: a continuum from 150 to 450, two observers, categories c
// and k.
void AgreementTest::alphaAsPublished()
{
    const auto span = [](qint64 begin, qint64 length) {
        return PointSpan{.start = begin - 150, .end = begin - 150 + length};
    };
    const QList<PointSpan> k{span(180, 60), span(300, 50)};
    const UnitizingSums inC =
        unitizingDisagreement({span(225, 70), span(370, 30)}, {span(220, 80), span(355, 20), span(400, 20)}, 300);
    const UnitizingSums inK = unitizingDisagreement(k, k, 300);
    QVERIFY(isNear(inC.observed, 0.0144, 0.00005));
    QVERIFY(isNear(inC.expected, 0.0532, 0.00005));
    QVERIFY(isNear(inC.alpha().value(), 0.7286, 0.0001));
    QCOMPARE(inK.observed, 0.0);
    QVERIFY(isNear(inK.expected, 0.0490, 0.00005));
    QCOMPARE(inK.alpha().value(), 1.0);
    QVERIFY(isNear(1 - (inC.observed + inK.observed) / (inC.expected + inK.expected), 0.8591, 0.0005));
}

void AgreementTest::alphaFromItsDefinition()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        const qint64 length = 20 + random.bounded(60);
        const QList<PointSpan> a = someUnits(random, length);
        const QList<PointSpan> b = someUnits(random, length);
        const QList<Section> inA = sections(a, length);
        const QList<Section> inB = sections(b, length);
        const UnitizingSums found = unitizingDisagreement(a, b, length);
        QVERIFY(isNear(found.observed, observedByDefinition(inA, inB, length), 1e-9));
        QVERIFY(isNear(found.expected, expectedByDefinition(inA + inB, length), 1e-9));
    }
    QVERIFY(!unitizingDisagreement({}, {}, 10).alpha());
    QVERIFY(!unitizingDisagreement({}, {}, 0).alpha());
}

void AgreementTest::countsCodePoints()
{
    const Agreement found = agreementOn({{0, 4}, {10, 20}}, {{2, 6}, {10, 20}}, 40);
    QCOMPARE(found.points, (FourFold{.both = 12, .onlyA = 2, .onlyB = 2, .neither = 24}));
    QCOMPARE(found.points.observed(), 0.9);
    QCOMPARE(found.unitsA, 2);
    QCOMPARE(found.unitsB, 2);
    QVERIFY(found.kappa.value() > 0.7 && found.kappa.value() < 0.9);
    QVERIFY(found.alpha.value() > 0.7 && found.alpha.value() < 1);
}

void AgreementTest::overlapsOfOneAnalystAreOneUnit()
{
    QCOMPARE(unitedSpans({{5, 9}, {0, 3}, {4, 6}, {7, 7}, {3, 4}}), (QList<PointSpan>{{0, 3}, {3, 4}, {4, 9}}));
    const Agreement found = agreementOn({{0, 3}, {2, 5}}, {{0, 5}}, 10);
    QCOMPARE(found.unitsA, 1);
    QCOMPARE(found.alpha, std::optional(1.0));
}

void AgreementTest::listsDifferences()
{
    const QList<PointSpan> a{{0, 4}, {10, 20}, {30, 35}};
    const QList<PointSpan> b{{2, 6}, {10, 20}, {22, 24}};
    QCOMPARE(disagreements(a, b),
             (QList<Disagreement>{
                 {.a = {0, 4}, .b = {2, 6}}, {.a = {22, 22}, .b = {22, 24}}, {.a = {30, 35}, .b = {30, 30}}}));
    QVERIFY(disagreements(a, b)[1].isOnlyB());
    QVERIFY(disagreements(a, b)[2].isOnlyA());
    QCOMPARE(disagreements(a, a), QList<Disagreement>());
    // One that covers two differs from both.
    QCOMPARE(disagreements({{0, 9}}, {{0, 3}, {5, 9}}).size(), 2);
}

QTEST_APPLESS_MAIN(AgreementTest)
#include "agreement_test.moc"
