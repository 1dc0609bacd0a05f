// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QString>

// A text as it is compared: compatibility forms taken apart and in lower case, accents dropped, one kind of quotes,
// dashes and spaces, runs of white space as one space, soft hyphens and other invisible characters gone. Each unit of
// it knows the stretch of the original that it came from. The original is not kept. Pure; any thread.
class FoldedText
{
public:
    explicit FoldedText(QStringView original);

    [[nodiscard]] const QString &text() const { return m_text; }

    // The stretch of the original behind a stretch of text(): from its first to its last character, with the accents
    // that belong to the last. An empty stretch has an empty original.
    [[nodiscard]] TextSpan toOriginal(TextSpan folded) const;

private:
    void appendFolded(char32_t character, TextSpan origin);
    void append(char32_t character, TextSpan origin);

    QString m_text;
    QList<TextSpan> m_origins; // one for each unit of m_text
};

// All places where the needle stands, from left to right, none overlapping the one before; none for an empty needle.
QList<TextSpan> findExact(QStringView text, QStringView needle);

// The same as compared by FoldedText, in spans of the original. White space around the needle does not count.
QList<TextSpan> findFolded(const FoldedText &text, QStringView needle);
QList<TextSpan> findFolded(QStringView text, QStringView needle);
