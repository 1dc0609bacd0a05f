// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>

// The kinds of words that the lens tells apart, in the order of the legend: ten that it brings, then one for each list
// of the analyst's own. Plain values; any thread.

struct LensKind {
    QString key;       // names the kind in preferences and exports, never translated: "Model", or "list:Rumours"
    QString title;     // for the reader: translated, or the own list's name
    QString attribute; // in the definition: "Model", "Own 3"
    QString list;      // the word list behind it; empty where only patterns find it

    [[nodiscard]] bool isOwn() const { return attribute.startsWith(QLatin1StringView("Own ")); }
    friend bool operator==(const LensKind &, const LensKind &) = default;
};

// Own lists beyond this share the looks of the first.
inline constexpr int ownLooks = 8;
// A study may replace these by lists of the same names. In this order they are lists 0 to 3 of the definition.
inline constexpr std::array builtInLists{QLatin1StringView("models"), QLatin1StringView("companies"),
                                         QLatin1StringView("outlets"), QLatin1StringView("people")};

[[nodiscard]] bool isBuiltInList(const QString &name);
[[nodiscard]] QList<LensKind> lensKinds(const QList<WordList> &lists);
