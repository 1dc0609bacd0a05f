// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/decidedlinks.h"

#include <QJsonObject>
#include <QStringList>

// What `compare` compares: of each article its name, outlet and text, and what the analyst has decided of passages.
struct ComparedTexts {
    QStringList names;
    QStringList outlets;
    QList<SharedReading> readings;
    QList<DecidedSpans> decided;
};

// All that a comparison holds. Keys and words are never translated; articles and sentences are numbers from 0, offsets
// count code points with an exclusive end.
QJsonObject comparisonObject(const Comparison &comparison, const ComparedTexts &texts);

// "same", "maybe", "verbatim"; "compare", "agrees", "differs"; "outlet", "anonymous", "company", "author".
QString linkWord(LinkClass kind);
QString verdictWord(FigureVerdict verdict);
