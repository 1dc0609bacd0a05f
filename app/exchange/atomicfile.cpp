// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorKind::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EISDIR:
        return ErrorKind::IsDirectory;
    default:
        return ErrorKind::WriteFailed;
    }
}

std::unexpected<Error> systemFailure(const QString &path, int number)
{
    return failure(kindOf(number), path, qt_error_string(number));
}

// Permission bits, not access(): root may write to anything, and a rename does not ask the file at all.
bool isMarkedReadOnly(const QFileInfo &file)
{
    constexpr QFileDevice::Permissions anyone =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return !(file.permissions() & anyone) || !file.isWritable();
}

Result<void> checkTarget(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (target.isDir())
        return failure(ErrorKind::IsDirectory, path);
    if (!folder.isDir())
        return failure(ErrorKind::NotFound, folder.filePath());
    if (target.exists() ? isMarkedReadOnly(target) : !folder.isWritable())
        return failure(ErrorKind::ReadOnly, path);
    return {};
}

// A short write is no error to QFileDevice; writing the rest makes the system say what is wrong.
Result<void> writeAll(QSaveFile &file, const QByteArray &bytes, const QString &path)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        errno = 0;
        const qint64 count = file.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return systemFailure(path, errno);
        written += count;
    }
    if (!file.flush() || file.size() != bytes.size())
        return failure(ErrorKind::WriteFailed, path, file.errorString());
    if (fsync(file.handle()) != 0)
        return systemFailure(path, errno);
    return {};
}

// After a rename the folder's entry may still be only in memory. Some file systems cannot sync a folder and say EINVAL.
Result<void> syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemFailure(path, errno);
    const int number = fsync(handle) == 0 ? 0 : errno;
    close(handle);
    if (number != 0 && number != EINVAL && number != ENOTSUP)
        return systemFailure(path, number);
    return {};
}

Result<void> checkWritten(const QString &path, const QByteArray &bytes)
{
    const Result<QByteArray> found = readWholeFile(path, bytes.size());
    if (!found || *found != bytes)
        return failure(ErrorKind::WriteFailed, path, found ? QString() : found.error().detail);
    return {};
}

// Closes the descriptor when it goes.
class Handle
{
public:
    explicit Handle(int number) : m_number(number) {}
    ~Handle()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Result<qint64> regularFileSize(const Handle &handle, const QString &path)
{
    struct stat status = {};
    if (fstat(handle.number(), &status) != 0)
        return failure(ErrorKind::NotReadable, path, qt_error_string(errno));
    if (S_ISDIR(status.st_mode))
        return failure(ErrorKind::IsDirectory, path);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::NotReadable, path);
    return status.st_size;
}

} // namespace

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    if (const Result<void> target = checkTarget(path); !target)
        return target;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(kindOf(errno), path, file.errorString());
    if (const Result<void> written = writeAll(file, bytes, path); !written) {
        file.cancelWriting();
        return written;
    }
    errno = 0;
    if (!file.commit())
        return failure(kindOf(errno), path, file.errorString());
    return checkWritten(path, bytes).and_then([&] { return syncFolder(path); });
}

// What is built into the program has no place in the file system, and is what it is.
static Result<QByteArray> readBuiltIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, path);
    return file.readAll();
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes, Links links)
{
    if (path.startsWith(QLatin1StringView(":/")))
        return readBuiltIn(path);
    // O_NONBLOCK: a pipe that nobody writes to must not hang the program. It means nothing to regular files.
    const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const Handle handle(open(QFile::encodeName(path).constData(), flags));
    if (handle.number() < 0) {
        const int number = errno;
        const bool isMissing = number == ENOENT || number == ENOTDIR;
        return failure(isMissing ? ErrorKind::NotFound : ErrorKind::NotReadable, path, qt_error_string(number));
    }
    const Result<qint64> size = regularFileSize(handle, path);
    if (!size)
        return std::unexpected(size.error());
    if (*size > maxBytes)
        return failure(ErrorKind::TooLarge, path);
    QFile file;
    if (!file.open(handle.number(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return failure(ErrorKind::NotReadable, path, file.errorString());
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::NotReadable, path, file.errorString());
    if (bytes.size() > maxBytes)
        return failure(ErrorKind::TooLarge, path);
    return bytes;
}
