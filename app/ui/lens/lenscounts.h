// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"

#include <QHash>
#include <QObject>

class Lens;

// How often each kind of the lens stands in the articles on the desk. A worker with an engine of its own counts the
// texts that are new or whose word lists have changed; one that has been counted is not read again. GUI thread; the
// models and the lens must outlive it.
class LensCounts : public QObject
{
    Q_OBJECT

public:
    LensCounts(StudyModels &models, Lens &lens, QObject *parent = nullptr);
    ~LensCounts() override;

    // Of the kind's key, in the newest version of an article and in all on the desk; nothing while it is being counted.
    [[nodiscard]] std::optional<int> in(ArticleId article, const QString &key) const;
    [[nodiscard]] std::optional<int> onDesk(const QString &key) const;

signals:
    void changed();

private:
    using Counts = QHash<QString, int>; // by key

    struct Job;

    void refresh();
    [[nodiscard]] Job nextJob();
    void take(const QHash<VersionId, Counts> &counted, const QList<WordList> &lists);
    static QHash<VersionId, Counts> count(const Job &job);

    StudyModels &m_models;
    Lens &m_lens;
    QHash<ArticleId, VersionId> m_desk; // the newest versions
    QHash<VersionId, Counts> m_counts;  // with the lists that count now
    bool m_isCounting = false;
};
