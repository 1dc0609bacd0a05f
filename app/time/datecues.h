// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "time/datetokens.h"
#include "time/datevalue.h"

#include <QString>
#include <QStringView>

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
