// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct TimelineLayout;
struct TimelinePlanInput;

// Shows the whole label of the selected and of the hovered event where the plan had no room for it: beside the mark if
// it can be, else in the nearest gap of its lane with a line leading there. Marks stay where they are; labels that are
// in the way are cut or give way. The selected event comes first.
void placeFocusLabels(TimelineLayout &layout, const TimelinePlanInput &input);
