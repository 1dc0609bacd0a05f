// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/passagesentences.h"
#include "compare/wordreader.h"
#include "core/article.h"
#include "text/wordlanguage.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

// An article as it is compared: read once, whatever it is compared with, and never changed. Terms are content words
// without their endings, numbers, pairs of neighbouring ideographs, and the notions that words stand for (see
// compare/notions.h); each has a key made of its letters, the same in every article. Plain values; any thread.

struct ReadTerm {
    quint64 key = 0;
    QString text;
    bool isNotion = false; // stands beside the word that it comes from
    double tells = 1;      // beside other terms as rare
};

// A term or a run of four letters in a sentence, and how much it tells there.
struct TermWeight {
    quint64 key = 0;
    float weight = 0;
    qint32 term = 0; // number of the term in the article; not used of letters
};

struct ReadSentence {
    TextSpan span;
    int paragraph = 0;
    int firstWord = 0; // of the article's words
    int wordEnd = 0;
    int firstTerm = 0; // of the terms' weights
    int termEnd = 0;
    int firstRun = 0; // of the letters' weights
    int runEnd = 0;
    int plainTerms = 0; // that are no notions

    [[nodiscard]] int words() const { return wordEnd - firstWord; }
    [[nodiscard]] int terms() const { return termEnd - firstTerm; }
};

// Four words in a row.
struct WordSeed {
    quint64 key = 0;
    int word = 0;
};

struct ArticleReading {
    QString text;
    WordLanguage language = WordLanguage::Other;
    QList<ReadWord> words;
    std::vector<quint64> wordKeys; // of each word, for word runs
    std::vector<bool> isContent;   // of each word
    std::vector<WordSeed> seeds;   // by word; what an article repeats more than eight times is passed over
    std::vector<ReadTerm> terms;
    std::vector<ReadSentence> sentences;
    std::vector<TermWeight> termWeights; // of all sentences; in each ascending by key, of length 1
    std::vector<TermWeight> letterRuns;
    QList<TextSpan> quotes;
};

using SharedReading = std::shared_ptr<const ArticleReading>;

// What the blocks call boilerplate is passed over, as if it were not there.
SharedReading readForComparison(const QString &text, SentenceRule rule = SentenceRule::Found,
                                const QList<Block> &blocks = {});

inline constexpr int seedWords = 4;

// The same for the same letters, on every machine (FNV-1a over UTF-16 units, then mixed).
quint64 textKey(QStringView text, quint64 seed = 0);
