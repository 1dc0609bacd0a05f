// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/desk/desk.h"
#include "ui/shell/preference.h"
#include "ui/synopsis/synopsispanel.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/importactions.h"
#include "ui/window/linkopener.h"
#include "ui/window/statusline.h"
#include "ui/window/viewdock.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
const Preference<QByteArray> statePreference("window/state", QByteArray());
constexpr int stateVersion = 4;
} // namespace

MainWindow::MainWindow(Lens &lens, QWidget *parent)
    : QMainWindow(parent)
    , m_lens(lens)
    , m_actions(new WindowActions(*this, lens))
    , m_notices(new NoticeBar)
    , m_status(new StatusLine)
    , m_views(new QStackedWidget)
{
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setStatusBar(m_status);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_views);
    setCentralWidget(middle);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resize(1280, 800);
}

MainWindow::~MainWindow()
{
    qDeleteAll(m_docks);
    delete centralWidget(); // with the desk and the synopsis
    delete m_workspace;     // after its views
}

bool MainWindow::openStudy(const QString &path)
{
    Result<std::unique_ptr<Study>> study = Study::open(path, OpenMode::ReadWrite);
    std::optional<Error> why;
    if (!study && (study.error().kind == ErrorKind::Locked || study.error().kind == ErrorKind::ReadOnly)) {
        why = study.error();
        study = Study::open(path, OpenMode::ReadOnly);
    }
    if (!study) {
        m_notices->showError(study.error());
        return false;
    }
    setStudy(*std::move(study));
    if (why)
        m_notices->show(NoticeKind::Warning, describe(*why) + QLatin1Char(' ') + tr("It is open for reading only."));
    return true;
}

void MainWindow::setStudy(std::unique_ptr<Study> study)
{
    const QByteArray state = m_docks.isEmpty() ? statePreference.get() : saveState(stateVersion);
    qDeleteAll(std::exchange(m_docks, {}));
    Workspace *before = m_workspace;
    while (QWidget *view = m_views->widget(0)) {
        delete view;
    }
    delete before;
    m_workspace = new Workspace(std::move(study), m_lens, this);
    m_views->addWidget(m_workspace->desk());
    placeViews();
    restoreState(state, stateVersion);
    m_actions->fill(*m_workspace, m_docks);
    m_status->follow(*m_workspace);
    connectWorkspace();
    rememberStudy(m_workspace->study());
    const QFileInfo file(m_workspace->study().path());
    setWindowFilePath(file.filePath());
    setWindowTitle(QStringLiteral("%1 — Synoptic").arg(file.completeBaseName()));
}

void MainWindow::placeViews()
{
    for (ViewPlace &place : m_workspace->places()) {
        auto *made = new ViewDock(QString::fromLatin1(place.name), place.title, std::move(place.make), this);
        addDockWidget(place.area, made);
        m_docks.append(made);
    }
    // On a small screen the articles need the room: the right column waits in the View menu.
    const int em = fontMetrics().height();
    const bool small = width() < em * 80;
    tabifyDockWidget(dock("apparatus"), dock("highlights"));
    tabifyDockWidget(dock("highlights"), dock("event"));
    tabifyDockWidget(dock("event"), dock("history"));
    tabifyDockWidget(dock("history"), dock("lens"));
    tabifyDockWidget(dock("timeline"), dock("coverage"));
    tabifyDockWidget(dock("coverage"), dock("figures"));
    tabifyDockWidget(dock("figures"), dock("sources"));
    tabifyDockWidget(dock("sources"), dock("agreement"));
    tabifyDockWidget(dock("agreement"), dock("suggestions"));
    dock("suggestions")->setVisible(!m_workspace->models().events.suggested().isEmpty());
    dock("coverage")->hide(); // until they are asked for
    dock("figures")->hide();
    dock("sources")->hide();
    dock("agreement")->hide();
    dock("lens")->hide();
    dock("apparatus")->raise();
    for (const char *right : {"apparatus", "highlights", "event", "history", "note"}) {
        dock(right)->setVisible(!small);
    }
    tabifyDockWidget(dock("timeline"), dock("review"));
    dock("review")->setVisible(!m_workspace->models().reviews.items().isEmpty());
    dock("timeline")->raise();
    resizeDocks({dock("library"), dock("apparatus")}, {em * 12, em * 18}, Qt::Horizontal);
    resizeDocks({dock("timeline")}, {em * (small ? 14 : 20)}, Qt::Vertical);
    resizeDocks({dock("apparatus"), dock("note")}, {em * 24, em * 11}, Qt::Vertical);
}

void MainWindow::showView(CentralView view)
{
    QWidget *wanted = view == CentralView::Synopsis ? static_cast<QWidget *>(m_workspace->synopsis())
                                                    : static_cast<QWidget *>(m_workspace->desk());
    m_views->addWidget(wanted); // nothing happens when it is there
    m_views->setCurrentWidget(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
    emit viewShown(view);
}

CentralView MainWindow::view() const
{
    return m_views->currentWidget() == m_workspace->desk() ? CentralView::Desk : CentralView::Synopsis;
}

QDockWidget *MainWindow::dock(const char *name) const
{
    const auto found =
        std::ranges::find(m_docks, QLatin1StringView(name), [](const QDockWidget *dock) { return dock->objectName(); });
    Q_ASSERT(found != m_docks.end());
    return *found;
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::failed, m_notices, &NoticeBar::showError);
    connect(m_workspace, &Workspace::hint, m_notices,
            [this](const QString &text) { m_notices->show(NoticeKind::Information, text); });
    connect(m_workspace, &Workspace::newVersionWanted, m_actions, &WindowActions::newVersion);
    connect(m_workspace, &Workspace::importWanted, m_actions,
            [this](const QStringList &paths) { m_actions->importing().importFiles(paths); });
    connect(m_workspace, &Workspace::viewWanted, this, [this](const char *name) {
        dock(name)->show();
        dock(name)->raise();
    });
    // A place that is gone to is a place on the desk.
    connect(&m_workspace->navigator(), &Navigator::placeWanted, this, [this] { showView(CentralView::Desk); });
    connect(&m_workspace->navigator(), &Navigator::eventWanted, dock("event"), &QWidget::raise);
    connect(&m_workspace->models().keeper, &HighlightKeeper::unsavedChanged, this, &MainWindow::showUnsaved);
    if (!m_workspace->models().keeper.unsaved().isEmpty())
        m_workspace->models().keeper.retry(); // what an earlier run could not save
}

void MainWindow::showUnsaved()
{
    HighlightKeeper &keeper = m_workspace->models().keeper;
    if (keeper.unsaved().isEmpty()) {
        m_notices->dismiss();
        return;
    }
    const QString count =
        tr("%n highlight(s) could not be saved and are kept here.", nullptr, int(keeper.unsaved().size()));
    const QString reason = keeper.lastError() ? describe(*keeper.lastError()) : QString();
    m_notices->show(NoticeKind::Warning, count + QLatin1Char(' ') + reason);
    m_notices->offer(tr("Try again"), [&keeper] { keeper.retry(); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (ImportActions::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString only = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    event->acceptProposedAction();
    if (only.endsWith(QLatin1StringView(".synoptic")))
        openStudy(only);
    else
        m_actions->importing().take(*event->mimeData(), QStringLiteral("dropped"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && !m_workspace->flush() && !std::exchange(m_isWarned, true)) {
        event->ignore(); // the reason has been told
        return;
    }
    statePreference.set(saveState(stateVersion));
    QMainWindow::closeEvent(event);
}
