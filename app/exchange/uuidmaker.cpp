// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/uuidmaker.h"

#include "exchange/jsontext.h"

namespace
{

// Any fixed one will do: it keeps ours apart from others made from the same words.
constexpr QUuid ours{0x6f1c7a52, 0x3b0e, 0x4d8b, 0x9c, 0x55, 0x2e, 0x8d, 0x41, 0x7a, 0xb0, 0x93};

QString plain(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace

UuidMaker::UuidMaker(const QString &study) : m_study(QUuid::createUuidV5(ours, study)) {}

std::optional<QString> UuidMaker::take(const QString &written, const QStringList &words)
{
    if (!written.isEmpty()) {
        const QUuid uuid = QUuid::fromString(written);
        if (uuid.isNull() || plain(uuid) != written.toLower() || m_used.contains(plain(uuid)))
            return std::nullopt;
        m_used.insert(plain(uuid));
        return written;
    }
    // Quoted, so that no two lists of words run together into the same one.
    QString name;
    for (const QString &word : words)
        name += jsonText(word);
    QString made = plain(QUuid::createUuidV5(m_study, name));
    for (int copy = 2; m_used.contains(made); ++copy)
        made = plain(QUuid::createUuidV5(m_study, name + QString::number(copy)));
    m_used.insert(made);
    return made;
}

QString UuidMaker::take(JsonRecord &record, const QStringList &words)
{
    const std::optional<QString> uuid = take(record.text(QLatin1StringView("uuid")), words);
    if (!uuid)
        record.reject(tr("“uuid” is no UUID or stands twice"));
    return uuid.value_or(QString());
}
