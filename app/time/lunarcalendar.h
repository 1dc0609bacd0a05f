// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>

// The feasts of the Chinese calendar: New Year and the lantern festival from 1900 to 2100, the others from 1901 to
// 2099.
enum class LunarFeast { NewYearsEve, NewYear, Lantern, DragonBoat, Qixi, Ghost, MidAutumn, DoubleNinth };

// The Julian day on which it falls in the lunar year that begins in this year; none outside the table.
std::optional<qint64> lunarFeast(LunarFeast feast, int year);
