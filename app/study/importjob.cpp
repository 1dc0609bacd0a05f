// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importjob.h"

#include "study/actions/fillmetadata.h"
#include "study/actions/importdrafts.h"
#include "study/fillarticle.h"

#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
ImportPlan planImport(const QList<ReadImportFile> &files, const QList<CurrentText> &known,
                      const std::function<bool()> &isCancelled)
{
    ImportPlan plan;
    QList<ArticleDraft> drafts;
    for (const ReadImportFile &file : files) {
        if (file.draft)
            drafts.append(*file.draft);
        if (file.error)
            plan.problems.append(*file.error);
    }
    for (const ReadImportFile &file : files) {
        plan.filled += fillDrafts(drafts, file.entries, file.name);
        plan.entries += file.entries;
    }
    const QList<DraftFinding> findings = relateDrafts(drafts, known, isCancelled);
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        plan.items.append(
            {.draft = drafts[i], .finding = findings[i], .decision = proposedDecision(findings[i].relation)});
    }
    return plan;
}

// One version of each known article; a further one depends on it.
QHash<int, VersionPlan> planVersions(const QHash<int, ArticleState> &states, const QList<ImportItem> &items,
                                     const std::function<bool()> &isCancelled)
{
    QHash<int, VersionPlan> plans;
    for (const auto &[item, state] : states.asKeyValueRange()) {
        if (isCancelled())
            break;
        if (const Result<VersionPlan> plan = planVersion(state, items[item].draft))
            plans.insert(item, *plan);
    }
    return plans;
}
} // namespace

ImportJob::ImportJob(Study &study, QObject *parent) : QObject(parent), m_study(&study)
{
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_isCancelled->load() || m_reading.isCanceled())
            end();
        else
            plan(m_reading.future().results(), std::exchange(m_problems, {}));
    });
}

ImportJob::~ImportJob()
{
    cancel();
    m_reading.waitForFinished();
}

bool ImportJob::begin()
{
    if (m_running)
        return false;
    m_running = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    return true;
}

void ImportJob::end()
{
    m_running = false;
    emit cancelled();
}

void ImportJob::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    m_reading.cancel();
}

void ImportJob::start(const QStringList &paths)
{
    if (!begin())
        return;
    const Flag flag = m_isCancelled;
    QtConcurrent::run([paths, flag] {
        return importFiles(paths, [flag] { return flag->load(); });
    }).then(this, [this](const ImportFiles &files) { read(files); });
}

void ImportJob::startPasted(const PastedText &pasted)
{
    if (!begin())
        return;
    QtConcurrent::run([pasted] {
        ReadImportFile file;
        if (Result<ArticleDraft> draft = readPasted(pasted))
            file.draft = *std::move(draft);
        else
            file.error = draft.error();
        return file;
    }).then(this, [this](const ReadImportFile &file) { plan({file}, {}); });
}

void ImportJob::read(const ImportFiles &files)
{
    if (m_isCancelled->load()) {
        end();
        return;
    }
    m_problems = files.problems;
    m_reading.setFuture(QtConcurrent::mapped(files.files, &readImportFile));
}

void ImportJob::plan(const QList<ReadImportFile> &files, QList<Error> problems)
{
    // Read here: the store belongs to this thread.
    const Result<QList<CurrentText>> known = currentTexts(m_study->store());
    if (!known)
        problems.append(known.error());
    const Flag flag = m_isCancelled;
    QtConcurrent::run([files, known = known.value_or(QList<CurrentText>()), problems, flag] {
        ImportPlan plan = planImport(files, known, [flag] { return flag->load(); });
        plan.problems = problems + plan.problems;
        return plan;
    }).then(this, [this](const ImportPlan &made) {
        if (m_isCancelled->load()) {
            end();
            return;
        }
        m_running = false;
        emit planned(made);
    });
}

void ImportJob::carryOut(const ImportPlan &plan)
{
    if (!begin())
        return;
    QHash<int, ArticleState> states;
    QSet<ArticleId> seen;
    for (int i = 0; i < plan.items.size(); ++i) {
        const ImportItem &item = plan.items[i];
        if (item.decision != ImportDecision::NewVersion || seen.contains(item.finding.article))
            continue;
        seen.insert(item.finding.article);
        if (const auto state = readArticleState(m_study->store(), item.finding.article))
            states.insert(i, *state);
    }
    if (states.isEmpty()) {
        write(plan, {});
        return;
    }
    const Flag flag = m_isCancelled;
    QtConcurrent::run([states, items = plan.items, flag] {
        return planVersions(states, items, [flag] { return flag->load(); });
    }).then(this, [this, plan](const Plans &plans) {
        if (m_isCancelled->load())
            end();
        else
            write(plan, plans);
    });
}

void ImportJob::write(const ImportPlan &plan, const Plans &plans)
{
    ImportReport report{.problems = plan.problems};
    const bool hasWork =
        std::ranges::any_of(plan.items, [](const ImportItem &item) { return item.decision != ImportDecision::Skip; });
    if (hasWork) {
        if (const Result<ImportedDrafts> done = importDrafts(*m_study, plan.items, plans)) {
            report.imported = done->articles;
            report.versions = done->versions;
            report.asks = done->asks;
            report.skipped = done->skipped;
        } else {
            report.isRefused = true;
            report.problems.append(done.error());
        }
    } else {
        report.skipped = int(plan.items.size());
    }
    if (!report.imported.isEmpty()) {
        report.copies = int(std::ranges::count_if(plan.items, [](const ImportItem &item) {
            return item.decision == ImportDecision::Import && item.finding.relation == DraftRelation::Copy;
        }));
    }
    m_running = false;
    emit finished(report);
}

void ImportJob::fillFrom(const ImportPlan &plan)
{
    ImportReport report{.isMetadata = true, .problems = plan.problems};
    if (const Result<int> filled = fillMetadata(*m_study, plan.entries))
        report.filled = *filled;
    else
        report.problems.append(filled.error());
    emit finished(report);
}
