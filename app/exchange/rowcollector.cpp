// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowcollector.h"

#include "exchange/isotime.h"
#include "text/canonicaltext.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Any fixed one will do.
constexpr QUuid made{0x2b9f4c11, 0x70de, 0x4a36, 0xb1, 0x0a, 0x5d, 0x13, 0xe4, 0x97, 0x62, 0xcf};

constexpr qsizetype longestTag = 200; // code points; half of it in units is always short enough

} // namespace

void RowCollector::add(const QString &list, const QJsonObject &row, qsizetype line)
{
    m_lists[list].append(JsonRecord(m_fileName, line, row));
}

void RowCollector::addTag(const QJsonObject &row, qsizetype line)
{
    const QString uuid = row.value("uuid"_L1).toString();
    m_tags.insert(uuid);
    m_uuids.insert(uuid.toLower());
    if (row.value("parent"_L1).toString().isEmpty())
        m_byName.insert(row.value("name"_L1).toString(), uuid);
    add(u"tags"_s, row, line);
}

QString RowCollector::tag(const QString &uuid, const QString &name)
{
    if (m_tags.contains(uuid))
        return uuid;
    const QString word = canonicalText(name.simplified().left(longestTag));
    if (word.isEmpty())
        return {};
    QString &known = m_byName[word];
    if (known.isEmpty()) {
        known = freeUuid(uuid);
        const QString own = known;
        addTag({{u"uuid"_s, own}, {u"name"_s, word}});
        return own;
    }
    return known;
}

void RowCollector::addNote(const QJsonObject &row)
{
    QJsonObject note = row;
    note.insert(u"uuid"_s, freeUuid(row.value("uuid"_L1).toString()));
    m_notes.append(note);
}

QString RowCollector::freeUuid(const QString &wanted)
{
    const QUuid uuid = QUuid::fromString(wanted);
    const QString plain = uuid.toString(QUuid::WithoutBraces);
    if (!uuid.isNull() && plain == wanted.toLower() && !m_uuids.contains(plain)) {
        m_uuids.insert(plain);
        return wanted;
    }
    QString own;
    do {
        own = QUuid::createUuidV5(made, m_seed + u'\n' + QString::number(++m_made)).toString(QUuid::WithoutBraces);
    } while (m_uuids.contains(own));
    m_uuids.insert(own);
    return own;
}

RowLists RowCollector::lists()
{
    const auto time = [](const QJsonObject &note) {
        return fromIsoTime(note.value("created"_L1).toString()).value_or(0);
    };
    std::ranges::stable_sort(m_notes, [&](const QJsonObject &a, const QJsonObject &b) {
        return std::make_pair(time(a), a.value("uuid"_L1).toString()) <
               std::make_pair(time(b), b.value("uuid"_L1).toString());
    });
    for (const QJsonObject &note : std::as_const(m_notes))
        add(u"notes"_s, note);
    m_notes.clear();
    return m_lists;
}

QString contentSeed(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
