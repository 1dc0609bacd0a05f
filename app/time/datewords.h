// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtTypes>

// The words that expressions of time are made of, and those around them that tell tense, certainty and source.

enum class WordClass : quint8 {
    Other,
    Number,     // digits
    NumberWord, // "three"
    Ordinal,    // "third", "3rd"
    Decade,     // "2010s", "nineties"
    Month,
    Weekday, // value: 0 is Monday
    Unit,    // value: a DateUnitKind
    Season,  // value: EDTF code 21 to 24
    DayPart, // "night"
    Day,     // "today"; value: days from the anchor
    This,
    Last,
    Next,
    That,
    Early,
    Mid,
    Late,
    Start,
    End,
    Earlier,
    Later,
    Ago,
    Hence,
    Before,
    After,
    Since,
    Until,
    By,
    In,
    On,
    Of,
    From,
    To,
    Between,
    And,
    Or,
    For,
    Within,
    Over, // "over the past week"
    About,
    The,
    Few, // value: how many it stands for
    Every,
    Vague,    // value: -1 past, 0 present, 1 future
    Quarter,  // "q", with a digit glued to it
    HalfYear, // "h", likewise
    Fiscal,
    Era,   // "AD", "BC" after a year; value: 1 before Christ
    Feast, // the first word of a named day
    Not,
    Than,
    As,
    Now,
    // what no word is
    Comma,
    Hyphen,
    Slash,
    Dot,
    Colon,
    Open, // parenthesis
    Close,
    Quote,
    Currency,
    Percent,
    Mark, // other punctuation
    Link, // an address, an e-mail address, code: one token, not read
};

enum class DateUnitKind : quint8 {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century
};

// What a word tells about the clause that it stands in. Bits.
enum WordCue : quint16 {
    CueNone = 0,
    CuePast = 1,
    CuePresent = 2,
    CueFuture = 4,
    CuePlan = 8,         // "scheduled": it has been said that it will be
    CueSpeculation = 16, // "could", "rumoured"
    CueDenial = 32,
    CueReport = 64,        // "said"
    CueSource = 128,       // "insiders"
    CueBreak = 256,        // begins a clause
    CueNeedsCapital = 512, // a date word only with one: "may", "march", "sat"
    CueOutlet = 1024,      // in the name of a newspaper or agency
    CueTo = 2048,
    CueLead = 4096, // may stand first in an expression: "just", "more", "these"
};

struct DateWord {
    WordClass kind = WordClass::Other;
    qint16 value = 0;
    quint16 cues = CueNone;
};

// Of a word's lower-case letters; grows letter by letter, so that the reader makes it as it goes along.
inline constexpr quint32 wordHashSeed = 2166136261U;
constexpr quint32 wordHash(quint32 hash, char16_t lower)
{
    return (hash ^ lower) * 16777619U;
}

// Whether the word is this one, which is in lower-case ASCII. Most are not, and their length or first letter says so.
constexpr bool isSameWord(QStringView word, QStringView lower)
{
    if (word.size() != lower.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i].unicode();
        if ((unit >= u'A' && unit <= u'Z' ? unit + 32 : unit) != lower[i].unicode())
            return false;
    }
    return true;
}

// The word with this hash, compared without case; one of class Other without cues when it is none of the list.
DateWord findDateWord(QStringView word, quint32 hash);
