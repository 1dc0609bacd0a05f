// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/edtffault.h"

// A date that stands for itself, or an end of an interval and a member of a set: there a century by two digits, a year
// with Y or S, and a quarter have no place.
enum class EdtfRole { Alone, Member };

// The first fault in a single date of EDTF; none when there is none. For time/edtffault.cpp.
std::optional<EdtfFault> edtfDateFault(QStringView text, EdtfRole role);
