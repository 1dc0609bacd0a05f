// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlewords.h"

#include "time/describedate.h"

#include <QCoreApplication>
#include <QLocale>

QString headline(const Article &article)
{
    return QStringLiteral("%1 · %2").arg(article.name, article.title.simplified());
}

QString details(const ArticleList::Entry &entry)
{
    QStringList parts{describePublication(entry.article.published, QLocale()),
                      QCoreApplication::translate("ArticleWords", "%Ln word(s)", nullptr, entry.words)};
    if (entry.highlights > 0 && entry.shown)
        parts.append(QCoreApplication::translate("ArticleWords", "%1 of %Ln highlight(s)", nullptr, entry.highlights)
                         .arg(QLocale().toString(*entry.shown)));
    else if (entry.highlights > 0)
        parts.append(QCoreApplication::translate("ArticleWords", "%Ln highlight(s)", nullptr, entry.highlights));
    return parts.join(QStringLiteral(" · "));
}

QString fullDescription(const ArticleList::Entry &entry)
{
    const Article &article = entry.article;
    QStringList lines{headline(article), article.outlet, article.author, details(entry), article.url, article.source};
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.join(QLatin1Char('\n'));
}
