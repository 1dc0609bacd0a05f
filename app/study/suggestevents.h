// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "study/actions/newevent.h"
#include "time/datemention.h"
#include "time/dayrange.h"

#include <QList>

#include <functional>

// Events that dated sentences of articles speak of: each is one that the study has already, or a new one. Sentences
// belong together when they name the same actors, in the same version, doing the same, on days that can be the same; a
// plan and its outcome are one event. Nothing is decided: it is put before the analyst.

struct SuggestionSource {
    VersionId version;
    QString text;
    QString published; // EDTF; empty: not known
    QList<Block> blocks;
};

// An event of the study, whatever the analyst has decided of it.
struct KnownEvent {
    struct Place { // where a claim of it stands, with the words that carry its date
        VersionId version;
        TextSpan span; // UTF-16 units
        QString dateText;
    };

    EventId id;
    QString title;
    QString description;
    QStringList quotes;
    QList<DayRange> days; // of its claims that have a date
    QList<Place> places;  // of all its claims, rejected ones too
    bool isRejected = false;
};

struct EventSuggestion {
    EventId known;  // to which the claims are added; null: a new event
    NewEvent event; // of one that is known only the claims are meant
    double score = 0;
};

// What was rejected is not suggested again, nor what some event claims at the same place already. Deterministic. Ends
// early with an empty list when `cancelled` says so. Pure; any thread.
QList<EventSuggestion> suggestEvents(const QList<SuggestionSource> &sources, const QList<KnownEvent> &known,
                                     const std::function<bool()> &cancelled = {});
