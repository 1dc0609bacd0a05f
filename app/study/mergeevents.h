// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/mergetexts.h"

// The part of planMerge() that is about events: who is reported from, the events, and the claims about them. Adds to
// the plan; all it is given must outlive it; any thread.
class MergeEvents
{
public:
    // `author` made what names nobody.
    MergeEvents(const Snapshot &ours, const Snapshot &theirs, const QString &author, MergePlan &plan, MergeTexts &texts)
        : m_ours(ours), m_theirs(theirs), m_author(author), m_plan(plan), m_texts(texts)
    {
    }

    // After the highlights, whose passages claims may stand on.
    void plan();

    // Ours, or that of the plan, which is the same as theirs.
    [[nodiscard]] EventId event(EventId theirs) const { return m_events.value(theirs); }
    [[nodiscard]] QString name(EventId ours) const { return m_eventNames.value(ours); }

private:
    void planReporters();
    void planEvents();
    void compareEvent(const Event &ours, const Event &theirs);
    void planClaims();
    Claim translated(const Claim &theirs, PassageId passage);
    static void fitDateText(Claim &claim, const Passage &theirs, const Passage &ours);
    void addClaim(Claim row);
    void compareClaim(const Claim &ours, const Claim &theirs);
    [[nodiscard]] QString words(const Claim &claim) const;

    const Snapshot &m_ours;
    const Snapshot &m_theirs;
    const QString &m_author;
    MergePlan &m_plan;
    MergeTexts &m_texts;
    QHash<QString, Claim> m_claimRows; // ours and those of the plan
    // What another who merged ours has kept beside theirs: it is ours, and does not come back twice.
    QSet<QString> m_ourClaimsThere;
    QHash<EventId, QString> m_eventNames;
    QHash<ReporterId, QString> m_reporterNames;
    // From theirs to ours.
    QHash<EventId, EventId> m_events;
    QHash<ReporterId, ReporterId> m_reporters;
};
