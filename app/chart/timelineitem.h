// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// One event as a timeline or a list shows it: its date as far as the claims agree on it, and how it is told. A value.
struct TimelineItem {
    EventId event;
    QString title;
    QString lane;                   // the storyline that it belongs to; empty: others
    QString when;                   // the date in words, "29 January 2025"
    QString conflict;               // the sentence that explains why the claims cannot all be true; empty when they can
    QList<qint64> reported;         // Julian days on which the reporting articles appeared, sorted
    std::optional<qint64> earliest; // Julian day; none: open
    std::optional<qint64> latest;   // Julian day, inclusive; none: open
    Reading reading = Reading::OneOf;
    Modality modality = Modality::Happened;
    bool approximate = false;
    bool uncertain = false;
    bool background = false;
    int claims = 0;
    int articles = 0;

    [[nodiscard]] bool isDated() const { return earliest || latest; }
    [[nodiscard]] bool isExactDay() const { return earliest && earliest == latest && !approximate; }
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

// When an article of the study appeared.
struct PublicationMark {
    qint64 day = 0;  // Julian day
    QString article; // its name, "003"

    friend bool operator==(const PublicationMark &, const PublicationMark &) = default;
};

// All that a timeline draws. Lanes are in the order in which they stand; items sorted by lane, then start.
struct TimelineData {
    QList<TimelineItem> items;
    QStringList lanes;
    QStringList folded; // of them, those of which only counts are shown
    QList<PublicationMark> publications;
};
