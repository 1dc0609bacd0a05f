// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlelist.h"

#include "study/actions/addhighlight.h"
#include "study/actions/importarticles.h"
#include "support/studyfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ArticleListTest : public QObject
{
    Q_OBJECT

private slots:
    static void entries();
    static void deskIsLimited();
    static void highlightsDoNotReset();
    static void importGoesOnTheDesk();
    static void undoOfImport();
};

namespace
{
ArticleDraft draft(const QString &name)
{
    return {.article = {.name = name, .title = u"Title of %1"_s.arg(name)}, .text = u"Some words."_s};
}
} // namespace

void ArticleListTest::entries()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    ArticleList list(fixture.study());
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.index(0).data().toString(), u"000 · Bridge closed after flood"_s);
    const ArticleList::Entry *cost = list.find(sample.cost);
    QVERIFY(cost);
    QCOMPARE(cost->words, 17);
    QCOMPARE(cost->highlights, 2);
    QVERIFY(cost->onDesk);
    QCOMPARE(list.rowOf(ArticleId{77}), -1);
}

void ArticleListTest::deskIsLimited()
{
    SnapshotBuilder builder;
    for (int i = 0; i < ArticleList::deskLimit + 2; ++i) {
        builder.article(QString::number(i), u"Title"_s, u"Text."_s);
    }
    StudyFixture fixture(builder);
    ArticleList list(fixture.study());
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(list.isDeskFull());
    QCOMPARE(list.desk().size(), ArticleList::deskLimit);
    const QSignalSpy changed(&list, &ArticleList::deskChanged);
    QVERIFY(!list.setData(list.index(ArticleList::deskLimit), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 0);
    QVERIFY(list.setData(list.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(list.setData(list.index(ArticleList::deskLimit), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!list.desk().contains(ArticleId{2}));
    QCOMPARE(list.desk().last(), ArticleId{ArticleList::deskLimit + 1});
}

void ArticleListTest::highlightsDoNotReset()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    ArticleList list(fixture.study());
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    QVERIFY(removeHighlights(fixture.study(), {sample.june}));
    QCOMPARE(list.find(sample.cost)->highlights, 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    Article article = list.find(sample.flood)->article;
    article.title = u"Another title"_s;
    QVERIFY(updateArticle(fixture.study(), article));
    QCOMPARE(list.index(0).data().toString(), u"000 · Another title"_s);
    QCOMPARE(reset.size(), 0);
}

void ArticleListTest::importGoesOnTheDesk()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    ArticleList list(fixture.study());
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setOnDesk(sample.flood, false);
    const auto added = importArticles(fixture.study(), {draft(u"003"_s)});
    QVERIFY(added);
    QCOMPARE(list.desk(), (QList<ArticleId>{sample.cost, added->first()}));
    QCOMPARE(list.find(added->first())->words, 2);
}

void ArticleListTest::undoOfImport()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    ArticleList list(fixture.study());
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(importArticles(fixture.study(), {draft(u"003"_s)}));
    const QSignalSpy desk(&list, &ArticleList::deskChanged);
    QVERIFY(fixture.study().undo());
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.desk(), (QList<ArticleId>{sample.flood, sample.cost}));
    QCOMPARE(desk.size(), 1);
}

QTEST_GUILESS_MAIN(ArticleListTest)
#include "articlelist_test.moc"
