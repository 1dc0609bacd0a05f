// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagetree.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class PassageTreeTest : public QObject
{
    Q_OBJECT

private slots:
    static void boxes();
    static void context_data();
    static void context();
};

void PassageTreeTest::boxes()
{
    PassageTree tree;
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&tree, &PassageTree::checkedChanged);
    const auto passage = [](const QString &words) { return PassageChoice{.words = words}; };
    tree.setGroups({{.title = u"000"_s, .passages = {passage(u"a"_s), passage(u"b"_s)}},
                    {.title = u"001"_s, .passages = {passage(u"c"_s)}}},
                   Qt::Checked);
    QCOMPARE(tree.count(), 3);
    QCOMPARE(tree.checked().size(), 3);
    const QModelIndex first = tree.index(0, 0);
    QCOMPARE(first.data().toString(), u"000 · 2"_s);
    QVERIFY(tree.setData(tree.index(1, 0, first), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(first.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    QCOMPARE(tree.checked().size(), 2);
    QCOMPARE(tree.checked().first().words, u"a"_s);
    QVERIFY(tree.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(tree.checked().size(), 1);
    QCOMPARE(tree.index(0, 0, first).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(tree.setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(tree.checked().size(), 3);
    QCOMPARE(changed.size(), 4);
    tree.setGroups({}, Qt::Unchecked);
    QCOMPARE(tree.count(), 0);
}

void PassageTreeTest::context_data()
{
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QString>("shown");
    // "one two three\nfour five six": six letters around
    QTest::newRow("the middle") << qsizetype(8) << qsizetype(13) << u"… two [three] four…"_s;
    QTest::newRow("the beginning") << qsizetype(0) << qsizetype(3) << u"[one] two…"_s;
    QTest::newRow("the end") << qsizetype(24) << qsizetype(27) << u"… five [six]"_s;
    QTest::newRow("all") << qsizetype(0) << qsizetype(27) << u"[one two three four five six]"_s;
}

void PassageTreeTest::context()
{
    QFETCH(const qsizetype, start);
    QFETCH(const qsizetype, end);
    QFETCH(const QString, shown);
    const PassageChoice choice =
        passageChoice(VersionId{1}, u"one two three\nfour five six", {.start = start, .end = end}, 6);
    QCOMPARE(choice.before + u'[' + choice.words + u']' + choice.after, shown);
}

QTEST_GUILESS_MAIN(PassageTreeTest)
#include "passagetree_test.moc"
