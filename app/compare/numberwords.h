// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

// Numbers that are written as words, in English and German, one word at a time. Words are folded. Pure; any thread.

// "twelve", "zwolf", "dozen": what it stands for. None for "one", which is an article as often.
std::optional<int> numberWord(QStringView word);

// "hundred", "million", "bn", "Mrd", "万": by how much the number before it counts. 0: the word is none of these.
double multiplier(QStringView word);
