// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// The page in a web archive (MHTML, a MIME message): the first part that is HTML, decoded from quoted-printable or
// base64. Pictures and styles are passed over.
struct ArchivedPage {
    QByteArray bytes;
    QByteArray charset; // empty: not said
    QString url;        // empty: not said
};

// None when the bytes are no such message or have no page. Pure; any thread.
std::optional<ArchivedPage> readMhtml(const QByteArray &bytes);
// Whether they begin as one: header lines that name a MIME version or a multipart type.
bool looksLikeMhtml(const QByteArray &bytes);
