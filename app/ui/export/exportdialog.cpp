// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "exchange/container/ziparchive.h"
#include "exchange/folderwriter.h"
#include "models/reportpages.h"
#include "study/otherstudy.h"
#include "ui/export/exportchoices.h"
#include "ui/export/exportpreview.h"
#include "ui/shell/preference.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace
{
const Preference<QString> folderPreference("files/folder", QString());

constexpr int pageWidth = 620; // pixels of a page in the preview
constexpr int mostPagesShown = 24;

bool isPaged(ExportKind kind)
{
    return kind == ExportKind::Pdf;
}

// A web page is not shown by reading its markup: what stands in it looks on paper much as it does there.
bool isSeenAsPages(ExportKind kind)
{
    return isPaged(kind) || kind == ExportKind::Html;
}

// Of an archive what its programs read first.
QString shownText(const ExportedFile &file, ExportKind kind)
{
    if (kind != ExportKind::RefiProject)
        return isPaged(kind) ? QString() : QString::fromUtf8(file.bytes);
    return QString::fromUtf8(orEmpty(ZipArchive::open(file.bytes, file.name).and_then([](const auto &archive) {
        return archive->read(QStringLiteral("project.qde"));
    })));
}
} // namespace

// What a worker brings.
struct ExportDialog::Made {
    ExportRequest request;
    Result<ExportedFiles> files;
    QString text; // that is shown of the main file
    QList<QImage> pages;
    int pageCount = 0;
};

ExportDialog::ExportDialog(StudyModels &models, const std::function<void(QTextDocument *)> &prepare, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_choices(new ExportChoices)
    , m_preview(new ExportPreview(prepare))
    , m_losses(plainLabel())
    , m_status(plainLabel())
    , m_save(new QPushButton(tr("&Save as…")))
    , m_copy(new QPushButton(tr("&Copy")))
    , m_replace(new QPushButton(tr("&Replace the file")))
    , m_keep(new QPushButton(tr("&Leave it as it is")))
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_save->setDefault(true);
    m_replace->hide();
    m_keep->hide();
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 8, 0);
    sideColumn->addWidget(m_choices, 1);
    sideColumn->addWidget(m_losses);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_replace, QDialogButtonBox::ActionRole);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(m_status);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    splitter->setSizes({em * 15, em * 45});
    resize(em * 60, em * 38);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_replace, &QPushButton::clicked, this, &ExportDialog::replaceEdited);
    connect(m_keep, &QPushButton::clicked, this, &ExportDialog::keepEdited);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_choices, &ExportChoices::changed, this, &ExportDialog::refresh);
    connect(m_choices, &ExportChoices::failed, this, [this](const Error &error) { say(describe(error)); });
    connect(m_models.study.get(), &Study::changed, this, &ExportDialog::refresh);
    connect(&m_models.comparison, &StoryComparison::changed, this, [this] {
        if (m_request.report.by == ReportBy::Synopsis)
            refresh();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportDialog::take);
    refresh();
}

// What is still under way holds nothing of the dialog, and its result is dropped.
ExportDialog::~ExportDialog() = default;

QByteArray ExportDialog::bytes() const
{
    return m_made && m_made->files ? m_made->files->files.first().bytes : QByteArray();
}

// Reads through a connection of its own: a large study takes longer to read than a window may wait.
std::shared_ptr<ExportDialog::Made> ExportDialog::make(const QString &study, const ExportRequest &request,
                                                       const std::shared_ptr<const ComparedStory> &story)
{
    auto made = std::make_shared<Made>(Made{.request = request, .files = {}});
    Result<ExportSource> source = Study::open(study, OpenMode::ReadOnly).and_then([&](const auto &opened) {
        return exportSource(*opened, request, story);
    });
    if (!source) {
        made->files = std::unexpected(source.error());
        return made;
    }
    made->files = exportStudy(*source, request);
    if (made->files)
        made->text = shownText(made->files->files.first(), request.kind);
    if (!isSeenAsPages(request.kind))
        return made;
    const std::unique_ptr<ReportPages> pages = exportPages(*source, request);
    made->pageCount = pages->count();
    for (int page = 0; page < std::min(mostPagesShown, pages->count()); ++page)
        made->pages.append(pages->picture(page, pageWidth));
    return made;
}

