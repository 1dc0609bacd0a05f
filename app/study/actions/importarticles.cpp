// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/importarticles.h"

#include "study/actions/importdrafts.h"

#include <QCoreApplication>
#include <QSet>

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
    QList<ImportItem> items;
    for (const ArticleDraft &draft : drafts) {
        items.append({.draft = draft, .finding = {}, .decision = ImportDecision::Import});
    }
    return importDrafts(study, items).transform([](const ImportedDrafts &done) { return done.articles; });
}

Result<void> updateArticle(Study &study, const Article &article)
{
    return study.edit(QCoreApplication::translate("Action", "Edit article %1").arg(article.name),
                      [&](Edit &edit) { return edit.update(article); });
}
