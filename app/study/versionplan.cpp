// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/versionplan.h"

#include "text/anchor.h"
#include "text/canonicaltext.h"
#include "text/foldedtext.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
// Those that refer to a passage on a version of the article.
template <class Row>
Result<void> readOnArticle(const StudyStore &store, const QString &column, ArticleId article, QList<Row> &into)
{
    const QString tail = u"WHERE %1 IN (SELECT passage.id FROM passage JOIN version ON version.id = passage.version_id "
                         "WHERE version.article_id = ?)"_s.arg(column);
    return store.table<Row>().select(tail, {article.value}).transform([&](const QList<Row> &rows) {
        for (const Row &row : rows) {
            if (!into.contains(row))
                into.append(row);
        }
    });
}

void keepReferred(ArticleState &state)
{
    QSet<PassageId> referred;
    for (const Highlight &highlight : std::as_const(state.highlights)) {
        referred.insert(highlight.passage);
    }
    for (const Claim &claim : std::as_const(state.claims)) {
        referred.insert(claim.passage);
    }
    for (const Link &link : std::as_const(state.links)) {
        referred << link.a << link.b;
    }
    state.passages.removeIf([&](const Passage &passage) { return !referred.contains(passage.id); });
}

// Lays each older text that something stands on onto the new one, once.
class Carrying
{
public:
    Carrying(const ArticleState &state, const QString &text) : m_state(state), m_text(text), m_map(text)
    {
        for (const Version &version : state.versions) {
            m_sources[version.id].version = &version;
        }
    }

    // No passage when it is lost already and stays so.
    std::optional<CarriedPassage> carry(const Passage &before)
    {
        const Source &from = source(before.version);
        const Placement placement = from.carrier->carry(from.map.toUnits(before.span));
        CarriedPassage carried{.before = before, .after = {}, .asks = m_state.reviews.contains(before.id)};
        if (placement.state == AnchorState::Lost)
            return before.state == AnchorState::Lost ? std::nullopt : std::optional(lost(std::move(carried)));
        carried.after = makePassage({}, m_text, m_map, placement.span);
        // What was not sure before does not become so by going on.
        const bool wasOpen = carried.asks && before.state != AnchorState::Lost;
        carried.after.state = wasOpen && placement.certainty == Certainty::Sure ? before.state : placement.state;
        carried.after.origin = before.id;
        carried.asks = carried.asks || placement.certainty == Certainty::Review;
        return carried;
    }

    static CarriedPassage lost(CarriedPassage carried)
    {
        carried.after = carried.before;
        carried.after.id = {};
        carried.after.state = AnchorState::Lost;
        carried.after.origin = carried.before.id;
        carried.asks = true;
        return carried;
    }

private:
    struct Source {
        const Version *version = nullptr;
        OffsetMap map = OffsetMap(QStringView());
        std::unique_ptr<TextCarrier> carrier;
    };

    Source &source(VersionId id)
    {
        Source &found = m_sources[id];
        if (!found.carrier) {
            found.map = OffsetMap(found.version->text);
            found.carrier = std::make_unique<TextCarrier>(found.version->text, m_text);
        }
        return found;
    }

    const ArticleState &m_state;
    const QString &m_text;
    OffsetMap m_map;
    std::map<VersionId, Source> m_sources;
};

// The claim on these words; nothing when they no longer say its date.
std::optional<Claim> claimOn(Claim claim, const QString &quote)
{
    if (claim.dateText.isEmpty())
        return claim;
    QList<TextSpan> found = findExact(quote, claim.dateText);
    if (found.isEmpty())
        found = findFolded(quote, claim.dateText);
    if (found.isEmpty())
        return std::nullopt;
    const OffsetMap map(quote);
    const auto nearest = std::ranges::min_element(
        found, {}, [&](TextSpan span) { return std::abs(map.pointAt(span.start) - claim.dateStart); });
    claim.dateText = quote.sliced(nearest->start, nearest->length());
    claim.dateStart = map.pointAt(nearest->start);
    return claim;
}

// Claims whose date is no longer said are lost though their words are found, so they go by themselves.
void placeClaims(const ArticleState &state, CarriedPassage &carried, QList<CarriedPassage> &into)
{
    CarriedPassage undated = carried;
    for (const Claim &claim : state.claims) {
        if (claim.passage != carried.before.id)
            continue;
        const std::optional<Claim> placed = claimOn(claim, carried.after.quote);
        (placed ? carried : undated).claims.append(placed.value_or(claim));
    }
    if (!undated.claims.isEmpty())
        into.append(Carrying::lost(std::move(undated)));
}

