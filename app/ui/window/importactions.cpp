// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importactions.h"

#include "exchange/readarticle.h"
#include "ui/library/importdialog.h"
#include "ui/shell/preference.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace
{
const Preference<QString> folderPreference("files/folder", QString());

struct Links {
    QStringList files;
    bool hasOthers = false; // of the web
};

Links linksOf(const QMimeData &data)
{
    Links links;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            links.files.append(url.toLocalFile());
        else
            links.hasOthers = true;
    }
    return links;
}

QString fileFilter()
{
    const QStringList others{QStringLiteral("*.json"), QStringLiteral("*.ris")};
    return QCoreApplication::translate("WindowActions", "Articles (%1);;All files (*)")
        .arg((articlePatterns() + others).join(u' '));
}
} // namespace

ImportActions::ImportActions(MainWindow &window) : QObject(&window), m_window(window) {}

void ImportActions::fillStudyMenu(QMenu &menu, Workspace &workspace)
{
    m_workspace = &workspace;
    const bool isOpen = !workspace.study().isReadOnly();
    menu.addAction(tr("Import a &folder…"), this, &ImportActions::chooseFolder)->setEnabled(isOpen);
    QAction *check = menu.addAction(tr("Import and &check…"), this, [this] { choose(Ask::Always); });
    check->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    check->setEnabled(isOpen);
    ImportJob &job = workspace.importJob();
    connect(&job, &ImportJob::progressed, this, [this](int done, int of) {
        if (of > 1)
            show(tr("Read %1 of %n file(s)…", nullptr, of).arg(done));
    });
    connect(&job, &ImportJob::planned, this, &ImportActions::decide);
    connect(&job, &ImportJob::finished, this, &ImportActions::report);
    connect(&job, &ImportJob::cancelled, this,
            [this] { m_window.notices()->show(NoticeKind::Information, tr("Nothing was imported.")); });
}

void ImportActions::fillArticleMenu(QMenu &menu)
{
    QAction *clipboard = menu.addAction(tr("&Import from clipboard"), this, &ImportActions::paste);
    clipboard->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    clipboard->setEnabled(!m_workspace->study().isReadOnly());
}

void ImportActions::choose(Ask ask)
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(&m_window, tr("Import articles"), folderPreference.get(), fileFilter());
    if (paths.isEmpty())
        return;
    folderPreference.set(QFileInfo(paths.first()).absolutePath());
    importFiles(paths, ask);
}

void ImportActions::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(&m_window, tr("Import a folder"), folderPreference.get());
    if (path.isEmpty())
        return;
    folderPreference.set(path);
    importFiles({path});
}

void ImportActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && canTake(*data))
        take(*data, QStringLiteral("clipboard"));
    else
        m_window.notices()->show(NoticeKind::Information, tr("There is no text in the clipboard."));
}

bool ImportActions::canTake(const QMimeData &data)
{
    return data.hasUrls() || data.hasHtml() || data.hasText();
}

// One import at a time, and none where nothing can be written.
bool ImportActions::canImport()
{
    if (!m_workspace || m_workspace->importJob().isRunning())
        return false;
    if (!m_workspace->study().isReadOnly())
        return true;
    m_window.notices()->show(NoticeKind::Warning, tr("The study is open for reading only."));
    return false;
}

void ImportActions::importFiles(const QStringList &paths, Ask ask)
{
    if (paths.isEmpty()) {
        choose(ask);
        return;
    }
    if (!canImport())
        return;
    m_ask = ask;
    show(tr("Reading…"));
    m_workspace->importJob().start(paths);
}

void ImportActions::take(const QMimeData &data, const QString &name)
{
    const Links links = linksOf(data);
    m_hadLinks = links.hasOthers;
    if (!links.files.isEmpty()) {
        importFiles(links.files);
        return;
    }
    // A link alone comes with its words: these are no article.
    if (links.hasOthers || isWebAddress(data.text())) {
        m_hadLinks = false;
        m_window.notices()->show(NoticeKind::Information,
                                 tr("Nothing is ever loaded from the network. Save the page in the browser, and import "
                                    "the file; or select its text and drop that."));
        return;
    }
    if (!canImport())
        return;
    m_ask = Ask::Always; // where it comes from is to be filled in
    show(tr("Reading…"));
    m_workspace->importJob().startPasted({.html = data.html(), .text = data.text(), .name = name});
}

void ImportActions::show(const QString &progress)
{
    m_window.notices()->show(NoticeKind::Information, progress);
    m_window.notices()->offer(tr("Cancel"), [this] {
        if (m_workspace)
            m_workspace->importJob().cancel();
    });
}

void ImportActions::decide(const ImportPlan &plan)
{
    if (plan.items.isEmpty() && !plan.entries.isEmpty())
        m_workspace->importJob().fillFrom(plan);
    else if (plan.items.isEmpty())
        report({.problems = plan.problems});
    else if (m_ask == Ask::Always || asksForDecision(plan))
        openDialog(plan);
    else
        carryOut(plan);
}

void ImportActions::openDialog(const ImportPlan &plan)
{
    m_window.notices()->show(NoticeKind::Information,
                             tr("%n article(s) read: choose what is imported.", nullptr, int(plan.items.size())));
    auto *dialog = new ImportDialog(plan, &m_window);
    connect(m_workspace, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &ImportDialog::importWanted, this, &ImportActions::carryOut);
    dialog->show();
}

void ImportActions::carryOut(const ImportPlan &plan)
{
    if (!canImport())
        return;
    m_plan = plan;
    m_workspace->importJob().carryOut(plan);
}

void ImportActions::report(const ImportReport &report)
{
    QStringList words;
    if (report.versions == 0 || !report.imported.isEmpty())
        words.append(tr("%n article(s) imported.", nullptr, int(report.imported.size())));
    if (report.versions > 0)
        words.append(tr("%n new version(s) added.", nullptr, report.versions));
    if (report.copies > 0)
        words.append(tr("%n of them have most of their text from another outlet.", nullptr, report.copies));
    if (report.skipped > 0)
        words.append(tr("%n were left out.", nullptr, report.skipped));
    if (report.isMetadata)
        words = {report.filled > 0 ? tr("Filled in what was not known of %n article(s).", nullptr, report.filled)
                                   : tr("The file says nothing of these articles that is not known.")};
    if (std::exchange(m_hadLinks, false))
        words.append(tr("Links were left out: nothing is loaded from the network."));
    QStringList problems;
    for (const Error &error : report.problems) {
        problems.append(describe(error));
    }
    NoticeBar *bar = m_window.notices();
    const bool isDone = !report.imported.isEmpty() || report.versions > 0 || report.filled > 0;
    if (problems.isEmpty()) {
        bar->show(NoticeKind::Information, words.join(u' '));
    } else if (problems.size() == 1 && !isDone) {
        bar->show(NoticeKind::Warning, problems.first());
    } else {
        words.append(tr("%n file(s) could not be read.", nullptr, int(problems.size())));
        bar->show(NoticeKind::Warning, words.join(u' '), problems.join(u'\n'));
    }
    if (report.isRefused)
        bar->offer(tr("Try again"), [this] { carryOut(m_plan); });
    else if (report.asks > 0)
        bar->offer(tr("Review"), [this] { emit m_workspace->viewWanted("review"); });
    else if (isDone)
        bar->offer(tr("Undo"), [this] { emit undoWanted(); });
}
