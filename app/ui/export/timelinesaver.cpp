// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/timelinesaver.h"

#include "exchange/atomicfile.h"
#include "ui/shell/preference.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>
#include <QtConcurrentRun>

namespace
{
const Preference<QString> folderPreference("files/folder", QString());

QString filterOf(const TimelineSuffix &suffix)
{
    return QCoreApplication::translate("TimelineExport", suffix.meaning) + QStringLiteral(" (*") + suffix.suffix + u')';
}

// With the end that the chosen filter asks for, unless it has one that says what to write.
QString completed(const QString &path, const QString &filter)
{
    if (timelineFormOf(path))
        return path;
    for (const TimelineSuffix &suffix : timelineSuffixes()) {
        if (filter == filterOf(suffix))
            return path + suffix.suffix;
    }
    return path;
}

Result<TimelineFile> writeTimeline(const TimelineData &data, const Snapshot &snapshot, const QString &path,
                                   const TimelineExportOptions &options)
{
    return timelineFormOf(path)
        .and_then([&](TimelineForm form) { return exportTimeline(data, snapshot, form, options); })
        .and_then([&](const TimelineFile &file) {
            return writeFileAtomically(path, file.bytes).transform([&] { return file; });
        });
}
} // namespace

TimelineSaver::TimelineSaver(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TimelineSaver::report);
}

TimelineSaver::~TimelineSaver()
{
    m_watcher.waitForFinished();
}

void TimelineSaver::choose(const TimelineData &data, const StudyStore &store, QWidget *window)
{
    QStringList filters;
    for (const TimelineSuffix &suffix : timelineSuffixes())
        filters.append(filterOf(suffix));
    QString filter = filters.constFirst();
    const QString suggestion = QDir(folderPreference.get()).filePath(tr("timeline") + QStringLiteral(".svg"));
    const QString chosen = QFileDialog::getSaveFileName(window, tr("Export timeline"), suggestion,
                                                        filters.join(QStringLiteral(";;")), &filter);
    if (chosen.isEmpty())
        return;
    const QString path = completed(chosen, filter);
    folderPreference.set(QFileInfo(path).absolutePath());
    // Nobody was asked about the name with its end.
    if (path != chosen && QFileInfo::exists(path)) {
        emit failed({.kind = ErrorKind::AlreadyExists, .subject = path, .detail = {}});
    } else {
        start(data, store, path, themeOf(window->palette()).dark ? ImageTheme::Dark : ImageTheme::Light);
    }
}

void TimelineSaver::start(const TimelineData &data, const StudyStore &store, const QString &path, ImageTheme theme)
{
    if (m_watcher.isRunning())
        return;
    const Result<Snapshot> snapshot = store.snapshot();
    if (!snapshot) {
        emit failed(snapshot.error());
        return;
    }
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(writeTimeline, data, *snapshot, path, TimelineExportOptions{.theme = theme}));
}

void TimelineSaver::report()
{
    const Result<TimelineFile> file = m_watcher.result();
    if (!file) {
        emit failed(file.error());
        return;
    }
    const QString words = tr("Saved as %1.").arg(m_path);
    const QString leftOut = leftOutText(*file);
    emit saved(leftOut.isEmpty() ? words : words + u' ' + leftOut);
}
