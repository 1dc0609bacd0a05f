// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/synopsissaver.h"

#include "exchange/atomicfile.h"
#include "models/synopsistext.h"
#include "ui/shell/preference.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace
{
const Preference<QString> folderPreference("files/folder", QString());

QString filterOf(const SynopsisSuffix &suffix)
{
    return QCoreApplication::translate("Synopsis", suffix.meaning) + QStringLiteral(" (*") + suffix.suffix + u')';
}

// With the end that the chosen filter asks for, unless it has one that says what to write.
QString completed(const QString &path, const QString &filter)
{
    if (synopsisFormOf(path))
        return path;
    for (const SynopsisSuffix &suffix : synopsisSuffixes()) {
        if (filter == filterOf(suffix))
            return path + suffix.suffix;
    }
    return path;
}

Result<void> writeSynopsis(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title,
                           const QString &path)
{
    return synopsisFormOf(path).and_then(
        [&](SynopsisForm form) { return writeFileAtomically(path, writtenSynopsis(table, lines, title, form)); });
}
} // namespace

SynopsisSaver::SynopsisSaver(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SynopsisSaver::report);
}

SynopsisSaver::~SynopsisSaver()
{
    m_watcher.waitForFinished();
}

void SynopsisSaver::choose(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title,
                           QWidget *window)
{
    QStringList filters;
    for (const SynopsisSuffix &suffix : synopsisSuffixes())
        filters.append(filterOf(suffix));
    QString filter = filters.constFirst();
    const QString suggestion = QDir(folderPreference.get()).filePath(tr("synopsis") + QStringLiteral(".html"));
    const QString chosen = QFileDialog::getSaveFileName(window, tr("Export synopsis"), suggestion,
                                                        filters.join(QStringLiteral(";;")), &filter);
    if (chosen.isEmpty())
        return;
    const QString path = completed(chosen, filter);
    folderPreference.set(QFileInfo(path).absolutePath());
    // Nobody was asked about the name with its end.
    if (path != chosen && QFileInfo::exists(path))
        emit failed({.kind = ErrorKind::AlreadyExists, .subject = path, .detail = {}});
    else
        start(table, lines, title, path);
}

void SynopsisSaver::start(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title,
                          const QString &path)
{
    if (m_watcher.isRunning())
        return;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(writeSynopsis, table, lines, title, path));
}

void SynopsisSaver::report()
{
    if (const Result<void> done = m_watcher.result(); !done)
        emit failed(done.error());
    else
        emit saved(tr("Saved as %1.").arg(m_path));
}
