// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pagemetadata.h"

#include "exchange/html/linkeddata.h"
#include "exchange/html/metavalues.h"
#include "exchange/html/pagebyline.h"
#include "exchange/html/pagetitle.h"

#include <QRegularExpression>
#include <QUrl>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestAddress = 2000;

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return address.size() <= longestAddress && url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

// "saved from url=(0031)https://example.org/a.html" of browsers, "url: https://…" of SingleFile.
QString addressInComment(const QString &comment)
{
    static const QRegularExpression pattern(uR"((?:saved from url=\(\d+\)|url:)\s*(https?://\S+))"_s);
    return pattern.match(comment).captured(1);
}

QString canonicalLink(const HtmlTree &tree)
{
    for (const int link : tree.all(HtmlTag::Link)) {
        if (tree.attribute(link, HtmlAttribute::Rel).compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            return tree.attribute(link, HtmlAttribute::Href).trimmed();
    }
    return {};
}

QString pageAddress(const HtmlTree &tree, const MetaValues &meta, const LinkedData &data, const QString &savedFrom)
{
    const QString saved = savedFrom.isEmpty() ? addressInComment(tree.firstComment()) : savedFrom;
    QString canonical = canonicalLink(tree);
    if (isWebAddress(saved) && !canonical.isEmpty())
        canonical = QUrl(saved).resolved(QUrl(canonical)).toString(QUrl::FullyEncoded);
    for (const QString &address :
         {canonical, meta.first({"ogurl"_L1}), saved, data.url, meta.first({"twitterurl"_L1})}) {
        if (isWebAddress(address))
            return address;
    }
    return {};
}

// "en_US" as "en-US"; nothing when it is no language.
QString languageTag(QString tag)
{
    static const QRegularExpression pattern(uR"(^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$)"_s);
    tag = tag.section(u',', 0, 0).trimmed().replace(u'_', u'-');
    return pattern.match(tag).hasMatch() ? tag : QString();
}

QString pageLanguage(const HtmlTree &tree, const MetaValues &meta, const LinkedData &data)
{
    const auto said = [&](HtmlTag tag) {
        const int node = tree.first(tag);
        return node < 0 ? QString() : tree.attribute(node, HtmlAttribute::Lang);
    };
    for (const QString &tag : {said(HtmlTag::Html), said(HtmlTag::Body), data.language,
                               meta.first({"contentlanguage"_L1, "dclanguage"_L1, "language"_L1, "oglocale"_L1})}) {
        if (const QString language = languageTag(tag); !language.isEmpty())
            return language;
    }
    return {};
}

// "The Herald" of "The Herald | Local news"; nothing when it is an address or an account.
QString outletName(const QString &name)
{
    const QString first = name.section(u'|', 0, 0).simplified();
    constexpr qsizetype longest = 80;
    const bool isAddress = first.startsWith("http"_L1) || first.startsWith(u'@') || first.startsWith("//"_L1);
    return isAddress || first.size() > longest ? QString() : first;
}

} // namespace

PageMetadata pageMetadata(const HtmlTree &tree, const QList<PageRole> &roles, const QString &savedFrom)
{
    const MetaValues meta(tree);
    const LinkedData data = linkedData(tree);
    PageMetadata page;
    page.url = pageAddress(tree, meta, data, savedFrom);
    const PageTitle title = pageTitle(tree, roles, meta, data, QUrl(page.url).host());
    page.title = title.title;
    page.titles = title.titles;
    page.author = pageAuthor(tree, roles, meta, data);
    page.language = pageLanguage(tree, meta, data);
    const PublishedDay published =
        pagePublished(tree, roles, meta, data, {.url = page.url, .language = page.language, .title = page.title});
    constexpr qsizetype longestDescription = 2000;
    page.description = meta.first({"ogdescription"_L1, "description"_L1}).left(longestDescription);
    page.published = published.day;
    page.publishedFrom = published.from;
    for (const QString &name : {meta.first({"ogsitename"_L1}), data.publisher, title.siteName,
                                meta.first({"applicationname"_L1, "dcpublisher"_L1, "publisher"_L1})}) {
        page.outlet = outletName(name);
        if (!page.outlet.isEmpty())
            break;
    }
    return page;
}
