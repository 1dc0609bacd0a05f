// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importplan.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which of the articles that come are there already, in what form.
class ImportPlanTest : public QObject
{
    Q_OBJECT

private:
    const QString m_text =
        u"The harbour bridge was shut on Monday after the river rose by two metres overnight.\n\n"
        "Engineers said that the piers had held, and that buses would run again from 12 May.\n\n"
        "The mayor promised a report within a month, and money for the ferry until then. Traders on the north bank "
        "said that they had lost a third of their custom since the spring."_s;

    static ArticleDraft draft(const QString &text, const QString &outlet = {}, const QString &url = {})
    {
        ArticleDraft made{.text = text};
        made.article.title = u"Draft"_s;
        made.article.outlet = outlet;
        made.article.url = url;
        return made;
    }

    CurrentText known(const QString &outlet = {}, const QString &url = {}) const
    {
        return {.article =
                    {.id = ArticleId{7}, .name = u"003"_s, .title = u"The %2 bridge"_s, .outlet = outlet, .url = url},
                .text = m_text};
    }

    static DraftFinding find(const ArticleDraft &draft, const CurrentText &known)
    {
        return relateDrafts({draft}, {known}).first();
    }

private slots:
    void theSameWordsAreTheSameText()
    {
        const QString other = QString(m_text).replace(u"\n\n"_s, u"\n"_s).replace(u"The"_s, u"THE"_s) + u" …"_s;
        const DraftFinding finding = find(draft(other), known());
        QCOMPARE(finding.relation, DraftRelation::Same);
        QCOMPARE(finding.article, ArticleId{7});
        QCOMPARE(finding.shared, 1.0);
        QCOMPARE(proposedDecision(finding.relation), ImportDecision::Skip);
        QCOMPARE(describeFinding(finding), u"The same text as 003 · The %2 bridge."_s);
    }

    void mostOfTheWordsAreARevisedText()
    {
        const DraftFinding finding =
            find(draft(QString(m_text).replace(u"two metres"_s, u"almost three metres"_s)), known());
        QCOMPARE(finding.relation, DraftRelation::Revised);
        QVERIFY(finding.shared > 0.8 && finding.shared < 1);
        QCOMPARE(proposedDecision(finding.relation), ImportDecision::NewVersion);
        QVERIFY(describeFinding(finding).contains(u"003 · The %2 bridge"_s));
    }

    void theAddressTellsARevisionThatMostWordsDoNot()
    {
        const QString url = u"https://www.example.org/bridge/"_s;
        const QString rewritten =
            u"The harbour bridge was shut on Monday after the river rose by two metres overnight. "_s +
            u"Nothing else is as it was here: another writer told the rest of it in quite other words and at length, "
            "with names of places that nobody had heard of before this day came."_s;
        const CurrentText there = known({}, u"http://example.org/bridge?utm_source=x#top"_s);
        const DraftFinding finding = find(draft(rewritten, {}, url), there);
        QCOMPARE(finding.relation, DraftRelation::Revised);
        QVERIFY(finding.sameAddress);
        QVERIFY(finding.shared < 0.5);
        QCOMPARE(find(draft(rewritten), there), DraftFinding());
        const DraftFinding other = find(draft(u"Weather for tomorrow: dry."_s, {}, url), there);
        QCOMPARE(other.relation, DraftRelation::New);
        QVERIFY(describeFinding(other).contains(u"another text"_s));
    }

    void anAgencysTextInAnotherOutletIsACopy()
    {
        const DraftFinding byOutlet = find(draft(m_text, u"The Courier"_s), known(u"The Post"_s));
        QCOMPARE(byOutlet.relation, DraftRelation::Copy);
        QCOMPARE(proposedDecision(byOutlet.relation), ImportDecision::Import);
        QCOMPARE(find(draft(m_text, u"THE POST"_s), known(u"The Post"_s)).relation, DraftRelation::Same);
        const QString shortened = m_text.first(m_text.indexOf(u"The mayor"_s));
        QCOMPARE(find(draft(shortened, {}, u"https://a.example/1"_s), known({}, u"https://b.example/2"_s)).relation,
                 DraftRelation::Copy);
    }

    void aLineInCommonIsNothing()
    {
        QCOMPARE(find(draft(u"Engineers said that the piers had held."_s), known()), DraftFinding());
        QCOMPARE(find(draft(u""_s), {.article = {}, .text = {}}), DraftFinding());
        QCOMPARE(find(draft(u"今天天气很好。"_s), known()), DraftFinding());
    }

    void ideographsAreWords()
    {
        const QString text =
            u"周一，河水一夜之间上涨两米，港口大桥随即关闭。工程师表示桥墩没有受损，公共汽车将于五月恢复运行。"_s;
        const CurrentText there{.article = {.id = ArticleId{1}, .name = u"1"_s}, .text = text};
        QCOMPARE(find(draft(QString(text).replace(u"两米"_s, u"三米"_s)), there).relation, DraftRelation::Revised);
    }

    void laterOnesAreRelatedToEarlierOnesOfTheImport()
    {
        const QList<DraftFinding> findings =
            relateDrafts({draft(m_text), draft(u"Another."_s),
                          draft(QString(m_text).replace(u"Monday"_s, u"Tuesday"_s)), draft(m_text)},
                         {});
        QCOMPARE(findings[0], DraftFinding());
        QCOMPARE(findings[1], DraftFinding());
        QCOMPARE(findings[2].relation, DraftRelation::Revised);
        QCOMPARE(findings[2].draft, 0);
        QVERIFY(findings[2].article.isNull());
        QCOMPARE(findings[3].relation, DraftRelation::Same);
        QCOMPARE(findings[3].draft, 0);
    }

    void theStudyComesBeforeTheImport()
    {
        const QList<DraftFinding> findings = relateDrafts({draft(m_text), draft(m_text)}, {known()});
        QCOMPARE(findings[1].article, ArticleId{7});
        QCOMPARE(findings[1].draft, -1);
    }

    void manyCopiesDoNotMakeItSlow()
    {
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 3000; ++i) {
            drafts.append(draft(m_text));
        }
        const QList<DraftFinding> findings = relateDrafts(drafts, {});
        QCOMPARE(findings.last().relation, DraftRelation::Same);
    }

    void itIsStoppedWhenAsked()
    {
        const QList<DraftFinding> findings =
            relateDrafts({draft(m_text), draft(m_text)}, {known()}, [] { return true; });
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.first(), DraftFinding());
    }

    void onlyWhatIsDoubtfulIsAskedFor()
    {
        ImportPlan plan;
        plan.items.append({.draft = draft(m_text), .finding = {}, .decision = {}});
        QVERIFY(!asksForDecision(plan));
        plan.items.first().draft.confidence = 0.5;
        QVERIFY(asksForDecision(plan));
        plan.items.first().draft.confidence = 1;
        plan.items.first().draft.leftOut.append({.line = 0, .text = u"Share"_s});
        QVERIFY(asksForDecision(plan));
        plan.items.first().draft.leftOut.clear();
        plan.items.first().draft.publishedFrom = u"JSON-LD"_s;
        QVERIFY(asksForDecision(plan));
        plan.items.first().draft.publishedFrom.clear();
        plan.items.first().finding.relation = DraftRelation::Copy;
        QVERIFY(asksForDecision(plan));
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "importplan_test.moc"
