// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "ui/annotation/notepanel.h"
#include "ui/desk/desk.h"
#include "ui/export/exportdialog.h"
#include "ui/export/timelinesaver.h"
#include "ui/lens/addtolistmenu.h"
#include "ui/lens/lenspanel.h"
#include "ui/library/versiondialog.h"
#include "ui/shell/preference.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/markdownhighlight.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/eventactions.h"
#include "ui/window/importactions.h"
#include "ui/window/linkcommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/mergeactions.h"
#include "ui/window/otherprograms.h"
#include "ui/window/suggestactions.h"
#include "ui/window/tagcommands.h"
#include "ui/window/workspace.h"

#include "exchange/readarticle.h"
#include "study/samplestudy.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>

#include <algorithm>

namespace
{
const Preference<bool> lensPreference("view/lens", true);
const Preference<QStringList> hiddenKindsPreference("view/lensHidden", {});
const Preference<double> textSizePreference("view/readingPoints", 0);
const Preference<QString> folderPreference("files/folder", QString());

// Without its access key, which Chinese writes behind the word: "撤销(&U)".
QString plain(QString text)
{
    static const QRegularExpression key(QStringLiteral("\\(&.\\)"));
    return text.remove(key).remove(u'&');
}

QString filterForStudies()
{
    return WindowActions::tr("Synoptic studies (*.synoptic)");
}

QString articleFilter()
{
    return QCoreApplication::translate("WindowActions", "Articles (%1);;All files (*)")
        .arg(articlePatterns().join(u' '));
}
} // namespace

