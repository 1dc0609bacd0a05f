// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

// What the lanes of a timeline are. An event stands in one lane only, so that it can be found and is not counted twice:
// by article in that of the first to tell of it, by reporter in that of the one who says most of it, by entity in that
// of the name in its title which most events have.
enum class LaneKind { Story, Article, Reporter, Modality, Entity };

QString laneKindName(LaneKind kind); // translated, "storyline"

// The same events in other lanes. Lanes are in the order of the study, by name where it has none; events sorted by
// lane, then start.
TimelineData grouped(TimelineData data, const EventList &events, LaneKind kind);
