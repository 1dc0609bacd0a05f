// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/datearticle.h"

#include "study/actions/eventrows.h"
#include "text/offsetmap.h"
#include "time/datetagger.h"
#include "time/edtf.h"
#include "time/edtffault.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
// What a claim stands on.
struct Ground {
    Article article;
    Version version;
    Passage passage;
};

std::optional<Ground> groundOf(const StudyStore &store, const Claim &claim)
{
    const auto passage = orEmpty(store.table<Passage>().find(Passage{.id = claim.passage}));
    const auto version = passage ? orEmpty(store.table<Version>().find(Version{.id = passage->version})) : std::nullopt;
    const auto article = version ? orEmpty(store.table<Article>().find(Article{.id = version->article})) : std::nullopt;
    return article ? std::optional(Ground{.article = *article, .version = *version, .passage = *passage})
                   : std::nullopt;
}

bool canWait(const Claim &claim)
{
    return claim.edtf.isEmpty() && !claim.dateText.isEmpty();
}

// What the tagger reads in the claim's words; null when it reads no date in them that counts from publication.
const DateMention *mentionOf(const QList<DateMention> &mentions, const OffsetMap &map, const Passage &passage,
                             const Claim &claim)
{
    const qsizetype start = map.unitAt(passage.span.start + claim.dateStart);
    const TextSpan words{.start = start, .end = start + claim.dateText.size()};
    const auto found = std::ranges::find_if(mentions, [&](const DateMention &mention) {
        return mention.anchorKind == AnchorKind::Publication && !mention.edtf.isEmpty() && mention.span.overlaps(words);
    });
    return found == mentions.end() ? nullptr : &*found;
}

Result<void> dateClaims(Edit &edit, const Version &version, const QString &published)
{
    const auto claims =
        edit.store().table<Claim>().select(QStringLiteral("WHERE edtf = '' AND date_text <> '' AND passage_id IN "
                                                          "(SELECT id FROM passage WHERE version_id = ?) ORDER BY id"),
                                           {version.id.value});
    if (!claims)
        return std::unexpected(claims.error());
    if (claims->isEmpty())
        return {};
    const QList<DateMention> mentions = dateMentions(version.text, {.published = published, .blocks = version.blocks});
    const OffsetMap map(version.text);
    for (Claim claim : *claims) {
        const auto passage = edit.store().table<Passage>().find(Passage{.id = claim.passage});
        if (!passage)
            return std::unexpected(passage.error());
        const DateMention *mention = *passage ? mentionOf(mentions, map, **passage, claim) : nullptr;
        if (!mention)
            continue;
        claim.edtf = mention->edtf;
        claim.reading = mention->reading;
        claim.approximate = mention->approximate;
        claim.uncertain = mention->uncertain;
        claim.anchorKind = mention->anchorKind;
        claim.anchorDay = mention->anchorDay;
        if (Result<void> done = edit.update(claim); !done)
            return done;
    }
    return {};
}
} // namespace

bool waitsForPublication(const StudyStore &store, const Claim &claim)
{
    if (!canWait(claim))
        return false;
    const std::optional<Ground> ground = groundOf(store, claim);
    if (!ground || !ground->article.published.isEmpty())
        return false;
    // Any day serves: only whether the words count from it is asked.
    const QList<DateMention> mentions = dateMentions(
        ground->version.text, {.published = QStringLiteral("2025-04-02"), .blocks = ground->version.blocks});
    return mentionOf(mentions, OffsetMap(ground->version.text), ground->passage, claim) != nullptr;
}

Result<void> datePublication(Study &study, ArticleId id, const QString &published)
{
    const Result<Edtf> edtf = Edtf::parse(published.trimmed());
    if (!edtf)
        return std::unexpected(badDate(published.trimmed()));
    const auto article = study.store().table<Article>().find(Article{.id = id});
    if (!article)
        return std::unexpected(article.error());
    if (!*article)
        return failure(ErrorKind::NoSuchArticle);
    return study.edit(QCoreApplication::translate("Action", "Date article %1").arg((*article)->name),
                      [&](Edit &edit) -> Result<void> {
                          Article row = **article;
                          row.published = edtf->text();
                          if (Result<void> done = edit.update(row); !done)
                              return done;
                          const auto versions = edit.store().table<Version>().select(
                              QStringLiteral("WHERE article_id = ? ORDER BY id"), {id.value});
                          if (!versions)
                              return std::unexpected(versions.error());
                          for (const Version &version : *versions) {
                              if (Result<void> done = dateClaims(edit, version, row.published); !done)
                                  return done;
                          }
                          return {};
                      });
}
