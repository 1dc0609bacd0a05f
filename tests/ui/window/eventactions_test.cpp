// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventactions.h"

#include "support/temporaryfolder.h"
#include "support/teststudy.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/timeline/claimlist.h"
#include "ui/timeline/eventpanel.h"
#include "ui/timeline/suggestionpanel.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/storedtext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class EventActionsTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Lens> m_lens;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;

    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] Snapshot contents() const { return orEmpty(workspace().study().store().snapshot()); }

    // In the first article.
    void select(const QString &words) const
    {
        ArticlePane *pane = workspace().desk()->panes().first();
        emit pane->view()->focused();
        const qsizetype start = pane->view()->text().indexOf(words);
        QVERIFY(start >= 0);
        pane->view()->select(start, start + words.size());
    }

    [[nodiscard]] QAction *action(const QString &start) const
    {
        for (QAction *found : m_window->findChildren<QAction *>()) {
            if (found->text().remove(u'&').startsWith(start))
                return found;
        }
        qFatal("no action %s", qUtf8Printable(start));
    }

    [[nodiscard]] QStringList paneMenu(const QList<EventId> &events) const
    {
        QMenu menu;
        emit workspace().desk() -> panes().first()->view()->menuAsked(menu, 0, events);
        QStringList texts;
        for (const QAction *entry : menu.actions()) {
            if (!entry->isSeparator())
                texts.append(entry->text().remove(u'&'));
        }
        return texts;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_path = m_folder.path(u"a.synoptic"_s);
        QFile::remove(m_path);
        QVERIFY(Study::create(m_path, smallStudy()));
        m_lens = std::make_unique<Lens>();
        m_window = std::make_unique<MainWindow>(*m_lens);
        QVERIFY(m_window->openStudy(m_path));
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void anEventIsMadeOfTheSelectionAndItsClaimIsChosen()
    {
        select(u"Sources say Model 3 may come in April 2025"_s);
        action(u"New event from the selection"_s)->trigger();
        const Snapshot after = contents();
        QCOMPARE(after.events.size(), 2);
        QCOMPARE(after.claims.last().edtf, u"2025-04"_s);
        QCOMPARE(workspace().navigator().event(), after.events.last().id);
        const auto *claims = workspace().event()->findChild<ClaimList *>();
        QVERIFY(claims->chosen());
        QCOMPARE(claims->chosen()->claim.id, after.claims.last().id);
        QVERIFY(workspace().study().undo());
        QCOMPARE(contents().events.size(), 1);
    }

    void aNewClaimOfAnEventWithOthersIsChosen()
    {
        workspace().navigator().selectEvent(EventId{1});
        select(u"Maker A plans Model 3\n\nSources say Model 3 may come in April 2025.\nMaker B wants its own model "
               "out before May"_s);
        action(u"Add the selection to the event"_s)->trigger();
        const Snapshot after = contents();
        QCOMPARE(after.claims.size(), 3);
        QCOMPARE(workspace().event()->findChild<ClaimList *>()->chosen()->claim.id, after.claims.last().id);
        QVERIFY2(m_window->notices()->text().contains(u"stand in these words"_s),
                 qPrintable(m_window->notices()->text()));
    }

    void withoutASelectionItIsSaidWhatToDo()
    {
        action(u"New event from the selection"_s)->trigger();
        QCOMPARE(contents().events.size(), 1);
        QVERIFY(m_window->notices()->text().contains(u"Select the words"_s));
    }

    void theMenuOfAPaneHasThemToo()
    {
        QCOMPARE(paneMenu({}), QStringList());
        QCOMPARE(paneMenu({EventId{1}}), QStringList{u"Show “Model 3 comes out”"_s});
        select(u"April 2025"_s);
        QCOMPARE(paneMenu({}), QStringList{u"New event from the selection"_s});
        workspace().navigator().selectEvent(EventId{1});
        QCOMPARE(paneMenu({}), (QStringList{u"New event from the selection"_s, u"Add to “Model 3 comes out”"_s}));
    }

    void showEventChoosesTheClaimOfThePlace()
    {
        ArticlePane *pane = workspace().desk()->panes().at(1);
        emit pane->view()->focused();
        const qsizetype place = pane->view()->text().indexOf(u"May 2025"_s);
        QMenu menu;
        emit pane->view()->menuAsked(menu, place, {EventId{1}});
        menu.actions().last()->trigger();
        const auto *claims = workspace().event()->findChild<ClaimList *>();
        QVERIFY(claims->chosen());
        QCOMPARE(claims->chosen()->claim.id, ClaimId{2});
    }

    void showEventIsOfferedOnThePassageUnderThePointer()
    {
        ArticleView *view = workspace().desk()->panes().first()->view();
        QList<EventId> events;
        // The menu closes by itself: it runs its own loop.
        connect(view, &ArticleView::menuAsked, view, [&](QMenu &menu, qsizetype, const QList<EventId> &found) {
            events = found;
            menu.clear();
        });
        const qsizetype place = view->text().indexOf(u"April 2025"_s);
        view->select(place, place);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view->viewport(), &byKey);
        QCOMPARE(events, QList<EventId>{EventId{1}});
        view->select(0, 0);
        QCoreApplication::sendEvent(view->viewport(), &byKey);
        QCOMPARE(events, QList<EventId>());
    }

    void suggestedEventsComeToTheFrontWhenTheyAreAskedFor()
    {
        auto *dock = m_window->findChild<QDockWidget *>(u"suggestions"_s);
        dock->hide(); // whatever the window of another test left
        emit workspace().viewWanted("suggestions");
        QVERIFY(!dock->visibleRegion().isEmpty());
        QCOMPARE(dock->widget(), workspace().suggestions());
    }

    void closingLosesNothingThatIsTyped()
    {
        workspace().navigator().selectEvent(EventId{1});
        emit workspace().viewWanted("event");
        auto *title = workspace().event()->findChild<StoredText *>();
        title->selectAll();
        QTest::keyClicks(title, u"Model 3 is out"_s);
        QCOMPARE(contents().events.first().title, u"Model 3 comes out"_s);
        QVERIFY(m_window->close());
        m_window.reset();
        const auto study = Study::open(m_path, OpenMode::ReadOnly);
        QVERIFY(study);
        QCOMPARE(orEmpty((*study)->store().snapshot()).events.first().title, u"Model 3 is out"_s);
    }

    void whatCannotBeStoredHoldsTheWindowOpenOnce()
    {
        workspace().navigator().selectEvent(EventId{1});
        auto *title = workspace().event()->findChild<StoredText *>();
        title->selectAll();
        QTest::keyClicks(title, u"Model 3 is out"_s);
        QVERIFY(workspace().study().store().database().exec(u"PRAGMA query_only = ON"_s));
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->notices()->text().isEmpty());
        QVERIFY(m_window->close());
    }
};

QTEST_MAIN(EventActionsTest)
#include "eventactions_test.moc"
