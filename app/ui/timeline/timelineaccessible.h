// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class TimelineView;

// A timeline for screen readers: a list with one entry an event, lane by lane. Entries are made when somebody asks for
// them and go when their event goes.

// Makes every TimelineView accessible; may be called more than once.
void installTimelineAccessibility();
// The selection moved while the timeline has the focus: the reader hears the event.
void tellAccessibleFocus(TimelineView *view, qsizetype item);
// The entries are others now.
void tellAccessibleReset(TimelineView *view);
