// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

// What a sentence is about, as far as its words tell: the names in it and the stems of the words that act. Terms of
// names begin with "@": "@qwen", and with its number "@qwen 3"; "launched", "unveils" and "comes out" are one action.
struct SentenceTerms {
    QSet<QString> terms;
    QSet<QString> numbered; // names with a version, "@qwen 3"
    QSet<QString> actions;  // doings that have several words, "=launch"
    bool hasAction = false; // a word that can be a verb or the name of a doing

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
};

// Pure; any thread.
SentenceTerms sentenceTerms(QStringView sentence);

// Whether both tell that the same, named with its version, does the same.
bool tellTheSame(const SentenceTerms &a, const SentenceTerms &b);

// Of the same product in another version: "Qwen 3" and "Qwen 2.5". Such sentences are of different things.
bool contradictVersions(const SentenceTerms &a, const SentenceTerms &b);

// How much a term tells, by how rare it is among some sentences.
class TermWeights
{
public:
    void count(const SentenceTerms &sentence);
    [[nodiscard]] double weight(const QString &term) const;
    // Shared terms against all of both, 0 to 1: the cosine of the two.
    [[nodiscard]] double similarity(const QSet<QString> &a, const QSet<QString> &b) const;
    // How much of `part` stands in `whole`, 0 to 1.
    [[nodiscard]] double coverage(const QSet<QString> &part, const QSet<QString> &whole) const;

private:
    [[nodiscard]] double squared(const QSet<QString> &terms) const;

    QHash<QString, int> m_counts;
    int m_sentences = 0;
};
