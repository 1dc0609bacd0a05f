// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <expected>

// What the world can break, as a value. A new kind does not compile until describe() has a sentence for it and
// exitCode() a number; NothingToDo stays the last. Plain values; any thread.

enum class ErrorKind {
    Usage,
    NotFound,
    IsDirectory,
    NotReadable,
    Empty,
    TooLarge,
    NotUtf8,
    NotAStudy,
    NewerStudy,
    Damaged,
    Locked,
    ReadOnly,
    DiskFull,
    WriteFailed,
    AlreadyExists,
    NoSuchArticle,
    NoSuchTag,
    QuoteNotFound,
    QuoteAmbiguous,
    BadName,
    BadDate,
    BadFormat,
    TagCycle,
    Outdated,
    OtherText,
    BuiltUpon,
    NoText,
    Protected,
    NotSupported,
    Unsafe,
    EditedByHand,
    UnknownStudy,
    NotVerified,
    Cancelled,
    NothingToDo,
};

struct Error {
    ErrorKind kind = ErrorKind::Usage;
    QString subject; // the file, quote or name that it is about; shown to the reader
    QString detail;  // for Details and logs: a line number, SQLite's own words
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorKind kind, const QString &subject = {}, const QString &detail = {})
{
    return std::unexpected(Error{.kind = kind, .subject = subject, .detail = detail});
}

// For what can only be shown or not: the value, or nothing and a line in the log.
void logError(const Error &error);
template <class T>
T orEmpty(Result<T> result)
{
    if (result)
        return *std::move(result);
    logError(result.error());
    return T();
}

// One sentence for the reader, translated.
QString describe(const Error &error);

// The program's exit code for a failure of this kind; listed in `synoptic help`.
int exitCode(ErrorKind kind);
