// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "text/offsetmap.h"

#include <QHash>

#include <memory>

// The texts of a study as they are needed: each is read once and kept, for it never changes. GUI thread; the study must
// outlive it.
class VersionTexts
{
public:
    struct Entry {
        Version version; // without the original's bytes
        OffsetMap map;
    };

    explicit VersionTexts(const Study &study) : m_study(&study) {}

    // Null when there is no such version or it cannot be read.
    [[nodiscard]] std::shared_ptr<const Entry> version(VersionId id) const;
    // The newest version of an article.
    [[nodiscard]] std::shared_ptr<const Entry> current(ArticleId article) const;

private:
    const Study *m_study;
    mutable QHash<VersionId, std::shared_ptr<const Entry>> m_entries;
};
