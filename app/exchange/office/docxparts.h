// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/container/ziparchive.h"

#include <QHash>

// The parts of a document of Word, by what it is related to: "officeDocument", "styles", "footnotes" …
class DocxParts
{
public:
    // Errors as of readDocx().
    static Result<DocxParts> find(ZipArchive &archive, const QString &fileName);

    // The name in the archive; empty: it has none.
    [[nodiscard]] QString name(QLatin1StringView kind) const { return m_names.value(kind); }

private:
    Result<void> readRelations(ZipArchive &archive, const QString &part, const QString &fileName);

    QHash<QString, QString> m_names;
};
