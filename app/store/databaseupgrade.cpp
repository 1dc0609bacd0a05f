// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

// How a file of an earlier schema is brought up to the present one: copied aside, the copy proved, then every missing
// script in one transaction.

namespace
{
// Rows of every table that an analyst's work stands in, the same in all schemas.
constexpr const char *rowCounts =
    "SELECT (SELECT count(*) FROM article) || ' ' || (SELECT count(*) FROM version) || ' ' || "
    "(SELECT count(*) FROM passage) || ' ' || (SELECT count(*) FROM highlight) || ' ' || "
    "(SELECT count(*) FROM note) || ' ' || (SELECT count(*) FROM event) || ' ' || (SELECT count(*) FROM claim) || ' ' "
    "|| (SELECT count(*) FROM journal)";

QString freeName(const QString &path, int version)
{
    QString name = QStringLiteral("%1.v%2").arg(path).arg(version);
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = QStringLiteral("%1.v%2-%3").arg(path).arg(version).arg(i);
    }
    return name;
}
} // namespace

Result<void> Database::upgrade(int from)
{
    if (isReadOnly())
        return upgradeCopy(from);
    const QString aside = freeName(m_path, from);
    return copyTo(aside + QStringLiteral(".tmp"))
        .and_then([&]() -> Result<void> {
            if (!QFile::rename(aside + QStringLiteral(".tmp"), aside))
                return failure(ErrorKind::WriteFailed, QFileInfo(aside).fileName());
            return {};
        })
        .and_then([&] { return runScripts(from); });
}

// What is only read is not changed either: the scripts run on a copy that goes with this object.
Result<void> Database::upgradeCopy(int from)
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString path = m_copy->filePath(QStringLiteral("study"));
    if (!m_copy->isValid())
        return failure(ErrorKind::WriteFailed, m_copy->path(), m_copy->errorString());
    return copyTo(path)
        .and_then([&] {
            disconnect();
            return connect(path, QStringLiteral("rw"));
        })
        .and_then([&] { return runScripts(from); });
}

Result<void> Database::copyTo(const QString &path) const
{
    QFile::remove(path); // left by an attempt that was cut short
    QSqlQuery query = prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (Result<void> copied = run(query); !copied)
        return copied;
    Database copy(path, OpenMode::ReadOnly);
    return copy.connect(path, QStringLiteral("ro"))
        .and_then([&] { return copy.value(QStringLiteral("PRAGMA quick_check(1)")); })
        .and_then([&](const QVariant &check) -> Result<void> {
            const Result<QVariant> there = copy.value(QLatin1StringView(rowCounts));
            const Result<QVariant> here = value(QLatin1StringView(rowCounts));
            if (check.toString() != QLatin1StringView("ok") || !there || !here || *there != *here)
                return failure(ErrorKind::WriteFailed, QFileInfo(path).fileName(), check.toString());
            return {};
        });
}

Result<void> Database::runScripts(int from) const
{
    QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
    for (int version = from + 1; version <= studySchemaVersion; ++version) {
        statements += schemaStatements(version);
    }
    statements += QStringLiteral("PRAGMA user_version=%1").arg(studySchemaVersion);
    statements += QStringLiteral("COMMIT");
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> done = exec(statement); !done) {
            QSqlQuery(m_db).exec(QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    return {};
}
