// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

// What the little words of a language are and how its endings come off, as far as the program knows any. Words are
// those of FoldedText: lower case, without accents. Pure; any thread.

enum class WordLanguage {
    Other,
    English,
    German,
    Ideographic, // Chinese and Japanese: written without blanks
};

// A word of grammar, which tells nothing of what a sentence is about. Never in a language that is not known.
bool isStopWord(QStringView word, WordLanguage language);

// The language by its little words, of those that a text begins with; Other when too few of them are known.
class LanguageGuess
{
public:
    void countWord(QStringView word);
    void countIdeograph() { ++m_ideographs; }
    [[nodiscard]] WordLanguage language() const;

private:
    int m_words = 0;
    int m_english = 0;
    int m_german = 0;
    int m_ideographs = 0;
};

// The word without its ending; never shorter than three letters. Words of an unknown language stay as they are.
QString wordStem(QStringView word, WordLanguage language);
