// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// How far a text that is no EDTF could still become some: the number of its UTF-16 units before the first one that
// cannot stand there; all of them when something is missing at the end. None for a text that is EDTF.
std::optional<qsizetype> edtfFaultPlace(const QString &text);

// What is wrong with it, in one translated sentence of plain text that says where; empty for a text that is EDTF. Not
// fast: for a reader who waits.
QString edtfFault(const QString &text);
