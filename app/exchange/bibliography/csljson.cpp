// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibliography/csljson.h"

#include "exchange/bibliography/entrywords.h"
#include "exchange/bibliography/issueddate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{

using namespace Qt::StringLiterals;

// Those that CSL knows.
bool isItemType(const QString &type)
{
    static constexpr std::array types{
        "article"_L1,
        "article-journal"_L1,
        "article-magazine"_L1,
        "article-newspaper"_L1,
        "bill"_L1,
        "book"_L1,
        "broadcast"_L1,
        "chapter"_L1,
        "classic"_L1,
        "collection"_L1,
        "dataset"_L1,
        "document"_L1,
        "entry"_L1,
        "entry-dictionary"_L1,
        "entry-encyclopedia"_L1,
        "event"_L1,
        "figure"_L1,
        "graphic"_L1,
        "hearing"_L1,
        "interview"_L1,
        "legal_case"_L1,
        "legislation"_L1,
        "manuscript"_L1,
        "map"_L1,
        "motion_picture"_L1,
        "musical_score"_L1,
        "pamphlet"_L1,
        "paper-conference"_L1,
        "patent"_L1,
        "performance"_L1,
        "periodical"_L1,
        "personal_communication"_L1,
        "post"_L1,
        "post-weblog"_L1,
        "regulation"_L1,
        "report"_L1,
        "review"_L1,
        "review-book"_L1,
        "software"_L1,
        "song"_L1,
        "speech"_L1,
        "standard"_L1,
        "thesis"_L1,
        "treaty"_L1,
        "webpage"_L1,
    };
    return std::ranges::contains(types, type);
}

bool isItem(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const bool isOther = object.contains(u"@context") || object.contains(u"@type");
    return !isOther && isItemType(object.value(u"type").toString());
}

QJsonArray itemsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    return isItem(object) ? QJsonArray{object} : object.value(u"items").toArray();
}

// A string, or a number where the file has one.
QString wordsIn(const QJsonValue &value)
{
    constexpr double largest = 1e15;
    const double number = value.toDouble();
    return value.isDouble() && std::abs(number) < largest ? QString::number(qint64(number)) : value.toString();
}

// Without the few tags that titles may have.
QString titleIn(const QJsonValue &value)
{
    static const QRegularExpression tags(uR"(</?(?:i|b|sub|sup|span)(?:\s[^<>]*)?>)"_s);
    return entryWords(value.toString().remove(tags));
}

QString nameOf(const QJsonObject &name)
{
    if (const QString literal = name.value(u"literal").toString(); !literal.isEmpty())
        return entryWords(literal);
    QStringList words;
    for (const QLatin1StringView part :
         {"given"_L1, "dropping-particle"_L1, "non-dropping-particle"_L1, "family"_L1, "suffix"_L1}) {
        words.append(name.value(part).toString());
    }
    return entryWords(words.join(u' '));
}

QString namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &each : value.toArray())
        names.append(nameOf(each.toObject()));
    return joinedNames(names);
}

DateParts partsOf(const QJsonArray &list)
{
    const auto number = [&](int at) { return wordsIn(list.at(at)).trimmed().toInt(); };
    return {.year = number(0), .month = number(1), .day = number(2)};
}

QString issuedIn(const QJsonObject &issued)
{
    const QJsonArray dates = issued.value(u"date-parts").toArray();
    DateParts from = partsOf(dates.at(0).toArray());
    if (const int season = wordsIn(issued.value(u"season")).toInt(); season > 0 && from.month == 0)
        from.season = season;
    const QJsonValue circa = issued.value(u"circa");
    from.isCirca = circa.toBool() || wordsIn(circa) == "1"_L1 || wordsIn(circa) == "true"_L1;
    const QString written = issuedDate(from, partsOf(dates.at(1).toArray()));
    if (!written.isEmpty())
        return written;
    for (const QLatin1StringView key : {"raw"_L1, "literal"_L1}) {
        if (const QString date = issuedDate(issued.value(key).toString()); !date.isEmpty())
            return date;
    }
    return {};
}

QString outletOf(const QJsonObject &item)
{
    for (const QLatin1StringView key : {"container-title"_L1, "publisher"_L1}) {
        if (const QString outlet = titleIn(item.value(key)); !outlet.isEmpty())
            return outlet;
    }
    return {};
}

BibliographyEntry entryOf(const QJsonObject &item)
{
    BibliographyEntry entry;
    entry.article.title = titleIn(item.value(u"title"));
    entry.article.author = namesIn(item.value(u"author"));
    entry.article.outlet = outletOf(item);
    entry.article.published = issuedIn(item.value(u"issued").toObject());
    entry.article.url = entryAddress(item.value(u"URL").toString());
    entry.article.language = entryLanguage(item.value(u"language").toString());
    entry.key = entryWords(wordsIn(item.value(u"citation-key")));
    if (entry.key.isEmpty())
        entry.key = entryWords(wordsIn(item.value(u"id")));
    return entry;
}

// Of the character at which the parser stopped.
qsizetype lineOf(const QByteArray &bytes, const QJsonParseError &error)
{
    return bytes.first(std::clamp(qsizetype(error.offset), qsizetype{0}, bytes.size())).count('\n') + 1;
}

} // namespace

bool looksLikeCslJson(const QByteArray &bytes)
{
    const QByteArrayView start = QByteArrayView(bytes).trimmed();
    if (!start.startsWith('[') && !start.startsWith('{'))
        return false;
    const QJsonArray items = itemsOf(QJsonDocument::fromJson(bytes));
    return isItem(items.at(0));
}

Result<QList<BibliographyEntry>> readCslJson(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        return failure(ErrorKind::BadFormat, fileName,
                       QCoreApplication::translate("Bibliography", "line %1").arg(lineOf(bytes, error)));
    }
    QList<BibliographyEntry> entries;
    for (const QJsonValue &item : itemsOf(document)) {
        if (isItem(item))
            entries.append(entryOf(item.toObject()));
    }
    return entries;
}
