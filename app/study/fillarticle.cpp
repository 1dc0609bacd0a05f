// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/fillarticle.h"

bool fillArticle(Article &article, const Article &said)
{
    bool isChanged = false;
    for (QString Article::*member : {&Article::title, &Article::outlet, &Article::author, &Article::published,
                                     &Article::url, &Article::language}) {
        if (!(article.*member).isEmpty() || (said.*member).isEmpty())
            continue;
        article.*member = said.*member;
        isChanged = true;
    }
    return isChanged;
}

int fillDrafts(QList<ArticleDraft> &drafts, const QList<BibliographyEntry> &entries, const QString &source)
{
    int changed = 0;
    for (ArticleDraft &draft : drafts) {
        const std::optional<Article> said = matchEntry(entries, draft.article);
        if (!said)
            continue;
        const ArticleDraft before = draft;
        if (!said->title.isEmpty())
            draft.article.title = said->title;
        fillArticle(draft.article, *said);
        if (before.article.published.isEmpty() && !draft.article.published.isEmpty())
            draft.publishedFrom = source;
        changed += draft.article == before.article ? 0 : 1;
    }
    return changed;
}
