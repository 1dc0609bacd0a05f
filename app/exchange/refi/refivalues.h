// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/refi/refinode.h"

#include <QJsonObject>

// The variables of a REFI-QDA project, and what a source, case or note has for them.
class RefiValues
{
public:
    explicit RefiValues(const RefiNode &project);

    // By the variables' names: texts, numbers, true and false, dates as texts.
    [[nodiscard]] QJsonObject of(const RefiNode &node) const;

    // Those of this prefix as a row: "Claim date text" becomes "date_text". Dates are left out.
    [[nodiscard]] QJsonObject row(const RefiNode &node, QLatin1StringView prefix) const;

    // The dates that a node has, whatever their variables are called: ISO days, sorted.
    [[nodiscard]] QStringList days(const RefiNode &node) const;

private:
    QHash<QString, QString> m_names; // by GUID
};
