// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enumtext.h"
#include "core/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <concepts>

// How a member's type stands in a column: ids as integers or NULL, enumerators as words, blocks as JSON. decode()
// answers false on a value that the type cannot have: row values of a file are not trusted.

// QSQLITE binds a null QString as NULL; an empty text is what is meant.
inline QVariant encodeColumn(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
inline QVariant encodeColumn(const QByteArray &value)
{
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
}
inline QVariant encodeColumn(qint64 value)
{
    return value;
}
inline QVariant encodeColumn(double value)
{
    return value;
}
inline QVariant encodeColumn(bool value)
{
    return value ? 1 : 0;
}

template <class Kind>
QVariant encodeColumn(Id<Kind> value)
{
    return value.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(value.value);
}

template <class Enum>
    requires std::is_enum_v<Enum>
QVariant encodeColumn(Enum value)
{
    return enumText(value);
}

inline QVariant encodeColumn(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

inline QVariant encodeColumn(const QList<Block> &blocks)
{
    QJsonArray rows;
    for (const Block &block : blocks) {
        rows.append(QJsonArray{block.line, enumText(block.kind), block.level, block.boilerplate});
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

inline bool decodeColumn(const QVariant &value, QString &into)
{
    into = value.toString();
    return value.metaType() == QMetaType::fromType<QString>();
}
inline bool decodeColumn(const QVariant &value, QByteArray &into)
{
    into = value.toByteArray();
    return true;
}
inline bool decodeColumn(const QVariant &value, qint64 &into)
{
    bool ok = false;
    into = value.toLongLong(&ok);
    return ok;
}
inline bool decodeColumn(const QVariant &value, double &into)
{
    bool ok = false;
    into = value.toDouble(&ok);
    return ok;
}
inline bool decodeColumn(const QVariant &value, bool &into)
{
    into = value.toInt() != 0;
    return true;
}

template <class Kind>
bool decodeColumn(const QVariant &value, Id<Kind> &into)
{
    into.value = value.isNull() ? 0 : value.toLongLong();
    return into.value >= 0;
}

template <class Enum>
    requires std::is_enum_v<Enum>
bool decodeColumn(const QVariant &value, Enum &into)
{
    const std::optional<Enum> found = enumFromText<Enum>(value.toString());
    if (found)
        into = *found;
    return found.has_value();
}

inline bool decodeColumn(const QVariant &value, QStringList &into)
{
    into.clear();
    const QJsonArray words = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const QJsonValue &word : words) {
        if (!word.isString())
            return false;
        into.append(word.toString());
    }
    return true;
}

inline bool decodeColumn(const QVariant &value, QList<Block> &into)
{
    into.clear();
    const QJsonArray rows = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        const std::optional<BlockKind> kind = enumFromText<BlockKind>(cells.at(1).toString());
        if (cells.size() != 4 || !kind)
            return false;
        into.append(Block{.line = cells.at(0).toInteger(),
                          .kind = *kind,
                          .level = cells.at(2).toInt(),
                          .boilerplate = cells.at(3).toBool()});
    }
    return true;
}
