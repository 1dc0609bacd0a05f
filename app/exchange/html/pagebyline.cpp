// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pagebyline.h"

#include "exchange/html/pagedate.h"
#include "exchange/html/prose.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 200;
constexpr qsizetype longestByline = 100;
constexpr qsizetype longestDateLine = 120;

bool isAddress(const QString &text)
{
    return text.startsWith("http"_L1) || text.startsWith("//"_L1) || text.startsWith("www."_L1);
}

// "By Ann Example" as "Ann Example"; nothing when it cannot be a name.
QString cleanName(QString name)
{
    static const QRegularExpression by(
        uR"(^\s*(?:(?:written|posted|words|story|reported)\s+)?(?:by|von|par|por|di|autor|author)\b\s*:?\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(uR"(\s*(?:[|\x{2022}\x{00B7}<]|\s[-\x{2013}\x{2014}]\s|\S+@\S+).*$)"_s);
    static const QRegularExpression date(
        uR"(\s*\b(?:published|updated|posted)\b.*$|\s+(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,4}[./-]\d).*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 400; // more is no name, and costs time
    name.truncate(longest);
    name.remove(by).remove(rest).remove(date);
    name = name.simplified();
    while (!name.isEmpty() && (name.endsWith(u',') || name.endsWith(u';') || name.endsWith(u':')))
        name.chop(1);
    const bool hasLetters = std::ranges::any_of(name, [](QChar unit) { return unit.isLetter(); });
    return hasLetters && name.size() <= longestName && !isAddress(name) ? name : QString();
}

QString joined(const QStringList &names)
{
    QStringList clean;
    for (const QString &name : names) {
        const QString found = cleanName(name);
        if (!found.isEmpty() && !clean.contains(found))
            clean.append(found);
    }
    return clean.join(u", "_s);
}

bool isCalled(const HtmlTree &tree, int node, QLatin1StringView word)
{
    return tree.attribute(node, HtmlAttribute::Class).contains(word, Qt::CaseInsensitive) ||
           tree.attribute(node, HtmlAttribute::Id).contains(word, Qt::CaseInsensitive);
}

// Of the elements that say by their attributes that they name an author.
QString authorInPage(const HtmlTree &tree, const QList<PageRole> &roles)
{
    const auto isProp = [&](int node) { return tree.attribute(node, HtmlAttribute::ItemProp) == "author"_L1; };
    const auto isRel = [&](int node) { return tree.attribute(node, HtmlAttribute::Rel) == "author"_L1; };
    const auto isByline = [&](int node) { return isCalled(tree, node, "byline"_L1); };
    const auto isAuthor = [&](int node) { return isCalled(tree, node, "author"_L1); };
    const auto find = [&](const auto &fits) -> QString {
        for (int i = 1; i < tree.size(); ++i) {
            if (tree.tag(i) == HtmlTag::Form || isCalled(tree, i, "comment"_L1)) {
                i = tree.end(i) - 1;
                continue;
            }
            if (tree.tag(i) == HtmlTag::Text || roles.at(i) == PageRole::Hidden || !fits(i))
                continue;
            const QString name = cleanName(tree.shortText(i, longestByline));
            if (name.size() > 2)
                return name;
        }
        return {};
    };
    for (const QString &found : {find(isProp), find(isRel), find(isByline), find(isAuthor)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

// Of the elements that say so, then of the first <time>, then of what is called a date.
PublishedDay dateInPage(const HtmlTree &tree, const QList<PageRole> &roles, DateOrder order)
{
    const QString timeElement = QCoreApplication::translate("ReadArticle", "time element");
    QString firstTime;
    QString firstCalled;
    for (int i = 1; i < tree.size(); ++i) {
        if (tree.tag(i) == HtmlTag::Text || roles.at(i) == PageRole::Hidden)
            continue;
        const bool isTime = tree.tag(i) == HtmlTag::Time;
        const bool isProp = tree.attribute(i, HtmlAttribute::ItemProp).contains("datePublished"_L1);
        const bool isDate = isCalled(tree, i, "date"_L1) || isCalled(tree, i, "time"_L1) ||
                            isCalled(tree, i, "publi"_L1) || isCalled(tree, i, "posted"_L1);
        if (!isTime && !isProp && (!isDate || !firstCalled.isEmpty()))
            continue;
        QString day = dayOfPageDate(tree.attribute(i, HtmlAttribute::DateTime));
        if (day.isEmpty())
            day = dayOfPageDate(tree.attribute(i, HtmlAttribute::Content));
        if (day.isEmpty())
            day = dayOfPageDate(tree.shortText(i, longestDateLine), order);
        if (day.isEmpty())
            continue;
        if (isProp)
            return {.day = day, .from = timeElement};
        QString &first = isTime ? firstTime : firstCalled;
        if (first.isEmpty())
            first = day;
    }
    if (!firstTime.isEmpty())
        return {.day = firstTime, .from = timeElement};
    return {.day = firstCalled, .from = QCoreApplication::translate("ReadArticle", "byline")};
}

// In the first short lines after the article's title.
QString dateNearTitle(const HtmlTree &tree, const QList<PageRole> &roles, const QString &title, DateOrder order)
{
    constexpr int nearby = 15; // lines with text
    const QString letters = plainLetters(title);
    int seen = -1; // no title yet
    for (int i = 1; i < tree.size() && seen < nearby; ++i) {
        if (tree.tag(i) != HtmlTag::Text || roles.at(i) == PageRole::Hidden)
            continue;
        const QString text = tree.at(i).text.simplified();
        if (seen >= 0 && !text.isEmpty()) {
            ++seen;
            const QString day = text.size() <= longestDateLine ? dayOfPageDate(text, order) : QString();
            if (!day.isEmpty())
                return day;
        } else if (!letters.isEmpty() && plainLetters(text) == letters) {
            seen = 0;
        }
    }
    return {};
}

} // namespace

QString pageAuthor(const HtmlTree &tree, const QList<PageRole> &roles, const MetaValues &meta, const LinkedData &data)
{
    for (const QStringList &names :
         {QStringList{data.author}, meta.all("author"_L1), meta.all("articleauthor"_L1), meta.all("parselyauthor"_L1),
          meta.all("sailthruauthor"_L1), meta.all("dccreator"_L1), meta.all("citationauthor"_L1), meta.all("byl"_L1)}) {
        if (const QString author = joined(names); !author.isEmpty())
            return author;
    }
    return authorInPage(tree, roles);
}

PublishedDay pagePublished(const HtmlTree &tree, const QList<PageRole> &roles, const MetaValues &meta,
                           const LinkedData &data, const PageContext &context)
{
    const QString told = meta.first({"articlepublishedtime"_L1,
                                     "ogarticlepublishedtime"_L1,
                                     "ogpublishedtime"_L1,
                                     "datepublished"_L1,
                                     "parselypubdate"_L1,
                                     "sailthrudate"_L1,
                                     "pubdate"_L1,
                                     "publishdate"_L1,
                                     "publicationdate"_L1,
                                     "publisheddate"_L1,
                                     "originalpublicationdate"_L1,
                                     "articlepublished"_L1,
                                     "cxenseparserecspublishtime"_L1,
                                     "dcdateissued"_L1,
                                     "dctermsissued"_L1,
                                     "dctermscreated"_L1,
                                     "dcdate"_L1,
                                     "dctermsdate"_L1,
                                     "dcdatecreated"_L1,
                                     "citationpublicationdate"_L1,
                                     "citationdate"_L1,
                                     "articledateoriginal"_L1,
                                     "displaydate"_L1,
                                     "ptime"_L1,
                                     "pdate"_L1,
                                     "articlecreated"_L1,
                                     "articlepublishdate"_L1,
                                     "date"_L1});
    const DateOrder order = dateOrder(context.language);
    const auto say = [](const char *from) { return QCoreApplication::translate("ReadArticle", from); };
    for (const PublishedDay &found :
         {PublishedDay{.day = dayOfPageDate(data.published, order), .from = u"JSON-LD"_s},
          PublishedDay{.day = dayOfPageDate(told, order),
                       .from = say(QT_TRANSLATE_NOOP("ReadArticle", "meta element"))},
          dateInPage(tree, roles, order),
          PublishedDay{.day = dayOfAddress(context.url), .from = say(QT_TRANSLATE_NOOP("ReadArticle", "address"))},
          PublishedDay{.day = dateNearTitle(tree, roles, context.title, order),
                       .from = say(QT_TRANSLATE_NOOP("ReadArticle", "line below the title"))},
          PublishedDay{.day = dayOfPageDate(data.created), .from = u"JSON-LD"_s}}) {
        if (!found.day.isEmpty())
            return found;
    }
    return {};
}
