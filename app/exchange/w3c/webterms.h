// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

// Names in Web Annotations, shared by their writer and their reader. Ours stand apart under a prefix that the file's
// own context explains, so that other programs leave them alone.
namespace WebTerms
{

inline constexpr QLatin1StringView context{"http://www.w3.org/ns/anno.jsonld"};
inline constexpr QLatin1StringView prefix{"synoptic"};
inline constexpr QLatin1StringView space{"urn:synoptic:terms:"};

inline constexpr QLatin1StringView study{"synoptic:study"};
inline constexpr QLatin1StringView articles{"synoptic:articles"};
inline constexpr QLatin1StringView tags{"synoptic:tags"};
inline constexpr QLatin1StringView reporters{"synoptic:reporters"};
inline constexpr QLatin1StringView wordLists{"synoptic:word_lists"};
inline constexpr QLatin1StringView event{"synoptic:event"};
inline constexpr QLatin1StringView claim{"synoptic:claim"};
inline constexpr QLatin1StringView link{"synoptic:link"};
inline constexpr QLatin1StringView tag{"synoptic:tag"};             // in a body: which of the study's tags it is
inline constexpr QLatin1StringView anchoring{"synoptic:anchoring"}; // in a target
inline constexpr QLatin1StringView review{"synoptic:review"};
inline constexpr QLatin1StringView origin{"synoptic:origin"};
inline constexpr QLatin1StringView created{"synoptic:created"}; // what is no xsd:dateTime
inline constexpr QLatin1StringView modified{"synoptic:modified"};
inline constexpr QLatin1StringView sha256{"synoptic:sha256"};

inline constexpr QLatin1StringView uuidStart{"urn:uuid:"};

inline QString iri(const QString &uuid)
{
    return uuidStart + uuid;
}

// The UUID of such an IRI; empty for any other.
inline QString uuidOf(const QString &iri)
{
    return iri.startsWith(uuidStart, Qt::CaseInsensitive) ? iri.sliced(uuidStart.size()) : QString();
}

} // namespace WebTerms
