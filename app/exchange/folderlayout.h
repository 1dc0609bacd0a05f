// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Names within a plain-text study, shared by its writer and its reader.
namespace FolderLayout
{

inline constexpr QLatin1StringView format{"synoptic-study"};
inline constexpr qint64 formatVersion = 1;

inline constexpr int deepestOrigin = 50; // passages carried over from passages carried over …

inline constexpr QLatin1StringView story{"story.json"};
inline constexpr QLatin1StringView tags{"tags.json"};
inline constexpr QLatin1StringView events{"events.json"};
inline constexpr QLatin1StringView highlights{"highlights.json"};
inline constexpr QLatin1StringView notes{"notes.json"};
inline constexpr QLatin1StringView links{"links.json"};
inline constexpr QLatin1StringView wordLists{"words.json"};
inline constexpr QLatin1StringView articles{"articles"};

// File stems for articles of these names, in their order: letters, digits, "-" and "_" as they are, all else as "%" and
// two hex digits for each byte, at most 120 bytes, none equal to another in any case of letters, none a name that some
// system keeps for itself. There is never a full stop in one, so "NAME.v2.md" is not taken for an article's first file.
QStringList fileStems(const QStringList &names);

} // namespace FolderLayout
