// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deeplink.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWhole = 120; // longer quotes are named by their ends
constexpr qsizetype endWords = 4;

// "-", "," and "&" mean something in a text fragment.
QString encoded(const QString &words)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(words, {}, "-"));
}

QString textFragment(const QString &quote)
{
    if (quote.size() <= longestWhole && !quote.contains(u'\n'))
        return encoded(quote);
    const QStringList first = quote.section(u'\n', 0, 0).split(u' ', Qt::SkipEmptyParts);
    const QStringList last = quote.section(u'\n', -1).split(u' ', Qt::SkipEmptyParts);
    return encoded(first.first(qMin(endWords, first.size())).join(u' ')) + u',' +
           encoded(last.last(qMin(endWords, last.size())).join(u' '));
}

} // namespace

QString highlightLink(const QString &uuid)
{
    return u"synoptic://highlight/"_s + encoded(uuid).replace(u"%2D"_s, u"-"_s);
}

QString pageLink(const QString &url, const QString &quote)
{
    const QUrl page(url);
    const bool isWeb = page.scheme() == u"https" || page.scheme() == u"http";
    if (!page.isValid() || !isWeb || page.host().isEmpty())
        return {};
    QString address = QString::fromLatin1(page.toEncoded());
    address += (page.hasFragment() ? u":~:text="_s : u"#:~:text="_s) + textFragment(quote);
    // Markdown counts brackets and resolves character references in an address; "$" may start a formula.
    return address.replace(u'(', u"%28"_s)
        .replace(u')', u"%29"_s)
        .replace(u'$', u"%24"_s)
        .replace(u'\\', u"%5C"_s)
        .replace(u'&', u"&amp;"_s);
}
