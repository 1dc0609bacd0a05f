// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

#include <vector>

// A text as two versions of it are laid onto each other: as FoldedText has it, but code point by code point and with
// each white space for itself, so that a word that went out between two spaces leaves both. Positions are numbers of
// such units; the original is not kept. Pure; any thread.
class TextUnits
{
public:
    enum class Kind : quint8 { Letter, Ideograph, Space, LineEnd, Stop, Other };

    explicit TextUnits(QStringView original);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_points.size()); }
    [[nodiscard]] char32_t point(qsizetype unit) const { return m_points[unit]; }
    [[nodiscard]] Kind kind(qsizetype unit) const { return m_kinds[unit]; }
    [[nodiscard]] bool isSpace(qsizetype unit) const;
    [[nodiscard]] bool isLetter(qsizetype unit) const { return m_kinds[unit] == Kind::Letter; }

    // How much some units tell about their place: an ideograph as much as three letters.
    [[nodiscard]] int weight(qsizetype first, qsizetype count) const
    {
        return m_weights[first + count] - m_weights[first];
    }

    // How natural a border before this unit is: within a word, between words, between sentences, between lines.
    [[nodiscard]] int borderRank(qsizetype unit) const;

    // The stretch of the original behind a unit, in UTF-16 units. Several units may have come from one character.
    [[nodiscard]] TextSpan origin(qsizetype unit) const { return m_origins[unit]; }

    // The units that start within a stretch of the original.
    [[nodiscard]] TextSpan within(TextSpan original) const;

private:
    void append(char32_t point, TextSpan origin, QStringView original);
    void appendSpaces(TextSpan origin, QStringView original);

    std::vector<char32_t> m_points;
    std::vector<Kind> m_kinds;
    std::vector<TextSpan> m_origins;
    std::vector<int> m_weights{0}; // up to each unit
};
