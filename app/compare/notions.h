// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/wordlanguage.h"

#include <QList>
#include <QStringView>

// What news tells with several words: who "buys" a bank, "acquires" it. The lists are the program's own, of English,
// and are about no story in particular. Pure; any thread.

// The numbers of the notions that a folded word stands for; mostly none.
QList<int> notionsOf(QStringView word, WordLanguage language);
