// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deeplink.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

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

// In the order of the enumerators.
constexpr std::array words{"highlight"_L1, "event"_L1, "article"_L1};

QString encodedId(const QString &uuid)
{
    return encoded(uuid).replace(u"%2D"_s, u"-"_s);
}

// A UUID, or what a study that was written by hand has in its place.
bool isId(const QString &text)
{
    const auto isPart = [](QChar unit) { return unit.unicode() < 0x80 && (unit.isLetterOrNumber() || unit == u'-'); };
    return !text.isEmpty() && std::ranges::all_of(text, isPart);
}

} // namespace

QString deepLink(DeepLinkKind kind, const QString &uuid, const QString &study)
{
    const QString address = u"synoptic://"_s + words[size_t(kind)] + u'/' + encodedId(uuid);
    return study.isEmpty() ? address : address + u"?study="_s + encodedId(study);
}

std::optional<DeepLink> readDeepLink(const QString &address)
{
    constexpr qsizetype longest = 200;
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const auto *const word = std::ranges::find(words, url.host());
    const QString uuid = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()).mid(1);
    const QString study = QUrlQuery(url).queryItemValue(u"study"_s, QUrl::FullyDecoded);
    if (address.size() > longest || !url.isValid() || url.scheme() != "synoptic"_L1 || word == words.end())
        return std::nullopt;
    if (!isId(uuid) || (!study.isEmpty() && !isId(study)))
        return std::nullopt;
    return DeepLink{.kind = DeepLinkKind(word - words.begin()), .uuid = uuid, .study = study};
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
