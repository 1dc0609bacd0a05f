// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>
#include <sys/stat.h>

namespace
{
QString shortName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error errorAt(ErrorKind kind, const QString &path, const QString &detail = {})
{
    return {.kind = kind, .subject = shortName(path), .detail = detail};
}

// The schema of a file, or what is wrong with one that cannot be a study, before SQLite touches it.
Result<int> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(errorAt(ErrorKind::NotFound, path));
    if (info.isDir())
        return std::unexpected(errorAt(ErrorKind::IsDirectory, path));
    if (!info.isFile())
        return std::unexpected(errorAt(ErrorKind::NotAStudy, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(errorAt(ErrorKind::NotReadable, path, file.errorString()));
    if (info.size() == 0)
        return std::unexpected(errorAt(ErrorKind::Empty, path));
    const FileHeader header = readHeader(file.read(100), info.size());
    if (!header.isSqlite || header.applicationId != studyApplicationId)
        return std::unexpected(errorAt(ErrorKind::NotAStudy, path));
    if (header.userVersion > quint32(studySchemaVersion))
        return std::unexpected(errorAt(ErrorKind::NewerStudy, path));
    // A program that was killed while it wrote leaves a journal beside a file that may not be whole yet: SQLite rolls
    // that back when it opens the file, and the checks that follow judge what it finds then.
    const bool isInterrupted = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if ((!header.isWhole && !isInterrupted) || header.userVersion == 0)
        return std::unexpected(errorAt(ErrorKind::Damaged, path));
    return int(header.userVersion);
}

sqlite3 *handleOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}
} // namespace

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connection(QStringLiteral("study-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

Database::~Database()
{
    disconnect();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    const Result<int> version = inspect(path);
    if (!version)
        return std::unexpected(version.error());
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), mode));
    if (mode == OpenMode::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            return std::unexpected(errorAt(ErrorKind::ReadOnly, path));
        if (const Result<void> locked = database->lock(); !locked)
            return std::unexpected(locked.error());
    }
    return database->connect(database->m_path, mode == OpenMode::ReadOnly ? QStringLiteral("ro") : QStringLiteral("rw"))
        .and_then([&] { return database->verify(*version); })
        .and_then([&] { return database->configure(); })
        .and_then([&] { return *version < studySchemaVersion ? database->upgrade(*version) : Result<void>(); })
        .transform([&] { return std::move(database); });
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return std::unexpected(errorAt(ErrorKind::AlreadyExists, path));
    if (!info.absoluteDir().exists())
        return std::unexpected(Error{.kind = ErrorKind::NotFound, .subject = info.absolutePath(), .detail = {}});
    std::unique_ptr<Database> database(new Database(info.absoluteFilePath(), OpenMode::ReadWrite));
    Result<void> made = database->lock()
                            .and_then([&] { return database->connect(database->m_path, QStringLiteral("rwc")); })
                            .and_then([&] { return database->configure(); })
                            .and_then([&] { return database->writeSchema(); });
    if (!made) {
        database.reset();
        QFile::remove(path); // it was not there before
        return std::unexpected(made.error());
    }
    database->rememberIdentity();
    return database;
}

Result<void> Database::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return {};
    const bool held = m_lock->error() == QLockFile::LockFailedError;
    return std::unexpected(errorAt(held ? ErrorKind::Locked : ErrorKind::ReadOnly, m_path));
}

void Database::disconnect()
{
    m_statements.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::connect(const QString &path, const QString &mode)
{
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    // A short wait: it is spent in the GUI thread.
    m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=200"));
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    m_db.setDatabaseName(QStringLiteral("file://%1?mode=%2").arg(QString::fromLatin1(encoded), mode));
    if (!m_db.open())
        return std::unexpected(errorFor(m_db.lastError().nativeErrorCode().toInt(), m_db.lastError().databaseText()));
    harden();
    rememberIdentity();
    return {};
}

// A file from elsewhere must not run code, grow without limit or load anything.
void Database::harden() const
{
    sqlite3 *handle = handleOf(m_db);
    const Result<QVariant> source = value(QStringLiteral("SELECT sqlite_source_id()"));
    if (!handle || !source || source->toString() != QLatin1StringView(sqlite3_sourceid()))
        return; // another copy of SQLite: its handle must not be used with ours
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 4);
}

