// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passageindex.h"

#include <algorithm>

namespace
{
constexpr double leastCosine = 0.04;
constexpr double competition = 0.25;

// The two best scores of a sentence.
struct Best {
    double first = 0;
    double second = 0;

    void add(double score)
    {
        second = std::max(second, std::min(first, score));
        first = std::max(first, score);
    }
    // The best of the others than one with this score.
    [[nodiscard]] double besides(double score) const { return score < first ? first : second; }
};
} // namespace

QList<ScoredPair> PassageIndex::add(const SharedReading &reading, double least, const Cancelled &cancelled)
{
    std::vector<ScoredPair> pairs;
    for (int number = 0; number < int(reading->sentences.size()); ++number) {
        if (cancelled && cancelled())
            return {};
        findCandidates(*reading, reading->sentences[size_t(number)]);
        score(*reading, number, pairs);
    }
    clear(pairs);
    std::erase_if(pairs, [least](const ScoredPair &pair) { return pair.score < least; });
    m_readings.push_back(reading);
    addPostings(*reading, size() - 1);
    return {pairs.begin(), pairs.end()};
}

void PassageIndex::score(const ArticleReading &reading, int sentence, std::vector<ScoredPair> &pairs) const
{
    const ScoredSentence mine = scoredSentence(reading, sentence);
    for (const quint32 candidate : m_candidates) {
        const Sentence &other = m_sentences[candidate];
        const ArticleReading &otherReading = *m_readings[size_t(other.article)];
        if (!isComparable(reading, otherReading))
            continue;
        const PassageScore score = passageScore(mine, scoredSentence(otherReading, other.sentence));
        if (score.cosine < leastCosine)
            continue;
        pairs.push_back({.article = size(),
                         .sentence = sentence,
                         .otherArticle = other.article,
                         .otherSentence = other.sentence,
                         .score = score.score});
    }
}

// Pairs stand by sentence, and for each by the other one: those of one other article are neighbours.
void PassageIndex::clear(std::vector<ScoredPair> &pairs) const
{
    std::vector<Best> ofOthers(m_sentences.size());
    for (const ScoredPair &pair : pairs)
        ofOthers[m_firstSentences[size_t(pair.otherArticle)] + size_t(pair.otherSentence)].add(pair.score);
    for (auto first = pairs.begin(); first != pairs.end();) {
        Best ofMine;
        auto end = first;
        for (; end != pairs.end() && end->sentence == first->sentence && end->otherArticle == first->otherArticle;
             ++end)
            ofMine.add(end->score);
        for (; first != end; ++first) {
            const Best &ofOther =
                ofOthers[m_firstSentences[size_t(first->otherArticle)] + size_t(first->otherSentence)];
            first->clear = first->score - competition * (ofMine.besides(first->score) + ofOther.besides(first->score));
        }
    }
}

void PassageIndex::findCandidates(const ArticleReading &reading, const ReadSentence &sentence)
{
    m_candidates.clear();
    for (int i = sentence.firstTerm; i < sentence.termEnd; ++i) {
        const TermWeight &term = reading.termWeights[size_t(i)];
        const auto postings = m_terms.constFind(term.key);
        if (postings == m_terms.constEnd())
            continue;
        for (const Posting &posting : m_postings[*postings]) {
            float &sum = m_sums[posting.sentence];
            if (sum == 0)
                m_candidates.push_back(posting.sentence);
            sum += posting.weight * term.weight;
        }
    }
    std::erase_if(m_candidates, [this](quint32 candidate) {
        constexpr float rounding = 1e-5F; // sums come in the order of the articles
        const bool isBelow = m_sums[candidate] < float(leastCosine) - rounding;
        m_sums[candidate] = 0;
        return isBelow;
    });
    std::ranges::sort(m_candidates);
}

void PassageIndex::addPostings(const ArticleReading &reading, int article)
{
    m_firstSentences.push_back(quint32(m_sentences.size()));
    for (int number = 0; number < int(reading.sentences.size()); ++number) {
        const ReadSentence &sentence = reading.sentences[size_t(number)];
        const auto global = quint32(m_sentences.size());
        m_sentences.push_back({.article = article, .sentence = number});
        for (int i = sentence.firstTerm; i < sentence.termEnd; ++i) {
            const TermWeight &term = reading.termWeights[size_t(i)];
            auto postings = m_terms.constFind(term.key);
            if (postings == m_terms.constEnd()) {
                postings = m_terms.insert(term.key, quint32(m_postings.size()));
                m_postings.emplace_back();
            }
            m_postings[*postings].push_back({.sentence = global, .weight = term.weight});
        }
    }
    m_sums.resize(m_sentences.size());
}

bool isComparable(const ArticleReading &a, const ArticleReading &b)
{
    constexpr qsizetype enough = 20; // words to tell a language by
    return a.language == b.language || a.words.size() < enough || b.words.size() < enough;
}
