// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"
#include "study/actions/newevent.h"

#include <QToolButton>

// Offers the dates that the tagger finds in a claim's passage, to have another one of them. Not to be seen when there
// is no other. GUI thread; the study must outlive it.
class DateChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit DateChoice(Study &study, QWidget *parent = nullptr);

    void setClaim(const ClaimItem &claim);

signals:
    // The claim with another date, and the words that carry it.
    void chosen(const Claim &claim);

private:
    void fill();
    void add(const Version &version, const NewClaim &proposed);

    Study *m_study;
    ClaimItem m_claim;
};
