// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlists.h"

#include <QJsonDocument>

namespace
{

// Finds the objects and their lines; what is in them is for Qt's parser.
class Scanner
{
    Q_DECLARE_TR_FUNCTIONS(JsonLists)

public:
    Scanner(const QByteArray &bytes, const QString &file) : m_bytes(bytes), m_file(file) {}

    // True, and past it, when this sign comes next.
    bool take(char sign)
    {
        skipSpace();
        if (m_at >= m_bytes.size() || m_bytes.at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }

    bool isAtEnd()
    {
        skipSpace();
        return m_at >= m_bytes.size();
    }

    Result<QString> takeKey()
    {
        skipSpace();
        const qsizetype start = m_at;
        if (!take('"'))
            return unexpectedSign();
        skipString();
        const QByteArray key = m_bytes.sliced(start + 1, qMax<qsizetype>(0, m_at - start - 2));
        if (key.contains('\\') || key.contains('\n') || !take(':'))
            return unexpectedSign();
        return QString::fromUtf8(key);
    }

    Result<JsonRecord> takeObject()
    {
        skipSpace();
        const qsizetype start = m_at;
        const qsizetype line = m_line;
        const qsizetype members = skipObject();
        if (members < 0)
            return unexpectedSign();
        QJsonParseError error = {};
        const QByteArray json = m_bytes.sliced(start, m_at - start);
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (!document.isObject()) {
            m_line = line + json.first(qMin<qsizetype>(error.offset, json.size())).count('\n');
            return bad(error.errorString());
        }
        if (document.object().size() != members)
            return bad(tr("a key comes twice"));
        return JsonRecord(m_file, line, document.object());
    }

    [[nodiscard]] std::unexpected<Error> bad(const QString &reason) const
    {
        return failure(ErrorKind::BadFormat, m_file, tr("line %1: %2").arg(m_line).arg(reason));
    }

    [[nodiscard]] std::unexpected<Error> unexpectedSign() const { return bad(tr("unexpected sign")); }

private:
    void skipSpace()
    {
        for (; m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes.at(m_at)); ++m_at)
            m_line += m_bytes.at(m_at) == '\n' ? 1 : 0;
    }

    // From after the opening quote to after the closing one.
    void skipString()
    {
        for (; m_at < m_bytes.size(); ++m_at) {
            if (m_bytes.at(m_at) == '\\') {
                ++m_at;
            } else if (m_bytes.at(m_at) == '"') {
                ++m_at;
                return;
            }
        }
        m_at = m_bytes.size();
    }

    // Past an object; gives the number of its members as written, -1 when there is no whole object.
    qsizetype skipObject()
    {
        if (m_at >= m_bytes.size() || m_bytes.at(m_at) != '{')
            return -1;
        qsizetype depth = 0;
        qsizetype members = 0;
        while (m_at < m_bytes.size()) {
            const char sign = m_bytes.at(m_at++);
            if (sign == '"') {
                skipString();
            } else if (sign == '\n') {
                ++m_line;
            } else if (sign == '{' || sign == '[') {
                ++depth;
            } else if (sign == ':') {
                members += depth == 1 ? 1 : 0;
            } else if ((sign == '}' || sign == ']') && --depth == 0) {
                return members;
            }
        }
        return -1;
    }

    QByteArray m_bytes;
    QString m_file;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

Result<QList<JsonRecord>> takeList(Scanner &scanner)
{
    QList<JsonRecord> records;
    if (!scanner.take('['))
        return scanner.unexpectedSign();
    if (scanner.take(']'))
        return records;
    do {
        Result<JsonRecord> record = scanner.takeObject();
        if (!record)
            return std::unexpected(record.error());
        records.append(*std::move(record));
    } while (scanner.take(','));
    if (!scanner.take(']'))
        return scanner.unexpectedSign();
    return records;
}

// Takes the members of the outermost object one by one.
Result<void> takeMembers(Scanner &scanner, const auto &takeMember)
{
    if (!scanner.take('{'))
        return scanner.unexpectedSign();
    bool isFirst = true;
    while (!scanner.take('}')) {
        if (!isFirst && !scanner.take(','))
            return scanner.unexpectedSign();
        isFirst = false;
        const Result<void> done = scanner.takeKey().and_then(takeMember);
        if (!done)
            return done;
    }
    return scanner.isAtEnd() ? Result<void>() : scanner.unexpectedSign();
}

Result<void> addList(Scanner &scanner, const QString &key, const QStringList &expected,
                     QHash<QString, QList<JsonRecord>> &lists)
{
    if (!expected.contains(key) || lists.contains(key))
        return scanner.bad(QCoreApplication::translate("JsonLists", "unexpected list “%1”").arg(key));
    return takeList(scanner).transform([&](const QList<JsonRecord> &records) { lists.insert(key, records); });
}

} // namespace

Result<QHash<QString, QList<JsonRecord>>> readJsonLists(const QByteArray &bytes, const QString &file,
                                                        const QStringList &expected)
{
    Scanner scanner(bytes, file);
    QHash<QString, QList<JsonRecord>> lists;
    return takeMembers(scanner, [&](const QString &key) { return addList(scanner, key, expected, lists); })
        .transform([&] { return lists; });
}

Result<HeadedLists> readHeadedLists(const QByteArray &bytes, const QString &file, const QString &head,
                                    const QStringList &expected)
{
    Scanner scanner(bytes, file);
    QHash<QString, QList<JsonRecord>> lists;
    std::optional<JsonRecord> found;
    const Result<void> done = takeMembers(scanner, [&](const QString &key) -> Result<void> {
        if (key != head || found)
            return addList(scanner, key, expected, lists);
        return scanner.takeObject().transform([&](const JsonRecord &record) { found = record; });
    });
    if (!done)
        return std::unexpected(done.error());
    if (!found)
        return scanner.bad(QCoreApplication::translate("JsonLists", "“%1” is missing").arg(head));
    return HeadedLists{.head = *found, .lists = lists};
}

Result<JsonRecord> readJsonObject(const QByteArray &bytes, const QString &file)
{
    Scanner scanner(bytes, file);
    Result<JsonRecord> record = scanner.takeObject();
    if (record && !scanner.isAtEnd())
        return scanner.unexpectedSign();
    return record;
}
