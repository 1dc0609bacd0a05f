// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Strings as JSON writes them.

// In quotes. Besides what JSON demands, it escapes what could break a line or reorder it for the eye: line and
// paragraph separators, C1 controls, byte order marks, bidi controls, lone surrogates.
QString jsonText(QStringView text);

// The string that a JSON string with its quotes stands for; none when it is not one.
std::optional<QString> fromJsonText(QStringView json);