void refer(const ArticleState &state, CarriedPassage &carried)
{
    for (const Highlight &highlight : state.highlights) {
        if (highlight.passage == carried.before.id)
            carried.highlights.append(highlight.id);
    }
    for (const Link &link : state.links) {
        if (link.a == carried.before.id)
            carried.linksFrom.append(link.id);
        if (link.b == carried.before.id)
            carried.linksTo.append(link.id);
    }
}

bool isReferred(const CarriedPassage &carried)
{
    return !carried.highlights.isEmpty() || !carried.claims.isEmpty() || !carried.linksFrom.isEmpty() ||
           !carried.linksTo.isEmpty();
}
} // namespace

int CarryCounts::all() const
{
    int sum = 0;
    for (const int count : states) {
        sum += count;
    }
    return sum;
}

CarryCounts VersionPlan::counts() const
{
    CarryCounts counts;
    for (const CarriedPassage &carried : passages) {
        const qsizetype rows =
            carried.highlights.size() + carried.claims.size() + carried.linksFrom.size() + carried.linksTo.size();
        counts.states[carried.after.state] += int(rows);
        counts.asks += carried.asks ? int(rows) : 0;
    }
    return counts;
}

Result<ArticleState> readArticleState(const StudyStore &store, ArticleId article)
{
    ArticleState state;
    const QVariantList key{article.value};
    return store.table<Article>()
        .find(Article{.id = article})
        .and_then([&](std::optional<Article> found) -> Result<QList<Version>> {
            if (!found)
                return failure(ErrorKind::NoSuchArticle);
            state.article = *std::move(found);
            return store.table<Version>().select(u"WHERE article_id = ? ORDER BY number"_s, key);
        })
        .and_then([&](QList<Version> versions) -> Result<void> {
            if (versions.isEmpty())
                return failure(ErrorKind::NoSuchArticle, state.article.name);
            state.versions = std::move(versions);
            return readOnArticle(store, u"id"_s, article, state.passages);
        })
        .and_then([&] { return readOnArticle(store, u"passage_id"_s, article, state.highlights); })
        .and_then([&] { return readOnArticle(store, u"passage_id"_s, article, state.claims); })
        .and_then([&] { return readOnArticle(store, u"a_passage_id"_s, article, state.links); })
        .and_then([&] { return readOnArticle(store, u"b_passage_id"_s, article, state.links); })
        .and_then([&] {
            QList<Review> reviews;
            return readOnArticle(store, u"passage_id"_s, article, reviews).transform([&] {
                for (const Review &review : std::as_const(reviews)) {
                    state.reviews.append(review.passage);
                }
            });
        })
        .transform([&] {
            for (Version &version : state.versions) {
                version.original.clear();
            }
            keepReferred(state);
            return std::move(state);
        });
}

Result<VersionPlan> planVersion(const ArticleState &state, const ArticleDraft &draft)
{
    if (draft.text.isEmpty())
        return failure(ErrorKind::Empty, draft.article.source);
    VersionPlan plan{.state = state,
                     .version = {.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .article = state.article.id,
                                 .number = state.newest().number + 1,
                                 .text = draft.text,
                                 .sha256 = textHash(draft.text),
                                 .blocks = draft.blocks,
                                 .original = draft.original}};
    if (plan.version.text == state.newest().text) {
        return failure(ErrorKind::NothingToDo, QCoreApplication::translate("Action", "version %1 of %2 has this text")
                                                   .arg(state.newest().number)
                                                   .arg(state.article.name));
    }
    Carrying carrying(state, plan.version.text);
    plan.shared = sharedWording(state.newest().text, plan.version.text);
    plan.differences = wordDifferences(state.newest().text, plan.version.text);
    for (const Passage &passage : state.passages) {
        // A link's other end may stand in another article.
        if (!std::ranges::contains(state.versions, passage.version, &Version::id))
            continue;
        std::optional<CarriedPassage> carried = carrying.carry(passage);
        if (!carried)
            continue;
        placeClaims(state, *carried, plan.passages);
        refer(state, *carried);
        if (isReferred(*carried))
            plan.passages.append(*std::move(carried));
    }
    return plan;
}
