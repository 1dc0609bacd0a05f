// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addhighlight.h"
#include "study/actions/addversion.h"
#include "study/actions/importarticles.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString oldText = u"The harbour bridge was shut on Monday after the river rose by two metres overnight.\n\n"
                        "Engineers said that the piers had held, and that buses would run again from 12 May 2025.\n\n"
                        "The mayor promised a report within a month, and money for the ferry until then.\n\n"
                        "Traders on the north bank 🚀 said they had lost a third of their custom."_s;

ArticleDraft draftOf(const QString &text)
{
    return {.article = {.name = u"001"_s, .title = u"Bridge"_s}, .text = text, .blocks = {}, .original = text.toUtf8()};
}
} // namespace

class VersionsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Study> m_study;
    ArticleId m_article;

    QString path() const { return m_folder->path(u"a.synoptic"_s); }

    HighlightId highlight(const QString &words)
    {
        const VersionId version = m_study->store().currentVersion(m_article).value();
        const QString text = m_study->store().table<Version>().find(Version{.id = version}).value()->text;
        const qsizetype at = text.indexOf(words);
        return addHighlight(*m_study,
                            NewHighlight::make(*m_study, version, {.start = at, .end = at + words.size()}, {}, u"n"_s))
            .value();
    }

    Result<VersionId> update(const QString &text)
    {
        return readArticleState(m_study->store(), m_article)
            .and_then([&](const ArticleState &state) { return planVersion(state, draftOf(text)); })
            .and_then([&](const VersionPlan &plan) { return addVersion(*m_study, plan); });
    }

    Passage passageOf(HighlightId id)
    {
        const auto row = m_study->store().table<Highlight>().find(Highlight{.id = id}).value();
        return *m_study->store().table<Passage>().find(Passage{.id = row->passage}).value();
    }

    QList<PassageId> reviews()
    {
        QList<PassageId> ids;
        const QList<Review> rows = m_study->store().table<Review>().select(QString()).value();
        for (const Review &review : rows) {
            ids.append(review.passage);
        }
        return ids;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_study = Study::create(path(), Snapshot{.info = {.title = u"t"_s, .author = u"me"_s}}).value();
        m_article = importArticles(*m_study, {draftOf(oldText)}).value().first();
    }
    void cleanup()
    {
        QCOMPARE(m_study->store().brokenPassages().value(), QList<PassageId>());
        m_study.reset();
    }

    void sureHighlightsGoOnWithoutAsking()
    {
        const HighlightId piers = highlight(u"the piers had held"_s);
        const Passage before = passageOf(piers);
        const VersionId second = update(u"Updated at noon.\n\n"_s + oldText).value();
        const Passage after = passageOf(piers);
        QCOMPARE(after.version, second);
        QCOMPARE(after.quote, before.quote);
        QCOMPARE(after.span.start, before.span.start + 18);
        QCOMPARE(after.state, AnchorState::Exact);
        QCOMPARE(after.origin, before.id);
        QCOMPARE(*m_study->store().table<Passage>().find(before).value(), before);
        QCOMPARE(reviews(), QList<PassageId>());
    }

    void whatIsNotSureIsPutUpForReview()
    {
        const HighlightId changed = highlight(u"the river rose by two metres overnight"_s);
        const HighlightId gone = highlight(u"The mayor promised a report within a month"_s);
        const QString next = QString(oldText)
                                 .replace(u"two metres"_s, u"almost three metres"_s)
                                 .remove(u"The mayor promised a report within a month, and money for the ferry until "
                                         "then.\n\n"_s);
        QVERIFY(update(next));
        QCOMPARE(passageOf(changed).state, AnchorState::Changed);
        QCOMPARE(passageOf(changed).quote, u"the river rose by almost three metres overnight"_s);
        QCOMPARE(passageOf(gone).state, AnchorState::Lost);
        QCOMPARE(passageOf(gone).quote, u"The mayor promised a report within a month"_s);
        QCOMPARE(passageOf(gone).version, VersionId{1});
        QCOMPARE(reviews(), (QList<PassageId>{passageOf(changed).id, passageOf(gone).id}));
    }

    void theStepIsUndoneAndRedoneWhole()
    {
        highlight(u"the river rose by two metres overnight"_s);
        const Snapshot before = m_study->store().snapshot().value();
        QVERIFY(update(QString(oldText).replace(u"two metres"_s, u"three metres"_s)));
        const Snapshot after = m_study->store().snapshot().value();
        QVERIFY(m_study->undo());
        QCOMPARE(m_study->store().snapshot().value(), before);
        m_study.reset();
        m_study = Study::open(path(), OpenMode::ReadWrite).value();
        QVERIFY(m_study->redo());
        QCOMPARE(m_study->store().snapshot().value(), after);
    }

    void answersAreSteps()
    {
        const HighlightId river = highlight(u"the river rose by two metres overnight"_s);
        const Passage before = passageOf(river);
        const QString next = QString(oldText).replace(u"two metres"_s, u"almost three metres"_s);
        const VersionId second = update(next).value();
        const PassageId asked = passageOf(river).id;

        QVERIFY(acceptPassage(*m_study, asked));
        QCOMPARE(reviews(), QList<PassageId>());
        QCOMPARE(passageOf(river).state, AnchorState::Changed);
        QVERIFY(m_study->undo());
        QCOMPARE(reviews(), QList<PassageId>{asked});

        const qsizetype at = next.indexOf(u"overnight"_s);
        QVERIFY(placePassage(*m_study, asked, second, {.start = at, .end = at + 9}));
        QCOMPARE(passageOf(river).quote, u"overnight"_s);
        QCOMPARE(passageOf(river).origin, before.id);
        QCOMPARE(reviews(), QList<PassageId>());
        QVERIFY(m_study->undo());
        QVERIFY(!placePassage(*m_study, asked, second, {.start = at, .end = at}));

        QVERIFY(orphanPassage(*m_study, asked));
        QCOMPARE(passageOf(river).state, AnchorState::Lost);
        QCOMPARE(passageOf(river).version, before.version);
        QCOMPARE(passageOf(river).quote, before.quote);
        QCOMPARE(reviews(), QList<PassageId>());
    }

    void whatWasNotAnsweredStaysAskedInTheNextVersion()
    {
        const HighlightId river = highlight(u"the river rose by two metres overnight"_s);
        const QString second = QString(oldText).replace(u"two metres"_s, u"almost three metres"_s);
        QVERIFY(update(second));
        QVERIFY(update(u"Corrected.\n\n"_s + second));
        QCOMPARE(passageOf(river).state, AnchorState::Changed);
        QCOMPARE(reviews(), QList<PassageId>{passageOf(river).id});
        QVERIFY(orphanPassage(*m_study, passageOf(river).id));
        QCOMPARE(passageOf(river).quote, u"the river rose by almost three metres overnight"_s);
    }

    void whatWasLostIsFoundAgainWhenItComesBack()
    {
        const HighlightId mayor = highlight(u"The mayor promised a report within a month"_s);
        const QString without = QString(oldText).remove(
            u"The mayor promised a report within a month, and money for the ferry until then.\n\n"_s);
        QVERIFY(update(without));
        const PassageId lost = passageOf(mayor).id;
        QVERIFY(update(without + u" A line more."_s));
        QCOMPARE(passageOf(mayor).id, lost); // not lost once more
        QVERIFY(update(oldText + u" And another."_s));
        QCOMPARE(passageOf(mayor).quote, u"The mayor promised a report within a month"_s);
        QVERIFY(passageOf(mayor).state != AnchorState::Lost);
        QCOMPARE(reviews(), QList<PassageId>{passageOf(mayor).id}); // nobody has answered yet
    }

    void aClaimWhoseDateIsGoneIsLost()
    {
        const HighlightId buses = highlight(u"buses would run again from 12 May 2025"_s);
        const auto claim = m_study->edit(u"c"_s, [&](Edit &edit) -> Result<ClaimId> {
            Event event{.uuid = u"e"_s, .name = u"buses"_s, .title = u"Buses run"_s};
            Claim row{.uuid = u"c"_s, .dateText = u"12 May 2025"_s, .dateStart = 27, .edtf = u"2025-05-12"_s};
            row.passage = passageOf(buses).id;
            return edit.insert(event)
                .and_then([&] {
                    row.event = event.id;
                    return edit.insert(row);
                })
                .transform([&] { return row.id; });
        });
        QVERIFY(claim);
        const auto claimPassage = [&] {
            const auto row = m_study->store().table<Claim>().find(Claim{.id = *claim}).value();
            return *m_study->store().table<Passage>().find(Passage{.id = row->passage}).value();
        };
        QVERIFY(update(QString(oldText).replace(u"that buses would run again from 12 May 2025"_s,
                                                u"that buses would run again from 12\u00A0May 2025 on"_s)));
        QCOMPARE(m_study->store().table<Claim>().find(Claim{.id = *claim}).value()->dateText, u"12\u00A0May 2025"_s);
        QVERIFY(update(QString(oldText).replace(u"from 12 May 2025"_s, u"from next week"_s)));
        QCOMPARE(claimPassage().state, AnchorState::Lost);
        QVERIFY(claimPassage().quote.contains(u"12\u00A0May 2025"_s));
        QVERIFY(passageOf(buses).state != AnchorState::Lost);
        QVERIFY(reviews().contains(claimPassage().id));
    }

    void theSameTextAndAnEmptyOneAreRefused()
    {
        QCOMPARE(update(oldText).error().kind, ErrorKind::NothingToDo);
        QCOMPARE(update(QString()).error().kind, ErrorKind::Empty);
        const ArticleState state = readArticleState(m_study->store(), m_article).value();
        QVERIFY(planVersion(state, draftOf(u"Ein ganz anderer Text \u00FCber K\u00FChlschr\u00E4nke."_s))->isStrange());
        QVERIFY(!planVersion(state, draftOf(oldText + u"x"_s))->isStrange());
        QCOMPARE(readArticleState(m_study->store(), ArticleId{99}).error().kind, ErrorKind::NoSuchArticle);
    }

    void aPlanThatTheStudyHasOvertakenIsRefused()
    {
        const VersionPlan plan =
            planVersion(readArticleState(m_study->store(), m_article).value(), draftOf(oldText + u"x"_s)).value();
        highlight(u"the piers had held"_s);
        QCOMPARE(addVersion(*m_study, plan).error().kind, ErrorKind::Outdated);
    }

    void thePlanSaysWhatChanges()
    {
        highlight(u"the piers had held"_s);
        highlight(u"the river rose by two metres overnight"_s);
        const VersionPlan plan = planVersion(readArticleState(m_study->store(), m_article).value(),
                                             draftOf(QString(oldText).replace(u"two metres"_s, u"three metres"_s)))
                                     .value();
        QCOMPARE(plan.differences.size(), 1);
        QCOMPARE(plan.counts().all(), 2);
        QCOMPARE(plan.counts().sure(), 1);
        QCOMPARE(plan.counts().states.value(AnchorState::Changed), 1);
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"
