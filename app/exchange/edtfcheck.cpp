// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/edtfcheck.h"

#include <algorithm>

bool looksLikeEdtf(QStringView text)
{
    constexpr qsizetype longest = 200;
    constexpr QStringView signs = u"0123456789YXTZES-+/.:?~%,[]{}";
    return text.size() <= longest && std::ranges::all_of(text, [&](QChar unit) { return signs.contains(unit); });
}
