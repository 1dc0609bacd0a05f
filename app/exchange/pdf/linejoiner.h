// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

// Puts the printed lines of a paragraph together, words whole that were divided at a line's end. Pure; any thread.
class LineJoiner
{
public:
    // The words of a line are known from then on: a divided one is whole when it is written so elsewhere.
    void learn(QStringView line);

    // Adds a line to the text.
    void append(QString &text, QStringView line) const;

    // Whether a text ends with a hyphen behind a letter.
    static bool endsDivided(QStringView text);

private:
    [[nodiscard]] bool keepsHyphen(QStringView before, QStringView after) const;

    QHash<QString, int> m_words; // lower case, with how often
};
