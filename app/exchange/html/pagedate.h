// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The day that a date in a page's data names, as EDTF ("2019-11-18"), as it is written there: in its own time zone.
// ISO 8601, RFC 2822, months by name in some languages, years first or days first where no other reading is possible,
// seconds or milliseconds since 1970. "5/10/2018" is read only where `order` says how. Empty when it is none of these,
// or lies before 1900 or after 2100. Pure; any thread.
enum class DateOrder { Unknown, DayFirst };
QString dayOfPageDate(QStringView text, DateOrder order = DateOrder::Unknown);

// How a language writes dates in numbers; English does both.
DateOrder dateOrder(QStringView language);

// From an address that has year, month and day as parts of its path, "/2019/11/18/"; empty when it has none.
QString dayOfAddress(QStringView url);
