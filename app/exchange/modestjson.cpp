// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/modestjson.h"

bool isModestJson(const QByteArray &json)
{
    constexpr qsizetype mostValues = 3'000'000;
    qsizetype values = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size() && values <= mostValues; ++i) {
        const char sign = json.at(i);
        if (isInString && sign == '\\') {
            ++i;
        } else if (sign == '"') {
            isInString = !isInString;
        } else if (!isInString && (sign == ',' || sign == '[' || sign == '{')) {
            ++values;
        }
    }
    return values <= mostValues;
}
