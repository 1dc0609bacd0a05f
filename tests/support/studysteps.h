// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/studyfixture.h"

#include <QTest>

inline Snapshot snapshotOf(const Study &study)
{
    return orEmpty(study.store().snapshot());
}

// An action that is one step: undone, all is as before; redone, as after. What was before comes as an argument.
inline void verifyOneStep(Study &study, const Snapshot &before)
{
    const Snapshot after = snapshotOf(study);
    QVERIFY(after != before);
    QVERIFY(study.undo());
    QCOMPARE(snapshotOf(study), before);
    QVERIFY(study.redo());
    QCOMPARE(snapshotOf(study), after);
    QCOMPARE(orEmpty(study.store().problems()), QStringList());
    QCOMPARE(orEmpty(study.store().brokenPassages()), QList<PassageId>());
}

inline QStringList tagPathsOf(const Study &study)
{
    QStringList paths;
    const QList<Tag> tags = snapshotOf(study).tags;
    const auto append = [&](auto &&self, TagId parent, const QString &prefix) -> void {
        for (const Tag &tag : tags) {
            if (tag.parent != parent)
                continue;
            paths.append(prefix + tag.name);
            self(self, tag.id, prefix + tag.name + QLatin1Char('/'));
        }
    };
    append(append, {}, {});
    return paths;
}

inline QList<TagId> tagsOn(const Study &study, HighlightId highlight)
{
    QList<TagId> tags;
    for (const HighlightTag &row : snapshotOf(study).highlightTags) {
        if (row.highlight == highlight)
            tags.append(row.tag);
    }
    return tags;
}
