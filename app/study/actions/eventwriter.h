// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "study/actions/newevent.h"
#include "study/study.h"
#include "text/offsetmap.h"

#include <QHash>

// Writes new events and claims within one action, and reads each text only once however many stand on it. An event or
// a claim with its UUID that is there already is answered with, and nothing is written for it. Lives as long as the
// action; edit and study must outlive it.
class EventWriter
{
public:
    EventWriter(Edit &edit, const Study &study) : m_edit(&edit), m_study(&study) {}

    // With its tags and claims. BadName without a title.
    Result<EventId> addEvent(const NewEvent &wanted);
    // QuoteNotFound for an empty span, BadDate for what is no EDTF.
    Result<ClaimId> addClaim(EventId event, const NewClaim &wanted);

private:
    struct Page {
        QString text;
        OffsetMap map;
    };

    Result<const Page *> page(VersionId version);
    Result<QString> freeName(const QString &title);
    Result<void> addTags(EventId event, const ChosenTags &wanted);
    Result<ClaimId> writeClaim(Claim row, const NewClaim &wanted);

    Edit *m_edit;
    const Study *m_study;
    QHash<VersionId, Page> m_pages;
    QHash<QString, int> m_numbers; // by slug: the last number that was put behind it
};
