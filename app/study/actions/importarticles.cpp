// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/importarticles.h"

#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

namespace
{
QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<ArticleId> importOne(Edit &edit, const Study &study, const ArticleDraft &draft, Article article)
{
    article.id = {};
    if (article.uuid.isEmpty())
        article.uuid = newUuid();
    Version version{.uuid = newUuid(),
                    .text = draft.text,
                    .sha256 = textHash(draft.text),
                    .blocks = draft.blocks,
                    .imported = study.now(),
                    .original = draft.original};
    return edit.insert(article)
        .and_then([&] {
            version.article = article.id;
            return edit.insert(version);
        })
        .transform([&] { return article.id; });
}
} // namespace

QString freeArticleName(const QString &wanted, const QSet<QString> &taken)
{
    const QString base = wanted.isEmpty() ? QStringLiteral("article") : wanted;
    QString name = base;
    for (int i = 2; taken.contains(name); ++i) {
        name = QStringLiteral("%1-%2").arg(base.left(72)).arg(i); // a name has at most 80 characters
    }
    return name;
}

Result<QList<ArticleId>> importArticles(Study &study, const QList<ArticleDraft> &drafts)
{
    const auto articles = study.store().table<Article>().select(QStringLiteral("ORDER BY position, id"));
    if (!articles)
        return std::unexpected(articles.error());
    QSet<QString> names;
    for (const Article &article : *articles) {
        names.insert(article.name);
    }
    qint64 position = articles->isEmpty() ? 0 : articles->last().position;
    const QString name = QCoreApplication::translate("Action", "Import %n article(s)", nullptr, int(drafts.size()));
    return study.edit(name, [&](Edit &edit) -> Result<QList<ArticleId>> {
        QList<ArticleId> ids;
        for (const ArticleDraft &draft : drafts) {
            Article article = draft.article;
            article.name = freeArticleName(article.name, names);
            article.position = ++position;
            names.insert(article.name);
            const Result<ArticleId> id = importOne(edit, study, draft, article);
            if (!id)
                return std::unexpected(id.error());
            ids.append(*id);
        }
        return ids;
    });
}

Result<void> updateArticle(Study &study, const Article &article)
{
    return study.edit(QCoreApplication::translate("Action", "Edit article %1").arg(article.name),
                      [&](Edit &edit) { return edit.update(article); });
}
