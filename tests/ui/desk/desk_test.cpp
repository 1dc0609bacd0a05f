// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "study/actions/addversion.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"
#include "ui/desk/articlepane.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

class DeskTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    std::unique_ptr<StudyModels> m_models;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Desk> m_desk;

    ArticlePane &pane(int place) { return *m_desk->panes().at(place); }

    void select(int place, const QString &words)
    {
        ArticleView *view = pane(place).view();
        emit view->focused(); // as a click would
        QTextCursor cursor = view->textCursor();
        const auto at = int(view->toPlainText().indexOf(words));
        QVERIFY(at >= 0);
        cursor.setPosition(at);
        cursor.setPosition(at + int(words.size()), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
    }

    QString lastQuote() { return m_models->study->store().snapshot()->passages.last().quote; }

private slots:
    void init()
    {
        const QString file = m_folder.path(QStringLiteral("s.synoptic"));
        QFile::remove(file);
        m_models = std::make_unique<StudyModels>(*Study::create(file, smallStudy()),
                                                 m_folder.path(QStringLiteral("unsaved.jsonl")));
        m_navigator = std::make_unique<Navigator>();
        m_desk = std::make_unique<Desk>(*m_models, *m_navigator, ArticleView::Prepare());
        m_desk->resize(900, 400);
        m_desk->show();
    }
    void cleanup()
    {
        m_desk.reset();
        m_models.reset();
        QFile::remove(m_folder.path(QStringLiteral("unsaved.jsonl")));
    }

    void aNewVersionIsShownAndGoesWithItsUndo()
    {
        Study &study = *m_models->study;
        const QString before = pane(0).view()->toPlainText();
        const ArticleState state = readArticleState(study.store(), pane(0).article()).value();
        const ArticleDraft draft{.text = state.newest().text + QStringLiteral("\n\nUpdated at noon.")};
        QVERIFY(addVersion(study, planVersion(state, draft).value()));
        QVERIFY(pane(0).view()->toPlainText().endsWith(QStringLiteral("Updated at noon.")));
        QVERIFY(study.undo());
        QCOMPARE(pane(0).view()->toPlainText(), before);
    }

    void everyArticleOnTheDeskHasItsPane()
    {
        QCOMPARE(m_desk->panes().size(), 2);
        QCOMPARE(pane(0).article(), ArticleId{1});
        m_models->articles.setOnDesk(ArticleId{1}, false);
        QCOMPARE(m_desk->panes().size(), 1);
        m_models->articles.setOnDesk(ArticleId{1}, true);
        QCOMPARE(pane(0).article(), ArticleId{1}); // back in its place
        QCOMPARE(pane(1).article(), ArticleId{2});
    }

    void selectedWordsAreHighlightedWithoutTheBlanksAroundThem()
    {
        select(1, QStringLiteral(" arrives in "));
        m_desk->highlightAction()->trigger();
        QCOMPARE(lastQuote(), QStringLiteral("arrives in"));
        QCOMPARE(m_models->highlights.items().size(), 2);
        QCOMPARE(m_navigator->highlight(), m_models->highlights.items().last().id());
        QVERIFY(pane(1).view()->selection().isEmpty());
    }

    void aDigitHighlightsAndTagsInOneStep()
    {
        select(1, QStringLiteral("May 2025"));
        m_desk->tagActions().at(1)->trigger();
        const HighlightItem item = m_models->highlights.items().last();
        QCOMPARE(item.tags, QList{m_models->tags.forDigit(2)->id});
        QVERIFY(m_models->study->undo());
        QCOMPARE(m_models->highlights.items().size(), 1);
    }

    void aDigitTogglesTheTagOfTheSelectedHighlight()
    {
        m_navigator->selectHighlight(HighlightId{1});
        const int digit = m_models->tags.indexOf(TagId{1}).data(TagTree::DigitRole).toInt();
        m_desk->tagActions().at(digit - 1)->trigger();
        QVERIFY(m_models->highlights.find(HighlightId{1})->tags.contains(TagId{1}));
        m_desk->tagActions().at(digit - 1)->trigger();
        QVERIFY(!m_models->highlights.find(HighlightId{1})->tags.contains(TagId{1}));
    }

    void withoutWordsThereIsAHintAndNoStep()
    {
        QSignalSpy hints(m_desk.get(), &Desk::hint);
        m_desk->highlightAction()->trigger();
        QCOMPARE(hints.size(), 1);
        QVERIFY(m_models->study->undoName().isEmpty());
    }

    void theSelectedHighlightIsRemovedAndComesBack()
    {
        m_navigator->selectHighlight(HighlightId{1});
        m_desk->removeAction()->trigger();
        QVERIFY(m_models->highlights.items().isEmpty());
        QVERIFY(m_models->study->undo());
        QCOMPARE(m_models->highlights.items().size(), 1);
    }

    void aClickInAPassageSelectsItsEventAndItsHighlight()
    {
        ArticleView *view = pane(0).view();
        QTextCursor cursor = view->textCursor();
        cursor.setPosition(int(firstText.indexOf(QStringLiteral("may come"))));
        view->setTextCursor(cursor);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect().center());
        QCOMPARE(m_navigator->event(), EventId{1});
        cursor.setPosition(int(firstText.indexOf(QStringLiteral("ces say"))));
        view->setTextCursor(cursor);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect().center());
        QCOMPARE(m_navigator->highlight(), HighlightId{1});
    }

    void goingToAPlaceScrollsOnlyWhenItIsOutOfSight()
    {
        m_desk->resize(900, 110); // too low for the text
        ArticleView *view = pane(0).view();
        QCOMPARE(view->verticalScrollBar()->value(), 0);
        m_navigator->goTo({.article = {1}, .span = {.start = 0, .end = 5}});
        QCOMPARE(view->verticalScrollBar()->value(), 0);
        const TextSpan last{.start = firstText.size() - 4, .end = firstText.size()};
        m_navigator->goTo({.article = {1}, .span = last});
        QVERIFY(view->verticalScrollBar()->value() > 0);
        QVERIFY(view->isInView(last));
        QCOMPARE(m_navigator->article(), ArticleId{1});
    }

    void goingToAnArticleThatIsOffTheDeskPutsItOn()
    {
        m_models->articles.setOnDesk(ArticleId{2}, false);
        m_navigator->goTo({.article = {2}});
        QCOMPARE(m_desk->panes().size(), 2);
    }

    void aHighlightThatCannotBeSavedIsShownAndSaid()
    {
        QVERIFY(m_models->study->store().database().exec(QStringLiteral("PRAGMA query_only=1")));
        QSignalSpy failures(m_desk.get(), &Desk::failed);
        select(1, QStringLiteral("people said"));
        m_desk->highlightAction()->trigger();
        QCOMPARE(failures.size(), 1);
        QCOMPARE(m_models->keeper.unsaved().size(), 1);
        const QImage unsaved = pane(1).view()->grab().toImage();
        QVERIFY(m_models->study->store().database().exec(QStringLiteral("PRAGMA query_only=0")));
        QVERIFY(m_models->keeper.retry());
        QCOMPARE(lastQuote(), QStringLiteral("people said"));
        QVERIFY(pane(1).view()->grab().toImage() != unsaved); // no longer marked
    }

    void overlappingStripesStandBesideEachOther()
    {
        const auto mark = [](qsizetype start, qsizetype end) { return PaneHighlight{.id = {1}, .span = {start, end}}; };
        QCOMPARE(stripeLanes({mark(0, 10), mark(5, 20), mark(8, 9), mark(10, 12), mark(30, 31)}),
                 (QList{0, 1, 2, 0, 0}));
    }
};

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
