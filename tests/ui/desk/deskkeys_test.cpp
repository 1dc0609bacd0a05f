// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/desk/deskfind.h"
#include "ui/desk/findbar.h"
#include "ui/desk/overviewstrip.h"

#include "support/overlaps.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{
QStringList announced;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}
} // namespace

// What is done on the desk with the keyboard alone, and the same with the mouse.
class DeskKeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OverlapStudy> m_sample;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<StudyModels> m_models;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Desk> m_desk;

    ArticlePane &pane(int place) { return *m_desk->panes().at(place); }
    ArticleView &view(int place) { return *pane(place).view(); }
    QString selected(int place)
    {
        const TextSpan span = view(place).selection();
        return view(place).text().sliced(span.start, span.length());
    }
    void putCaret(int place, const QString &before)
    {
        view(place).setFocus();
        emit view(place).focused(); // as a window in front would
        const qsizetype at = view(place).text().indexOf(before);
        view(place).select(at, at);
    }
    void press(int place, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(place), key, modifiers);
    }
    static QAction *byKeys(const QList<QAction *> &actions, const QKeySequence &keys)
    {
        const auto found = std::ranges::find(actions, keys, [](QAction *action) { return action->shortcut(); });
        return found == actions.end() ? nullptr : *found;
    }
    void trigger(const QKeySequence &keys) { byKeys(m_desk->actions(), keys)->trigger(); }
    QString quoteOf(HighlightId id) { return m_models->highlights.find(id)->passage.quote; }
    void find(const QString &words)
    {
        m_desk->find().open();
        m_desk->find().bar()->edit(words);
        QVERIFY(QTest::qWaitFor([&] { return m_desk->find().hits().query == words; }));
    }

