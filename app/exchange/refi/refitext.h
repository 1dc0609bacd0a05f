// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/refi/refinode.h"
#include "text/offsetmap.h"

#include <QJsonObject>

#include <optional>

// The text of one source of a REFI-QDA project, and where the positions of selections lie in it. Programs count them in
// code points or in UTF-16 units, line ends as one or as two characters, the end with or without the last one: the
// beginning of the words, which most of them write as the selection's name, tells which it is.
class RefiText
{
public:
    // As it was read, without a byte order mark.
    explicit RefiText(const QString &raw);

    [[nodiscard]] const QString &text() const { return m_text; } // canonical

    // None when it lies outside the text.
    [[nodiscard]] std::optional<PointSpan> place(const RefiNode &selection);
    [[nodiscard]] QString words(PointSpan span) const;
    [[nodiscard]] qint64 pointCount() const { return m_textMap.pointCount(); }

private:
    [[nodiscard]] QList<TextSpan> readings(qint64 start, qint64 end) const;
    [[nodiscard]] qsizetype withoutReturns(qint64 unit) const;
    [[nodiscard]] std::optional<TextSpan> canonicalSpan(TextSpan span);

    QString m_lines;            // with LF only
    QString m_text;             // canonical
    bool m_isPrefix = true;     // the canonical text is how those lines begin
    QList<qsizetype> m_returns; // units of the raw text that are a CR before an LF
    qint64 m_looked = 0;        // units of the words that were looked for
    OffsetMap m_rawMap;
    OffsetMap m_lineMap;
    OffsetMap m_textMap;
};
