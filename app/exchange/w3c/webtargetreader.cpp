// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/w3c/webtargetreader.h"

#include "exchange/folderlayout.h"
#include "exchange/w3c/webtargets.h"
#include "exchange/w3c/webterms.h"
#include "text/foldedtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

// A file that makes every quote be looked for in long texts is given up on, not waited for.
constexpr qint64 maxSearched = qint64{2'000'000'000};

// JSON-LD writes a single value without a list.
QJsonArray asList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QString idOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value[u"id"_s].toString();
}

} // namespace

void WebTargetReader::add(const ArticleFile &file, const Article &article)
{
    m_texts.append({.article = file.name,
                    .version = file.version.number,
                    .text = file.version.text,
                    .map = OffsetMap(file.version.text)});
    const qsizetype at = m_texts.size() - 1;
    m_byVersion.insert(file.version.uuid.toLower(), at);
    for (const QString &source : {article.url, WebTargets::source(article), WebTerms::iri(article.uuid)}) {
        if (!source.isEmpty())
            m_bySource.insert(source, at);
    }
}

QString WebTargetReader::source(const QJsonValue &target)
{
    if (target.isString())
        return target.toString();
    const QString source = idOf(target[u"source"_s]);
    return source.isEmpty() ? target[u"id"_s].toString() : source;
}

QString WebTargetReader::quote(const QJsonValue &target)
{
    return placeOf(target.toObject()).exact;
}

const WebTargetReader::Text *WebTargetReader::textOf(const QJsonObject &target) const
{
    for (const QJsonValue state : asList(target.value("state"_L1))) {
        for (const QJsonValue cached : asList(state[u"cached"_s])) {
            const auto found = m_byVersion.constFind(WebTerms::uuidOf(idOf(cached)).toLower());
            if (found != m_byVersion.constEnd())
                return &m_texts.at(*found);
        }
    }
    const auto found = m_bySource.constFind(source(target));
    return found == m_bySource.constEnd() ? nullptr : &m_texts.at(*found);
}

WebTargetReader::Place WebTargetReader::placeOf(const QJsonObject &target)
{
    Place place;
    for (const QJsonValue value : asList(target.value("selector"_L1))) {
        const QString type = value[u"type"_s].toString();
        if (type == u"TextPositionSelector" && !place.span && value[u"refinedBy"_s].isUndefined()) {
            place.span = PointSpan{.start = value[u"start"_s].toInteger(-1), .end = value[u"end"_s].toInteger(-1)};
        } else if (type == u"TextQuoteSelector" && !place.hasQuote) {
            place.hasQuote = true;
            place.exact = value[u"exact"_s].toString();
            place.prefix = value[u"prefix"_s].toString();
            place.suffix = value[u"suffix"_s].toString();
        }
    }
    return place;
}

std::optional<QJsonObject> WebTargetReader::passageAt(const QJsonValue &target, int depth)
{
    const QJsonObject object = target.toObject();
    const Text *text = textOf(object);
    if (!text)
        return std::nullopt;
    const Place place = placeOf(object);
    const QString anchoring = object.value(WebTerms::anchoring).toString();
    // A passage that was lost keeps its words, which are not in the text.
    const bool isLost = anchoring == u"lost" && place.span;
    const std::optional<PointSpan> span = isLost ? place.span : find(place, *text);
    if (!span)
        return std::nullopt;
    QJsonObject passage{
        {u"article"_s, text->article}, {u"version"_s, text->version}, {u"start"_s, span->start}, {u"end"_s, span->end}};
    if (place.hasQuote && (isLost || span == place.span))
        passage.insert(u"quote"_s, place.exact);
    if (!object.value("state"_L1)[QString(WebTerms::sha256)].isUndefined() && span == place.span) {
        passage.insert(u"prefix"_s, place.prefix);
        passage.insert(u"suffix"_s, place.suffix);
    }
    if (!anchoring.isEmpty())
        passage.insert(u"anchoring"_s, anchoring);
    if (object.value(WebTerms::review).toBool())
        passage.insert(u"review"_s, true);
    const QJsonValue origin = object.value(WebTerms::origin);
    if (origin.isObject() && depth < FolderLayout::deepestOrigin) {
        if (const std::optional<QJsonObject> from = passageAt(origin, depth + 1))
            passage.insert(u"origin"_s, *from);
    }
    return passage;
}

std::optional<PointSpan> WebTargetReader::find(const Place &place, const Text &text)
{
    if (place.span && place.span->start >= 0 && place.span->start < place.span->end) {
        const PointSpan span = *place.span;
        const TextSpan units = text.map.toUnits(span);
        const bool isInside = span.end <= text.map.pointCount();
        if (isInside && (!place.hasQuote || QStringView(text.text).sliced(units.start, units.length()) == place.exact))
            return span;
        const bool isUnits = place.hasQuote && span.end <= text.text.size();
        if (isUnits && QStringView(text.text).sliced(span.start, span.length()) == place.exact)
            return text.map.toPoints({.start = span.start, .end = span.end});
    }
    return findQuote(place, text);
}

std::optional<PointSpan> WebTargetReader::findQuote(const Place &place, const Text &text)
{
    m_searched += text.text.size();
    if (place.exact.isEmpty() || m_searched > maxSearched)
        return std::nullopt;
    const qsizetype first = text.text.indexOf(place.exact);
    if (first < 0)
        return std::nullopt;
    qsizetype at = first;
    if (text.text.indexOf(place.exact, first + 1) >= 0) {
        const QString around = place.prefix + place.exact + place.suffix;
        const qsizetype found = text.text.indexOf(around);
        if (found < 0 || text.text.indexOf(around, found + 1) >= 0)
            return std::nullopt;
        at = found + place.prefix.size();
    }
    return text.map.toPoints({.start = at, .end = at + place.exact.size()});
}
