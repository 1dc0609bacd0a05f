// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkcommands.h"

#include "support/storysample.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/synopsis/apparatuspanel.h"
#include "ui/synopsis/apparatusview.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// Linking and cutting from the desk.
class LinkCommandsTest : public QObject
{
    Q_OBJECT

private:
    const StorySample m_ids;
    TemporaryFolder m_folder;
    QString m_path = m_folder.path(u"a.synoptic"_s);
    std::unique_ptr<Lens> m_lens;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] QList<Link> links() const { return workspace().study().store().snapshot()->links; }
    [[nodiscard]] QString notice() const { return m_window->notices()->text(); }

    void await() const
    {
        StoryComparison &comparison = workspace().models().comparison;
        comparison.want();
        if (comparison.isWorking())
            QSignalSpy(&comparison, &StoryComparison::changed).wait();
    }
    // The pane of an article, with the caret in these words, or with them selected.
    ArticleView *click(ArticleId article, const QString &words, bool isSelecting = false) const
    {
        for (const ArticlePane *pane : workspace().desk()->panes()) {
            if (pane->article() != article)
                continue;
            emit pane->view()->focused();
            pane->view()->setFocus();
            const qsizetype start = pane->view()->text().indexOf(words);
            pane->view()->select(start, isSelecting ? start + words.size() : start);
            return pane->view();
        }
        qFatal("no pane");
    }
    static void press(QWidget *where, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(where, Qt::Key_K, modifiers);
    }
    [[nodiscard]] QString quote(PassageId id) const
    {
        return orEmpty(workspace().study().store().table<Passage>().find(Passage{.id = id}))->quote;
    }

    void openWindow()
    {
        m_lens = std::make_unique<Lens>();
        m_window = std::make_unique<MainWindow>(*m_lens);
        QVERIFY(m_window->openStudy(m_path));
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (const ArticleId article : {m_ids.first, m_ids.second, m_ids.third}) {
            workspace().models().articles.setOnDesk(article, true);
        }
        await();
    }

private slots:
    static void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QFile::remove(m_path);
        QVERIFY(Study::create(m_path, StorySample().contents()));
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void twoPressesLink()
    {
        press(click(m_ids.first, u"The mayor"_s));
        QVERIFY2(notice().contains(u"001"_s) && notice().contains(u"press K again"_s), qPrintable(notice()));
        QVERIFY(links().isEmpty());
        press(click(m_ids.third, u"Fishermen"_s));
        QCOMPARE(links().size(), 1);
        QCOMPARE(links().first().state, LinkState::Confirmed);
        QCOMPARE(quote(links().first().a), u"The mayor has opened a new library with 40,000 books."_s);
        QCOMPARE(quote(links().first().b), u"Fishermen of Osterby sold their catch early."_s);
        QCOMPARE(notice(), u"Linked 001 and 003."_s);
        QVERIFY(workspace().study().undo());
        QVERIFY(links().isEmpty());
        press(click(m_ids.first, u"The mayor"_s)); // a first press again
        QVERIFY(links().isEmpty());
    }

    void selectedWordsCount()
    {
        press(click(m_ids.first, u"opened a new library"_s, true));
        press(click(m_ids.second, u"by bus"_s, true));
        QCOMPARE(quote(links().value(0).a), u"opened a new library"_s);
        QCOMPARE(quote(links().value(0).b), u"by bus"_s);
    }

    void oneArticleIsRefused()
    {
        press(click(m_ids.first, u"The mayor"_s));
        press(click(m_ids.first, u"Nobody"_s));
        QVERIFY2(notice().contains(u"in one article"_s), qPrintable(notice()));
        QVERIFY(links().isEmpty());
        press(click(m_ids.second, u"Passengers"_s)); // the first is still remembered
        QCOMPARE(links().size(), 1);
        QCOMPARE(quote(links().first().a), u"The mayor has opened a new library with 40,000 books."_s);
    }

    void escapeLetsGo()
    {
        ArticleView *view = click(m_ids.first, u"The mayor"_s);
        press(view);
        QTest::keyClick(view, Qt::Key_Escape);
        press(click(m_ids.second, u"Passengers"_s));
        QVERIFY(links().isEmpty());
        QVERIFY(notice().contains(u"002"_s));
    }

    void cutsTheOnlyCounterpart()
    {
        ArticleView *view = click(m_ids.second, u"Passengers"_s);
        press(view, Qt::ShiftModifier);
        QCOMPARE(links().size(), 1);
        QCOMPARE(links().first().state, LinkState::Cut);
        QCOMPARE(notice(), u"Cut the link between 002 and 003."_s);
        await();
        press(view, Qt::ShiftModifier);
        QVERIFY2(notice().contains(u"linked with no other"_s), qPrintable(notice()));
        QVERIFY(workspace().study().undo());
        QVERIFY(links().isEmpty());
    }

    void cutsWhatIsChosenAmongSeveral()
    {
        auto *dock = m_window->findChild<QDockWidget *>(u"apparatus"_s);
        dock->hide();
        ArticleView *view = click(m_ids.first, u"cargo train"_s);
        press(view, Qt::ShiftModifier);
        QVERIFY2(notice().contains(u"several"_s), qPrintable(notice()));
        QVERIFY(links().isEmpty());
        emit workspace().viewWanted("apparatus");
        QVERIFY(QTest::qWaitFor([this] { return workspace().apparatus()->isVisible(); }));
        auto *list = workspace().apparatus()->findChild<ApparatusView *>();
        const auto story = workspace().models().comparison.story();
        const qsizetype there = workspace().models().texts.current(m_ids.third)->version.text.indexOf(u"cargo"_s);
        list->choose(static_cast<ApparatusList *>(list->model())->indexOf(*story->placeAt(m_ids.third, there)));
        press(view, Qt::ShiftModifier);
        QCOMPARE(links().size(), 1);
        QCOMPARE(notice(), u"Cut the link between 001 and 003."_s);
    }

    void withoutASentenceItIsSaidWhatToDo()
    {
        workspace().linkCommands()->cut();
        QVERIFY(notice().contains(u"Click into a sentence"_s));
        workspace().linkCommands()->link();
        QVERIFY(notice().contains(u"Click into a sentence"_s));
        QVERIFY(links().isEmpty());
    }

    void areInTheMenu()
    {
        QStringList texts;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            if (menu->text().remove(u'&') != u"Compare"_s)
                continue;
            for (const QAction *action : menu->menu()->actions()) {
                texts.append(action->text().remove(u'&'));
            }
        }
        QVERIFY(texts.contains(u"Link this passage"_s) && texts.contains(u"Cut the link of this passage"_s));
    }

    void areDisabledWhereNothingMayChange()
    {
        m_window.reset();
        const auto elsewhere = *Study::open(m_path, OpenMode::ReadWrite);
        openWindow();
        QVERIFY(workspace().study().isReadOnly());
        for (const QAction *action : workspace().linkCommands()->menuActions()) {
            QVERIFY(!action->isEnabled());
        }
        press(click(m_ids.first, u"The mayor"_s));
        press(click(m_ids.third, u"Fishermen"_s));
        QVERIFY(links().isEmpty());
    }
};

QTEST_MAIN(LinkCommandsTest)
#include "linkcommands_test.moc"
