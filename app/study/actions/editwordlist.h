// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// The word lists of a study: names that the lens looks for. Words are kept as they are written, in their order, each
// once; white space around them goes. A word longer than 200 characters is refused as BadName, and so is a list's
// name that is empty or longer than 80; a name that another list has as AlreadyExists.

[[nodiscard]] Result<QList<WordList>> wordLists(const StudyStore &store);

// An own list. `reserved` are names that it may not have: those of the lists that the program brings.
Result<WordListId> addWordList(Study &study, const QString &name, const QStringList &words,
                               const QStringList &reserved);
Result<void> renameWordList(Study &study, WordListId list, const QString &name, const QStringList &reserved);

// All words of the list with this name, which is made when there is none. Steps of typing within two seconds are one
// step of undo.
Result<void> setWords(Study &study, const QString &list, const QStringList &words);
// Puts words behind those that the list has; `present` are they, for a list that is not in the study yet. Nothing is
// done when the list has them all.
Result<void> addWords(Study &study, const QString &list, const QStringList &present, const QStringList &words);

// A list with the name of one that the program brings makes way for that again.
Result<void> removeWordList(Study &study, WordListId list);

// The words of a plain text, one on a line; blank lines do not count.
[[nodiscard]] Result<QStringList> wordsOfText(const QString &text);
