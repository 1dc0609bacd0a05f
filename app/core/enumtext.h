// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/event.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

// The words for enumerators in the study file, in plain-text studies and in JSON: lower case, never translated. What
// the reader sees is translated elsewhere.

template <class Enum>
struct EnumText; // names: every enumerator with its word

#define SYNOPTIC_ENUM_TEXT(Enum, ...)                                                                                  \
    template <>                                                                                                        \
    struct EnumText<Enum> {                                                                                            \
        static constexpr auto names = std::to_array<std::pair<Enum, QLatin1StringView>>({__VA_ARGS__});                \
    }

SYNOPTIC_ENUM_TEXT(BlockKind, {BlockKind::Paragraph, QLatin1StringView("paragraph")},
                   {BlockKind::Heading, QLatin1StringView("heading")},
                   {BlockKind::ListItem, QLatin1StringView("list_item")},
                   {BlockKind::Quotation, QLatin1StringView("quotation")},
                   {BlockKind::Caption, QLatin1StringView("caption")});
SYNOPTIC_ENUM_TEXT(AnchorState, {AnchorState::Exact, QLatin1StringView("exact")},
                   {AnchorState::Moved, QLatin1StringView("moved")},
                   {AnchorState::Changed, QLatin1StringView("changed")},
                   {AnchorState::Ambiguous, QLatin1StringView("ambiguous")},
                   {AnchorState::Lost, QLatin1StringView("lost")});
SYNOPTIC_ENUM_TEXT(LinkState, {LinkState::Confirmed, QLatin1StringView("confirmed")},
                   {LinkState::Cut, QLatin1StringView("cut")});
SYNOPTIC_ENUM_TEXT(EventKind, {EventKind::Instant, QLatin1StringView("instant")},
                   {EventKind::Span, QLatin1StringView("span")});
SYNOPTIC_ENUM_TEXT(DisplaySource, {DisplaySource::Computed, QLatin1StringView("computed")},
                   {DisplaySource::Claim, QLatin1StringView("claim")},
                   {DisplaySource::Analyst, QLatin1StringView("analyst")});
SYNOPTIC_ENUM_TEXT(ReviewState, {ReviewState::Suggested, QLatin1StringView("suggested")},
                   {ReviewState::Accepted, QLatin1StringView("accepted")},
                   {ReviewState::Rejected, QLatin1StringView("rejected")});
SYNOPTIC_ENUM_TEXT(Reading, {Reading::OneOf, QLatin1StringView("one_of")},
                   {Reading::Throughout, QLatin1StringView("throughout")});
SYNOPTIC_ENUM_TEXT(Modality, {Modality::Happened, QLatin1StringView("happened")},
                   {Modality::Planned, QLatin1StringView("planned")},
                   {Modality::ReportedPlan, QLatin1StringView("reported_plan")},
                   {Modality::Speculated, QLatin1StringView("speculated")},
                   {Modality::Denied, QLatin1StringView("denied")},
                   {Modality::Recurring, QLatin1StringView("recurring")});
SYNOPTIC_ENUM_TEXT(Tense, {Tense::None, QLatin1StringView("none")}, {Tense::Past, QLatin1StringView("past")},
                   {Tense::Present, QLatin1StringView("present")}, {Tense::Future, QLatin1StringView("future")});
SYNOPTIC_ENUM_TEXT(AnchorKind, {AnchorKind::None, QLatin1StringView("none")},
                   {AnchorKind::Publication, QLatin1StringView("publication")},
                   {AnchorKind::Mention, QLatin1StringView("mention")},
                   {AnchorKind::Byline, QLatin1StringView("byline")},
                   {AnchorKind::Analyst, QLatin1StringView("analyst")});
SYNOPTIC_ENUM_TEXT(ReporterKind, {ReporterKind::Outlet, QLatin1StringView("outlet")},
                   {ReporterKind::Anonymous, QLatin1StringView("anonymous")},
                   {ReporterKind::Company, QLatin1StringView("company")},
                   {ReporterKind::Author, QLatin1StringView("author")});

#undef SYNOPTIC_ENUM_TEXT

template <class Enum>
QString enumText(Enum value)
{
    for (const auto &[enumerator, word] : EnumText<Enum>::names) {
        if (enumerator == value)
            return word;
    }
    Q_UNREACHABLE_RETURN({});
}

template <class Enum>
std::optional<Enum> enumFromText(QStringView text)
{
    for (const auto &[enumerator, word] : EnumText<Enum>::names) {
        if (word == text)
            return enumerator;
    }
    return std::nullopt;
}
