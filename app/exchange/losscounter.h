// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportedfiles.h"

#include <QCoreApplication>

// Counts what could not be carried, in the order in which it was first met. What was never met is not named.
class LossCounter
{
    Q_DECLARE_TR_FUNCTIONS(LossCounter)

public:
    void add(const QString &what, qsizetype count = 1)
    {
        if (count <= 0)
            return;
        for (Loss &loss : m_losses) {
            if (loss.what == what) {
                loss.count += count;
                return;
            }
        }
        m_losses.append({.what = what, .count = count});
    }

    // What no format has but the study's own: the bytes that articles were read from.
    void addOriginals(const Snapshot &snapshot)
    {
        for (const Version &version : snapshot.versions)
            add(tr("Files that articles were read from"), version.original.isEmpty() ? 0 : 1);
    }

    [[nodiscard]] const QList<Loss> &losses() const { return m_losses; }

private:
    QList<Loss> m_losses;
};
