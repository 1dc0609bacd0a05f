// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/currenttexts.h"

#include <QSqlQuery>

namespace
{
// SQLite takes the other columns of the row that max() comes from.
Result<QHash<ArticleId, QString>> newestTexts(const StudyStore &store)
{
    QSqlQuery query = store.database().prepare(
        QStringLiteral("SELECT article_id, max(number), text FROM version GROUP BY article_id"));
    return store.database().run(query).transform([&] {
        QHash<ArticleId, QString> texts;
        while (query.next()) {
            texts.insert(ArticleId{query.value(0).toLongLong()}, query.value(2).toString());
        }
        return texts;
    });
}
} // namespace

Result<QList<CurrentText>> currentTexts(const StudyStore &store)
{
    return newestTexts(store).and_then([&](const QHash<ArticleId, QString> &texts) {
        return store.table<Article>()
            .select(QStringLiteral("ORDER BY position, id"))
            .transform([&](const QList<Article> &articles) {
                QList<CurrentText> all;
                for (const Article &article : articles) {
                    all.append({.article = article, .text = texts.value(article.id)});
                }
                return all;
            });
    });
}
