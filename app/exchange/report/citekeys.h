// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QByteArray>
#include <QHash>

// A key to cite each article by, "reuters2025" with a letter where several have the same, and the articles as CSL JSON
// (citeproc's schema), which Pandoc and Zotero read. Articles keep their keys as long as those before them do. The same
// study gives the same bytes. Pure; any thread.
class CiteKeys
{
public:
    explicit CiteKeys(const Snapshot &snapshot);

    [[nodiscard]] QString key(ArticleId article) const { return m_keys.value(article); }

private:
    QHash<ArticleId, QString> m_keys;
};

QByteArray cslJson(const Snapshot &snapshot);
