// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/articlereading.h"
#include "compare/keytable.h"
#include "compare/passagescore.h"

#include <functional>
#include <span>
#include <vector>

// Two sentences whose score is known; articles and sentences by number, the later article first.
struct ScoredPair {
    int article = 0;
    int sentence = 0;
    int otherArticle = 0;
    int otherSentence = 0;
    double score = 0;
    // The score less a quarter of the best that either sentence has with any other of the two articles: what is close
    // to everything tells little.
    double clear = 0;
};

// The sentences of articles by their terms, to find those of earlier articles that a new one has something in common
// with: an article that is added is compared with those that are there and nothing else is computed again. Only pairs
// whose terms have a cosine of at least 0.06 are scored, and 0.17 in a library of more than 8,192 sentences. Shares the
// readings; one thread at a time.
class PassageIndex
{
public:
    using Cancelled = std::function<bool()>;

    // All pairs of at least this score, those with less being no rivals either, by sentence and other sentence; what a
    // text in another language has is left out.
    QList<ScoredPair> add(const SharedReading &reading, double least, const Cancelled &cancelled = {});

    // Without comparing it.
    void take(const SharedReading &reading);

    [[nodiscard]] int size() const { return int(m_readings.size()); }
    [[nodiscard]] const SharedReading &reading(int article) const { return m_readings[size_t(article)]; }

private:
    struct Posting {
        quint32 sentence = 0; // number among all
        float weight = 0;
    };
    struct Sentence {
        int article = 0;
        int sentence = 0;
    };

    void findCandidates(const ArticleReading &reading, const ReadSentence &sentence);
    void score(const ArticleReading &reading, int sentence, double least, std::vector<ScoredPair> &pairs);
    void clear(std::vector<ScoredPair> &pairs) const;
    void addPostings(const ArticleReading &reading);

    // Sentences by what stands in them.
    class Postings
    {
    public:
        void add(quint64 key, quint32 sentence, float weight);
        [[nodiscard]] std::span<const Posting> of(quint64 key) const;

    private:
        KeyTable m_places; // in m_postings, from 1
        std::vector<std::vector<Posting>> m_postings;
    };

    std::vector<SharedReading> m_readings;
    std::vector<Sentence> m_sentences;
    std::vector<quint32> m_firstSentences; // of each article its number among all
    Postings m_terms;
    Postings m_letters;                // while there are few sentences
    std::vector<float> m_sums;         // of each sentence, for the one at hand
    std::vector<float> m_letterSums;   // likewise
    std::vector<quint32> m_candidates; // those with a sum
};

// Whether two articles can be compared by their words: not when they are known to be in two languages.
bool isComparable(const ArticleReading &a, const ArticleReading &b);
