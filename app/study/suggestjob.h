// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/addsuggestions.h"

#include <QObject>

#include <atomic>
#include <memory>

// Looks for events in articles in a worker and stores what it suggests as one step. The newest start wins. Lives in the
// GUI thread; the study must outlive it.
class SuggestJob : public QObject
{
    Q_OBJECT

public:
    explicit SuggestJob(Study &study, QObject *parent = nullptr) : QObject(parent), m_study(&study) {}
    ~SuggestJob() override;

    // In these articles; in all when the list is empty. Does nothing in a study that cannot be written to.
    void start(const QList<ArticleId> &articles);
    void cancel();

signals:
    void finished(const AddedSuggestions &added);
    void failed(const Error &error);

private:
    void finish(const QList<EventSuggestion> &suggestions);

    Study *m_study;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the run under way
};
