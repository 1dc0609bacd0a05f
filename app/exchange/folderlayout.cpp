// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderlayout.h"

#include <QSet>

namespace
{

constexpr qsizetype maxBytes = 120;

bool isPlain(char32_t c)
{
    return QChar::isLetterOrNumber(c) || c == U'-' || c == U'_';
}

QString escapedName(const QString &name)
{
    QString stem;
    for (const uint point : name.toUcs4()) {
        const char32_t character = point;
        const QString text = QString::fromUcs4(&character, 1);
        const QString part = isPlain(point) ? text : QString::fromLatin1(text.toUtf8().toPercentEncoding({}, "-._~"));
        if (stem.toUtf8().size() + part.toUtf8().size() > maxBytes)
            break;
        stem += part;
    }
    return stem;
}

// Names of devices on Windows, where a clone of the folder may end up.
bool isReserved(const QString &stem)
{
    static const QSet<QString> names{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                     QStringLiteral("nul")};
    const QString lower = stem.toLower();
    const bool isPort = lower.size() == 4 && lower.back().isDigit() &&
                        (lower.startsWith(QLatin1StringView("com")) || lower.startsWith(QLatin1StringView("lpt")));
    return stem.isEmpty() || isPort || names.contains(lower);
}

} // namespace

QStringList FolderLayout::fileStems(const QStringList &names)
{
    QStringList stems;
    QSet<QString> used;
    for (const QString &name : names) {
        const QString base = escapedName(name);
        QString stem = isReserved(base) ? base + u'~' : base;
        for (int number = 2; used.contains(stem.toCaseFolded()); ++number)
            stem = base + u'~' + QString::number(number);
        used.insert(stem.toCaseFolded());
        stems.append(stem);
    }
    return stems;
}
