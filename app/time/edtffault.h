// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/textspan.h"

#include <QString>

#include <optional>

// Where a text that should be a date in EDTF goes wrong. For the reader of a text that Edtf::parse() refused: it reads
// it again, slowly. Pure; any thread.
struct EdtfFault {
    TextSpan span;  // UTF-16 units of the text; empty: something is missing there
    QString reason; // a translated clause without a full stop: "a month is from 01 to 12"

    friend bool operator==(const EdtfFault &, const EdtfFault &) = default;
};

// None for a text that Edtf::parse() takes.
std::optional<EdtfFault> edtfFault(QStringView text);

// One sentence: "Place 6, “13”: a month is from 01 to 12, …". Places count characters from 1. Empty when there is no
// fault.
QString edtfFaultSentence(QStringView text);

// What Edtf::parse() says of it, with the place as detail.
Error badDate(QStringView text);
