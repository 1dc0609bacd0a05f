// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

enum class OpenMode { ReadWrite, ReadOnly };

// The connection to one study file. It belongs to the thread that made it; the QSqlDatabase never leaves store/. A
// read-write connection holds a lock file beside the study, so that no second program writes to it.
class Database
{
public:
    // Opens by the procedure in the design notes: lock, header, pragmas read back, quick check, schema compared.
    // Nothing is written to a file that is refused.
    static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    // Makes a new study file with the schema and nothing in it; an existing file is left as it is.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }

    // A prepared query of this connection: forward only, to be finished before the event loop runs again.
    [[nodiscard]] QSqlQuery prepare(const QString &sql) const;
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
    Result<void> connect(const QString &mode);
    void harden() const;
    Result<void> configure() const;
    Result<void> verify() const;
    Result<void> writeSchema() const;
    void rememberIdentity();
    [[nodiscard]] bool isSameFile() const;

    QString m_path;
    OpenMode m_mode;
    QString m_connection;
    QSqlDatabase m_db;
    std::unique_ptr<QLockFile> m_lock;
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
