// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class TimelineView;

// Every command of a timeline as an action that belongs to the view, for its keys and for menus. Each has an object
// name, "timeline-fit-story".
QList<QAction *> makeTimelineActions(TimelineView *view);
