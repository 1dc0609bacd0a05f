// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QFile>
#include <QtEndian>

QStringList schemaStatements(int version)
{
    QFile file(QStringLiteral(":/sql/%1_study.sql").arg(version, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema %d is not built in", version);
    QStringList lines;
    const QStringList all = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : all) {
        if (!line.startsWith(QLatin1StringView("--")))
            lines.append(line);
    }
    QStringList statements;
    const QStringList parts = lines.join(QLatin1Char('\n')).split(QStringLiteral(";\n\n"), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

QString expectedSchema(int upTo)
{
    // SQLite keeps each CREATE statement as it was written, from its first word on.
    QStringList statements;
    for (int version = 1; version <= upTo; ++version) {
        statements += schemaStatements(version);
    }
    statements.sort();
    return statements.join(QLatin1Char('\n'));
}

FileHeader readHeader(const QByteArray &first100, qint64 fileSize)
{
    FileHeader header;
    if (first100.size() < 100 || !first100.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return header;
    header.isSqlite = true;
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(first100.constData() + at); };
    quint32 pageSize = qFromBigEndian<quint16>(first100.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const qint64 pages = number(28);
    header.isWhole = pageSize >= 512 && fileSize % pageSize == 0 && pages * pageSize <= fileSize;
    header.applicationId = number(68);
    header.userVersion = number(60);
    return header;
}
