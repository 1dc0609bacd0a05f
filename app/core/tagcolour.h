// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtTypes>

#include <array>

// The nine colours that a tag can have: the name is what is stored and exported, the two values are what is seen. The
// light ground keeps a contrast of 6.7 and more under dark text (Paul Tol's "light" scheme); the dark values are laid
// thinly under light text. Never the only cue: a stripe and the tag's name go with it.
struct TagColour {
    QLatin1StringView name;
    quint32 light; // 0xRRGGBB
    quint32 dark;  // 0xRRGGBB
};

inline constexpr auto tagColours = std::to_array<TagColour>({
    {QLatin1StringView("sand"), 0xEEDD88, 0xC9A227},
    {QLatin1StringView("sky"), 0x99DDFF, 0x3FA7D6},
    {QLatin1StringView("mint"), 0x44BB99, 0x2E9E7E},
    {QLatin1StringView("rose"), 0xFFAABB, 0xD9667F},
    {QLatin1StringView("olive"), 0xAAAA00, 0x9C9C2B},
    {QLatin1StringView("blue"), 0x77AADD, 0x5A8FD0},
    {QLatin1StringView("orange"), 0xEE8866, 0xD9774E},
    {QLatin1StringView("pear"), 0xBBCC33, 0x9BB03A},
    {QLatin1StringView("grey"), 0xDDDDDD, 0x8A8F98},
});
