// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/documenttitle.h"

#include "exchange/bibliography/entrywords.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestTitle = 300;
constexpr qsizetype longestAuthor = 200;

bool hasLetters(const QString &text)
{
    return std::ranges::count_if(text, [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); }) > 1;
}

} // namespace

QString plausibleTitle(const QString &title)
{
    static const QRegularExpression filledIn(
        uR"(^(?:untitled|unbenannt|ohne titel|sans titre|no title|title|document|dokument|slide|folie|print|layout)\W*\d*$)"
        uR"(|^microsoft (?:word|powerpoint|excel|office)|^(?:powerpoint|word) |^untitled\b|^about:|^https?://|^file:)"
        uR"(|\.(?:docx?|dotx?|odt|rtf|pdf|indd?|qxd|qxp|pptx?|xlsx?|txt|tex|dvi|html?|pub|pages|eps|ps|aspx?|php)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString words = entryWords(title);
    return words.size() <= longestTitle && hasLetters(words) && !filledIn.match(words).hasMatch() ? words : QString();
}

QString plausibleAuthor(const QString &author)
{
    static const QRegularExpression account(
        uR"(^(?:user|benutzer|admin|administrator|root|owner|default|unknown|anonymous|author|none|n/?a|pc|guest|test)\W*\d*$)"
        uR"(|[@\\]|^https?:|python-docx|libreoffice|microsoft)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (const QString &name : author.split(u';')) {
        const QString words = entryWords(name);
        if (words.size() <= longestAuthor && hasLetters(words) && !account.match(words).hasMatch())
            names.append(words);
    }
    return joinedNames(names);
}
