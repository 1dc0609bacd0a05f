// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

// The sentences of a text in UTF-16 units, without the white space between them: the rules of UAX #29, then those
// breaks undone that stand after an English abbreviation ("Gov. Smith", "Apr. 3", "Inc. said"). A line ends a sentence.
// Pure; any thread.
QList<TextSpan> sentences(QStringView text);
