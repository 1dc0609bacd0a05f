// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtTypes>

#include <array>

// The nine colours that a tag can have: the name is what is stored and exported, the two values are what is seen. The
// light ground keeps a contrast of 6.7 and more under dark text (Paul Tol's "light" scheme); the dark values are laid
// thinly under light text. Within each set they can be told apart by those who do not tell red from green. Never the
// only cue: a stripe and the tag's name go with it.
struct TagColour {
    QLatin1StringView name;
    quint32 light; // 0xRRGGBB
    quint32 dark;  // 0xRRGGBB
};

inline constexpr auto tagColours = std::to_array<TagColour>({
    {QLatin1StringView("sand"), 0xEEDD88, 0xB0A414},
    {QLatin1StringView("sky"), 0x99DDFF, 0x40ADD5},
    {QLatin1StringView("mint"), 0x44BB99, 0x37B681},
    {QLatin1StringView("rose"), 0xFFAABB, 0x9E475E},
    {QLatin1StringView("olive"), 0xAAAA00, 0x847214},
    {QLatin1StringView("blue"), 0x77AADD, 0x4F78CA},
    {QLatin1StringView("orange"), 0xEE8866, 0xAF5948},
    {QLatin1StringView("pear"), 0xBBCC33, 0x93AB54},
    {QLatin1StringView("grey"), 0xDDDDDD, 0x8B909B},
});
