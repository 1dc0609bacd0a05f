// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare.h"

#include "compare/figuregroups.h"
#include "compare/linkunits.h"
#include "compare/passagesources.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace
{
constexpr double rivalFrom = 0.05; // lower scores say nothing against others
constexpr int fewestTerms = 3;     // of a sentence that can be said to stand in one article only

qsizetype overlap(TextSpan a, TextSpan b)
{
    return std::max<qsizetype>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

// The first sentence that ends after a position.
int firstSentence(const ArticleReading &reading, qsizetype position)
{
    const auto found = std::ranges::upper_bound(reading.sentences, position, {},
                                                [](const ReadSentence &sentence) { return sentence.span.end; });
    return int(found - reading.sentences.begin());
}

// How much of two sentences is the same part of a run: where it stands in the one is looked for in the other.
qsizetype sharedWithin(const WordRun &run, TextSpan a, TextSpan b)
{
    const double stretch = double(run.b.length()) / double(run.a.length());
    const auto inB = [&](qsizetype position) {
        return run.b.start + qsizetype(double(position - run.a.start) * stretch);
    };
    const TextSpan inRun{.start = std::max(a.start, run.a.start), .end = std::min(a.end, run.a.end)};
    if (inRun.isEmpty())
        return 0;
    const TextSpan ofB{.start = std::max(b.start, run.b.start), .end = std::min(b.end, run.b.end)};
    return overlap({.start = inB(inRun.start), .end = inB(inRun.end)}, ofB);
}

PassageLink linkOf(const ScoredPair &pair)
{
    return {.a = {.article = pair.otherArticle, .sentence = pair.otherSentence},
            .b = {.article = pair.article, .sentence = pair.sentence},
            .score = pair.score,
            .kind = pair.clear >= sameFrom ? LinkClass::Same : LinkClass::Maybe};
}

auto placesOf(const PassageLink &link)
{
    return std::tuple(link.a, link.b);
}

// The share of an article's words that stand within any of the spans, which are sorted by start.
double wordShare(const ArticleReading &reading, const QList<TextSpan> &spans)
{
    if (reading.words.isEmpty())
        return 0;
    int within = 0;
    qsizetype reached = 0; // the end of all spans that start before the word
    auto next = spans.begin();
    for (const ReadWord &word : reading.words) {
        for (; next != spans.end() && next->start <= word.span.start; ++next)
            reached = std::max(reached, next->end);
        within += word.span.end <= reached ? 1 : 0;
    }
    return double(within) / double(reading.words.size());
}
} // namespace

Comparer::Added Comparer::add(const SharedReading &reading, const QString &outlet, const Cancelled &cancelled)
{
    const QList<ScoredPair> pairs = m_passages.add(reading, rivalFrom, cancelled);
    if (cancelled && cancelled())
        return {};
    Added added;
    const int article = size() - 1;
    noteOthers(*reading);
    m_outlets.append(outlet);
    m_pairs.best.append(QList<double>(qsizetype(reading->sentences.size())));
    for (const ScoredPair &pair : pairs) {
        for (double *best :
             {&m_pairs.best[article][pair.sentence], &m_pairs.best[pair.otherArticle][pair.otherSentence]})
            *best = std::max(*best, pair.score);
        if (pair.score >= maybeFrom)
            added.links.append(linkOf(pair));
    }
    added.runs = m_wordRuns.add(reading);
    classify(added.links, added.runs);
    m_pairs.links += added.links;
    m_pairs.runs += added.runs;
    return added;
}

// Which articles can be compared with any other, now that this one is there, the last of them.
void Comparer::noteOthers(const ArticleReading &reading)
{
    bool hasOthers = false;
    for (int other = 0; other < int(m_hasOthers.size()); ++other) {
        if (isComparable(reading, *m_passages.reading(other)))
            m_hasOthers[other] = hasOthers = true;
    }
    m_hasOthers.append(hasOthers);
}

bool Comparer::restore(const QList<SharedReading> &readings, const QStringList &outlets, const ComparedPairs &pairs)
{
    const auto has = [&](Place place) {
        return place.article >= 0 && place.article < readings.size() && place.sentence >= 0 &&
               place.sentence < int(readings[place.article]->sentences.size());
    };
    const auto holds = [&](int article, TextSpan span) {
        return article >= 0 && article < readings.size() && span.start >= 0 && span.start < span.end &&
               span.end <= readings[article]->text.size();
    };
    const bool fits =
        pairs.best.size() == readings.size() &&
        std::ranges::equal(pairs.best, readings, {}, &QList<double>::size,
                           [](const SharedReading &reading) { return qsizetype(reading->sentences.size()); }) &&
        std::ranges::all_of(pairs.links,
                            [&](const PassageLink &link) {
                                return has(link.a) && has(link.b) && link.a.article < link.b.article &&
                                       link.kind >= LinkClass::Maybe && link.kind <= LinkClass::Verbatim;
                            }) &&
        std::ranges::all_of(pairs.runs, [&](const WordRun &run) {
            return run.articleA < run.articleB && holds(run.articleA, run.a) && holds(run.articleB, run.b);
        });
    if (!fits)
        return false;
    *this = {};
    for (const SharedReading &reading : readings) {
        m_passages.take(reading);
        m_wordRuns.take(reading);
        noteOthers(*reading);
    }
    m_outlets = outlets;
    m_pairs = pairs;
    return true;
}

void Comparer::classify(QList<PassageLink> &links, const QList<WordRun> &runs) const
{
    QHash<QPair<int, int>, QList<WordRun>> ofPairs;
    for (const WordRun &run : runs)
        ofPairs[{run.articleA, run.articleB}].append(run);
    for (PassageLink &link : links) {
        const TextSpan a = m_passages.reading(link.a.article)->sentences[size_t(link.a.sentence)].span;
        const TextSpan b = m_passages.reading(link.b.article)->sentences[size_t(link.b.sentence)].span;
        qsizetype within = 0;
        for (const WordRun &run : ofPairs.value({link.a.article, link.b.article}))
            within += sharedWithin(run, a, b);
        if (2 * within > std::min(a.length(), b.length()))
            link.kind = LinkClass::Verbatim;
    }
}

// Those of places that there are, sorted; of one pair the last word counts.
QList<DecidedLink> Comparer::knownOf(QList<DecidedLink> decided) const
{
    const auto isThere = [&](Place place) {
        return place.article >= 0 && place.article < size() && place.sentence >= 0 &&
               place.sentence < int(m_passages.reading(place.article)->sentences.size());
    };
    const auto pairOf = [](const DecidedLink &link) { return std::tuple(link.a, link.b); };
    decided.removeIf([&](const DecidedLink &link) {
        return !isThere(link.a) || !isThere(link.b) || link.a.article >= link.b.article;
    });
    std::ranges::reverse(decided);
    std::ranges::stable_sort(decided, {}, pairOf);
    const auto doubles = std::ranges::unique(decided, {}, pairOf);
    decided.erase(doubles.begin(), doubles.end());
    return decided;
}

// The highest score there is: units gather around what the analyst has said.
QList<PassageLink> Comparer::linksWith(const QList<DecidedLink> &decided) const
{
    QList<PassageLink> links = m_pairs.links;
    std::ranges::sort(links, {}, placesOf);
    for (const DecidedLink &each : decided) {
        const auto at = std::ranges::lower_bound(links, std::tuple(each.a, each.b), {}, placesOf);
        const bool isThere = at != links.end() && at->a == each.a && at->b == each.b;
        if (each.isCut) {
            if (isThere)
                links.erase(at);
            continue;
        }
        const LinkClass kind = isThere && at->kind == LinkClass::Verbatim ? LinkClass::Verbatim : LinkClass::Same;
        const PassageLink confirmed{.a = each.a, .b = each.b, .score = 1, .kind = kind, .isDecided = true};
        if (isThere)
            *at = confirmed;
        else
            links.insert(at, confirmed);
    }
    return links;
}

QList<ComparedArticle> Comparer::comparedArticles(const QList<PassageLink> &links) const
{
    QList<QList<TextSpan>> linked(size());
    QList<QList<TextSpan>> shared(size());
    for (const PassageLink &link : links) {
        for (const Place place : {link.a, link.b}) {
            if (link.isPainted())
                linked[place.article].append(m_passages.reading(place.article)->sentences[size_t(place.sentence)].span);
        }
    }
    for (const WordRun &run : m_pairs.runs) {
        shared[run.articleA].append(run.a);
        shared[run.articleB].append(run.b);
    }
    QList<ComparedArticle> articles;
    for (int article = 0; article < size(); ++article) {
        const ArticleReading &reading = *m_passages.reading(article);
        std::ranges::sort(linked[article]);
        std::ranges::sort(shared[article]);
        ComparedArticle compared;
        for (const ReadSentence &sentence : reading.sentences) {
            compared.sentences.append(sentence.span);
            compared.paragraphs.append(sentence.paragraph);
            compared.words.append(sentence.words());
        }
        compared.language = reading.language;
        compared.linkedShare = wordShare(reading, linked[article]);
        compared.ownShare = reading.words.isEmpty() ? 0 : 1 - wordShare(reading, shared[article]);
        articles.append(compared);
    }
    return articles;
}

QList<Place> Comparer::onlyHere(const QList<PassageLink> &links) const
{
    QList<QList<bool>> isShared(size()); // by word runs
    for (int article = 0; article < size(); ++article)
        isShared[article].resize(qsizetype(m_passages.reading(article)->sentences.size()));
    const auto share = [&](int article, TextSpan span) {
        const ArticleReading &reading = *m_passages.reading(article);
        for (int i = firstSentence(reading, span.start);
             i < int(reading.sentences.size()) && reading.sentences[size_t(i)].span.start < span.end; ++i)
            isShared[article][i] = true;
    };
    for (const WordRun &run : m_pairs.runs) {
        share(run.articleA, run.a);
        share(run.articleB, run.b);
    }
    for (const PassageLink &link : links) { // whatever its words, where the analyst says so
        for (const Place place : {link.a, link.b})
            isShared[place.article][place.sentence] |= link.isPainted();
    }
    QList<Place> places;
    for (int article = 0; article < size(); ++article) {
        const ArticleReading &reading = *m_passages.reading(article);
        for (int i = 0; i < int(reading.sentences.size()) && m_hasOthers[article]; ++i) {
            const bool isLong = reading.sentences[size_t(i)].terms() >= fewestTerms;
            if (isLong && m_pairs.best[article][i] < onlyHereBelow && !isShared[article][i])
                places.append({.article = article, .sentence = i});
        }
    }
    return places;
}

Comparison Comparer::comparison(const QList<DecidedLink> &decided) const
{
    Comparison made;
    const QList<DecidedLink> known = knownOf(decided);
    made.links = linksWith(known);
    std::ranges::copy_if(known, std::back_inserter(made.cuts), &DecidedLink::isCut);
    for (int article = 0; article < size(); ++article)
        made.readings.append(m_passages.reading(article));
    made.articles = comparedArticles(made.links);
    made.runs = m_pairs.runs;
    std::ranges::sort(made.runs, {},
                      [](const WordRun &run) { return std::tuple(run.articleA, run.articleB, run.a, run.b); });
    made.units = linkUnits(made.links, size(), made.cuts);
    made.onlyHere = onlyHere(made.links);
    std::vector<std::vector<ReadFigure>> figures;
    figures.reserve(size_t(size()));
    for (int article = 0; article < size(); ++article)
        figures.push_back(readFigures(*m_passages.reading(article), article));
    made.figures = figureGroups(figures, made.links);
    for (int article = 0; article < size(); ++article)
        made.sources += passageSources(*m_passages.reading(article), article, m_outlets);
    made.index();
    return made;
}

Comparison compare(const QList<SharedReading> &readings, const QStringList &outlets,
                   const std::function<bool()> &cancelled)
{
    Comparer comparer;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (cancelled && cancelled())
            return {};
        comparer.add(readings[i], outlets.value(i), cancelled);
    }
    return cancelled && cancelled() ? Comparison() : comparer.comparison();
}
