// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

// An element of a REFI-QDA file. Names are without their namespace, for programs differ in it.
struct RefiNode {
    QString name;
    QList<std::pair<QString, QString>> attributes; // few: a hash for each element would take kilobytes
    QString text;                                  // its own, without that of elements within
    QList<RefiNode> children;
    qint64 line = 0;

    [[nodiscard]] QString value(QStringView attribute) const; // empty when there is none
    // An attribute that is a GUID, in small letters and without braces; empty when it is none.
    [[nodiscard]] QString guid(QStringView attribute) const;
    [[nodiscard]] const RefiNode *child(QStringView wanted) const; // the first of this name; null: there is none
    [[nodiscard]] QList<const RefiNode *> all(QStringView wanted) const;
    // The elements below a child, such as the "Case"s in "Cases".
    [[nodiscard]] QList<const RefiNode *> within(QStringView list, QStringView wanted) const;
};

// The root of a whole document. Errors, about this file: Unsafe for a document type (entities could be declared in it),
// for elements too deep or too many; BadFormat with the line for what is no XML. Pure; any thread.
Result<RefiNode> readRefiXml(const QByteArray &bytes, const QString &fileName);
