// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enumtext.h"
#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

// An object of a JSON file with its place in it; line 0 when that is not known. Ask for what may be there; a wrong type
// gives an empty value and is remembered. finish() then tells the first thing that was wrong, or a key that nobody
// asked for. Errors are BadFormat with the file as subject and the line and the reason as detail.
class JsonRecord
{
    Q_DECLARE_TR_FUNCTIONS(JsonRecord)

public:
    JsonRecord(const QString &file, qsizetype line, const QJsonObject &object)
        : m_file(file), m_line(line), m_object(object)
    {
    }

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] bool isText(QLatin1StringView key) const { return m_object.value(key).isString(); }
    QString text(QLatin1StringView key); // missing and null are empty
    QString filledText(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    std::optional<qint64> number(QLatin1StringView key);    // a whole number that is not negative
    double fraction(QLatin1StringView key, double missing); // from 0 to 1
    bool flag(QLatin1StringView key);
    qint64 time(QLatin1StringView key); // missing is 0
    std::optional<JsonRecord> object(QLatin1StringView key);
    QList<JsonRecord> objects(QLatin1StringView key); // missing is empty

    template <class Enum>
    Enum word(QLatin1StringView key, Enum missing)
    {
        const QString value = text(key);
        const std::optional<Enum> found = enumFromText<Enum>(value);
        if (!value.isEmpty() && !found)
            reject(tr("“%1” is no %2").arg(value, key));
        return found.value_or(missing);
    }

    void reject(const QString &reason); // remembers it, unless something was wrong already
    [[nodiscard]] Result<void> finish() const;

    // An error about this record: BadFormat with the reason, or another kind about the words in `subject`.
    [[nodiscard]] std::unexpected<Error> badFormat(const QString &reason) const;
    [[nodiscard]] std::unexpected<Error> wrong(ErrorKind kind, const QString &subject) const;

private:
    QJsonValue value(QLatin1StringView key);

    QString m_file;
    qsizetype m_line;
    QJsonObject m_object;
    QList<QLatin1StringView> m_asked; // keys in the code, which outlive it
    QString m_reason;
};

// Runs a reader over each record of a list, until one returns an error or has something that was wrong with it.
Result<void> readEach(const QList<JsonRecord> &records, const auto &read)
{
    for (const JsonRecord &original : records) {
        JsonRecord record = original;
        if (const Result<void> done = read(record).and_then([&] { return record.finish(); }); !done)
            return done;
    }
    return {};
}
