// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QStringList>

// Tags that were asked for: those that are there by id, others by name or path, to be made with the step that sets
// them.
struct ChosenTags {
    QList<TagId> tags;
    QStringList names;

    [[nodiscard]] bool isEmpty() const { return tags.isEmpty() && names.isEmpty(); }
    friend bool operator==(const ChosenTags &, const ChosenTags &) = default;
};
