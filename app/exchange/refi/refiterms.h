// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QUuid>

// Names in REFI-QDA files, shared by their writers and their readers.
namespace RefiTerms
{

inline constexpr QLatin1StringView projectSpace{"urn:QDA-XML:project:1.0"};
inline constexpr QLatin1StringView codebookSpace{"urn:QDA-XML:codebook:1.0"};
inline constexpr QLatin1StringView origin{"Synoptic"};
inline constexpr QLatin1StringView projectFile{"project.qde"};
inline constexpr QLatin1StringView sources{"sources/"};
inline constexpr QLatin1StringView inside{"internal://"};

// The note that holds what the standard has no place for.
inline constexpr QLatin1StringView ownNote{"Synoptic"};

// What variables are on; their names begin with it.
inline constexpr QLatin1StringView onArticle{"Article "};
inline constexpr QLatin1StringView onVersion{"Version "};
inline constexpr QLatin1StringView onEvent{"Event "};
inline constexpr QLatin1StringView onClaim{"Claim "};
inline constexpr QLatin1StringView noteOnEvent{"Note on event"};
inline constexpr QLatin1StringView earliest{"Event earliest"}; // dates that are computed and not read back
inline constexpr QLatin1StringView latest{"Event latest"};

struct Variable {
    const char *name;
    const char *type;
};

// In this order. A key of a row is a name's words after the first, with "_" between them.
inline constexpr auto variables = std::to_array<Variable>({
    {"Article name", "Text"},         {"Article title", "Text"},       {"Article outlet", "Text"},
    {"Article author", "Text"},       {"Article published", "Text"},   {"Article url", "Text"},
    {"Article language", "Text"},     {"Article source", "Text"},      {"Article uuid", "Text"},
    {"Article position", "Integer"},  {"Version number", "Integer"},   {"Version imported", "Text"},
    {"Version sha256", "Text"},       {"Event name", "Text"},          {"Event title", "Text"},
    {"Event description", "Text"},    {"Event kind", "Text"},          {"Event display edtf", "Text"},
    {"Event display source", "Text"}, {"Event background", "Boolean"}, {"Event state", "Text"},
    {"Event created by", "Text"},     {"Event earliest", "Date"},      {"Event latest", "Date"},
    {"Claim event", "Text"},          {"Claim date text", "Text"},     {"Claim date start", "Integer"},
    {"Claim edtf", "Text"},           {"Claim reading", "Text"},       {"Claim approximate", "Boolean"},
    {"Claim uncertain", "Boolean"},   {"Claim anchor day", "Text"},    {"Claim anchor kind", "Text"},
    {"Claim relative to", "Text"},    {"Claim modality", "Text"},      {"Claim tense", "Text"},
    {"Claim reporter", "Text"},       {"Claim reporter kind", "Text"}, {"Claim rule", "Text"},
    {"Claim score", "Float"},         {"Claim state", "Text"},         {"Note on event", "Text"},
});

// A GUID for what has none of its own, always the same for the same words.
inline QString madeGuid(const QStringList &words)
{
    constexpr QUuid ours{0x91e6d2a4, 0x05b7, 0x4f0c, 0x8a, 0x3e, 0x77, 0x1c, 0x50, 0xd9, 0xfb, 0x28};
    return QUuid::createUuidV5(ours, words.join(u'\n')).toString(QUuid::WithoutBraces);
}

inline QString variableGuid(const QString &name)
{
    return madeGuid({QStringLiteral("variable"), name});
}

} // namespace RefiTerms
