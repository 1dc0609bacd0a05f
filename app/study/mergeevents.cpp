// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/mergeevents.h"

#include "core/enumtext.h"
#include "study/mergerows.h"

namespace
{
using namespace Qt::StringLiterals;

QString besideUuidOf(const Claim &claim, const QString &words, const QString &quote)
{
    return besideUuid(claim.uuid, {words, quote});
}
} // namespace

void MergeEvents::plan()
{
    planReporters();
    planEvents();
    planClaims();
}

void MergeEvents::planReporters()
{
    const QHash<QString, Reporter> byUuid = rowsByUuid(m_ours.reporters);
    QHash<QString, Reporter> byName;
    for (const Reporter &reporter : m_ours.reporters) {
        byName.insert(reporter.name, reporter);
        m_reporterNames.insert(reporter.id, reporter.name);
    }
    for (const Reporter &theirs : m_theirs.reporters) {
        const Reporter ours = byUuid.contains(theirs.uuid) ? byUuid.value(theirs.uuid) : byName.value(theirs.name);
        if (!ours.id.isNull()) {
            const MergeConflict about{.kind = MergeKind::Reporter, .where = ours.name};
            MergeConflict name = about;
            name.field = "name"_L1;
            name.ours = ours.name;
            name.theirs = theirs.name;
            compareFields(m_plan.report, name);
            MergeConflict kind = about;
            kind.field = "kind"_L1;
            kind.ours = enumText(ours.kind);
            kind.theirs = enumText(theirs.kind);
            compareFields(m_plan.report, kind);
            m_reporters.insert(theirs.id, ours.id);
            continue;
        }
        const ReporterId id = planRow(m_plan.rows.reporters, theirs);
        m_reporters.insert(theirs.id, id);
        m_reporterNames.insert(id, theirs.name);
    }
}

void MergeEvents::planEvents()
{
    const QHash<QString, Event> byUuid = rowsByUuid(m_ours.events);
    QHash<QString, Event> byName;
    for (const Event &event : m_ours.events) {
        byName.insert(event.name, event);
        m_eventNames.insert(event.id, event.name);
    }
    for (const Event &theirs : m_theirs.events) {
        const Event ours = byUuid.contains(theirs.uuid) ? byUuid.value(theirs.uuid) : byName.value(theirs.name);
        if (!ours.id.isNull()) {
            compareEvent(ours, theirs);
            m_events.insert(theirs.id, ours.id);
            continue;
        }
        Event row = theirs;
        row.createdBy = authorOr(theirs.createdBy, m_author);
        const EventId id = planRow(m_plan.rows.events, row);
        ++m_plan.report.events;
        m_events.insert(theirs.id, id);
        m_eventNames.insert(id, row.name);
    }
}

void MergeEvents::compareEvent(const Event &ours, const Event &theirs)
{
    const auto differ = [&](QLatin1StringView field, const QString &a, const QString &b) {
        compareFields(m_plan.report,
                      {.kind = MergeKind::Event, .field = field, .ours = a, .theirs = b, .where = ours.name});
    };
    const auto yesNo = [](bool is) { return is ? u"yes"_s : u"no"_s; };
    differ("name"_L1, ours.name, theirs.name);
    differ("title"_L1, ours.title, theirs.title);
    differ("description"_L1, ours.description, theirs.description);
    differ("kind"_L1, enumText(ours.kind), enumText(theirs.kind));
    differ("date"_L1, ours.displayEdtf, theirs.displayEdtf);
    differ("background"_L1, yesNo(ours.background), yesNo(theirs.background));
    differ("state"_L1, enumText(ours.state), enumText(theirs.state));
}

void MergeEvents::planClaims()
{
    m_claimRows = rowsByUuid(m_ours.claims);
    for (const Claim &ours : m_ours.claims) {
        m_ourClaimsThere.insert(besideUuidOf(ours, words(ours), m_texts.ourPassage(ours.passage).quote));
    }
    for (const Claim &theirs : m_theirs.claims) {
        const auto known = m_claimRows.constFind(theirs.uuid);
        if (known != m_claimRows.cend()) {
            compareClaim(Claim(*known), theirs);
            continue;
        }
        if (!m_ourClaimsThere.contains(theirs.uuid))
            addClaim(translated(theirs, m_texts.passage(theirs.passage)));
    }
}

Claim MergeEvents::translated(const Claim &theirs, PassageId passage)
{
    Claim row = theirs;
    row.event = m_events.value(theirs.event);
    row.relativeTo = m_events.value(theirs.relativeTo);
    row.reporter = m_reporters.value(theirs.reporter);
    row.passage = passage;
    fitDateText(row, m_texts.theirPassage(theirs.passage), m_texts.ourPassage(passage));
    return row;
}

// The words of the date stand in the quote, which is not the same where the passage was carried to another text.
void MergeEvents::fitDateText(Claim &claim, const Passage &theirs, const Passage &ours)
{
    if (claim.dateText.isEmpty() || theirs.quote == ours.quote)
        return;
    const qsizetype at = ours.quote.indexOf(claim.dateText);
    claim.dateStart = at < 0 ? 0 : OffsetMap(ours.quote).pointAt(at);
    if (at < 0)
        claim.dateText.clear();
}

QString MergeEvents::words(const Claim &claim) const
{
    QStringList parts{m_eventNames.value(claim.event), claim.edtf, enumText(claim.modality),
                      m_reporterNames.value(claim.reporter), claim.dateText};
    if (claim.tense != Tense::None)
        parts.append(enumText(claim.tense));
    if (claim.approximate)
        parts.append(u"~"_s);
    if (claim.uncertain)
        parts.append(u"?"_s);
    parts.append(enumText(claim.reading));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void MergeEvents::compareClaim(const Claim &ours, const Claim &theirs)
{
    const bool isSamePlace = m_texts.isSamePlace(theirs.passage, ours.passage);
    if (isSamePlace)
        m_texts.equate(theirs.passage, ours.passage);
    MergeConflict conflict{.kind = MergeKind::Claim,
                           .field = "state"_L1,
                           .ours = enumText(ours.state),
                           .theirs = enumText(theirs.state),
                           .where = m_eventNames.value(ours.event),
                           .passage = ours.passage};
    compareFields(m_plan.report, conflict);
    Claim row = translated(theirs, ours.passage);
    const QString theirWords = words(row);
    row.id = ours.id;
    // Who found it, and how sure, is no statement of the article.
    row.rule = ours.rule;
    row.score = ours.score;
    row.state = ours.state;
    if (row == ours && isSamePlace)
        return;
    const QString theirQuote = m_texts.theirPassage(theirs.passage).quote;
    conflict.field = isSamePlace ? "date"_L1 : "words"_L1;
    conflict.ours = isSamePlace ? words(ours) : m_texts.ourPassage(ours.passage).quote;
    conflict.theirs = isSamePlace ? theirWords : theirQuote;
    m_plan.report.conflicts.append(conflict);
    const QString uuid = besideUuidOf(theirs, theirWords, theirQuote);
    if (m_claimRows.contains(uuid))
        return;
    row = translated(theirs, isSamePlace ? ours.passage : m_texts.passage(theirs.passage));
    row.uuid = uuid;
    row.state = ReviewState::Suggested;
    addClaim(row);
}

void MergeEvents::addClaim(Claim row)
{
    if (row.passage.isNull() || row.event.isNull())
        return;
    row.id = planRow(m_plan.rows.claims, row);
    m_claimRows.insert(row.uuid, row);
    ++m_plan.report.claims;
}
