// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The checkout that the tests were built from, for tests about the sources themselves. Paths are relative to its top.
struct SourceFile {
    QString path;
    QString text;

    // Lines of the text, the last one with or without its end.
    [[nodiscard]] qsizetype lines() const;
};

// Sources and headers below a folder, by path.
QList<SourceFile> sourceFiles(const QString &folder);

// What git knows of; where there is no git, all that lies in the folders that are the project's.
QStringList projectFiles();

QByteArray projectBytes(const QString &path);
QString projectText(const QString &path);
