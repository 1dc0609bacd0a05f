// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonrecord.h"

#include <QSet>
#include <QUuid>

#include <optional>

// Gives rows that were written without a UUID one of their own, made from what they say (UUID version 5), so that
// reading the same folder again makes the same. Knows those in use within the study.
class UuidMaker
{
    Q_DECLARE_TR_FUNCTIONS(UuidMaker)

public:
    // The study's own UUID, or any words when it has none.
    explicit UuidMaker(const QString &study);

    // Accepts what was written, or makes one from these words. None when what was written is not a UUID in its plain
    // form ("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"), or stands in the study already.
    std::optional<QString> take(const QString &written, const QStringList &words);

    // The same with the record's key "uuid"; what is wrong with it is remembered there.
    QString take(JsonRecord &record, const QStringList &words);

private:
    QUuid m_study;
    QSet<QString> m_used;
};
