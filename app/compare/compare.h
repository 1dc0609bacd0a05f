// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/passageindex.h"
#include "compare/wordruns.h"

#include <QHash>
#include <QStringList>

// What pairs of articles have in common, to be kept and taken again: what it takes long to work out.
struct ComparedPairs {
    QList<PassageLink> links; // computed ones, in the order in which articles came
    QList<WordRun> runs;
    QList<QList<double>> best; // of each sentence the highest score with another article

    friend bool operator==(const ComparedPairs &, const ComparedPairs &) = default;
};

// Compares articles pair by pair. Symmetric: with the articles in another order come the same links between the same
// sentences. What one pair has in common does not depend on the other articles, so that one more changes no link.
// Shares the readings; one thread at a time.
class Comparer
{
public:
    using Cancelled = std::function<bool()>;

    // What has come with an article: painted and other links, and word runs, with those before it.
    struct Added {
        QList<PassageLink> links;
        QList<WordRun> runs;
    };

    // Nothing is kept of an article when it is cancelled. The outlet is the one whose article it is; empty: not known.
    Added add(const SharedReading &reading, const QString &outlet = {}, const Cancelled &cancelled = {});
    [[nodiscard]] int size() const { return m_passages.size(); }

    [[nodiscard]] const ComparedPairs &pairs() const { return m_pairs; }
    // A comparer that has added these articles, without comparing them again. False, and nothing is taken, when the
    // pairs cannot be those of these articles.
    bool restore(const QList<SharedReading> &readings, const QStringList &outlets, const ComparedPairs &pairs);

    // All articles that were added, as one value; time grows with the number of links. What is decided outranks what
    // was computed: a confirmed pair is linked with the highest score there is, whatever its words; a cut one is not,
    // and its sentences are in no unit together. Places that there are not are passed over.
    [[nodiscard]] Comparison comparison(const QList<DecidedLink> &decided = {}) const;

private:
    [[nodiscard]] QList<DecidedLink> knownOf(QList<DecidedLink> decided) const;
    [[nodiscard]] QList<PassageLink> linksWith(const QList<DecidedLink> &decided) const;
    [[nodiscard]] QList<ComparedArticle> comparedArticles(const QList<PassageLink> &links) const;
    [[nodiscard]] QList<Place> onlyHere(const QList<PassageLink> &links) const;
    void noteOthers(const ArticleReading &reading);
    void classify(QList<PassageLink> &links, const QList<WordRun> &runs) const;

    PassageIndex m_passages;
    WordRunIndex m_wordRuns;
    QStringList m_outlets;
    ComparedPairs m_pairs;
    QList<bool> m_hasOthers; // of each article, whether it could be compared with another
};

// All of it at once; a value without articles when `cancelled` says so. Pure; any thread.
Comparison compare(const QList<SharedReading> &readings, const QStringList &outlets = {},
                   const std::function<bool()> &cancelled = {});