// The newest wish wins: what is under way is finished and thrown away.
void ExportDialog::refresh()
{
    if (m_isWorking) {
        m_isStale = true;
        return;
    }
    m_askedPath.clear();
    m_request = m_choices->request();
    m_request.report.stem = QFileInfo(m_models.study->path()).completeBaseName();
    if (m_request.report.by == ReportBy::Synopsis)
        m_models.comparison.want();
    m_isWorking = true;
    m_isStale = false;
    say(tr("Preparing…"));
    m_watcher.setFuture(
        QtConcurrent::run(&ExportDialog::make, m_models.study->path(), m_request, m_models.comparison.story()));
}

void ExportDialog::take()
{
    m_isWorking = false;
    if (m_isStale) {
        refresh();
        return;
    }
    m_made = m_watcher.result();
    present(*m_made);
    emit made();
}

void ExportDialog::present(const Made &made)
{
    m_replace->hide();
    m_keep->hide();
    m_save->setEnabled(made.files.has_value());
    m_copy->setEnabled(!made.text.isEmpty());
    m_save->show();
    QStringList losses;
    if (!made.files) {
        m_losses->clear();
        say(describe(made.files.error()) + u' ' + made.files.error().detail);
        return;
    }
    for (const QString &line : lossLines(made.files->losses))
        losses.append(QStringLiteral("\u2022 ") + line);
    m_losses->setText(losses.isEmpty() ? QString() : tr("Left out:") + u'\n' + losses.join(u'\n'));
    if (isSeenAsPages(made.request.kind)) {
        m_preview->showPages(made.pages);
    } else if (made.request.kind == ExportKind::Markdown) {
        m_preview->showMarkdown(made.text);
    } else {
        m_preview->showText(made.text);
    }
    if (isPaged(made.request.kind)) {
        say(tr("%n page(s).", nullptr, made.pageCount));
    } else if (made.files->files.size() > 1) {
        say(tr("%n file(s); the first is shown.", nullptr, int(made.files->files.size())));
    } else {
        say(tr("%n highlight(s), each with its exact words.", nullptr, int(m_models.highlights.items().size())));
    }
}

void ExportDialog::say(const QString &words)
{
    m_status->setText(words);
}

void ExportDialog::chooseFile()
{
    const ExportFormat &format = exportFormat(m_request.kind);
    const QString name = QFileInfo(m_models.study->path()).completeBaseName() + format.suffix;
    const QString meaning = QCoreApplication::translate("StudyExport", format.meaning);
    QString path;
    if (m_request.report.split == ReportSplit::FileEach || m_request.kind == ExportKind::Folder) {
        path = QFileDialog::getExistingDirectory(this, tr("Export into a folder"), folderPreference.get());
    } else {
        path = QFileDialog::getSaveFileName(this, tr("Export"), QDir(folderPreference.get()).filePath(name),
                                            meaning + QStringLiteral(" (*") + format.suffix + u')');
    }
    if (path.isEmpty())
        return;
    folderPreference.set(QFileInfo(path).absolutePath());
    saveTo(path);
}

bool ExportDialog::saveTo(const QString &path)
{
    return m_made && m_made->files && write(path, EditedFiles::Keep);
}

bool ExportDialog::write(const QString &path, EditedFiles edited)
{
    if (m_request.kind == ExportKind::Folder) {
        const Result<void> dumped = m_models.study->store().snapshot().and_then(
            [&](const Snapshot &snapshot) { return writeFolder(snapshot, path); });
        say(dumped ? tr("Saved as %1.").arg(path) : describe(dumped.error()));
        return dumped.has_value();
    }
    const QList<ExportedFile> &files = m_made->files->files;
    const QStringList paths = exportPaths(files, path, m_request.report.split);
    if (edited == EditedFiles::Keep) {
        if (const std::optional<EditedFile> found = findEditedFile(files, paths)) {
            ask(*found, path);
            return false;
        }
    }
    const Result<void> written = writeExport(files, paths, EditedFiles::Replace);
    say(written ? tr("Saved as %1.").arg(path) : describe(written.error()));
    return written.has_value();
}

void ExportDialog::ask(const EditedFile &edited, const QString &path)
{
    m_askedPath = path;
    m_preview->showDifference(edited.difference);
    m_save->hide();
    m_replace->show();
    m_keep->show();
    say(tr("%1 was changed by hand, or is no export. Replacing it would take out the lines with − and put in those "
           "with "
           "+; your own regions stay.")
            .arg(edited.path));
}

void ExportDialog::replaceEdited()
{
    const QString path = std::exchange(m_askedPath, QString());
    present(*m_made);
    write(path, EditedFiles::Replace);
}

void ExportDialog::keepEdited()
{
    const QString path = std::exchange(m_askedPath, QString());
    present(*m_made);
    say(tr("%1 was left as it is.").arg(path));
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_made->text);
    say(tr("Copied."));
}
