// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagcolour.h"

#include <QSet>
#include <QString>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

class TagColourTest : public QObject
{
    Q_OBJECT

private slots:
    static void namesAreWords();
    static void areApart_data();
    static void areApart();
};

namespace
{
// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
constexpr Matrix seenByAll{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j) {
            result[i] += matrix[i][j] * vector[j];
        }
    }
    return result;
}

double linear(quint32 channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// CIE L*a*b*, white D65, of a colour as it is seen.
Triple lab(quint32 rgb, const Matrix &sight)
{
    Triple seen = times(sight, {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)});
    for (double &channel : seen) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    constexpr Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Triple xyz = times(toXyz, seen);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
} // namespace

void TagColourTest::namesAreWords()
{
    QSet<QString> names;
    for (const TagColour &colour : tagColours) {
        const QString name = colour.name;
        names.insert(name);
        QVERIFY(std::ranges::all_of(name, [](QChar c) { return c.isLower(); }));
    }
    QCOMPARE(names.size(), qsizetype(tagColours.size()));
}

void TagColourTest::areApart_data()
{
    QTest::addColumn<Matrix>("sight");
    QTest::newRow("all colours") << seenByAll;
    QTest::newRow("deuteranopia") << deuteranopia;
    QTest::newRow("protanopia") << protanopia;
}

// A difference of 2.3 can just be seen side by side; 10 is told apart in small fields that lie apart.
void TagColourTest::areApart()
{
    QFETCH(const Matrix, sight);
    for (size_t i = 0; i < tagColours.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const TagColour &a = tagColours[i];
            const TagColour &b = tagColours[j];
            const QString pair = a.name + u" and "_s + b.name;
            QVERIFY2(distance(lab(a.light, sight), lab(b.light, sight)) >= 10, qPrintable(pair + u", light"_s));
            QVERIFY2(distance(lab(a.dark, sight), lab(b.dark, sight)) >= 10, qPrintable(pair + u", dark"_s));
        }
    }
}

QTEST_APPLESS_MAIN(TagColourTest)
#include "tagcolour_test.moc"
