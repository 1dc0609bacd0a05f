// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/linkeddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace
{

using namespace Qt::StringLiterals;

constexpr int deepest = 12;
constexpr int mostLooks = 10'000;

bool isArticleType(const QString &type)
{
    return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type == "Report"_L1 ||
           type == "Review"_L1 || type == "Recipe"_L1 || type == "SocialMediaPosting"_L1;
}

enum class Fit { None, Page, Article };

Fit fitOf(const QJsonObject &object)
{
    const QJsonValue type = object.value(u"@type");
    QStringList types{type.toString()};
    for (const QJsonValue &each : type.toArray())
        types.append(each.toString());
    if (std::ranges::any_of(types, isArticleType))
        return Fit::Article;
    const bool isPage = std::ranges::any_of(
        types, [](const QString &each) { return each.endsWith("Page"_L1) || each == "VideoObject"_L1; });
    return isPage && object.contains(u"datePublished") ? Fit::Page : Fit::None;
}

// A name, whether it is written as such, as an object with one, or as a list of these.
QString nameIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isObject())
        return nameIn(value.toObject().value(u"name"));
    constexpr qsizetype most = 100; // more are no authors
    QStringList names;
    for (const QJsonValue &each : value.toArray()) {
        if (names.size() >= most)
            break;
        const QString name = nameIn(each);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString textIn(const QJsonValue &value)
{
    if (value.isArray())
        return textIn(value.toArray().first());
    if (value.isDouble())
        return QString::number(qint64(value.toDouble()));
    return value.isObject() ? textIn(value.toObject().value(u"@id")) : value.toString().trimmed();
}

LinkedData dataOf(const QJsonObject &object)
{
    LinkedData data;
    data.headline = textIn(object.value(u"headline"));
    if (data.headline.isEmpty())
        data.headline = textIn(object.value(u"name"));
    data.author = nameIn(object.value(u"author"));
    if (data.author.isEmpty())
        data.author = nameIn(object.value(u"creator"));
    data.publisher = nameIn(object.value(u"publisher"));
    data.published = textIn(object.value(u"datePublished"));
    data.created = textIn(object.value(u"dateCreated"));
    data.language = textIn(object.value(u"inLanguage"));
    data.url = textIn(object.value(u"url"));
    if (data.url.isEmpty())
        data.url = textIn(object.value(u"mainEntityOfPage"));
    data.body = textIn(object.value(u"articleBody"));
    return data;
}

class ObjectSearch
{
public:
    void look(const QJsonValue &value, int depth = 0)
    {
        if (depth > deepest || m_fit == Fit::Article || ++m_looks > mostLooks)
            return;
        if (value.isArray()) {
            for (const QJsonValue &each : value.toArray())
                look(each, depth + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return;
        if (const Fit fit = fitOf(object); fit > m_fit) {
            m_fit = fit;
            m_data = dataOf(object);
        }
        for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "liveBlogUpdate"_L1})
            look(object.value(key), depth + 1);
    }

    [[nodiscard]] bool hasFound() const { return m_fit != Fit::None; }
    LinkedData takeData() { return std::move(m_data); }

private:
    Fit m_fit = Fit::None;
    LinkedData m_data;
    int m_looks = 0;
};

// Without the comment signs that some pages put around it, and with the line ends in its strings made blanks.
QByteArray tidied(QString json)
{
    for (QChar &unit : json) {
        if (unit < u' ')
            unit = u' ';
    }
    const qsizetype start = std::max(qsizetype{0}, json.indexOf(QRegularExpression(uR"([\[{])"_s)));
    const qsizetype end = std::max(json.lastIndexOf(u'}'), json.lastIndexOf(u']'));
    json = json.mid(start, std::max(qsizetype{0}, end + 1 - start));
    static const QRegularExpression trailingComma(uR"(,\s*([}\]]))"_s);
    return json.replace(trailingComma, uR"(\1)"_s).toUtf8();
}

QString looseValue(const QString &json, QLatin1StringView key)
{
    const QRegularExpression pattern(u'"' + key + uR"x("\s*:\s*"([^"\\]{4,300})")x"_s);
    return pattern.match(json).captured(1).trimmed();
}

} // namespace

LinkedData linkedData(const HtmlTree &tree)
{
    ObjectSearch search;
    QString unread;
    for (const int script : tree.all(HtmlTag::Script)) {
        QString json;
        for (int child = tree.at(script).firstChild; child >= 0; child = tree.at(child).next)
            json += tree.at(child).text;
        if (json.isEmpty())
            continue;
        QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        if (document.isNull())
            document = QJsonDocument::fromJson(tidied(json));
        if (document.isNull())
            unread += json;
        else
            search.look(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
    LinkedData data = search.takeData();
    if (!search.hasFound() && !unread.isEmpty()) {
        data.headline = looseValue(unread, "headline"_L1);
        data.published = looseValue(unread, "datePublished"_L1);
    }
    return data;
}
