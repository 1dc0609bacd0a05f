// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/quotecheck.h"

#include "text/canonicaltext.h"
#include "text/offsetmap.h"
#include "text/textcarrier.h"
#include "text/worddifference.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// A version's words with one space between them, and where each unit stands in its text.
struct QuoteCheck::Source {
    Source(const Article &ofArticle, const Version &ofVersion) : article(&ofArticle), version(&ofVersion)
    {
        bool isApart = false;
        for (qsizetype i = 0; i < version->text.size(); ++i) {
            const QChar unit = version->text.at(i);
            if (unit.isSpace()) {
                isApart = !words.isEmpty();
                continue;
            }
            if (std::exchange(isApart, false)) {
                words += u' ';
                origins.append(i - 1);
            }
            words += unit;
            origins.append(i);
        }
    }

    [[nodiscard]] TextSpan inText(TextSpan span) const
    {
        return {.start = origins.value(span.start), .end = origins.value(span.end - 1) + 1};
    }

    const Article *article;
    const Version *version;
    QString words;
    QList<qsizetype> origins;
};

QuoteCheck::QuoteCheck(const Snapshot &snapshot) : m_snapshot(&snapshot), m_index(snapshot)
{
    const auto enter = [&](QChar kind, const QString &uuid, PassageId passage) {
        const QString letters = QString(uuid).remove(u'-').toLower();
        m_blocks.insert(kind + (u'-' + letters), passage);
        m_blocks.insert(kind + (u'-' + letters.left(8)), passage);
    };
    for (const Highlight &highlight : snapshot.highlights) {
        m_highlights.insert(highlight.uuid, highlight.passage);
        enter(u'h', highlight.uuid, highlight.passage);
    }
    for (const Claim &claim : snapshot.claims)
        enter(u'c', claim.uuid, claim.passage);
    for (const Article *article : m_index.articles()) {
        QList<const Version *> versions = m_index.versionsOf(article->id);
        std::ranges::reverse(versions);
        for (const Version *version : std::as_const(versions))
            m_sources.push_back(std::make_unique<Source>(*article, *version));
    }
}

QuoteCheck::~QuoteCheck() = default;

CheckedQuote QuoteCheck::check(const ReportQuote &quote) const
{
    // "[…]" and "[...]" stand for words that were left out.
    static const QRegularExpression omission(u"\\s*\\[(?:\u2026|\\.\\.\\.)\\]\\s*"_s);
    CheckedQuote checked{.quote = quote};
    const QString words = canonicalText(quote.text).simplified();
    QStringList pieces = words.split(omission);
    pieces.removeAll(QString());
    const Passage *passage = passageOf(quote);
    const std::vector<const Source *> sources = sourcesFrom(passage);
    if (const Place place = findPieces(sources, pieces); place.source) {
        checked.verdict = QuoteVerdict::Verbatim;
        tellPlace(checked, place);
        if (pieces.size() > 1)
            checked.remarks.append(tr("words are left out"));
    } else {
        Place similar = passage ? placeOf(*passage) : Place();
        if (similar.source &&
            sharedWording(similar.source->words.mid(similar.span.start, similar.span.length()), words) < 0.1)
            similar = {};
        if (!similar.source)
            similar = findSimilar(sources, words);
        if (similar.source) {
            checked.verdict = QuoteVerdict::Changed;
            tellPlace(checked, similar);
            checked.difference = markedDifference(checked.studyWords, words);
            if (!checked.difference.contains("[-"_L1) && !checked.difference.contains("{+"_L1))
                checked.remarks.append(tr("only signs differ, such as quotation marks or dashes"));
        }
    }
    remarkOnLink(checked, passage);
    return checked;
}

// What the quote is linked to; else what its block id names.
const Passage *QuoteCheck::passageOf(const ReportQuote &quote) const
{
    const bool isLinked = quote.link && quote.link->kind == DeepLinkKind::Highlight;
    return m_index.passage(isLinked ? m_highlights.value(quote.link->uuid) : m_blocks.value(quote.blockId));
}

std::vector<const QuoteCheck::Source *> QuoteCheck::sourcesFrom(const Passage *first) const
{
    std::vector<const Source *> sources;
    for (const auto &source : m_sources)
        sources.push_back(source.get());
    if (first)
        std::ranges::stable_partition(sources, [&](const Source *each) { return each->version->id == first->version; });
    return sources;
}

