// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "time/dayrange.h"
#include "time/describedays.h"

#include <QString>

// Days that were computed, as the EDTF string that stands for exactly these days and this reading: "2025-01-29",
// "2025-04", "[2025-04-03..2025-04-30]", "2025-04-03/..". The doubt goes on every date in it, except on quarters and
// halves, which EDTF does not qualify. Empty without days, and where EDTF has no such date: within a year of five
// digits.
QString composeEdtf(const DayRange &days, Reading reading, Doubt doubt);
