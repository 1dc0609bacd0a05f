// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/textspan.h"

#include <QList>
#include <QString>

#include <memory>

// Whether a place may be taken as it is, or the analyst is asked.
enum class Certainty { Sure, Review };

// Where words of an old text stand in a new one.
struct Placement {
    AnchorState state = AnchorState::Lost;
    TextSpan span; // UTF-16 units of the new text; whole graphemes when the old span was; empty when lost
    Certainty certainty = Certainty::Review; // sure only for Exact and Moved
    double similarity = 0;                   // 0 to 1, of the words
    QList<TextSpan> alternatives;            // further places that are nearly as good, best first

    friend bool operator==(const Placement &, const Placement &) = default;
};

// Lays an old text onto a new one once and then places any number of its spans. What is not beyond doubt is never
// called sure: the words must be the same up to typography, in one piece, with something of what stood around them, and
// with no second place that is as good. Spans count UTF-16 units. Keeps what it needs of both texts; near-linear in
// their length, whatever they hold. Pure; any thread, also several at a time once it is made.
class TextCarrier
{
public:
    TextCarrier(const QString &oldText, const QString &newText);
    ~TextCarrier();
    TextCarrier(TextCarrier &&) noexcept;
    TextCarrier &operator=(TextCarrier &&) noexcept;
    Q_DISABLE_COPY(TextCarrier)

    // A span that reaches outside the old text is cut to it. One without words is lost.
    [[nodiscard]] Placement carry(TextSpan oldSpan) const;

    // The share of the shorter text that was found in the other, 0 to 1; next to nothing for another article or another
    // language.
    [[nodiscard]] double coverage() const;

private:
    class Carrier;
    std::unique_ptr<const Carrier> m_carrier;
};
