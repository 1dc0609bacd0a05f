// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "time/datemention.h"

#include <QList>
#include <QStringView>

// Finds every expression of time in an English text, says what date it stands for, and who says so how firmly. Time
// grows with the length of the text alone, whatever stands in it. Pure; any thread.

struct TaggerContext {
    QString published;   // EDTF of the day on which the article appeared, or coarser; empty: not known
    QList<Block> blocks; // by line; empty: every line is a paragraph
};

// By place, none overlapping the one before. Without a publication day, relative expressions count from the dateline
// when the text has one, else they have no date: today is never assumed.
QList<DateMention> dateMentions(QStringView text, const TaggerContext &context);
