// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/dayrange.h"

#include <array>
#include <optional>

// A calendar date as EDTF writes it, digit by digit, where an X stands for any digit: "156X-12-25", "2025-0X-31".

inline constexpr int AnyDigit = -1;

// A month or a day.
struct TwoDigits {
    int tens = AnyDigit;
    int ones = AnyDigit;

    [[nodiscard]] bool hasAny() const { return tens == AnyDigit || ones == AnyDigit; }
    [[nodiscard]] bool isAll() const { return tens == AnyDigit && ones == AnyDigit; }
    [[nodiscard]] int value() const { return tens * 10 + ones; } // when it has none that is any
    [[nodiscard]] bool fits(int value) const
    {
        return (tens == AnyDigit || tens == value / 10) && (ones == AnyDigit || ones == value % 10);
    }
};

struct FourDigits {
    std::array<int, 4> digits{};
    bool negative = false;

    [[nodiscard]] int anyCount() const;
    [[nodiscard]] bool isTrailing() const; // no digit is known after one that is any
    // The magnitude with the digits of this number in the places of those that are any.
    [[nodiscard]] qint64 filled(qint64 anyDigits) const;
};

struct DayPattern {
    FourDigits year;
    TwoDigits month;
    TwoDigits day;
};

// From the first to the last day that fits; nothing when the calendar has none, "2025-02-3X". There is no year -0.
std::optional<DayRange> fittingDays(const DayPattern &pattern);
