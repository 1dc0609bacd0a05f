// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "time/datetokens.h"
#include "time/datevalue.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

// What the words around an expression of time tell: which way they look, how sure they are, who says so. Only the
// nearest words are read, so that a sentence without an end costs no more than another.

struct SentenceCues {
    Tense tense = Tense::None;
    Modality modality = Modality::Happened;
    QString reporter; // in the text's own words; empty: the article
    ReporterKind reporterKind = ReporterKind::Author;
};

// Which way the clause around a token looks; Alone when the sentence is nothing but a date.
DateDirection dateDirection(const DateTokens &tokens, size_t at);

// Of the expression that covers the tokens from `first` to before `end`.
SentenceCues sentenceCues(QStringView text, const DateTokens &tokens, size_t first, size_t end);

// Who a sentence says it has it from; nothing when it names nobody. Only the first words of a long one are read.
struct Attribution {
    TextSpan span; // of the words that name it, in UTF-16 units
    ReporterKind kind = ReporterKind::Author;
};
std::optional<Attribution> attributionOf(const DateTokens &tokens);

// Of all sentences of a text, by place. English. Pure; any thread.
QList<Attribution> attributions(QStringView text);
