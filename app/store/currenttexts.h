// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/studystore.h"

// An article with the text of its newest version, as it is compared; empty when it has none.
struct CurrentText {
    Article article;
    QString text;
};

// Of all articles in their order, without the bytes that they were read from: those may be many times as many.
Result<QList<CurrentText>> currentTexts(const StudyStore &store);
