// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens/lenscounts.h"

#include "ui/widgets/lens.h"

#include <QtConcurrentRun>

struct LensCounts::Job {
    QList<WordList> lists;
    QList<std::shared_ptr<const VersionTexts::Entry>> texts;
};

LensCounts::LensCounts(StudyModels &models, Lens &lens, QObject *parent)
    : QObject(parent), m_models(models), m_lens(lens)
{
    connect(&m_models.articles, &ArticleList::deskChanged, this, &LensCounts::refresh);
    connect(m_models.study.get(), &Study::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.versions.isEmpty())
            refresh();
    });
    connect(&m_lens, &Lens::listsChanged, this, [this] {
        m_counts.clear();
        emit changed();
        refresh();
    });
    refresh();
}

// The worker has values of its own and may finish when it likes.
LensCounts::~LensCounts() = default;

LensCounts::Job LensCounts::nextJob()
{
    Job job{.lists = m_lens.engine().lists(), .texts = {}};
    m_desk.clear();
    const QList<ArticleId> desk = m_models.articles.desk();
    for (const ArticleId article : desk) {
        const auto text = m_models.texts.current(article);
        if (text)
            m_desk.insert(article, text->version.id);
        if (text && !m_counts.contains(text->version.id))
            job.texts.append(text);
    }
    return job;
}

void LensCounts::refresh()
{
    const Job job = nextJob();
    emit changed();
    if (m_isCounting || job.texts.isEmpty()) // the next job starts when this one is done
        return;
    m_isCounting = true;
    QtConcurrent::run(&LensCounts::count, job)
        .then(this, [this, lists = job.lists](const QHash<VersionId, Counts> &counted) { take(counted, lists); });
}

QHash<VersionId, LensCounts::Counts> LensCounts::count(const Job &job)
{
    LensEngine engine;
    engine.setLists(job.lists);
    const QList<LensKind> kinds = engine.kinds();
    QHash<VersionId, Counts> result;
    for (const auto &text : job.texts) {
        Counts &counts = result[text->version.id];
        for (const LensSpan &found : engine.mentions(text->version.text, text->version.blocks)) {
            ++counts[kinds[found.kind].key];
        }
    }
    return result;
}

void LensCounts::take(const QHash<VersionId, Counts> &counted, const QList<WordList> &lists)
{
    m_isCounting = false;
    if (lists == m_lens.engine().lists())
        m_counts.insert(counted);
    refresh();
}

std::optional<int> LensCounts::in(ArticleId article, const QString &key) const
{
    const auto counts = m_counts.constFind(m_desk.value(article));
    return counts == m_counts.constEnd() ? std::nullopt : std::optional(counts->value(key));
}

std::optional<int> LensCounts::onDesk(const QString &key) const
{
    int sum = 0;
    for (const ArticleId article : m_desk.keys()) {
        const std::optional<int> count = in(article, key);
        if (!count)
            return std::nullopt;
        sum += *count;
    }
    return sum;
}
