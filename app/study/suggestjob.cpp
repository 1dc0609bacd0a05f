// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/suggestjob.h"

#include "study/suggestionsources.h"

#include <QtConcurrentRun>

SuggestJob::~SuggestJob()
{
    cancel();
}

void SuggestJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void SuggestJob::start(const QList<ArticleId> &articles)
{
    cancel();
    const Result<Snapshot> study = m_study->isReadOnly() ? Result<Snapshot>(Snapshot()) : m_study->store().snapshot();
    if (!study) {
        emit failed(study.error());
        return;
    }
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    QtConcurrent::run([study = *study, articles, cancelled] {
        return suggestEvents(suggestionSources(study, articles), knownEvents(study),
                             [cancelled] { return cancelled->load(); });
    }).then(this, [this, cancelled](const QList<EventSuggestion> &suggestions) {
        if (!cancelled->load())
            finish(suggestions);
    });
}

void SuggestJob::finish(const QList<EventSuggestion> &suggestions)
{
    const Result<AddedSuggestions> added = addSuggestions(*m_study, suggestions);
    if (added)
        emit finished(*added);
    else
        emit failed(added.error());
}
