// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pastedarticle.h"
#include "study/importfiles.h"
#include "study/importplan.h"
#include "study/study.h"
#include "study/versionplan.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

// What came of an import: what is in the study now, and what could not be read and why.
struct ImportReport {
    QList<ArticleId> imported;
    int versions = 0; // that known articles got
    int asks = 0;     // places on these that are up for review
    int skipped = 0;
    int copies = 0;          // of the imported, that have most of their text from another outlet
    int filled = 0;          // articles of the study whose metadata were filled in
    bool isMetadata = false; // it was about these alone
    bool isRefused = false;  // by the study: nothing was written, and the same may be tried again
    QList<Error> problems;
};

// Reads files in a worker and works out what an import of them would bring; then, when it is told what to do with each,
// adds all as one step. Files that fail are listed, the rest goes in. One import at a time; GUI thread; the study must
// outlive it.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(Study &study, QObject *parent = nullptr);
    ~ImportJob() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    // These do nothing while another is under way. Folders stand for what is in them, see importFiles().
    void start(const QStringList &paths);
    void startPasted(const PastedText &pasted);
    // Adds what was decided. Versions are worked out in a worker first.
    void carryOut(const ImportPlan &plan);
    // Fills in what the study does not know of its articles.
    void fillFrom(const ImportPlan &plan);
    // Nothing is imported then.
    void cancel();

signals:
    void progressed(int done, int of);
    void planned(const ImportPlan &plan);
    void finished(const ImportReport &report);
    void cancelled();

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    using Plans = QHash<int, VersionPlan>;

    [[nodiscard]] bool begin();
    void read(const ImportFiles &files);
    void plan(const QList<ReadImportFile> &files, QList<Error> problems);
    void write(const ImportPlan &plan, const Plans &plans);
    void end();

    Study *m_study;
    QFutureWatcher<ReadImportFile> m_reading;
    QList<Error> m_problems; // of finding the files that are being read
    Flag m_isCancelled;
    bool m_running = false;
};
