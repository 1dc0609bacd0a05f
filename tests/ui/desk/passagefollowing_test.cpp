// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passagefollowing.h"

#include "support/animationstyle.h"
#include "support/storysample.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/desk/followline.h"
#include "ui/desk/panemotion.h"

#include <QScrollBar>
#include <QStandardPaths>
#include <QWheelEvent>

#include <cmath>

class PassageFollowingTest : public QObject
{
    Q_OBJECT

private:
    StorySample m_story;
    std::unique_ptr<ComparedSample> m_sample;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] ArticlePane &pane(int place) const { return *m_desk->panes().at(place); }
    [[nodiscard]] ArticleView &view(int place) const { return *pane(place).view(); }
    [[nodiscard]] int scroll(int place) const { return view(place).verticalScrollBar()->value(); }
    [[nodiscard]] QString said(int place) const { return pane(place).followLine()->text(); }
    [[nodiscard]] QAction *action(const QKeySequence &keys) const
    {
        for (QAction *each : m_desk->actions()) {
            if (each->shortcut() == keys)
                return each;
        }
        qFatal("no action has the key %s", qUtf8Printable(keys.toString()));
    }

    // Where the sentence with these words begins, pixels on the screen.
    [[nodiscard]] qreal height(int place, const QString &words) const
    {
        const Place there = m_sample->place(pane(place).article(), words);
        return pane(place).motion()->heightOf(m_sample->story()->span(there));
    }

    void click(int place, const QString &words)
    {
        const auto at = int(view(place).text().indexOf(words)) + 1;
        if (!view(place).isInView({.start = at, .end = at + 1}))
            view(place).reveal({.start = at, .end = at + 1}, {});
        QTextCursor cursor(view(place).document());
        cursor.setPosition(at);
        QTest::mouseClick(view(place).viewport(), Qt::LeftButton, {}, view(place).cursorRect(cursor).center());
        QApplication::processEvents();
    }

    void wheel(int place, int lines)
    {
        QWidget *target = view(place).viewport();
        const QPointF middle = target->rect().center();
        QWheelEvent event(middle, target->mapToGlobal(middle), {}, QPoint(0, -lines * 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &event);
        QApplication::processEvents();
    }

    const QString m_derailed = QStringLiteral("A cargo train left");         // 001, first
    const QString m_derailedToo = QStringLiteral("On Monday a cargo train"); // 002, second
    const QString m_derailedThird = QStringLiteral("According to Coast");    // 003, second
    const QString m_library = QStringLiteral("The mayor has opened");        // 001 alone

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        setAnimationDuration(0);
        m_sample = std::make_unique<ComparedSample>(m_story.contents());
        m_navigator = std::make_unique<Navigator>();
        m_desk = std::make_unique<Desk>(m_sample->models, *m_navigator, ArticleView::Prepare());
        m_desk->followAction()->setChecked(true);
        m_desk->resize(2600, 300);
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        m_sample->await();
        QApplication::processEvents();
    }
    void cleanup()
    {
        m_desk->followAction()->setChecked(true); // it is remembered
        m_desk.reset();
        m_navigator.reset();
        m_sample.reset();
    }

    void nothingMovesBeforeTheReaderDoes()
    {
        QVERIFY(m_navigator->passage().article == m_story.first); // the caret is in the first pane
        QCOMPARE((QList{scroll(0), scroll(1), scroll(2), scroll(3)}), (QList{0, 0, 0, 0}));
    }

    void whatIsLinkedComesToTheSameHeight()
    {
        click(0, m_derailed);
        const qreal wanted = height(0, m_derailed);
        QVERIFY(std::abs(height(1, m_derailedToo) - wanted) <= 2);
        QVERIFY(std::abs(height(2, m_derailedThird) - wanted) <= 2);
        QCOMPARE(said(1), QString());
        click(0, QStringLiteral("Twelve wagons"));
        QVERIFY(std::abs(height(1, QStringLiteral("The fourteen wagons")) -
                         height(0, QStringLiteral("Twelve wagons"))) <= 2);
    }

    void theLastLineOfAShortTextCanStandAtTheTop()
    {
        click(2, QStringLiteral("Until Thursday passengers"));
        wheel(2, 1); // nothing: the text is shorter than the pane
        m_desk->resize(2600, 150);
        QApplication::processEvents();
        click(1, QStringLiteral("The railway expects"));
        QVERIFY(std::abs(height(2, QStringLiteral("Until Thursday")) -
                         height(1, QStringLiteral("The railway expects"))) <= 2);
        QVERIFY(view(2).verticalScrollBar()->maximum() >= scroll(2));
    }

    void whatIsNowhereStaysAndSaysSo()
    {
        click(0, m_derailed);
        const QList<int> before{scroll(1), scroll(2), scroll(3)}; // the last one is on something else
        click(0, m_library);
        QCOMPARE((QList{scroll(1), scroll(2), scroll(3)}), before);
        QCOMPARE(said(3), FollowLine::wordsFor(JumpKind::NotFound, true));
        QVERIFY(!said(3).isEmpty());
        QVERIFY(said(1).startsWith(said(3))); // and that the nearest can be peeked at
        QCOMPARE(said(0), QString());
    }

    void aLockedPaneDoesNotMove()
    {
        pane(1).motion()->setLocked(true);
        const int before = scroll(1);
        click(0, m_derailed);
        QCOMPARE(scroll(1), before);
        QVERIFY(std::abs(height(2, m_derailedThird) - height(0, m_derailed)) <= 2);
        pane(1).motion()->setLocked(false);
        QApplication::processEvents();
        QVERIFY(std::abs(height(1, m_derailedToo) - height(0, m_derailed)) <= 2);
    }

    void theKeyLocksThePaneThatLeads()
    {
        click(1, m_derailedToo);
        action(Qt::Key_L)->trigger();
        QVERIFY(pane(1).motion()->isLocked());
        QVERIFY(!pane(0).motion()->isLocked());
        action(Qt::Key_L)->trigger();
        QVERIFY(!pane(1).motion()->isLocked());
    }

    void offNothingMoves()
    {
        m_desk->followAction()->setChecked(false);
        const QList before{scroll(1), scroll(2)};
        click(0, QStringLiteral("Twelve wagons"));
        click(0, m_derailed);
        QCOMPARE((QList{scroll(1), scroll(2)}), before);
        m_desk->followAction()->setChecked(true);
        QApplication::processEvents();
        QVERIFY(scroll(1) != before[0]);
    }

    void aPeekGoesBackToTheSameValue()
    {
        m_desk->followAction()->setChecked(false);
        click(0, m_derailed);
        const QList before{scroll(1), scroll(2)};
        pane(2).motion()->setLocked(true);
        view(0).setFocus();
        QTest::keyPress(&view(0), Qt::Key_P);
        QApplication::processEvents();
        QVERIFY(std::abs(height(1, m_derailedToo) - height(0, m_derailed)) <= 2);
        QVERIFY(std::abs(height(2, m_derailedThird) - height(0, m_derailed)) <= 2);
        QTest::keyRelease(&view(0), Qt::Key_P);
        QApplication::processEvents();
        QCOMPARE((QList{scroll(1), scroll(2)}), before);
    }

    void theReaderInterruptsAMoveAtOnce()
    {
        setAnimationDuration(180);
        click(0, m_derailed);
        QVERIFY(pane(1).motion()->isMoving());
        wheel(1, 0);
        QVERIFY(!pane(1).motion()->isMoving());
        const int stopped = scroll(1);
        QVERIFY(QTest::qWaitFor([this] { return !pane(2).motion()->isMoving(); }));
        QTest::qWait(50);
        QCOMPARE(scroll(1), stopped);
        QVERIFY(std::abs(height(2, m_derailedThird) - height(0, m_derailed)) <= 2); // that one has arrived
    }

    void aNewTargetStartsFromWhereThePaneIs()
    {
        setAnimationDuration(180);
        click(0, m_derailed);
        QTest::qWait(60);
        const int half = scroll(1);
        click(0, QStringLiteral("Twelve wagons"));
        QVERIFY(pane(1).motion()->isMoving());
        QVERIFY(std::abs(scroll(1) - half) < 40);
        QVERIFY(QTest::qWaitFor([this] { return !pane(1).motion()->isMoving(); }));
        QVERIFY(std::abs(height(1, QStringLiteral("The fourteen wagons")) -
                         height(0, QStringLiteral("Twelve wagons"))) <= 2);
    }

    void theOthersFollowTheWheelAndTheLeaderIsNotMoved()
    {
        m_desk->resize(2600, 130);
        QApplication::processEvents();
        click(0, m_derailed);
        const int caret = view(0).textCursor().position();
        const Location passage = m_navigator->passage();
        const int before = scroll(1);
        wheel(0, 1);
        const int moved = scroll(0);
        QVERIFY(moved > 0);
        QVERIFY(scroll(1) != before);
        QTest::qWait(50);
        QCOMPARE(scroll(0), moved); // nothing comes back
        QCOMPARE(view(0).textCursor().position(), caret);
        QCOMPARE(m_navigator->passage(), passage);
    }

    void aPaneThatDoesNotLeadIsScrolledAlone()
    {
        m_desk->resize(2600, 130);
        QApplication::processEvents();
        click(0, m_derailed);
        const QList before{scroll(0), scroll(2)};
        wheel(1, 1);
        QTest::qWait(20);
        QCOMPARE((QList{scroll(0), scroll(2)}), before);
    }

    void aKeyGoesToTheSamePassageOfAnotherPane()
    {
        click(0, m_derailed);
        action(Qt::CTRL | Qt::Key_3)->trigger();
        QCOMPARE(m_desk->leading(), &pane(2));
        const TextSpan there = m_sample->story()->span(m_sample->place(m_story.third, m_derailedThird));
        QCOMPARE(m_navigator->passage().span, there);
        QCOMPARE(view(2).textCursor().position(), there.start);
    }

    void aKeyToAPaneWithoutThePassageSaysSo()
    {
        QSignalSpy hints(m_desk.get(), &Desk::hint);
        click(0, m_library);
        action(Qt::CTRL | Qt::Key_4)->trigger();
        QCOMPARE(hints.size(), 1);
        QCOMPARE(m_desk->leading(), &pane(0));
        action(Qt::CTRL | Qt::Key_8)->trigger(); // there is none
    }

    void anArticleThatGoesWhileItMovesDoesNoHarm()
    {
        setAnimationDuration(180);
        click(0, m_derailed);
        QVERIFY(pane(1).motion()->isMoving());
        m_sample->models.articles.setOnDesk(m_story.second, false);
        QTest::qWait(250);
        QCOMPARE(m_desk->panes().size(), 3);
        m_sample->models.articles.setOnDesk(m_story.first, false); // the one that leads
        QTest::qWait(20);
        QCOMPARE(m_desk->panes().size(), 2);
    }
};

QTEST_MAIN(PassageFollowingTest)
#include "passagefollowing_test.moc"
