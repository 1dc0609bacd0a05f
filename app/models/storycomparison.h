// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedstory.h"
#include "models/versiontexts.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class Comparer;

// The articles of a study compared with each other, kept as the study changes: an article that comes is compared with
// those that are there, one that was read is not read again, and what the analyst decides of links is taken at once.
// Worked out in a worker; what it says is that of the last time until the next is there. Lives in the GUI thread; the
// study and the texts must outlive it.
class StoryComparison : public QObject
{
    Q_OBJECT

public:
    StoryComparison(Study &study, const VersionTexts &texts, QObject *parent = nullptr);
    ~StoryComparison() override;

    // The same at once, for whoever has no event loop; never null.
    [[nodiscard]] static std::shared_ptr<const ComparedStory> now(const Study &study, const VersionTexts &texts);

    // Where to keep what was compared, so that a large study is not compared anew when it is opened; none until said.
    void setCacheFolder(const QString &folder) { m_cache = folder; }
    // Nothing is compared before a view wants it.
    void want();
    // Never null; without articles until the first comparison is there.
    [[nodiscard]] std::shared_ptr<const ComparedStory> story() const { return m_story; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    // What is under way ends, and what there is stays until the study changes or it is wanted again.
    void cancel();

signals:
    void changed();
    void progressed(int done, int of); // articles; both 0: done, or cancelled

private:
    using Future = std::shared_ptr<const ComparedStory>;
    struct Known; // what was read and compared before
    struct Task;

    void follow(const ChangeSet &changes);
    void start();
    void finish();
    [[nodiscard]] static Task task(const Study &study, const VersionTexts &texts);

    Study *m_study;
    const VersionTexts *m_texts;
    std::shared_ptr<const ComparedStory> m_story;
    std::shared_ptr<Known> m_known; // the worker's while one is under way
    QFutureWatcher<Future> m_watcher;
    QString m_cache;
    QSet<PassageId> m_linked; // that links stand on
    bool m_isWanted = false;
    bool m_isWorking = false; // until its end has been heard of here
    bool m_isStale = false;   // the study has changed since the task was made
};
