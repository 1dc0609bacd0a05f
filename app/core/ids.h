// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtTypes>

#include <compare>

// Row ids of one study file. Each kind is a type of its own, so that a tag's id cannot be taken for an event's.
// 0 is "none" and is stored as NULL. An id is never used again within a file. What must be recognised in other files
// carries a UUID besides.
template <class Kind>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

template <class Kind>
size_t qHash(const Id<Kind> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using ArticleId = Id<struct ArticleRow>;
using VersionId = Id<struct VersionRow>;
using PassageId = Id<struct PassageRow>;
using HighlightId = Id<struct HighlightRow>;
using TagId = Id<struct TagRow>;
using NoteId = Id<struct NoteRow>;
using EventId = Id<struct EventRow>;
using ClaimId = Id<struct ClaimRow>;
using ReporterId = Id<struct ReporterRow>;
using LinkId = Id<struct LinkRow>;
using WordListId = Id<struct WordListRow>;
