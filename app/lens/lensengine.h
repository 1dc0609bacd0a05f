// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/textspan.h"
#include "lens/lenskinds.h"

#include <KSyntaxHighlighting/Repository>

#include <memory>

class LineReader;

// A stretch that the lens has found, and its kind as an index into LensEngine::kinds().
struct LensSpan {
    TextSpan span; // UTF-16 units
    int kind = 0;
    bool quoted = false; // inside a quotation

    friend bool operator==(const LensSpan &, const LensSpan &) = default;
};

// Finds what an article names, dates, counts and attributes: the definition "Synoptic Coverage", with the word lists of
// a study. The window paints what it finds, counts and exports report the same. What a line holds does not depend on
// the lines around it. Loads the definition when it is first asked for a line. One thread at a time; a worker has an
// engine of its own, for engines that share a repository would share its word lists.
class LensEngine
{
public:
    LensEngine();
    ~LensEngine();
    Q_DISABLE_COPY_MOVE(LensEngine)

    // All lists of the study; those of the study before are forgotten.
    void setLists(const QList<WordList> &lists);
    [[nodiscard]] const QList<WordList> &lists() const { return m_lists; }
    [[nodiscard]] QList<LensKind> kinds() const { return lensKinds(m_lists); }
    // The words of a list as they count now; of one that the study has not replaced, the program's own.
    [[nodiscard]] QStringList words(const QString &list) const;

    // What to paint: disjoint, from left to right. A quotation is cut where something stands in it.
    [[nodiscard]] QList<LensSpan> pieces(const QString &line) const;
    // What to count: a quotation is one whole, with what stands in it after it; no white space at the ends.
    [[nodiscard]] QList<LensSpan> mentions(const QString &line) const;
    // The same for a whole text. Boilerplate is passed over.
    [[nodiscard]] QList<LensSpan> mentions(const QString &text, const QList<Block> &blocks) const;

    [[nodiscard]] const KSyntaxHighlighting::Repository &repository() const { return m_repository; }

private:
    LineReader &reader() const;

    KSyntaxHighlighting::Repository m_repository;
    mutable std::unique_ptr<LineReader> m_reader;
    QList<WordList> m_lists;
};
