// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinerecords.h"

#include "exchange/markdownpieces.h"
#include "time/composeedtf.h"
#include "time/conflictsentence.h"
#include "time/describedate.h"
#include "time/edtf.h"

#include <algorithm>
#include <limits>

namespace
{
DayRange daysOf(const QString &edtf)
{
    return Edtf::parse(edtf).transform([](const Edtf &date) { return date.days(); }).value_or(DayRange());
}

// Only a whole date names the day on which an article appeared.
std::optional<qint64> publicationDay(const Article &article)
{
    const DayRange days = daysOf(article.published);
    return days.earliest == days.latest ? days.earliest : std::nullopt;
}

QList<DatedClaim> datedClaims(const QList<ClaimRecord> &claims)
{
    QList<DatedClaim> dated;
    for (const ClaimRecord &record : claims) {
        dated.append(
            {.claim = *record.claim, .article = record.article->name, .published = publicationDay(*record.article)});
    }
    return dated;
}

// What one who writes the date would write: "2025-34" rather than "[2025-04..2025-06]", where a claim has it so and
// means just the days that all claims come down to.
QString edtfOf(const Event &event, const EventDates &dates, const QList<ClaimRecord> &claims)
{
    if (!event.displayEdtf.isEmpty())
        return event.displayEdtf;
    const Doubt doubt{.approximate = dates.approximate, .uncertain = dates.uncertain};
    if (dates.reading == Reading::OneOf && !doubt.approximate && !doubt.uncertain) {
        for (const ClaimRecord &record : claims) {
            const Result<Edtf> edtf = Edtf::parse(record.claim->edtf);
            if (edtf && edtf->days() == dates.days() && record.claim->reading == Reading::OneOf &&
                edtf->kind() != EdtfKind::DateTime && !edtf->isApproximate() && !edtf->isUncertain())
                return edtf->text();
        }
    }
    return composeEdtf(dates.days(), dates.reading, doubt);
}

qint64 firstKnownDay(const EventRecord &record)
{
    return record.dates.earliest.value_or(record.dates.latest.value_or(std::numeric_limits<qint64>::max()));
}
} // namespace

QString ClaimRecord::mood() const
{
    return MarkdownPieces::joinFilled({claim->edtf, MarkdownPieces::modalityWords(claim->modality),
                                       reporter ? reporter->name.simplified() : QString(),
                                       relativeTo ? u'\u2192' + (u' ' + relativeTo->title.simplified()) : QString()},
                                      QStringLiteral(", "));
}

QString EventRecord::title() const
{
    const QString words = event->title.simplified();
    return words.isEmpty() ? event->name : words;
}

QStringList EventRecord::articles() const
{
    QStringList names;
    for (const ClaimRecord &record : claims)
        names.append(record.article->name);
    names.removeDuplicates();
    return names;
}

QStringList EventRecord::reporters() const
{
    QStringList names;
    for (const ClaimRecord &record : claims) {
        if (record.reporter)
            names.append(record.reporter->name);
    }
    names.removeDuplicates();
    return names;
}

TimelineRecords::TimelineRecords(const Snapshot &snapshot, const QList<TimelineEntry> &entries, const QLocale &locale)
    : m_snapshot(&snapshot), m_index(snapshot)
{
    readHighlights();
    const QHash<EventId, QList<ClaimRecord>> claims = claimsByEvent();
    for (const TimelineEntry &entry : entries) {
        if (const Event *event = m_index.event(entry.event))
            m_events.append(record(*event, entry, claims.value(entry.event), locale));
    }
    const auto key = [](const EventRecord &event) {
        return std::tuple(firstKnownDay(event), event.dates.latest.value_or(std::numeric_limits<qint64>::max()),
                          event.event->id);
    };
    std::ranges::sort(m_events, {}, key);
}

void TimelineRecords::readHighlights()
{
    for (const Highlight &highlight : m_snapshot->highlights) {
        if (const Passage *passage = m_index.passage(highlight.passage))
            m_highlights[passage->version].append(&highlight);
    }
    const auto start = [&](const Highlight *highlight) { return m_index.passage(highlight->passage)->span.start; };
    for (QList<const Highlight *> &highlights : m_highlights)
        std::ranges::stable_sort(highlights, {}, start);
}

// The first that begins in the passage, else the last one before if it reaches into it.
const Highlight *TimelineRecords::highlightOn(const Passage &passage) const
{
    const auto there = m_highlights.constFind(passage.version);
    if (there == m_highlights.cend())
        return nullptr;
    const auto span = [&](const Highlight *highlight) { return m_index.passage(highlight->passage)->span; };
    const auto start = [&](const Highlight *highlight) { return span(highlight).start; };
    const auto next = std::ranges::lower_bound(*there, passage.span.start, {}, start);
    if (next != there->cend() && start(*next) < passage.span.end)
        return *next;
    return next != there->cbegin() && span(*std::prev(next)).end > passage.span.start ? *std::prev(next) : nullptr;
}

ClaimRecord TimelineRecords::record(const Claim &claim) const
{
    ClaimRecord record{.claim = &claim,
                       .passage = m_index.passage(claim.passage),
                       .reporter = m_index.reporter(claim.reporter),
                       .relativeTo = m_index.event(claim.relativeTo),
                       .days = daysOf(claim.edtf)};
    if (record.passage) {
        record.version = m_index.version(record.passage->version);
        record.article = m_index.articleOf(*record.passage);
        record.highlight = highlightOn(*record.passage);
    }
    return record;
}

QHash<EventId, QList<ClaimRecord>> TimelineRecords::claimsByEvent() const
{
    QHash<EventId, QList<ClaimRecord>> claims;
    for (const Claim &claim : m_snapshot->claims) {
        const ClaimRecord made = record(claim);
        if (claim.state == ReviewState::Accepted && made.article)
            claims[claim.event].append(made);
    }
    for (QList<ClaimRecord> &records : claims) {
        std::ranges::stable_sort(records, [&](const ClaimRecord &a, const ClaimRecord &b) {
            return m_index.standsBefore(*a.passage, *b.passage);
        });
    }
    return claims;
}

EventRecord TimelineRecords::record(const Event &event, const TimelineEntry &entry, const QList<ClaimRecord> &claims,
                                    const QLocale &locale) const
{
    const QList<DatedClaim> dated = datedClaims(claims);
    const EventDates dates = eventDates(event, dated);
    return {.event = &event,
            .lane = entry.lane.simplified(),
            .tags = m_index.tagPaths(event.id),
            .edtf = edtfOf(event, dates, claims),
            .when = describeDates(dates, locale),
            .conflict = conflictSentence(dates, dated, locale),
            .dates = dates,
            .claims = claims};
}
