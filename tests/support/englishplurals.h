// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

// What the English translation does to the sources' "(s)", without its file.
class EnglishPlurals : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int number) const override
    {
        if (number < 0)
            return {};
        return QString::fromUtf8(source).replace(QLatin1StringView("(s)"),
                                                 number == 1 ? QLatin1StringView("") : QLatin1StringView("s"));
    }
};
