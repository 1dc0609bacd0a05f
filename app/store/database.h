// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>
#include <unordered_map>

enum class OpenMode { ReadWrite, ReadOnly };

// The connection to one study file. It belongs to the thread that made it; the QSqlDatabase never leaves store/. A
// read-write connection holds a lock file beside the study, so that no second program writes to it.
class Database
{
public:
    // Opens by a fixed procedure: lock, header, quick check, schema compared, pragmas read back. Nothing is written to
    // a file that is refused. One of an earlier schema is copied aside ("NAME.v1") and brought up to the present one;
    // to be read only, it stays as it is and a copy is brought up.
    static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    // Makes a new study file with the schema and nothing in it; an existing file is left as it is.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }

    // A prepared query of this connection: forward only, to be finished before the event loop runs again.
    [[nodiscard]] QSqlQuery prepare(const QString &sql) const;
    // The same, kept for the next time: for the few statements that are run again and again. One use at a time, each
    // run to its end.
    [[nodiscard]] QSqlQuery &statement(const QString &sql) const;
    [[nodiscard]] Result<void> exec(const QString &sql) const;
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    // The first value of the first row, or an invalid one.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    // The error of this connection for SQLite's extended result code.
    [[nodiscard]] Error errorFor(int code, const QString &detail) const;

    // Refused when the file at the path is no longer the one that was opened.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    Database(QString path, OpenMode mode);

    Result<void> lock();
    Result<void> connect(const QString &path, const QString &mode);
    void disconnect();
    void harden() const;
    Result<void> configure() const;
    Result<void> verify(int version) const;
    Result<void> writeSchema() const;
    Result<void> upgrade(int from);
    Result<void> upgradeCopy(int from);
    Result<void> copyTo(const QString &path) const;
    Result<void> runScripts(int from) const;
    void rememberIdentity();
    [[nodiscard]] bool isSameFile() const;

    QString m_path;
    OpenMode m_mode;
    QString m_connection;
    QSqlDatabase m_db;
    mutable std::unordered_map<QString, QSqlQuery> m_statements; // by their SQL; gone before the connection
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir> m_copy; // of an older file that is only read
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(&database) {}
    ~Transaction()
    {
        if (m_open)
            m_database->rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> begin()
    {
        Result<void> begun = m_database->begin();
        m_open = begun.has_value();
        return begun;
    }
    [[nodiscard]] Result<void> commit()
    {
        Result<void> done = m_database->commit();
        if (done)
            m_open = false;
        return done;
    }

private:
    Database *m_database;
    bool m_open = false;
};