private slots:
    void init()
    {
        m_sample = std::make_unique<OverlapStudy>();
        m_folder = std::make_unique<TemporaryFolder>();
        m_models =
            std::make_unique<StudyModels>(*Study::create(m_folder->path(u"s.synoptic"_s), m_sample->builder.contents()),
                                          m_folder->path(u"u.jsonl"_s));
        m_navigator = std::make_unique<Navigator>();
        m_desk = std::make_unique<Desk>(*m_models, *m_navigator, ArticleView::Prepare());
        m_desk->resize(900, 400);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
        announced.clear();
    }
    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_desk.reset();
        m_navigator.reset();
        m_models.reset();
    }

    void keysDoNotClash()
    {
        QList<QKeySequence> keys;
        for (const QAction *action : m_desk->actions()) {
            QVERIFY(!action->text().isEmpty());
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(action->shortcut()), qUtf8Printable(action->shortcut().toString()));
            keys.append(action->shortcut());
        }
    }

    void theCaretMovesAndSelectsAsInAnyText()
    {
        putCaret(0, u"maker plans"_s);
        press(0, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view(0).textCursor().position(), view(0).text().indexOf(u"plans"_s));
        press(0, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(selected(0).trimmed(), u"plans"_s);
        press(0, Qt::Key_End);
        QVERIFY(selected(0).isEmpty());
        press(0, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view(0).textCursor().position(), 0);
    }

    void theCaretIsSeen()
    {
        putCaret(0, u"Before it"_s);
        view(0).reveal(view(0).selection(), {});
        const QRect caret = view(0).cursorRect();
        QVERIFY(view(0).hasFocus());
        // It blinks: at one of two moments it is there.
        const auto ink = [&] {
            const QImage picture = view(0).viewport()->grab().toImage();
            return picture.pixelColor(caret.left() + caret.width() / 2, caret.center().y()).lightness() < 128;
        };
        QVERIFY(QTest::qWaitFor(ink));
    }

    void selectionGrowsBySentenceAndParagraphAndShrinks()
    {
        putCaret(0, u"take"_s); // in the second paragraph
        const QKeySequence more(Qt::ALT | Qt::SHIFT | Qt::Key_Up);
        const QKeySequence less(Qt::ALT | Qt::SHIFT | Qt::Key_Down);
        trigger(more);
        QCOMPARE(selected(0), u"taken"_s);
        trigger(more);
        QVERIFY(selected(0).startsWith(u"“We are") && selected(0).endsWith(u"ready”."_s));
        trigger(more);
        QVERIFY(selected(0).startsWith(u"“We are") && selected(0).endsWith(u"close."_s));
        trigger(less);
        QVERIFY(selected(0).endsWith(u"ready”."_s));
        trigger(less);
        trigger(less);
        QVERIFY(selected(0).isEmpty());
        QCOMPARE(view(0).selection().start, view(0).text().indexOf(u"taken"_s));
        trigger(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right));
        QCOMPARE(selected(0), u"taken when it is ready”."_s);
        trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
        QVERIFY(selected(0).endsWith(u"close."_s));
        trigger(QKeySequence(Qt::Key_Escape));
        QVERIFY(selected(0).isEmpty());
    }

    void aHighlightAcrossParagraphsIsMadeByKeyboardAndSaid()
    {
        putCaret(0, u"a short delay"_s);
        trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
        trigger(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right));
        m_desk->highlightAction()->trigger();
        const QString quote = quoteOf(m_navigator->highlight());
        QVERIFY(quote.startsWith(u"a short delay would surprise nobody.\n\n“We"_s));
        QVERIFY(announced.last().startsWith(u"Highlighted: a short delay would surprise nobody. “We"_s));
    }

    void nextAndPreviousHighlightGoWithoutAJump()
    {
        putCaret(0, u"The maker"_s);
        trigger(QKeySequence(Qt::Key_N));
        QCOMPARE(m_navigator->highlight(), m_sample->sentence);
        QCOMPARE(view(0).verticalScrollBar()->value(), 0);
        QVERIFY(announced.last().startsWith(u"launch timing: plans to release"_s));
        trigger(QKeySequence(Qt::Key_N));
        QCOMPARE(m_navigator->highlight(), m_sample->people);
        QCOMPARE(view(0).textCursor().position(), view(0).text().indexOf(u"people near"_s));
        QCOMPARE(view(0).verticalScrollBar()->value(), 0);
        trigger(QKeySequence(Qt::SHIFT | Qt::Key_N));
        QCOMPARE(m_navigator->highlight(), m_sample->sentence);
        trigger(QKeySequence(Qt::SHIFT | Qt::Key_N)); // round: the last of the other pane
        QCOMPARE(m_navigator->article(), pane(1).article());
        trigger(QKeySequence(Qt::Key_Escape));
        QVERIFY(m_navigator->highlight().isNull());
    }

    void onlyWhatIsOutOfSightIsScrolledTo()
    {
        m_desk->resize(900, 240);
        QApplication::processEvents();
        putCaret(0, u"The maker"_s);
        int stayed = 0;
        int scrolled = 0;
        const QList<PaneHighlight> highlights = view(0).marks().highlights;
        for (const PaneHighlight &next : highlights) {
            const bool wasSeen = view(0).isInView(next.span);
            const int before = view(0).verticalScrollBar()->value();
            trigger(QKeySequence(Qt::Key_N));
            QCOMPARE(m_navigator->highlight(), next.id);
            QVERIFY(view(0).isInView(next.span));
            if (wasSeen)
                QCOMPARE(view(0).verticalScrollBar()->value(), before);
            stayed += wasSeen && before > 0 ? 1 : 0;
            scrolled += wasSeen ? 0 : 1;
        }
        QVERIFY(stayed > 0 && scrolled > 0);
    }

    void bothEndsAreMovedByKeyboard()
    {
        putCaret(0, u"The maker"_s);
        m_navigator->selectHighlight(m_sample->people); // "people near the work said"
        trigger(QKeySequence(Qt::Key_R));
        QVERIFY(announced.last().startsWith(u"Resizing"_s));
        press(0, Qt::Key_Right, Qt::ControlModifier); // a blank, then the next word
        press(0, Qt::Key_Right, Qt::ControlModifier);
        press(0, Qt::Key_Left);
        trigger(QKeySequence(Qt::Key_R));
        QCOMPARE(announced.last(), u"Moving the start"_s);
        press(0, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(quoteOf(m_sample->people), u"people near the work said"_s); // not before it is kept
        QVERIFY(!view(0).marks().resized.isEmpty());
        press(0, Qt::Key_Return);
        QCOMPARE(quoteOf(m_sample->people), u"near the work said on"_s);
        QCOMPARE(m_models->study->undoName(), u"Resize highlight"_s);
        QVERIFY(announced.last().startsWith(u"Resized: near"_s));
        QVERIFY(view(0).marks().resized.isEmpty());
        press(0, Qt::Key_Right); // the keys move the caret again
        QVERIFY(view(0).selection().isEmpty());
    }

    void escapeLeavesAHighlightAsItWas()
    {
        m_navigator->selectHighlight(m_sample->people);
        trigger(QKeySequence(Qt::Key_R));
        press(0, Qt::Key_End);
        trigger(QKeySequence(Qt::Key_Escape));
        QCOMPARE(quoteOf(m_sample->people), u"people near the work said"_s);
        QVERIFY(m_models->study->undoName().isEmpty());
        QVERIFY(view(0).selection().isEmpty());
    }

    void nothingIsNoHighlight()
    {
        QSignalSpy hints(m_desk.get(), &Desk::hint);
        trigger(QKeySequence(Qt::Key_R));
        QCOMPARE(hints.size(), 1); // none is selected
        m_navigator->selectHighlight(m_sample->people);
        trigger(QKeySequence(Qt::Key_R));
        for (int i = 0; i < 25; ++i) { // as many as it has letters
            press(0, Qt::Key_Left);
        }
        press(0, Qt::Key_Return);
        QCOMPARE(quoteOf(m_sample->people), u"people near the work said"_s);
        QCOMPARE(hints.size(), 3);
    }

    void anEndIsDraggedByMouse()
    {
        m_navigator->selectHighlight(m_sample->people);
        QWidget *port = view(0).viewport();
        const auto pointAt = [&](qsizetype position) {
            QTextCursor cursor(view(0).document());
            cursor.setPosition(int(position));
            return view(0).cursorRect(cursor).center();
        };
        const qsizetype end = view(0).text().indexOf(u"said on Monday"_s) + 4;
        QTest::mouseMove(port, pointAt(end));
        QTest::mousePress(port, Qt::LeftButton, {}, pointAt(end));
        QTest::mouseMove(port, pointAt(end + 10));
        QCOMPARE(view(0).marks().resized.end, end + 10);
        QTest::mouseRelease(port, Qt::LeftButton, {}, pointAt(end + 10));
        QCOMPARE(quoteOf(m_sample->people), u"people near the work said on Monday"_s);
        QVERIFY(view(0).selection().isEmpty());
        QVERIFY(m_models->study->undo());
        QCOMPARE(quoteOf(m_sample->people), u"people near the work said"_s);
    }

    void aSearchFindsAllKindsOfHyphensInAllPanes()
    {
        putCaret(0, u"The maker"_s);
        find(u"model-3"_s);
        QCOMPARE(m_desk->find().hits().hits.size(), 3);
        QCOMPARE(m_desk->find().bar()->countText(), u"1 of 3"_s);
        QCOMPARE(announced.last(), u"1 of 3"_s);
        QCOMPARE(view(0).marks().hits.size(), 2);
        QCOMPARE(view(0).marks().currentHit, 0);
        QCOMPARE(view(1).marks().hits.size(), 1);
        QCOMPARE(view(1).marks().currentHit, -1);
    }

    void theCurrentHitHasAnOutline()
    {
        putCaret(0, u"The maker"_s);
        const QImage without = view(0).viewport()->grab().toImage();
        find(u"model-3"_s);
        view(0).reveal({.start = 0, .end = 1}, {});
        const TextSpan hit = view(0).marks().hits.first();
        QTextCursor cursor(view(0).document());
        cursor.setPosition(int(hit.start));
        const QRect there = view(0).cursorRect(cursor);
        const auto edges = [&] { // pixels in the colour of the outline, left of the hit
            const QImage picture = view(0).viewport()->grab().toImage();
            int count = 0;
            for (int y = there.top() + 4; y < there.bottom() - 4; ++y) {
                for (int x = there.left() - 3; x <= there.left() + 1; ++x) {
                    const QColor colour = picture.pixelColor(x, y);
                    count += std::abs(colour.hue() - lightTheme().hitLine.hue()) < 12 && colour.lightness() < 160;
                }
            }
            return count;
        };
        const int current = edges();
        QVERIFY(current >= there.height() / 2);
        m_desk->find().next();
        QVERIFY(edges() < current / 2);
        m_desk->find().close();
        QVERIFY(view(0).marks().hits.isEmpty());
    }

    void returnGoesRoundAndEscapeLeavesTheHitSelected()
    {
        putCaret(0, u"The maker"_s);
        find(u"model-3"_s);
        FindBar *bar = m_desk->find().bar();
        auto *edit = bar->findChild<QLineEdit *>();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bar->countText(), u"2 of 3"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(view(1).marks().currentHit, 0);
        QCOMPARE(m_navigator->article(), pane(1).article());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bar->countText(), u"1 of 3"_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar->countText(), u"3 of 3"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!m_desk->find().isOpen());
        QCOMPARE(selected(1), u"Model-3"_s);
        // F3 again goes on from there.
        byKeys(m_desk->findActions(), Qt::Key_F3)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return bar->countText() == u"1 of 3"_s; }));
    }

    void theHitIsHighlightedWithOneKeyAndTaggedWithADigit()
    {
        putCaret(0, u"The maker"_s);
        find(u"monday"_s);
        auto *edit = m_desk->find().bar()->findChild<QLineEdit *>();
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(quoteOf(m_navigator->highlight()), u"Monday"_s);
        find(u"critics"_s);
        m_desk->applyTag(m_sample->hedged);
        QCOMPARE(quoteOf(m_navigator->highlight()), u"Critics"_s);
        QCOMPARE(m_models->highlights.find(m_navigator->highlight())->tags, QList{m_sample->hedged});
    }

    void nothingFoundIsSaid()
    {
        find(u"zeppelin"_s);
        QCOMPARE(m_desk->find().bar()->countText(), u"Not found"_s);
        QCOMPARE(announced.last(), u"Not found"_s);
        m_desk->find().next();
        QVERIFY(view(0).marks().hits.isEmpty());
    }

    void theSearchFollowsTheArticlesOnTheDesk()
    {
        find(u"model-3"_s);
        m_models->articles.setOnDesk(pane(1).article(), false);
        QVERIFY(QTest::qWaitFor([&] { return m_desk->find().hits().hits.size() == 2; }));
    }

    void allHitsAreOfferedOnceSomebodyTakesThem()
    {
        find(u"model-3"_s);
        const auto buttons = m_desk->find().bar()->findChildren<QToolButton *>();
        const auto tagAll =
            *std::ranges::find_if(buttons, [](QToolButton *button) { return button->text() == u"Tag all…"_s; });
        QVERIFY(!tagAll->isVisible());
        m_desk->setCanTagAll(true);
        QVERIFY(tagAll->isVisible());
        QSignalSpy wanted(m_desk.get(), &Desk::tagAllHitsWanted);
        tagAll->click();
        QCOMPARE(wanted.first().first().value<SearchHits>(), m_desk->find().hits());
        QCOMPARE(m_desk->find().hits().hits.first().version, pane(0).version());
    }

    void theBarIsMadeWhenItIsFirstWanted()
    {
        QVERIFY(!m_desk->findChild<FindBar *>());
        QVERIFY(m_models->study->undoName().isEmpty());
    }

    void lettersAreNoCommandsInTheBar()
    {
        find(u"model-3"_s);
        auto *scope = m_desk->find().bar()->findChild<QComboBox *>();
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_N);
        QTest::keyClick(scope, Qt::Key_H);
        QVERIFY(m_navigator->highlight().isNull());
        QVERIFY(m_models->study->undoName().isEmpty());
        scope->setCurrentIndex(1); // the leading article only: none leads
        putCaret(1, u"It may"_s);
        QVERIFY(QTest::qWaitFor([&] { return m_desk->find().hits().hits.size() == 1; }));
        QTest::keyClick(scope, Qt::Key_Escape);
        QVERIFY(!m_desk->find().isOpen());
        QTest::keyClick(&view(1), Qt::Key_N); // here they are
        QVERIFY(!m_navigator->highlight().isNull());
    }

    void everythingHasAName()
    {
        find(u"model-3"_s);
        for (QWidget *part : m_desk->find().bar()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
        }
        QCOMPARE(view(0).accessibleName(), u"Model\u20113 to lead the race"_s);
        QVERIFY(pane(0).overview()->accessibleName().contains(u"Model\u20113"_s));
    }

    void aClickInTheStripShowsThePlace()
    {
        m_desk->resize(900, 160);
        QApplication::processEvents();
        OverviewStrip *strip = pane(0).overview();
        QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 2, strip->height() - 20});
        QVERIFY(view(0).verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(DeskKeysTest)
#include "deskkeys_test.moc"
