// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Titles that try to be more than text, each for some format. All are canonical text, as a study has it.
inline QStringList hostileTexts()
{
    return {
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("]]> & <!-- --> &lt; \" '"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("+1 -1 @SUM(A1)"),
        QStringLiteral("-2+3"),
        QStringLiteral("two\nlines\tand a tab"),
        QStringLiteral("bell \u0007 escape \u001B[31m next line \u0085"),
        QStringLiteral("\u202Egnp.exe \u2066 \u200F"),
        QStringLiteral("a, b; c: \\n \\, \"d\""),
        QStringLiteral("END:VEVENT\nBEGIN:VALARM"),
        QStringLiteral("[x](javascript:alert(1)) **b** `c` | d <b>e</b> #tag ^h-1"),
        QStringLiteral("emoji \U0001F469\u200D\U0001F680 \u901A\u4E49\u5343\u95EE \u05E9\u05DC\u05D5\u05DD e\u0301"),
        QStringLiteral("%1 %n &#x41; ${x} {{y}} \u2028 z"),
        QString(300, u'w') + QStringLiteral(" \U0001F600").repeated(40),
    };
}
