// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/report/quotereader.h"
#include "exchange/snapshotindex.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

enum class QuoteVerdict {
    Verbatim, // the very words, white space apart
    Changed,  // words that are much like some of an article
    NotFound,
};

// What came of checking one quote against a study.
struct CheckedQuote {
    ReportQuote quote;
    QuoteVerdict verdict = QuoteVerdict::NotFound;
    QString article; // where it was found, by name; empty when it was not
    qint64 version = 0;
    PointSpan span;      // there, code points
    QString studyWords;  // what stands there, white space as one space
    QString difference;  // "due [-later-]{+next+} month": the study's words with what the report took out and put in
    QStringList remarks; // that words were left out, or that it is not where its link says; translated
};

// Checks the quotes of a report against every version of a study's articles. The snapshot must outlive it. One thread.
class QuoteCheck
{
    Q_DECLARE_TR_FUNCTIONS(QuoteCheck)

public:
    explicit QuoteCheck(const Snapshot &snapshot);
    ~QuoteCheck();
    Q_DISABLE_COPY_MOVE(QuoteCheck)

    [[nodiscard]] CheckedQuote check(const ReportQuote &quote) const;
    // Sums in the report's front matter that no version of the study has.
    [[nodiscard]] QStringList unknownTexts(const QString &markdown) const;

private:
    struct Source;
    struct Place {
        const Source *source = nullptr;
        TextSpan span; // of the source's words
    };

    [[nodiscard]] const Passage *passageOf(const ReportQuote &quote) const;
    [[nodiscard]] std::vector<const Source *> sourcesFrom(const Passage *first) const;
    [[nodiscard]] static Place findPieces(const std::vector<const Source *> &sources, const QStringList &pieces);
    [[nodiscard]] static Place findSimilar(const std::vector<const Source *> &sources, const QString &words);
    [[nodiscard]] Place placeOf(const Passage &passage) const;
    static void tellPlace(CheckedQuote &checked, const Place &place);
    void remarkOnLink(CheckedQuote &checked, const Passage *passage) const;

    const Snapshot *m_snapshot;
    SnapshotIndex m_index;
    QHash<QString, PassageId> m_highlights;         // by UUID
    QHash<QString, PassageId> m_blocks;             // by block id, in its short form and in its long one
    std::vector<std::unique_ptr<Source>> m_sources; // by article, the newest version first
};

// The words of `before` in which what `after` has not stands in [-…-], and what it has instead in {+…+}.
QString markedDifference(const QString &before, const QString &after);
