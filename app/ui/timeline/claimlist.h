// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QListWidget>

// The claims about one event: who makes each, what it rests on, when, and its words; as high as they are, to be
// scrolled with what stands around it. GUI thread.
class ClaimList : public QListWidget
{
    Q_OBJECT

public:
    explicit ClaimList(QWidget *parent = nullptr);

    // The one that is chosen stays so as long as it is there; else the next. Says nothing.
    void setClaims(const QList<ClaimItem> &claims, const QList<ClaimId> &conflicting);
    [[nodiscard]] const QList<ClaimItem> &claims() const { return m_claims; }
    // Null when none is chosen.
    [[nodiscard]] const ClaimItem *chosen() const;
    // False when it is not there.
    bool choose(ClaimId claim);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int contentHeight() const;

    QList<ClaimItem> m_claims;
};

// "planned", "reported plan": what a claim says of the event, for a reader.
QString modalityWord(Modality modality);
// What became of a passage whose article has changed: "its words are no longer in the article"; empty when it stands.
QString anchorWord(AnchorState state);
