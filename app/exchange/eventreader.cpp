// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eventreader.h"

#include "text/foldedtext.h"
#include "time/edtf.h"
#include "time/edtffault.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestName = 80;

Result<void> checkEdtf(const JsonRecord &record, const QString &edtf)
{
    if (edtf.isEmpty() || Edtf::isValid(edtf))
        return {};
    Error error = record.wrong(ErrorKind::BadDate, edtf).error();
    error.detail += u": "_s + badDate(edtf).detail;
    return std::unexpected(error);
}

} // namespace

Result<void> EventReader::readReporters(const QList<JsonRecord> &records)
{
    return readEach(records, [&](JsonRecord &record) { return readReporter(record); });
}

Result<void> EventReader::readEvents(const QList<JsonRecord> &records)
{
    return readEach(records, [&](JsonRecord &record) { return readEvent(record); });
}

Result<void> EventReader::readClaims(const QList<JsonRecord> &records)
{
    return readEach(records, [&](JsonRecord &record) { return readClaim(record); });
}

Result<void> EventReader::readReporter(JsonRecord &record)
{
    QList<Reporter> &reporters = m_tools.snapshot->reporters;
    Reporter reporter;
    reporter.id = ReporterId{reporters.size() + 1};
    reporter.name = record.filledText("name"_L1);
    reporter.kind = record.word("kind"_L1, ReporterKind::Outlet);
    reporter.uuid = m_tools.uuids->take(record, {u"reporter"_s, reporter.name});
    if (m_reporters.contains(reporter.name))
        record.reject(tr("the reporter “%1” stands twice").arg(reporter.name));
    m_reporters.insert(reporter.name, reporter.id);
    reporters.append(reporter);
    return {};
}

Result<void> EventReader::readEvent(JsonRecord &record)
{
    QList<Event> &events = m_tools.snapshot->events;
    Event event;
    event.id = EventId{events.size() + 1};
    event.name = record.filledText("name"_L1);
    event.title = record.text("title"_L1);
    if (event.title.isEmpty())
        event.title = event.name;
    event.description = record.text("description"_L1);
    event.kind = record.word("kind"_L1, EventKind::Instant);
    event.displayEdtf = record.text("display_edtf"_L1);
    event.displaySource = record.word("display_source"_L1, DisplaySource::Computed);
    event.background = record.flag("background"_L1);
    event.state = record.word("state"_L1, ReviewState::Accepted);
    event.createdBy = record.text("created_by"_L1);
    event.uuid = m_tools.uuids->take(record, {u"event"_s, event.name});
    if (m_events.contains(event.name))
        record.reject(tr("the event “%1” stands twice").arg(event.name));
    if (OffsetMap(event.name).pointCount() > longestName)
        return record.wrong(ErrorKind::BadName, event.name);
    const Result<QList<TagId>> tags = m_tools.tags->takeTags(record);
    if (!tags)
        return std::unexpected(tags.error());
    for (const TagId tag : *tags)
        m_tools.snapshot->eventTags.append({.event = event.id, .tag = tag});
    m_events.insert(event.name, event.id);
    events.append(event);
    return checkEdtf(record, event.displayEdtf);
}

Result<void> EventReader::readClaim(JsonRecord &record)
{
    QList<Claim> &claims = m_tools.snapshot->claims;
    Claim claim;
    claim.id = ClaimId{claims.size() + 1};
    readNames(record, claim);
    claim.reading = record.word("reading"_L1, Reading::OneOf);
    claim.approximate = record.flag("approximate"_L1);
    claim.uncertain = record.flag("uncertain"_L1);
    claim.anchorKind = record.word("anchor_kind"_L1, AnchorKind::None);
    claim.modality = record.word("modality"_L1, Modality::Happened);
    claim.tense = record.word("tense"_L1, Tense::None);
    claim.reporterKind = record.word("reporter_kind"_L1, ReporterKind::Author);
    claim.rule = record.text("rule"_L1);
    claim.score = record.fraction("score"_L1, 1);
    claim.state = record.word("state"_L1, ReviewState::Accepted);
    const Result<PassageId> passage = m_tools.passages->read(record);
    if (!passage)
        return std::unexpected(passage.error());
    claim.passage = *passage;
    const QStringList words = QStringList{u"claim"_s, record.text("event"_L1)} + m_tools.passages->words(claim.passage);
    claim.uuid = m_tools.uuids->take(record, words);
    const Result<void> dated = readDateWords(record, claim).and_then([&] { return readDate(record, claim); });
    claims.append(claim);
    return dated;
}

void EventReader::readNames(JsonRecord &record, Claim &claim) const
{
    const auto eventOf = [&](QLatin1StringView key) {
        const QString name = record.text(key);
        const EventId found = event(name);
        if (found.isNull() && !name.isEmpty())
            record.reject(tr("there is no event “%1”").arg(name));
        return found;
    };
    record.filledText("event"_L1);
    claim.event = eventOf("event"_L1);
    claim.relativeTo = eventOf("relative_to"_L1);
    const QString reporter = record.text("reporter"_L1);
    claim.reporter = m_reporters.value(reporter);
    if (claim.reporter.isNull() && !reporter.isEmpty())
        record.reject(tr("there is no reporter “%1”").arg(reporter));
}

// The words that carry the date must stand in the quote; where they stand once, it need not be said where.
Result<void> EventReader::readDateWords(JsonRecord &record, Claim &claim) const
{
    claim.dateText = record.text("date_text"_L1);
    const std::optional<qint64> start = record.number("date_start"_L1);
    const QString &quote = m_tools.passages->passage(claim.passage).quote;
    const OffsetMap map(quote);
    claim.dateStart = start.value_or(0);
    if (claim.dateText.isEmpty())
        return {};
    if (start) {
        const qsizetype at = map.unitAt(*start);
        if (*start > map.pointCount() || !QStringView(quote).sliced(at).startsWith(claim.dateText))
            return record.wrong(ErrorKind::QuoteNotFound, claim.dateText);
        return {};
    }
    const QList<TextSpan> found = findExact(quote, claim.dateText);
    if (found.isEmpty())
        return record.wrong(ErrorKind::QuoteNotFound, claim.dateText);
    if (found.size() > 1)
        return record.badFormat(tr("“date_text” stands several times in the quote: “date_start” says where"));
    claim.dateStart = map.pointAt(found.first().start);
    return {};
}

Result<void> EventReader::readDate(JsonRecord &record, Claim &claim)
{
    claim.edtf = record.text("edtf"_L1);
    claim.anchorDay = record.text("anchor_day"_L1);
    if (!claim.anchorDay.isEmpty() && !QDate::fromString(claim.anchorDay, Qt::ISODate).isValid())
        return record.wrong(ErrorKind::BadDate, claim.anchorDay);
    return checkEdtf(record, claim.edtf);
}
