// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/importdrafts.h"

#include "study/actions/addversion.h"
#include "study/actions/importarticles.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace
{
QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Writes one item after the other.
class DraftWriter
{
public:
    DraftWriter(Edit &edit, qint64 now, const QList<Article> &articles) : m_edit(edit), m_now(now)
    {
        for (const Article &article : articles) {
            m_names.insert(article.name);
        }
        m_position = articles.isEmpty() ? 0 : articles.last().position;
    }

    Result<void> write(const ImportItem &item, const VersionPlan *plan)
    {
        const ArticleId known = item.finding.article.isNull() && item.finding.draft >= 0
                                    ? m_became.value(item.finding.draft)
                                    : item.finding.article;
        if (item.decision == ImportDecision::Skip) {
            ++m_done.skipped;
            m_became.append(known);
            return {};
        }
        if (item.decision == ImportDecision::NewVersion && !known.isNull()) {
            m_became.append(known);
            return writeVersionOf(known, item.draft, plan);
        }
        return writeArticle(item.draft);
    }

    [[nodiscard]] const ImportedDrafts &done() const { return m_done; }

private:
    Result<void> writeVersionOf(ArticleId article, const ArticleDraft &draft, const VersionPlan *planned)
    {
        const Result<ArticleState> state = readArticleState(m_edit.store(), article);
        if (!state)
            return std::unexpected(state.error());
        const Result<VersionPlan> plan = planned && planned->state == *state ? *planned : planVersion(*state, draft);
        if (!plan && plan.error().kind == ErrorKind::NothingToDo) {
            ++m_done.skipped;
            return {};
        }
        return plan.and_then([&](const VersionPlan &made) {
            return writeVersion(m_edit, made, m_now).transform([&](VersionId) {
                ++m_done.versions;
                m_done.asks += made.counts().asks;
            });
        });
    }

    Result<void> writeArticle(const ArticleDraft &draft)
    {
        Article article = draft.article;
        article.id = {};
        article.name = freeArticleName(article.name, m_names);
        article.position = ++m_position;
        if (article.uuid.isEmpty())
            article.uuid = newUuid();
        m_names.insert(article.name);
        Version version{.uuid = newUuid(),
                        .text = draft.text,
                        .sha256 = textHash(draft.text),
                        .blocks = draft.blocks,
                        .imported = m_now,
                        .original = draft.original};
        return m_edit.insert(article)
            .and_then([&] {
                version.article = article.id;
                return m_edit.insert(version);
            })
            .transform([&] {
                m_became.append(article.id);
                m_done.articles.append(article.id);
            });
    }

    Edit &m_edit;
    qint64 m_now;
    QSet<QString> m_names;
    qint64 m_position = 0;
    QList<ArticleId> m_became; // for each item the article that has its text now; null: none
    ImportedDrafts m_done;
};

QString stepName(const QList<ImportItem> &items)
{
    const auto count = [&](ImportDecision decision) {
        return int(std::ranges::count(items, decision, &ImportItem::decision));
    };
    const int articles = count(ImportDecision::Import);
    const int versions = count(ImportDecision::NewVersion);
    QStringList parts;
    if (articles > 0 || versions == 0)
        parts.append(QCoreApplication::translate("Action", "Import %n article(s)", nullptr, articles));
    if (versions > 0)
        parts.append(QCoreApplication::translate("Action", "Import %n new version(s)", nullptr, versions));
    return parts.join(QStringLiteral(", "));
}
} // namespace

Result<ImportedDrafts> importDrafts(Study &study, const QList<ImportItem> &items, const VersionPlans &plans)
{
    const auto articles = study.store().table<Article>().select(QStringLiteral("ORDER BY position, id"));
    if (!articles)
        return std::unexpected(articles.error());
    return study.edit(stepName(items), [&](Edit &edit) -> Result<ImportedDrafts> {
        DraftWriter writer(edit, study.now(), *articles);
        for (int i = 0; i < items.size(); ++i) {
            const auto plan = plans.constFind(i);
            const Result<void> written = writer.write(items[i], plan == plans.cend() ? nullptr : &*plan);
            if (!written)
                return std::unexpected(written.error());
        }
        return writer.done();
    });
}
