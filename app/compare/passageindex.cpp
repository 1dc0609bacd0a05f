// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passageindex.h"

#include <algorithm>
#include <utility>

namespace
{
constexpr float leastCosine = 0.06F;
constexpr float leastInLibrary = 0.17F;
constexpr double competition = 0.25;
// With more than these the letters of candidates are compared one by one, which takes less than counting them in all.
constexpr size_t fewSentences = 8192;

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
        score(*reading, number, least, pairs);
    }
    clear(pairs);
    take(reading);
    return {pairs.begin(), pairs.end()};
}

void PassageIndex::take(const SharedReading &reading)
{
    m_readings.push_back(reading);
    addPostings(*reading);
}

void PassageIndex::score(const ArticleReading &reading, int sentence, double least, std::vector<ScoredPair> &pairs)
{
    const ScoredSentence mine = scoredSentence(reading, sentence);
    const bool countsLetters = m_sentences.size() <= fewSentences && !m_candidates.empty();
    if (countsLetters) {
        std::ranges::fill(m_letterSums, 0.0F);
        for (const TermWeight &letters : mine.letters) {
            for (const Posting &posting : m_letters.of(letters.key))
                m_letterSums[posting.sentence] += posting.weight * letters.weight;
        }
    }
    for (const quint32 candidate : m_candidates) {
        const float terms = std::exchange(m_sums[candidate], 0.0F);
        const Sentence &other = m_sentences[candidate];
        const ArticleReading &otherReading = *m_readings[size_t(other.article)];
        const ScoredSentence their = scoredSentence(otherReading, other.sentence);
        const double score =
            countsLetters ? scoreOf(mine, their, terms, m_letterSums[candidate]) : passageScore(mine, their).score;
        if (score < least || !isComparable(reading, otherReading))
            continue;
        pairs.push_back({.article = size(),
                         .sentence = sentence,
                         .otherArticle = other.article,
                         .otherSentence = other.sentence,
                         .score = score});
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
    // Most sentences have some word in common with a new one: where a branch would be, the next one overwrites.
    m_candidates.resize(m_sentences.size() + 1);
    quint32 *end = m_candidates.data();
    for (int i = sentence.firstTerm; i < sentence.termEnd; ++i) {
        const TermWeight &term = reading.termWeights[size_t(i)];
        for (const Posting &posting : m_terms.of(term.key)) {
            float &sum = m_sums[posting.sentence];
            *end = posting.sentence;
            end += sum == 0 ? 1 : 0;
            sum += posting.weight * term.weight;
        }
    }
    m_candidates.resize(size_t(end - m_candidates.data()));
    const float least = m_sentences.size() <= fewSentences ? leastCosine : leastInLibrary;
    std::erase_if(m_candidates, [&](quint32 candidate) {
        if (m_sums[candidate] >= least)
            return false;
        m_sums[candidate] = 0;
        return true;
    });
    std::ranges::sort(m_candidates);
}

void PassageIndex::addPostings(const ArticleReading &reading)
{
    const int article = size() - 1;
    const bool countsLetters = m_sentences.size() + reading.sentences.size() <= fewSentences;
    m_firstSentences.push_back(quint32(m_sentences.size()));
    for (int number = 0; number < int(reading.sentences.size()); ++number) {
        const auto global = quint32(m_sentences.size());
        m_sentences.push_back({.article = article, .sentence = number});
        const ScoredSentence sentence = scoredSentence(reading, number);
        for (const TermWeight &term : sentence.terms)
            m_terms.add(term.key, global, term.weight);
        for (const TermWeight &letters : sentence.letters) {
            if (countsLetters)
                m_letters.add(letters.key, global, letters.weight);
        }
    }
    if (!countsLetters)
        m_letters = Postings();
    m_sums.resize(m_sentences.size());
    m_letterSums.resize(countsLetters ? m_sentences.size() : 0);
}

void PassageIndex::Postings::add(quint64 key, quint32 sentence, float weight)
{
    int &place = m_places[key];
    if (place == 0) {
        m_postings.emplace_back();
        place = int(m_postings.size());
    }
    m_postings[size_t(place - 1)].push_back({.sentence = sentence, .weight = weight});
}

std::span<const PassageIndex::Posting> PassageIndex::Postings::of(quint64 key) const
{
    const int place = m_places.value(key);
    return place == 0 ? std::span<const Posting>() : std::span<const Posting>(m_postings[size_t(place - 1)]);
}

bool isComparable(const ArticleReading &a, const ArticleReading &b)
{
    constexpr qsizetype enough = 20; // words to tell a language by
    return a.language == b.language || a.words.size() < enough || b.words.size() < enough;
}
