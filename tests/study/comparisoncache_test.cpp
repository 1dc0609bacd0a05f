// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/comparisoncache.h"

#include "support/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// What was compared, kept in a file and taken again.
class ComparisonCacheTest : public QObject
{
    Q_OBJECT

private slots:
    static void whatIsTakenAgainIsTheSame();
    static void anotherTextFindsNothing();
    static void whatIsDamagedIsNotBelieved();
    static void whatDoesNotFitIsNotTaken();
    static void oldFilesGo();
};

namespace
{
const QStringList texts{u"A cargo train left the rails near Osterby on Monday. Nobody was hurt, the railway said."_s,
                        u"On Monday a cargo train left the rails near Osterby. The line to the coast is blocked."_s,
                        u"Apples were few this autumn, and growers blame the frost in May for the small harvest."_s};

Comparer compared(const QList<SharedReading> &readings)
{
    Comparer comparer;
    for (const SharedReading &reading : readings) {
        comparer.add(reading);
    }
    return comparer;
}

QList<SharedReading> readingsOf(const QStringList &all)
{
    QList<SharedReading> readings;
    for (const QString &text : all) {
        readings.append(readForComparison(text));
    }
    return readings;
}
} // namespace

void ComparisonCacheTest::whatIsTakenAgainIsTheSame()
{
    const TemporaryFolder folder;
    const QList<SharedReading> readings = readingsOf(texts);
    Comparer first = compared(readings);
    QVERIFY(!first.pairs().links.isEmpty() && !first.pairs().runs.isEmpty());
    QVERIFY(writeComparedPairs(folder.path(u"pairs"_s), "key", first.pairs()));
    const std::optional<ComparedPairs> kept = readComparedPairs(folder.path(u"pairs"_s), "key");
    QVERIFY(kept);
    QCOMPARE(*kept, first.pairs());
    Comparer again;
    QVERIFY(again.restore(readings, {}, *kept));
    const Comparison before = first.comparison();
    const Comparison after = again.comparison();
    QCOMPARE(after.links, before.links);
    QCOMPARE(after.articles, before.articles);
    QCOMPARE(after.onlyHere, before.onlyHere);
    QCOMPARE(after.units, before.units);
    // One that comes later finds the same in both.
    const SharedReading late = readForComparison(u"The cargo train that left the rails near Osterby is back."_s);
    QVERIFY(!first.add(late).links.isEmpty());
    again.add(late);
    QCOMPARE(again.pairs(), first.pairs());
}

void ComparisonCacheTest::anotherTextFindsNothing()
{
    const TemporaryFolder folder;
    const ComparedText one{.sha256 = u"aa"_s, .blocks = {}};
    const ComparedText other{.sha256 = u"bb"_s, .blocks = {}};
    const ComparedText quiet{.sha256 = u"aa"_s, .blocks = {{.line = 2, .boilerplate = true}}};
    QCOMPARE(comparisonKey({one, other}), comparisonKey({one, other}));
    QVERIFY(comparisonKey({one, other}) != comparisonKey({other, one}));
    QVERIFY(comparisonKey({one, other}) != comparisonKey({quiet, other}));
    QVERIFY(!readComparedPairs(folder.path(u"pairs"_s), comparisonKey({one})));
}

void ComparisonCacheTest::whatIsDamagedIsNotBelieved()
{
    const TemporaryFolder folder;
    QVERIFY(writeComparedPairs(folder.path(u"pairs"_s), "key", compared(readingsOf(texts)).pairs()));
    QFile file(folder.path(u"pairs/key.pairs"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.back() = char(bytes.back() ^ 1);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
    QVERIFY(!readComparedPairs(folder.path(u"pairs"_s), "key"));
    QVERIFY(file.resize(20));
    QVERIFY(!readComparedPairs(folder.path(u"pairs"_s), "key"));
}

void ComparisonCacheTest::whatDoesNotFitIsNotTaken()
{
    const ComparedPairs pairs = compared(readingsOf(texts)).pairs();
    Comparer comparer;
    QVERIFY(!comparer.restore(readingsOf(texts.first(2)), {}, pairs));
    ComparedPairs outside = pairs;
    outside.links.first().b.sentence = 99;
    QVERIFY(!comparer.restore(readingsOf(texts), {}, outside));
    QCOMPARE(comparer.size(), 0);
}

void ComparisonCacheTest::oldFilesGo()
{
    const TemporaryFolder folder;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(writeComparedPairs(folder.path(u"pairs"_s), QByteArray::number(i), {}));
    }
    QCOMPARE(QDir(folder.path(u"pairs"_s)).entryList(QDir::Files).size(), 16);
    QVERIFY(readComparedPairs(folder.path(u"pairs"_s), "19"));
}

QTEST_GUILESS_MAIN(ComparisonCacheTest)
#include "comparisoncache_test.moc"
