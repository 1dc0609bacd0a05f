// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace
{
QString counted(const char *words, int number)
{
    return QCoreApplication::translate("ArticleWords", words, nullptr, number);
}

// A plain day or month reads better in words; any other EDTF stands as it is.
QString published(const QString &edtf)
{
    if (edtf.isEmpty())
        return QCoreApplication::translate("ArticleWords", "undated");
    const QDate day = QDate::fromString(edtf.left(10), Qt::ISODate);
    if (day.isValid() && (edtf.size() == 10 || edtf[10] == QLatin1Char('T')))
        return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
    const QDate month = QDate::fromString(edtf, QStringLiteral("yyyy-MM"));
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMM yyyy")) : edtf;
}
} // namespace

QString headline(const Article &article)
{
    return QStringLiteral("%1 · %2").arg(article.name, article.title.simplified());
}

QString details(const ArticleList::Entry &entry)
{
    QStringList parts{published(entry.article.published),
                      counted(QT_TRANSLATE_NOOP("ArticleWords", "%Ln word(s)"), entry.words)};
    if (entry.highlights > 0)
        parts.append(counted(QT_TRANSLATE_NOOP("ArticleWords", "%Ln highlight(s)"), entry.highlights));
    return parts.join(QStringLiteral(" · "));
}

QString fullDescription(const ArticleList::Entry &entry)
{
    const Article &article = entry.article;
    QStringList lines{headline(article), article.outlet, article.author, details(entry), article.url, article.source};
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.join(QLatin1Char('\n'));
}
