// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventsources.h"
#include "time/dayrange.h"

// What every article says of every event, computed from what the analyst has accepted. Plain values; any thread. Words
// for them are in models/coveragewords.h.

enum class Stance {
    NotRead,    // nothing stands on the article yet: no claim, no highlight, no note
    Silent,     // read, and no claim about the event
    Reports,    // on its own account: it happened
    Plans,      // it is planned
    Speculates, // it may be
    Denies,     // it did not happen, or will not
    Attributes, // whatever it says, it has from somebody
};

// How it is decided: of the claims that an article makes on an event, those that say most count, in the order of
// time/eventdates.h (happened, planned, speculated, recurring, denied). When all of these name a reporter the article
// attributes; else it says so itself, and whom it names besides is kept beside that.
// When an article told of an event beside the others that do, as far as they are dated to the day.
enum class Turn {
    Any,
    First,        // before all others
    PerhapsFirst, // before all that are dated; others are not
};

struct CoverageCell {
    Stance stance = Stance::Silent;
    Modality modality = Modality::Happened; // of the claims that count
    QList<qsizetype> claims;                // places in the event's claims, by where they stand in the article
    QStringList reporters;                  // whom it names, named ones first; empty: somebody whom it does not name
    QStringList against;                    // articles that cannot be right if it is; itself when it says both
    QStringList denied;                     // those of them whose word it denies

    Turn turn = Turn::Any;

    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

struct CoverageColumn {
    Article article;
    std::optional<DayRange> published; // none: not known, or not a date
    bool isRead = false;
    qint64 version = 1;  // number of the newest
    qint64 imported = 0; // the newest; milliseconds since 1970, UTC
    int events = 0;      // that it says something about

    // The day on which it appeared, when it is known to the day.
    [[nodiscard]] std::optional<qint64> day() const
    {
        return published && published->earliest == published->latest ? published->earliest : std::nullopt;
    }
    friend bool operator==(const CoverageColumn &, const CoverageColumn &) = default;
};

struct CoverageRow {
    EventItem event;
    QList<CoverageCell> cells; // one for each column
    EventSources sources;
    int lane = 0; // place of its first tag among the tags; those without one come last

    // Claims that cannot all be true, or one article denies what another reports.
    [[nodiscard]] bool hasConflict() const;
};

// The claims of a cell that stand on words of their own: two may be made on the same ones.
QList<qsizetype> passagesOf(const CoverageRow &row, const CoverageCell &cell);

struct CoverageMatrix {
    QList<CoverageColumn> columns;
    QList<CoverageRow> rows;
    EventSources sources; // of all events together
    int onOneSource = 0;  // events that a single source is behind

    [[nodiscard]] const CoverageCell &cell(qsizetype row, qsizetype column) const { return rows[row].cells[column]; }
};

// Undated articles come last by publication, in their own order.
enum class ColumnOrder { AsListed, ByPublication };

struct CoverageInput {
    QList<EventItem> events;
    QList<CoverageColumn> columns;
    QList<Reporter> reporters;
    QStringList lanes; // names of the tags, in their order
};

// Events that are accepted, with or without claims, in the order of the list.
CoverageInput readCoverage(const Study &study, const VersionTexts &texts, const EventList &events);

CoverageMatrix coverageMatrix(const CoverageInput &input, ColumnOrder order = ColumnOrder::AsListed);
