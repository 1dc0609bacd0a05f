// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versiontexts.h"

std::shared_ptr<const VersionTexts::Entry> VersionTexts::version(VersionId id) const
{
    if (const auto known = m_entries.value(id))
        return known;
    Result<std::optional<Version>> row = m_study->store().table<Version>().find(Version{.id = id});
    if (!row || !*row)
        return nullptr;
    (*row)->original.clear();
    OffsetMap map((*row)->text);
    auto entry = std::make_shared<const Entry>(Entry{.version = **std::move(row), .map = std::move(map)});
    m_entries.insert(id, entry);
    return entry;
}

std::shared_ptr<const VersionTexts::Entry> VersionTexts::current(ArticleId article) const
{
    // Only the id, lest a long history of texts be read to find the last.
    return version(m_study->store().currentVersion(article).value_or(VersionId{}));
}