WindowActions::WindowActions(MainWindow &window, Lens &lens)
    : QObject(&window)
    , m_window(window)
    , m_lens(lens)
    , m_importing(new ImportActions(window))
    , m_merging(new MergeActions(window))
    , m_otherPrograms(new OtherPrograms(window))
    , m_suggesting(new SuggestActions(window))
    , m_eventMaking(new EventActions(window))
    , m_timelineSaver(new TimelineSaver(this))
    , m_bar(new QToolBar(tr("Tools")))
{
    connect(m_importing, &ImportActions::undoWanted, this, &WindowActions::undo);
    connect(m_merging, &MergeActions::undoWanted, this, &WindowActions::undo);
    connect(m_timelineSaver, &TimelineSaver::failed, this,
            [this](const Error &error) { m_window.notices()->showError(error); });
    connect(m_timelineSaver, &TimelineSaver::saved, this,
            [this](const QString &sentence) { m_window.notices()->show(NoticeKind::Information, sentence); });
    // Explicit keys where a platform has none of its own.
    m_import = make("import", tr("&Import articles…"), QKeySequence(Qt::CTRL | Qt::Key_I), nullptr);
    connect(m_import, &QAction::triggered, m_importing, [this] { m_importing->choose(); });
    m_export =
        make("export", tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), &WindowActions::exportStudy);
    m_undo = make("undo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &WindowActions::undo);
    m_redo = make("redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &WindowActions::redo);
    m_lensOn = make("lens", tr("&Lens: colour names, dates and money"), QKeySequence(Qt::CTRL | Qt::Key_L), nullptr);
    m_lensOn->setIconText(tr("Lens"));
    m_import->setIconText(tr("Import…"));
    m_export->setIconText(tr("Export…"));
    m_lensOn->setCheckable(true);
    m_lensOn->setChecked(lensPreference.get());
    m_lens.setEnabled(lensPreference.get() ? LensState::On : LensState::Off);
    connect(m_lensOn, &QAction::toggled, this, [this](bool on) {
        m_lens.setEnabled(on ? LensState::On : LensState::Off);
        lensPreference.set(on);
    });
    makeViewActions();
    const QStringList hidden = hiddenKindsPreference.get();
    m_lens.setHidden({hidden.begin(), hidden.end()});
    connect(&m_lens, &Lens::hiddenChanged, this, [this] { hiddenKindsPreference.set(m_lens.hidden().values()); });
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->setIconSize(QSize(1, 1) * (m_window.fontMetrics().height() + 2));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_window.addToolBar(m_bar);
    applyIcons();
}

QAction *WindowActions::make(const char *icon, const QString &text, const QKeySequence &keys,
                             void (WindowActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setData(QString::fromLatin1(icon));
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    if (*icon != '\0')
        m_iconed.append(action);
    return action;
}

// What stands in the middle: one of them.
void WindowActions::makeViewActions()
{
    auto *group = new QActionGroup(this);
    const std::tuple<QString, QKeySequence, CentralView> views[] = {
        {tr("&Desk"), QKeySequence(Qt::ALT | Qt::Key_1), CentralView::Desk},
        {tr("&Synopsis"), QKeySequence(Qt::ALT | Qt::Key_2), CentralView::Synopsis}};
    for (const auto &[text, keys, shown] : views) {
        QAction *action = make("", text, keys, nullptr);
        action->setCheckable(true);
        action->setChecked(shown == CentralView::Desk);
        action->setIconText(plain(text));
        group->addAction(action);
        m_viewActions.append(action);
        connect(action, &QAction::triggered, this, [this, wanted = shown] { m_window.showView(wanted); });
        connect(&m_window, &MainWindow::viewShown, action,
                [action, own = shown](CentralView view) { action->setChecked(view == own); });
    }
}

void WindowActions::applyIcons()
{
    for (QAction *action : std::as_const(m_iconed)) {
        const QByteArray name = action->data().toString().toLatin1();
        action->setIcon(themedIcon(QLatin1StringView(name), m_window.palette()));
    }
}

void WindowActions::fill(Workspace &workspace, const QList<QDockWidget *> &docks)
{
    m_workspace = &workspace;
    QMenuBar *menus = m_window.menuBar();
    menus->clear();
    fillStudyMenu(*menus->addMenu(tr("&Study")));
    fillEditMenu(*menus->addMenu(tr("&Edit")));
    fillViewMenu(*menus->addMenu(tr("&View")), docks);
    fillArticleMenu(*menus->addMenu(tr("A&rticle")));
    fillAnnotateMenu(*menus->addMenu(tr("&Annotate")));
    fillCompareMenu(*menus->addMenu(tr("&Compare")));
    fillTimelineMenu(*menus->addMenu(tr("&Timeline")));
    QMenu *help = menus->addMenu(tr("&Help"));
    help->addAction(make("", tr("&Keys"), QKeySequence(Qt::Key_F1), &WindowActions::showKeys));
    help->addAction(make("", tr("&About Synoptic"), {}, &WindowActions::about));
    fillToolBar();
    workspace.desk()->setReadingSize(textSizePreference.get());
    connect(&workspace.study(), &Study::historyChanged, this, &WindowActions::nameHistory);
    connect(&workspace, &Workspace::undoable, this, [this](const QString &what) {
        m_window.notices()->show(NoticeKind::Information, what);
        m_window.notices()->offer(tr("Undo"), [this] { undo(); });
    });
    nameHistory();
}

void WindowActions::fillStudyMenu(QMenu &menu)
{
    menu.addAction(make("", tr("&New study…"), QKeySequence(Qt::CTRL | Qt::Key_N), &WindowActions::newStudy));
    menu.addAction(make("", tr("&Open study…"), QKeySequence(Qt::CTRL | Qt::Key_O), &WindowActions::openStudy));
    m_otherPrograms->fill(menu);
    menu.addAction(make("", tr("Open the &sample"), {}, &WindowActions::openSample));
    menu.addSeparator();
    menu.addAction(tr("No&te on the study…"), this, [this] { m_workspace->navigator().writeNote({}); });
    menu.addAction(m_import);
    m_importing->fillStudyMenu(menu, *m_workspace);
    menu.addAction(m_export);
    menu.addSeparator();
    m_merging->fill(menu, *m_workspace);
    menu.addSeparator();
    QAction *quit = menu.addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void WindowActions::fillEditMenu(QMenu &menu)
{
    const Desk *desk = m_workspace->desk();
    menu.addAction(m_undo);
    menu.addAction(m_redo);
    menu.addSeparator();
    menu.addActions(desk->findActions());
    menu.addMenu(tr("&Select"))->addActions(desk->selectionActions());
}

void WindowActions::fillViewMenu(QMenu &menu, const QList<QDockWidget *> &docks)
{
    menu.addActions(m_viewActions);
    menu.addSeparator();
    for (QDockWidget *dock : docks) {
        menu.addAction(dock->toggleViewAction());
    }
    menu.addSeparator();
    menu.addAction(m_lensOn);
    menu.addAction(make("", tr("&Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), &WindowActions::largerText));
    menu.addAction(make("", tr("S&maller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &WindowActions::smallerText));
    menu.addSeparator();
    fillThemes(*menu.addMenu(tr("&Theme")));
    fillLanguages(*menu.addMenu(tr("Lan&guage")));
}

void WindowActions::fillThemes(QMenu &menu)
{
    const std::pair<QString, ThemeMode> modes[] = {
        {tr("As the &system"), ThemeMode::System}, {tr("&Light"), ThemeMode::Light}, {tr("&Dark"), ThemeMode::Dark}};
    for (const auto &[text, mode] : modes) {
        menu.addAction(text, this, [this, chosen = mode] { emit m_window.themeWanted(chosen); });
    }
}

void WindowActions::fillLanguages(QMenu &menu)
{
    // Each in its own language, so that one who cannot read the present one finds home.
    const std::pair<QString, QString> languages[] = {{tr("As the &system"), QString()},
                                                     {QStringLiteral("English"), QStringLiteral("en")},
                                                     {QStringLiteral("Deutsch"), QStringLiteral("de")},
                                                     {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}};
    for (const auto &[text, language] : languages) {
        menu.addAction(text, this, [this, chosen = language] { emit m_window.languageWanted(chosen); });
    }
}

void WindowActions::fillArticleMenu(QMenu &menu)
{
    QAction *version = make("", tr("New &version…"), {}, &WindowActions::newVersionOfLeading);
    version->setEnabled(!m_workspace->study().isReadOnly());
    menu.addAction(version);
    m_importing->fillArticleMenu(menu);
    menu.addAction(tr("&Review"), m_workspace, [this] { emit m_workspace->viewWanted("review"); });
}

void WindowActions::fillAnnotateMenu(QMenu &menu)
{
    Desk *desk = m_workspace->desk();
    menu.addAction(desk->highlightAction());
    menu.addAction(desk->removeAction());
    QAction *note = menu.addAction(tr("&Note on what is selected…"), this,
                                   [this] { m_workspace->navigator().writeNote(m_workspace->note()->selected()); });
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    menu.addSeparator();
    menu.addActions(desk->stepActions());
    menu.addSeparator();
    menu.addActions(m_workspace->tagCommands()->menuActions());
    menu.addSeparator();
    auto *lists = new AddToListMenu( // goes with the desk, as its study does
        m_workspace->study(), m_lens, [desk] { return desk->selectedWords(); }, desk);
    connect(lists, &AddToListMenu::failed, m_workspace, &Workspace::failed);
    connect(lists, &AddToListMenu::newListWanted, m_workspace, [this](const QStringList &words) {
        emit m_workspace->viewWanted("lens");
        m_workspace->lens()->beginList(words);
    });
    menu.addMenu(lists);
    menu.addSeparator();
    menu.addActions(desk->tagActions());
}

void WindowActions::fillCompareMenu(QMenu &menu)
{
    menu.addActions(m_workspace->desk()->passageActions());
    menu.addSeparator();
    menu.addActions(m_workspace->linkCommands()->menuActions());
}

void WindowActions::fillTimelineMenu(QMenu &menu)
{
    menu.addActions(m_workspace->timeline()->actions());
    menu.addSeparator();
    m_eventMaking->fill(menu, *m_workspace);
    m_suggesting->fill(menu, *m_workspace);
    menu.addSeparator();
    menu.addAction(tr("&Export timeline…"), this, [this] {
        m_timelineSaver->choose(m_workspace->timeline()->data(), m_workspace->study().store(), &m_window);
    });
}

void WindowActions::fillToolBar()
{
    m_bar->clear();
    QAction *highlight = m_workspace->desk()->highlightAction();
    highlight->setIcon(themedIcon(QLatin1StringView("highlight"), m_window.palette()));
    m_bar->addActions({m_undo, m_redo});
    m_bar->addSeparator();
    m_bar->addActions(m_viewActions);
    m_bar->addSeparator();
    QAction *follow = m_workspace->desk()->followAction();
    follow->setIcon(themedIcon(QLatin1StringView("follow"), m_window.palette()));
    m_bar->addActions({highlight, m_lensOn, follow});
    m_bar->addSeparator();
    m_bar->addActions({m_import, m_export});
}

void WindowActions::nameHistory()
{
    const auto name = [](QAction *action, const QString &verb, const QString &step) {
        action->setEnabled(!step.isEmpty());
        action->setText(step.isEmpty() ? verb
                                       : tr("%1: %2").arg(verb, QString(step).replace(u'&', QStringLiteral("&&"))));
        action->setIconText(plain(verb));
    };
    name(m_undo, tr("&Undo"), m_workspace->study().undoName());
    name(m_redo, tr("&Redo"), m_workspace->study().redoName());
}

void WindowActions::newStudy()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("New study"), folderPreference.get(),
                                                      filterForStudies(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    const QFileInfo file(path.endsWith(QLatin1StringView(".synoptic")) ? path : path + QStringLiteral(".synoptic"));
    folderPreference.set(file.absolutePath());
    Result<std::unique_ptr<Study>> study =
        Study::create(file.filePath(), Snapshot{.info = {.title = file.completeBaseName()}});
    if (study)
        m_window.setStudy(*std::move(study));
    else
        m_window.notices()->showError(study.error());
}

void WindowActions::openStudy()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open study"), folderPreference.get(), filterForStudies());
    if (path.isEmpty())
        return;
    folderPreference.set(QFileInfo(path).absolutePath());
    m_window.openStudy(path);
}

void WindowActions::openSample()
{
    const Result<QString> path = ensureSampleStudy(dataFolder());
    if (path)
        m_window.openStudy(*path);
    else
        m_window.notices()->showError(path.error());
}

void WindowActions::newVersionOfLeading()
{
    if (m_workspace->navigator().article().isNull())
        m_window.notices()->show(NoticeKind::Information, tr("Click into the article first."));
    else
        newVersion(m_workspace->navigator().article());
}

void WindowActions::newVersion(ArticleId article)
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("New version"), folderPreference.get(), articleFilter());
    if (path.isEmpty())
        return;
    folderPreference.set(QFileInfo(path).absolutePath());
    auto *dialog = new VersionDialog(m_workspace->study(), article, path, &m_window);
    connect(m_workspace, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &VersionDialog::added, this, &WindowActions::reportVersion);
    dialog->show();
}

void WindowActions::reportVersion(const VersionPlan &plan)
{
    const CarryCounts counts = plan.counts();
    const QString added = tr("%1 has a version %2 now.").arg(plan.state.article.name).arg(plan.version.number);
    const QString places =
        counts.all() == 0
            ? QString()
            : QLatin1Char(' ') +
                  tr("%1 places went over for sure, %2 are to be reviewed.").arg(counts.sure()).arg(counts.asks);
    m_window.notices()->show(NoticeKind::Information, added + places);
    if (counts.asks > 0)
        m_window.notices()->offer(tr("Review"), [this] { emit m_workspace->viewWanted("review"); });
    else
        m_window.notices()->offer(tr("Undo"), [this] { undo(); });
}

void WindowActions::exportStudy()
{
    auto *dialog = new ExportDialog(
        m_workspace->models(), [this](QTextDocument *document) { attachMarkdown(document, m_lens); }, &m_window);
    connect(m_workspace, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
}

void WindowActions::undo()
{
    if (m_workspace->flush())
        tell(m_workspace->study().undo());
}

void WindowActions::redo()
{
    tell(m_workspace->study().redo());
}

void WindowActions::tell(const Result<void> &done)
{
    if (!done)
        m_window.notices()->showError(done.error());
}

void WindowActions::resizeText(int steps)
{
    const double now =
        textSizePreference.get() > 0 ? textSizePreference.get() : readingFont(m_window.font()).pointSizeF();
    const double size = std::clamp(now + steps, 7.0, 32.0);
    textSizePreference.set(size);
    m_workspace->desk()->setReadingSize(size);
}

void WindowActions::showKeys()
{
    m_window.notices()->show(
        NoticeKind::Information,
        tr("Select words and press H to highlight them, 1 to 9 to tag them, or T to name tags. Delete removes the "
           "selected highlight, R resizes it, N goes to the next. Ctrl+F finds. "
           "On the timeline: arrows go from event to event, F fits the story, 0 fits all, + and − zoom."));
}

void WindowActions::about()
{
    m_window.notices()->show(
        NoticeKind::Information,
        tr("Synoptic %1: read and annotate coverage side by side. Free software under the GNU GPL, "
           "version 3 or later. It never uses the network.")
            .arg(QCoreApplication::applicationVersion()));
}
