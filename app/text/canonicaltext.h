// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

// The one form in which a text enters a study. Everything that points into a text counts on it never being changed
// again, so it is made once, at import. Pure functions; any thread.

inline constexpr qsizetype maxTextBytes = qsizetype{4} * 1024 * 1024;

// Strict UTF-8, with or without a byte order mark; UTF-16 only with one. subject names the file in errors: Empty,
// TooLarge, or NotUtf8 with the offset of the first bad byte.
Result<QString> decodeText(const QByteArray &bytes, const QString &subject, qsizetype maxBytes = maxTextBytes);

// Byte order marks at the start go; CRLF, CR, U+2028 and U+2029 become LF. The first step towards the canonical text.
QString withLineFeeds(QString text);

// withLineFeeds(), then NUL, lone surrogates and U+FFFE become U+FFFD, the whole is NFC, and white space at the very
// end goes. Nothing else changes. Applying it twice changes nothing.
QString canonicalText(QString text);

// SHA-256 of the text in UTF-8, lower-case hex.
QString textHash(const QString &text);

// Whether this unit is half of a surrogate pair whose other half is missing.
bool isLoneSurrogate(QStringView text, qsizetype at);
