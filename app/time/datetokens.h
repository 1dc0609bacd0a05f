// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "time/datewords.h"

#include <QStringView>

#include <vector>

// A text as the date tagger reads it: sentence by sentence, as tokens with their classes. U+2010 to U+2015 are
// hyphens, U+2019 is an apostrophe, other white space a blank; places are those of the text as it is.

struct DateToken {
    qsizetype start = 0; // UTF-16 units
    qsizetype end = 0;
    qint32 value = 0; // of its word class; of a number what it says, at most seven digits
    quint16 cues = CueNone;
    WordClass kind = WordClass::Other;
    quint8 digits = 0;         // of a number
    bool isCapital = false;    // its first letter
    bool isGlued = false;      // nothing stands between it and the token before
    bool isPossessive = false; // with 's
    bool isAmount = false;     // "10,000", "2.5": no part of a date
    bool isSuffixed = false;   // an ordinal in digits
    bool isPast = false;       // a word that ends in "ed"
    bool isTrigger = false;    // an expression of time needs such a word

    [[nodiscard]] TextSpan span() const { return {.start = start, .end = end}; }
};

using DateTokens = std::vector<DateToken>;

struct DateSentence {
    DateTokens tokens;
    TextSpan span;
    qsizetype line = 0;      // of the text, from 0
    bool startsLine = false; // the first of its line
    bool hasTrigger = false; // a word that an expression of time needs
    bool isListItem = false; // begins with a bullet
    bool endsWithColon = false;
};

// Reads a text from its first to its last sentence. The text must outlive it.
class DateTokenReader
{
public:
    explicit DateTokenReader(QStringView text) : m_text(text), m_at(text.utf16()), m_size(text.size()) {}

    // False: there is none left. The sentence's memory is used again.
    bool read(DateSentence &sentence);

private:
    void readToken(DateSentence &sentence);
    void readWord(DateSentence &sentence);
    void readNumber(DateSentence &sentence);
    void readGroups(DateToken &token);
    void readNumberSuffix(DateToken &token);
    void readMark(DateSentence &sentence);
    void readCode(DateSentence &sentence);
    void readAddress(DateSentence &sentence);
    void append(DateSentence &sentence, DateToken token);
    [[nodiscard]] bool endsSentence(const DateSentence &sentence) const;
    [[nodiscard]] char16_t unit(qsizetype at) const { return at < m_size ? m_at[at] : u'\0'; }

    QStringView m_text;
    const char16_t *m_at;
    qsizetype m_size;
    qsizetype m_place = 0;
    qsizetype m_line = 0;
    bool m_atLineStart = true;
};

bool isDateLetter(char16_t unit);
bool isDateDigit(char16_t unit);
bool isDateHyphen(char16_t unit);
