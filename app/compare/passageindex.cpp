// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passageindex.h"

#include <algorithm>

namespace
{
ScoredSentence scored(const ArticleReading &reading, const ReadSentence &sentence)
{
    return {.terms = std::span(reading.termWeights).subspan(size_t(sentence.firstTerm), size_t(sentence.terms())),
            .letters = std::span(reading.letterRuns)
                           .subspan(size_t(sentence.firstRun), size_t(sentence.runEnd - sentence.firstRun)),
            .words = &reading.terms};
}
} // namespace

QList<ScoredPair> PassageIndex::add(const SharedReading &reading, double least, const Cancelled &cancelled)
{
    QList<ScoredPair> found;
    const auto article = int(m_readings.size());
    for (int number = 0; number < int(reading->sentences.size()); ++number) {
        if (cancelled && cancelled())
            return {};
        const ReadSentence &sentence = reading->sentences[size_t(number)];
        findCandidates(*reading, sentence);
        const ScoredSentence mine = scored(*reading, sentence);
        for (const quint32 candidate : m_candidates) {
            const Sentence &other = m_sentences[candidate];
            const ArticleReading &otherReading = *m_readings[size_t(other.article)];
            const double score =
                passageScore(mine, scored(otherReading, otherReading.sentences[size_t(other.sentence)]));
            if (score >= least && isComparable(*reading, otherReading)) {
                found.append({.article = article,
                              .sentence = number,
                              .otherArticle = other.article,
                              .otherSentence = other.sentence,
                              .score = score});
            }
        }
    }
    m_readings.push_back(reading);
    addPostings(*reading, article);
    return found;
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
}

void PassageIndex::addPostings(const ArticleReading &reading, int article)
{
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
