// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "study/actions/editwordlist.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"
#include "ui/annotation/agreementpanel.h"
#include "ui/annotation/notepanel.h"
#include "ui/annotation/quicktagbox.h"
#include "ui/annotation/tagpanel.h"
#include "ui/annotation/tagview.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/export/exportchoices.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"
#include "ui/lens/addtolistmenu.h"
#include "ui/lens/lenspanel.h"
#include "ui/library/importdialog.h"
#include "ui/synopsis/coveragepanel.h"
#include "ui/synopsis/coverageview.h"
#include "ui/timeline/eventpanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/tagcommands.h"
#include "ui/window/workspace.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Lens> m_lens;
    std::unique_ptr<MainWindow> m_window;

    QString makeStudy(const QString &name, const Snapshot &contents)
    {
        const QString path = m_folder.path(name);
        QFile::remove(path);
        if (!Study::create(path, contents))
            qFatal("no study");
        return path;
    }

    QAction *action(const QString &start) const
    {
        for (QAction *found : m_window->findChildren<QAction *>()) {
            if (found->text().remove(QLatin1Char('&')).startsWith(start))
                return found;
        }
        return nullptr;
    }

    void drop(const QMimeData &data) const
    {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &dropped);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_lens = std::make_unique<Lens>();
        m_window = std::make_unique<MainWindow>(*m_lens);
        QVERIFY(m_window->openStudy(makeStudy(QStringLiteral("a.synoptic"), smallStudy())));
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void theTimelineIsExportedFromItsMenu()
    {
        QAction *exporting = action(QStringLiteral("Export timeline"));
        QVERIFY(exporting && exporting->isEnabled());
        const QList<QAction *> menus = m_window->menuBar()->actions();
        QVERIFY(std::ranges::any_of(menus, [&](const QAction *menu) {
            return menu->text().remove(u'&') == u"Timeline" && menu->menu()->actions().contains(exporting);
        }));
    }

    void anEventOnTheTimelineOpensItsPassagesAndItsClaims()
    {
        Workspace *workspace = m_window->workspace();
        emit workspace->timeline()->eventActivated(EventId{1});
        QCOMPARE(workspace->navigator().event(), EventId{1});
        const auto *claims = workspace->event()->findChild<QListWidget *>();
        QCOMPARE(claims->count(), 2);
        bool saysConflict = false;
        for (const QLabel *label : workspace->event()->findChildren<QLabel *>()) {
            saysConflict |= label->text().contains(QStringLiteral("cannot both be true"));
        }
        QVERIFY(saysConflict); // April and May
        // The second claim's words are in the other article.
        emit workspace->event()->findChild<QListWidget *>()->itemActivated(claims->item(1));
        QCOMPARE(workspace->navigator().article(), ArticleId{2});
    }

    void aViewIsMadeWhenItIsFirstSeen()
    {
        QDockWidget *note = m_window->findChild<QDockWidget *>(QStringLiteral("note"));
        note->hide();
        Workspace *workspace = m_window->workspace();
        QVERIFY(workspace->flush());
        emit workspace->viewWanted("note");
        QVERIFY(note->isVisible());
        QCOMPARE(note->widget(), workspace->note());
    }

    void coverageComesToTheFrontAndSharesTheSelection()
    {
        Workspace *workspace = m_window->workspace();
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("coverage"));
        QVERIFY(dock->isHidden());
        dock->toggleViewAction()->trigger();
        QVERIFY(!dock->visibleRegion().isEmpty()); // before the timeline
        QCOMPARE(dock->widget(), workspace->coverage());
        auto *view = workspace->coverage()->findChild<CoverageView *>();
        emit workspace->timeline()->eventSelected(EventId{1});
        QCOMPARE(view->selected(), EventId{1});
        // Its words are in the other article.
        const int column = workspace->models().articles.rowOf(ArticleId{2});
        view->setCurrentIndex(view->model()->index(view->currentIndex().row(), column));
        view->activate();
        QCOMPARE(workspace->navigator().article(), ArticleId{2});
    }

    void wordListsGoWithTheirStudy()
    {
        Snapshot contents = smallStudy();
        contents.wordLists = {
            {.id = WordListId{1}, .name = QStringLiteral("Makers"), .words = {QStringLiteral("Maker A")}}};
        QVERIFY(m_window->openStudy(makeStudy(QStringLiteral("lists.synoptic"), contents)));
        QCOMPARE(m_lens->engine().lists().size(), 1);
        QVERIFY(setWords(m_window->workspace()->study(), QStringLiteral("models"), {QStringLiteral("Model 3")}));
        QCOMPARE(m_lens->engine().lists().size(), 2);
        QVERIFY(m_window->workspace()->study().undo());
        QCOMPARE(m_lens->engine().lists().size(), 1);
        QVERIFY(m_window->openStudy(makeStudy(QStringLiteral("none.synoptic"), smallStudy())));
        QCOMPARE(m_lens->engine().lists(), QList<WordList>());
    }

    void selectedWordsAreAddedToAList()
    {
        Desk *desk = m_window->workspace()->desk();
        ArticleView *view = desk->panes().first()->view();
        emit view->focused(); // as a click would
        QTextCursor cursor = view->document()->find(QStringLiteral("Maker B"));
        view->setTextCursor(cursor);
        QCOMPARE(desk->selectedWords(), QStringLiteral("Maker B"));
        auto *menu = desk->findChild<AddToListMenu *>();
        QVERIFY(menu);
        emit menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        (*std::ranges::find(actions, QStringLiteral("Companies"), &QAction::text))->trigger();
        QCOMPARE(m_lens->engine().words(QStringLiteral("companies")).last(), QStringLiteral("Maker B"));
        actions.last()->trigger(); // a new list: the panel comes to be asked for its name
        QVERIFY(m_window->findChild<LensPanel *>());
        QVERIFY(m_window->findChild<LensPanel *>()->isVisible());
    }

    void undoStoresWhatIsTypedInAListFirst()
    {
        Workspace *workspace = m_window->workspace();
        emit workspace->viewWanted("lens");
        auto *words = workspace->lens()->findChild<QPlainTextEdit *>();
        words->appendPlainText(QStringLiteral("Borealis"));
        action(QStringLiteral("Undo"))->setEnabled(true); // nothing was stored yet
        action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(m_lens->engine().lists().size(), 0);
        QVERIFY(!words->toPlainText().contains(QStringLiteral("Borealis")));
        QVERIFY(workspace->study().redo());
        QVERIFY(words->toPlainText().contains(QStringLiteral("Borealis")));
    }

    void hiddenKindsAreRemembered()
    {
        m_lens->setHidden({QStringLiteral("Date")});
        m_window.reset();
        m_lens = std::make_unique<Lens>();
        m_window = std::make_unique<MainWindow>(*m_lens);
        QCOMPARE(m_lens->hidden(), QSet<QString>{QStringLiteral("Date")});
        m_lens->setHidden({});
    }

    void undoAndRedoSayWhatTheyDo()
    {
        QVERIFY(removeHighlights(m_window->workspace()->study(), {HighlightId{1}}));
        QAction *undo = action(QStringLiteral("Undo"));
        QVERIFY(undo->text().contains(m_window->workspace()->study().undoName()));
        undo->trigger();
        QCOMPARE(m_window->workspace()->models().highlights.items().size(), 1);
        QVERIFY(!undo->isEnabled());
        action(QStringLiteral("Redo"))->trigger();
        QVERIFY(m_window->workspace()->models().highlights.items().isEmpty());
    }

    void theQuickBoxTagsTheSelectedHighlight()
    {
        Workspace *workspace = m_window->workspace();
        workspace->navigator().selectHighlight(HighlightId{1});
        workspace->tagCommands()->quickTag();
        auto *line = workspace->desk()->findChild<QuickTagBox *>()->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("brand new"));
        QTest::keyClick(line, Qt::Key_Return);
        const Tag made = workspace->models().tags.tags().last();
        QCOMPARE(made.name, QStringLiteral("brand new"));
        QVERIFY(workspace->models().highlights.find(HighlightId{1})->tags.contains(made.id));
        QVERIFY(workspace->study().undo()); // one step
        QVERIFY(!workspace->models().tags.find(made.id));
    }

    void aDeletedTagCanBeBroughtBackFromTheBar()
    {
        Workspace *workspace = m_window->workspace();
        const Tag tag = workspace->models().tags.tags().first();
        auto *view = workspace->tags()->findChild<TagView *>();
        view->setCurrentTag(tag.id);
        for (QAction *each : view->actions()) {
            if (each->shortcut() == QKeySequence(QKeySequence::Delete))
                each->trigger();
        }
        QVERIFY(!workspace->models().tags.find(tag.id));
        QVERIFY(m_window->notices()->text().contains(tag.name));
        for (auto *button : m_window->notices()->findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Undo"))
                button->click();
        }
        QVERIFY(workspace->models().tags.find(tag.id));
    }

    void aFilterCountsInTheLibraryAndIsSaidOnTheDesk()
    {
        Workspace *workspace = m_window->workspace();
        const auto *bar = workspace->desk()->findChild<FilterBar *>();
        QVERIFY(bar->isHidden());
        const HighlightItem item = workspace->models().highlights.items().first();
        workspace->models().tagFilter.setMark(item.tags.first(), TagMark::Without);
        QVERIFY(!bar->isHidden());
        QCOMPARE(workspace->models().articles.find(item.article)->shown, std::optional(0));
        workspace->models().tagFilter.clear();
        QVERIFY(bar->isHidden());
        QCOMPARE(workspace->models().articles.find(item.article)->shown, std::nullopt);
    }

    void aFileThatIsNoStudyIsSaidAndTheOpenOneStays()
    {
        const QString before = m_window->workspace()->study().path();
        const QString text = m_folder.write(QStringLiteral("b.synoptic"), "hello");
        QVERIFY(!m_window->openStudy(text));
        QVERIFY(m_window->notices()->text().contains(QStringLiteral("not a Synoptic study")));
        QCOMPARE(m_window->workspace()->study().path(), before);
        QCOMPARE(m_window->workspace()->desk()->panes().size(), 2);
    }

    void aStudyThatIsOpenElsewhereIsReadOnlyHere()
    {
        const auto elsewhere = *Study::open(makeStudy(QStringLiteral("c.synoptic"), smallStudy()), OpenMode::ReadWrite);
        QVERIFY(m_window->openStudy(elsewhere->path()));
        QVERIFY(m_window->workspace()->study().isReadOnly());
        QVERIFY(!m_window->notices()->text().isEmpty());
    }

    void importedFilesAreThereAndBadOnesAreListed()
    {
        ImportJob &job = m_window->workspace()->importJob();
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start({m_folder.write(QStringLiteral("d.txt"), "A headline\n\nSome prose about it."),
                   m_folder.write(QStringLiteral("bad.txt"), "\xff\xfe\xfd bad"),
                   m_folder.path(QStringLiteral("none"))});
        QVERIFY(finished.wait(10'000));
        const auto report = finished.first().first().value<ImportReport>();
        QCOMPARE(report.imported.size(), 1);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(m_window->workspace()->desk()->panes().size(), 3);
        QVERIFY(m_window->notices()->text().contains(QLatin1Char('2')));
        action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(m_window->workspace()->desk()->panes().size(), 2);
    }

    void whatIsThereAlreadyIsAskedAboutFirst()
    {
        Workspace *workspace = m_window->workspace();
        ImportJob &job = workspace->importJob();
        QSignalSpy planned(&job, &ImportJob::planned);
        job.start({m_folder.write(QStringLiteral("again.txt"), firstText.toUtf8())});
        QVERIFY(!planned.isEmpty() || planned.wait());
        auto *dialog = m_window->findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->list().item(0).decision, ImportDecision::Skip);
        QCOMPARE(workspace->desk()->panes().size(), 2);
        dialog->list().toggle(0);
        QSignalSpy finished(&job, &ImportJob::finished);
        emit dialog->importWanted(dialog->list().plan());
        QVERIFY(!finished.isEmpty() || finished.wait());
        QCOMPARE(workspace->desk()->panes().size(), 3);
        delete dialog;
    }

    void theClipboardIsImportedThroughTheDialog()
    {
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<h1>Ferries run</h1><p>They run again from Monday, <b>said</b> the office.</p>"));
        QGuiApplication::clipboard()->setMimeData(data);
        QSignalSpy planned(&m_window->workspace()->importJob(), &ImportJob::planned);
        action(QStringLiteral("Import from clipboard"))->trigger();
        QVERIFY(!planned.isEmpty() || planned.wait());
        auto *dialog = m_window->findChild<ImportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->list().item(0).draft.article.title, QStringLiteral("Ferries run"));
        QCOMPARE(dialog->list().item(0).draft.text,
                 QStringLiteral("Ferries run\n\nThey run again from Monday, said the office."));
        delete dialog;
    }

    void linksAreNeverFollowed()
    {
        QMimeData link;
        link.setUrls({QUrl(QStringLiteral("https://news.example/bridge"))});
        link.setText(QStringLiteral("https://news.example/bridge"));
        drop(link);
        QVERIFY(m_window->notices()->text().contains(QStringLiteral("ever loaded from the network")));
        QVERIFY(!m_window->workspace()->importJob().isRunning());
    }

    void droppedFilesAndWordsAreImported()
    {
        ImportJob &job = m_window->workspace()->importJob();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_folder.write(QStringLiteral("d.txt"), "A headline\n\nSome prose.")),
                       QUrl(QStringLiteral("https://news.example/bridge"))});
        QSignalSpy finished(&job, &ImportJob::finished);
        drop(files);
        QVERIFY(finished.wait());
        QVERIFY(m_window->notices()->text().contains(QStringLiteral("Links were left out")));
        QCOMPARE(m_window->workspace()->desk()->panes().size(), 3);
        QMimeData words;
        words.setText(QStringLiteral("Words that were selected, and dropped here."));
        QSignalSpy planned(&job, &ImportJob::planned);
        drop(words);
        QVERIFY(!planned.isEmpty() || planned.wait());
        delete m_window->findChild<ImportDialog *>();
    }

    void anotherAnalystsWorkIsMergedAndConflictsAreListed()
    {
        const QDockWidget *dock = m_window->findChild<QDockWidget *>(QStringLiteral("agreement"));
        QVERIFY(!dock->isVisible());
        Snapshot other = smallStudy();
        other.info.author = QStringLiteral("Bea");
        other.notes[0].text = QStringLiteral("Whoever.");
        other.highlights.append({.id = {2}, .uuid = QStringLiteral("h2"), .passage = {1}});
        MergeJob &job = m_window->workspace()->mergeJob();
        QSignalSpy finished(&job, &MergeJob::finished);
        job.start(makeStudy(QStringLiteral("bea.synoptic"), other));
        QVERIFY(finished.wait(10'000));
        QCOMPARE(m_window->workspace()->models().highlights.items().size(), 2);
        QVERIFY(m_window->notices()->text().startsWith(QStringLiteral("Added:")));
        QVERIFY(dock->isVisible());
        bool isListed = false;
        for (const QListWidget *list : m_window->workspace()->agreement()->findChildren<QListWidget *>()) {
            isListed |= list->count() > 0 && list->item(0)->text().contains(QStringLiteral("Whoever."));
        }
        QVERIFY(isListed);
        action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(m_window->workspace()->models().highlights.items().size(), 1);
    }

    void comparingIsAskedForInTheMenu()
    {
        action(QStringLiteral("Compare analysts…"))->trigger();
        QVERIFY(m_window->workspace()->agreement()->isVisible());
        QVERIFY(action(QStringLiteral("Merge…"))->isEnabled());
    }

    void theExportIsShownBeforeItIsSaved()
    {
        action(QStringLiteral("Export…"))->trigger();
        auto *dialog = m_window->findChild<ExportDialog *>();
        QVERIFY(dialog);
        dialog->choices()->choose(ExportKind::Markdown, ReportBy::All);
        QVERIFY(QTest::qWaitFor([&] { return !dialog->isWorking(); }));
        QVERIFY(dialog->bytes().contains("> Sources say"));
        QCOMPARE(dialog->findChild<ExportPreview *>()->text(), QString::fromUtf8(dialog->bytes()));
        const QString path = m_folder.path(QStringLiteral("out.md"));
        QVERIFY(dialog->saveTo(path));
        QCOMPARE(TemporaryFolder::read(path), dialog->bytes());
        QVERIFY(!dialog->saveTo(m_folder.path(QStringLiteral("no/where.md"))));
    }

    // Titles, tags and notes are data: none of them may be read as markup by any label.
    void dataIsNeverReadAsMarkup()
    {
        Snapshot hostile = smallStudy();
        const QString markup = QStringLiteral("<b>x</b><img src=\"file:///etc/hostname\"> & co");
        hostile.info.title = markup;
        for (Article &article : hostile.articles) {
            article.title = markup;
        }
        hostile.tags[0].name = markup;
        hostile.events[0].title = markup;
        hostile.notes[0].text = markup;
        QVERIFY(m_window->openStudy(makeStudy(QStringLiteral("e.synoptic"), hostile)));
        for (const ViewPlace &place : m_window->workspace()->places()) {
            emit m_window->workspace()->viewWanted(place.name);
        }
        m_window->workspace()->navigator().openEvent(EventId{1});
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("<b>")))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<b>x")), widget->metaObject()->className());
        }
    }

    void themesAndTheLensCanBeSwitchedWhileItIsOpen()
    {
        const QImage light = m_window->grab().toImage();
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Dark);
        m_lens->setColorScheme(Qt::ColorScheme::Dark);
        QCoreApplication::processEvents();
        const QImage dark = m_window->grab().toImage();
        QVERIFY(dark.pixelColor(dark.rect().center()).lightness() < 128);
        QVERIFY(light.pixelColor(light.rect().center()).lightness() > 128);
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        QAction *lens = action(QStringLiteral("Lens"));
        const LensState before = m_lens->state();
        lens->toggle();
        QVERIFY(m_lens->state() != before);
        lens->toggle();
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
