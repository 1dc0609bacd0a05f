// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonrecord.h"

#include <QHash>

// A JSON file as jsonline.h writes it: named lists of objects, laid out in any way. Each object knows the line that it
// starts at. Errors: BadFormat with the file as subject and the line as detail, for malformed JSON, for a list or a key
// that comes twice, and for lists that are not expected. Pure; any thread.
Result<QHash<QString, QList<JsonRecord>>> readJsonLists(const QByteArray &bytes, const QString &file,
                                                        const QStringList &expected);

// A file that has one object besides, named like this, as jsonFile() with a head writes it.
struct HeadedLists {
    JsonRecord head;
    QHash<QString, QList<JsonRecord>> lists;
};
Result<HeadedLists> readHeadedLists(const QByteArray &bytes, const QString &file, const QString &head,
                                    const QStringList &expected);

// A file that is one object.
Result<JsonRecord> readJsonObject(const QByteArray &bytes, const QString &file);
