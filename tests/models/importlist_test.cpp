// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importlist.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportListTest : public QObject
{
    Q_OBJECT

private:
    static ImportItem item(const QString &title, DraftRelation relation = DraftRelation::New)
    {
        ImportItem made;
        made.draft.article = {.title = title, .outlet = u"The Post"_s, .published = u"2025-04-02"_s};
        made.draft.text = u"Three words here\n\nand more"_s;
        made.finding.relation = relation;
        if (relation != DraftRelation::New)
            made.finding.article = ArticleId{1};
        made.decision = proposedDecision(relation);
        return made;
    }

    static ImportPlan plan()
    {
        return {.items = {item(u"A"_s), item(u"B"_s, DraftRelation::Revised), item(u"C"_s, DraftRelation::Same)},
                .problems = {{.kind = ErrorKind::Empty, .subject = u"void.txt"_s, .detail = {}}}};
    }

private slots:
    void rowsSayWhatComesAndWhatFailed()
    {
        ImportList list(plan());
        const QAbstractItemModelTester tester(&list);
        QCOMPARE(list.rowCount(), 4);
        QCOMPARE(list.index(0).data().toString(), u"A"_s);
        const QString details = list.index(1).data(ImportList::DetailsRole).toString();
        QVERIFY2(details.startsWith(u"revised · The Post · "_s) && details.contains(u"5 word"_s), qPrintable(details));
        QCOMPARE(list.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(list.index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(list.index(3).data(ImportList::ProblemRole).toBool());
        QCOMPARE(list.index(3).data(ImportList::DetailsRole).toString(), u"void.txt is empty."_s);
    }

    void aDoubtIsTold()
    {
        ImportPlan doubtful = plan();
        doubtful.items.first().draft.confidence = 0.64;
        const ImportList list(doubtful);
        QVERIFY(list.index(0).data(ImportList::DetailsRole).toString().contains(u"64 %"_s));
        QVERIFY(list.index(0).data(ImportList::DoubtRole).toBool());
    }

    void theBoxComesBackToWhatWasDecided()
    {
        ImportList list(plan());
        list.toggle(1);
        QCOMPARE(list.item(1).decision, ImportDecision::Skip);
        list.toggle(1);
        QCOMPARE(list.item(1).decision, ImportDecision::NewVersion);
        list.setDecision(1, ImportDecision::Import);
        list.toggle(1);
        list.toggle(1);
        QCOMPARE(list.item(1).decision, ImportDecision::Import);
        list.toggle(2);
        QCOMPARE(list.item(2).decision, ImportDecision::Import);
        list.toggle(3); // a problem
        QCOMPARE(list.count(ImportDecision::Import), 3);
    }

    void thePlanHasWhatWasChosenAndWritten()
    {
        ImportList list(plan());
        Article article = list.item(0).draft.article;
        article.outlet = u"The Courier"_s;
        list.setArticle(0, article);
        list.preview(0).drop(1);
        list.preview(1).drop(0);
        list.preview(1).drop(1);
        const ImportPlan made = list.plan();
        QCOMPARE(made.items[0].draft.article.outlet, u"The Courier"_s);
        QCOMPARE(made.items[0].draft.text, u"Three words here"_s);
        QCOMPARE(made.items[1].decision, ImportDecision::Skip); // nothing of it is left
    }

    void badDaysAreFound()
    {
        ImportList list(plan());
        QCOMPARE(list.rowWithBadDate(), -1);
        Article article = list.item(0).draft.article;
        article.published = u"2 April"_s;
        list.setArticle(0, article);
        QCOMPARE(list.rowWithBadDate(), 0);
        list.toggle(0);
        QCOMPARE(list.rowWithBadDate(), -1);
    }
};

QTEST_GUILESS_MAIN(ImportListTest)
#include "importlist_test.moc"
