// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/w3c/webtargets.h"

#include "core/enumtext.h"
#include "exchange/folderlayout.h"
#include "exchange/w3c/webterms.h"
#include "text/foldedtext.h"
#include "text/offsetmap.h"
#include "time/edtf.h"
#include "time/gregorian.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrl>

namespace
{

using namespace Qt::StringLiterals;

JsonLine positionSelector(PointSpan span)
{
    return JsonLine()
        .add("type"_L1, u"TextPositionSelector"_s)
        .addNumber("start"_L1, span.start)
        .addNumber("end"_L1, span.end);
}

JsonLine quoteSelector(const Passage &passage)
{
    return JsonLine()
        .add("type"_L1, u"TextQuoteSelector"_s)
        .add("exact"_L1, passage.quote)
        .add("prefix"_L1, passage.prefix)
        .add("suffix"_L1, passage.suffix);
}

// The line that holds all of the passage; empty when it goes over several.
TextSpan lineAround(const QString &text, TextSpan span)
{
    const qsizetype start = span.start == 0 ? 0 : text.lastIndexOf(u'\n', span.start - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', span.start);
    const TextSpan line{.start = start, .end = end < 0 ? text.size() : end};
    return span.end <= line.end ? line : TextSpan();
}

// As xsd:dateTime; none for years that it cannot hold.
QString momentOf(std::optional<qint64> day, QLatin1StringView time)
{
    if (!day)
        return {};
    const qint64 year = gregorian::date(*day).year;
    return year >= 1 && year <= 9999 ? gregorian::isoText(*day) + time : QString();
}

// When the source is to be looked at: the day of publication, or the first and the last that it may have been.
void addPublished(JsonLine &line, const QString &published)
{
    const Result<Edtf> edtf = Edtf::parse(published);
    if (!edtf)
        return;
    const QDateTime moment = QDateTime::fromString(published, Qt::ISODate);
    if (edtf->kind() == EdtfKind::DateTime && moment.isValid()) {
        const QTimeZone zone = moment.timeSpec() == Qt::LocalTime ? QTimeZone(QTimeZone::UTC) : moment.timeZone();
        line.add("sourceDate"_L1, QDateTime(moment.date(), moment.time(), zone).toUTC().toString(Qt::ISODate));
        return;
    }
    const QString first = momentOf(edtf->earliest(), "T00:00:00Z"_L1);
    const QString last = momentOf(edtf->latest(), "T23:59:59Z"_L1);
    if (edtf->earliest() == edtf->latest()) {
        line.addFilled("sourceDate"_L1, first);
    } else if (!first.isEmpty() && !last.isEmpty()) {
        line.add("sourceDateStart"_L1, first).add("sourceDateEnd"_L1, last);
    }
}

} // namespace

QString WebTargets::source(const Article &article)
{
    const QUrl url(article.url);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    return isWeb ? QString::fromLatin1(url.toEncoded()) : WebTerms::iri(article.uuid);
}

JsonLine WebTargets::state(const Article &article, const Version &version)
{
    JsonLine line;
    line.add("type"_L1, u"TimeState"_s);
    addPublished(line, article.published);
    return line.add("cached"_L1, WebTerms::iri(version.uuid)).add(WebTerms::sha256, version.sha256);
}

// The position is exact but brittle, the quote outlives edits; where the quote with what is around it stands several
// times, its line says which of them it is.
QList<JsonLine> WebTargets::selectors(const Passage &passage, const Version &version)
{
    QList<JsonLine> lines{positionSelector(passage.span), quoteSelector(passage)};
    const QString around = passage.prefix + passage.quote + passage.suffix;
    const qsizetype first = version.text.indexOf(around);
    if (first < 0 || version.text.indexOf(around, first + 1) < 0)
        return lines;
    const OffsetMap map(version.text);
    const TextSpan line = lineAround(version.text, map.toUnits(passage.span));
    if (!line.isEmpty()) {
        const JsonLine exact = JsonLine().add("type"_L1, u"TextQuoteSelector"_s).add("exact"_L1, passage.quote);
        lines.append(positionSelector(map.toPoints(line)).add("refinedBy"_L1, exact));
    }
    return lines;
}

JsonLine WebTargets::targetAt(PassageId id, int depth) const
{
    const Passage &passage = *m_index->passage(id);
    const Version &version = *m_index->version(passage.version);
    const Article &article = *m_index->article(version.article);
    JsonLine line;
    line.add("type"_L1, u"SpecificResource"_s).add("source"_L1, source(article));
    line.add("state"_L1, state(article, version)).add("selector"_L1, selectors(passage, version));
    if (passage.state != AnchorState::Exact)
        line.add(WebTerms::anchoring, enumText(passage.state));
    if (m_index->isInReview(id))
        line.addTrue(WebTerms::review);
    const Passage *origin = m_index->passage(passage.origin);
    if (depth < FolderLayout::deepestOrigin && origin && m_index->articleOf(*origin))
        line.add(WebTerms::origin, targetAt(origin->id, depth + 1));
    return line;
}
