// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/fillmetadata.h"

#include "study/fillarticle.h"

#include <QCoreApplication>

Result<int> fillMetadata(Study &study, const QList<BibliographyEntry> &entries)
{
    const auto articles = study.store().table<Article>().select(QStringLiteral("ORDER BY position, id"));
    if (!articles)
        return std::unexpected(articles.error());
    QList<Article> filled;
    for (Article article : *articles) {
        const std::optional<Article> said = matchEntry(entries, article);
        if (said && fillArticle(article, *said))
            filled.append(article);
    }
    const QString name =
        QCoreApplication::translate("Action", "Fill in metadata of %n article(s)", nullptr, int(filled.size()));
    return study.edit(name, [&](Edit &edit) -> Result<int> {
        for (const Article &article : std::as_const(filled)) {
            if (const Result<void> done = edit.update(article); !done)
                return std::unexpected(done.error());
        }
        return int(filled.size());
    });
}
