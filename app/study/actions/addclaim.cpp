// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addclaim.h"

#include "study/actions/eventrows.h"
#include "study/actions/eventwriter.h"

#include <QCoreApplication>

namespace
{
// One that is gone already is no fault.
Result<void> removeOne(Edit &edit, ClaimId id)
{
    return edit.store().table<Claim>().find(Claim{.id = id}).and_then([&](const auto &claim) -> Result<void> {
        if (!claim)
            return {};
        return removeClaimRow(edit, *claim).and_then([&] {
            return followClaimDate(edit, claim->event, claim->edtf, {});
        });
    });
}
} // namespace

Result<ClaimId> addClaim(Study &study, EventId id, const NewClaim &claim)
{
    return eventWithId(study.store(), id).and_then([&](const Event &event) {
        return study.edit(eventStep(QCoreApplication::translate("Action", "Add a claim about “%1”"), event.title),
                          [&](Edit &edit) { return EventWriter(edit, study).addClaim(id, claim); });
    });
}

Result<void> removeClaims(Study &study, const QList<ClaimId> &claims)
{
    const QString name = QCoreApplication::translate("Action", "Remove %n claim(s)", nullptr, int(claims.size()));
    return study.edit(name, [&](Edit &edit) -> Result<void> {
        for (const ClaimId id : claims) {
            if (Result<void> done = removeOne(edit, id); !done)
                return done;
        }
        return {};
    });
}