// All pieces in one text, one behind the other.
QuoteCheck::Place QuoteCheck::findPieces(const std::vector<const Source *> &sources, const QStringList &pieces)
{
    for (const Source *source : pieces.isEmpty() ? std::vector<const Source *>() : sources) {
        qsizetype start = -1;
        qsizetype end = 0;
        for (const QString &piece : pieces) {
            const qsizetype at = end < 0 ? -1 : source->words.indexOf(piece, end);
            start = start < 0 ? at : start;
            end = at < 0 ? -1 : at + piece.size();
        }
        if (end > 0)
            return {.source = source, .span = {.start = start, .end = end}};
    }
    return {};
}

// Whether a text has any of a few short stretches of the words: what is much like them has most, and laying two texts
// onto one another takes a thousand times as long as to see that this one has none.
static bool hasSomeOf(const QString &text, const QString &words)
{
    constexpr qsizetype samples = 10;
    const qsizetype size = std::clamp<qsizetype>(words.size() / 6, 4, 12);
    const qsizetype step = std::max<qsizetype>(1, (words.size() - size) / samples);
    for (qsizetype at = 0; at + size <= words.size(); at += step) {
        if (text.contains(QStringView(words).sliced(at, size)))
            return true;
    }
    return words.size() < size;
}

QuoteCheck::Place QuoteCheck::findSimilar(const std::vector<const Source *> &sources, const QString &words)
{
    constexpr double leastAlike = 0.6;
    Place best;
    double similarity = leastAlike;
    for (const Source *source : sources) {
        if (!hasSomeOf(source->words, words))
            continue;
        const Placement found = TextCarrier(words, source->words).carry({.start = 0, .end = words.size()});
        if (found.state != AnchorState::Lost && !found.span.isEmpty() && found.similarity > similarity) {
            best = {.source = source, .span = found.span};
            similarity = found.similarity;
        }
    }
    return best;
}

QuoteCheck::Place QuoteCheck::placeOf(const Passage &passage) const
{
    const auto source =
        std::ranges::find(m_sources, passage.version, [](const auto &each) { return each->version->id; });
    if (source == m_sources.end())
        return {};
    const TextSpan span = OffsetMap((*source)->version->text).toUnits(passage.span);
    const auto &origins = (*source)->origins;
    return {.source = source->get(),
            .span = {.start = std::ranges::lower_bound(origins, span.start) - origins.begin(),
                     .end = std::ranges::lower_bound(origins, span.end) - origins.begin()}};
}

void QuoteCheck::tellPlace(CheckedQuote &checked, const Place &place)
{
    checked.article = place.source->article->name;
    checked.version = place.source->version->number;
    checked.span = OffsetMap(place.source->version->text).toPoints(place.source->inText(place.span));
    checked.studyWords = place.source->words.sliced(place.span.start, place.span.length());
}

void QuoteCheck::remarkOnLink(CheckedQuote &checked, const Passage *passage) const
{
    const bool isLinked = checked.quote.link && checked.quote.link->kind == DeepLinkKind::Highlight;
    if (isLinked && !passage)
        checked.remarks.append(tr("the highlight that it is linked to is not in the study"));
    if (!passage || checked.article.isEmpty())
        return;
    const Article *linked = m_index.articleOf(*passage);
    if (linked && linked->name != checked.article)
        checked.remarks.append(tr("it stands in %1, but is linked to %2").arg(checked.article, linked->name));
}

QStringList QuoteCheck::unknownTexts(const QString &markdown) const
{
    QStringList sums = readTextHashes(markdown);
    for (const Version &version : m_snapshot->versions)
        sums.removeAll(version.sha256);
    return sums;
}

QString markedDifference(const QString &before, const QString &after)
{
    QString marked;
    qsizetype from = 0;
    for (const WordDifference &each : wordDifferences(before, after)) {
        marked += before.mid(from, each.before.start - from);
        if (!each.before.isEmpty())
            marked += u"[-"_s + before.mid(each.before.start, each.before.length()) + u"-]"_s;
        if (!each.after.isEmpty())
            marked += u"{+"_s + after.mid(each.after.start, each.after.length()) + u"+}"_s;
        from = each.before.end;
    }
    return marked + before.mid(from);
}