Result<void> Database::configure() const
{
    struct Setting {
        const char *name;
        const char *value;
        const char *readBack;
    };
    static constexpr Setting settings[] = {
        {"cell_size_check", "ON", "1"}, {"mmap_size", "0", "0"},       {"trusted_schema", "OFF", "0"},
        {"foreign_keys", "ON", "1"},    {"synchronous", "EXTRA", "3"}, {"journal_mode", "DELETE", "delete"},
    };
    for (const Setting &setting : settings) {
        const QLatin1StringView name(setting.name);
        if (isReadOnly() && name == QLatin1StringView("journal_mode"))
            continue;
        const QString assign = QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1StringView(setting.value));
        const Result<QVariant> now =
            exec(assign).and_then([&] { return value(QStringLiteral("PRAGMA %1").arg(name)); });
        if (!now)
            return std::unexpected(now.error());
        if (now->isValid() && now->toString() != QLatin1StringView(setting.readBack))
            return std::unexpected(errorAt(ErrorKind::Damaged, m_path, assign));
    }
    return {};
}

Result<void> Database::verify(int version) const
{
    const Result<QVariant> check = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return std::unexpected(check.error());
    if (check->toString() != QLatin1StringView("ok"))
        return std::unexpected(errorAt(ErrorKind::Damaged, m_path, check->toString()));
    // The schema must be ours to the letter: a view or trigger of somebody else's would run in our queries.
    QStringList found;
    QSqlQuery query = prepare(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
                                             "AND name NOT LIKE 'sqlite_%'"));
    if (const Result<void> ran = run(query); !ran)
        return ran;
    while (query.next()) {
        found.append(query.value(0).toString());
    }
    found.sort();
    if (found.join(QLatin1Char('\n')) != expectedSchema(version))
        return std::unexpected(errorAt(ErrorKind::Damaged, m_path, QStringLiteral("schema")));
    return {};
}

Result<void> Database::writeSchema() const
{
    QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
    statements += QStringLiteral("PRAGMA application_id=%1").arg(studyApplicationId);
    for (int version = 1; version <= studySchemaVersion; ++version) {
        statements += schemaStatements(version);
    }
    statements += QStringLiteral("PRAGMA user_version=%1").arg(studySchemaVersion);
    statements += QStringLiteral("COMMIT");
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> done = exec(statement); !done)
            return done;
    }
    return {};
}

QSqlQuery Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        qWarning("cannot prepare \"%s\": %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    return query;
}

QSqlQuery &Database::statement(const QString &sql) const
{
    const auto known = m_statements.find(sql);
    // One that has failed is made anew, so that run() is not told of an old error.
    if (known != m_statements.end() && !known->second.lastError().isValid())
        return known->second;
    return m_statements.insert_or_assign(sql, prepare(sql)).first->second;
}

Result<void> Database::run(QSqlQuery &query) const
{
    // A statement that could not be prepared knows why; exec() would only say that it was misused.
    const QSqlError unprepared = query.lastError();
    if (query.exec())
        return {};
    const QSqlError error = unprepared.isValid() ? unprepared : query.lastError();
    return std::unexpected(errorFor(error.nativeErrorCode().toInt(), error.databaseText()));
}

Result<void> Database::exec(const QString &sql) const
{
    QSqlQuery query = prepare(sql);
    return run(query);
}

Result<QVariant> Database::value(const QString &sql) const
{
    QSqlQuery query = prepare(sql);
    if (const Result<void> ran = run(query); !ran)
        return std::unexpected(ran.error());
    return query.next() ? query.value(0) : QVariant();
}

Error Database::errorFor(int code, const QString &detail) const
{
    const QString words = QStringLiteral("%1 (SQLite %2)").arg(detail).arg(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return errorAt(ErrorKind::DiskFull, m_path, words);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return errorAt(ErrorKind::ReadOnly, m_path, words);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return errorAt(ErrorKind::Locked, m_path, words);
    case SQLITE_NOTADB:
        return errorAt(ErrorKind::NotAStudy, m_path, words);
    case SQLITE_CORRUPT:
        return errorAt(ErrorKind::Damaged, m_path, words);
    case SQLITE_CANTOPEN:
        return errorAt(ErrorKind::ReadOnly, m_path, words);
    default:
        return errorAt(ErrorKind::WriteFailed, m_path, words);
    }
}

Result<void> Database::begin()
{
    if (isReadOnly())
        return std::unexpected(errorAt(ErrorKind::ReadOnly, m_path));
    if (!isSameFile())
        return std::unexpected(errorAt(ErrorKind::WriteFailed, m_path, QStringLiteral("the file was replaced")));
    // Not transaction(), which is a deferred BEGIN: a later write could then meet another writer half-way.
    return exec(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::commit()
{
    return exec(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    QSqlQuery(m_db).exec(QStringLiteral("ROLLBACK")); // SQLite may have rolled back by itself: no error then
}

void Database::rememberIdentity()
{
    struct stat status{};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return;
    m_device = status.st_dev;
    m_inode = status.st_ino;
}

bool Database::isSameFile() const
{
    struct stat status{};
    return ::stat(QFile::encodeName(m_path).constData(), &status) == 0 && m_device == status.st_dev &&
           m_inode == status.st_ino;
}
