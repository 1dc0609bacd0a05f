// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

// A JSON object on one line with its keys in the order in which they were added, so that files can be read by people
// and compared line by line. (Qt's own writer sorts the keys and spreads them over lines.)
class JsonLine
{
public:
    JsonLine &add(QLatin1StringView key, const QString &value);
    JsonLine &add(QLatin1StringView key, const QStringList &values);
    JsonLine &add(QLatin1StringView key, const JsonLine &value);
    JsonLine &add(QLatin1StringView key, const QList<JsonLine> &values);
    JsonLine &addNumber(QLatin1StringView key, qint64 value);
    JsonLine &addNumber(QLatin1StringView key, double value);
    JsonLine &addFlag(QLatin1StringView key, bool value);
    JsonLine &addTrue(QLatin1StringView key) { return addFlag(key, true); }
    JsonLine &addNull(QLatin1StringView key);
    // As it was read; objects in it with their keys sorted.
    JsonLine &addValue(QLatin1StringView key, const QJsonValue &value);

    // Leaves the key out when there is nothing to say.
    JsonLine &addFilled(QLatin1StringView key, const QString &value);
    JsonLine &addFilled(QLatin1StringView key, const QStringList &values);

    [[nodiscard]] QString text() const { return u'{' + m_members + u'}'; }

private:
    JsonLine &addRaw(QLatin1StringView key, const QString &json);

    QString m_members;
};

// One list of a file: its name and its objects.
struct JsonList {
    QLatin1StringView key;
    QList<JsonLine> lines;
};

// One object of a file, before its lists.
struct JsonHead {
    QLatin1StringView key;
    JsonLine line;
};

// A whole file: {"key": [ one object a line ], …}, in UTF-8, ended by a line feed.
QByteArray jsonFile(const QList<JsonList> &lists);
QByteArray jsonFile(const JsonHead &head, const QList<JsonList> &lists);
