// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibliography/entrywords.h"

#include "text/canonicaltext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace
{

using namespace Qt::StringLiterals;

QString languageNamed(const QString &name)
{
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        if (QLocale::languageToString(language).compare(name, Qt::CaseInsensitive) == 0)
            return QLocale::languageToCode(language);
    }
    return {};
}

} // namespace

QString entryWords(const QString &text)
{
    return canonicalText(text).simplified();
}

QString joinedNames(const QStringList &names)
{
    constexpr qsizetype most = 100; // more are no authors
    QStringList joined;
    for (const QString &name : names) {
        if (joined.size() < most && !name.isEmpty() && !joined.contains(name))
            joined.append(name);
    }
    return joined.join(u", "_s);
}

QString entryAddress(const QString &text)
{
    constexpr qsizetype longest = 2000;
    const QString words = entryWords(text);
    const QUrl url(words, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() && words.size() <= longest ? words : QString();
}

QString entryLanguage(const QString &text)
{
    static const QRegularExpression tag(uR"(^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$)"_s);
    const QString words = entryWords(text);
    const QString hyphened = QString(words).replace(u'_', u'-');
    return tag.match(hyphened).hasMatch() ? hyphened : languageNamed(words);
}
