// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/datetokens.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace
{
enum class UnitKind : quint8 { Mark, Letter, Digit, Space, LineEnd };

constexpr std::array<UnitKind, 128> asciiKinds()
{
    std::array<UnitKind, 128> kinds{};
    for (char16_t c = 0; c < 128; ++c) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool digit = c >= u'0' && c <= u'9';
        const bool space = c == u' ' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v';
        kinds[c] = letter       ? UnitKind::Letter
                   : digit      ? UnitKind::Digit
                   : space      ? UnitKind::Space
                   : c == u'\n' ? UnitKind::LineEnd
                                : UnitKind::Mark;
    }
    return kinds;
}

UnitKind unitKind(char16_t unit)
{
    static constexpr std::array<UnitKind, 128> kinds = asciiKinds();
    if (unit < 128)
        return kinds[unit];
    if (unit >= 0x2000 && unit <= 0x206F) // general punctuation: spaces, dashes, quotes
        return (unit <= 0x200B || unit == 0x202F || unit == 0x205F) ? UnitKind::Space : UnitKind::Mark;
    if (unit == 0x00A0 || unit == 0x3000 || unit == 0xFEFF)
        return UnitKind::Space;
    if (unit == 0x00AD)
        return UnitKind::Letter; // a soft hyphen stands within a word
    return QChar::isLetterOrNumber(unit) || QChar::isSurrogate(unit) || QChar::isMark(unit) ? UnitKind::Letter
                                                                                            : UnitKind::Mark;
}

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == 0x2019 || unit == 0x2018;
}

char16_t lowered(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
}

WordClass markKind(char16_t unit)
{
    if (isDateHyphen(unit))
        return WordClass::Hyphen;
    switch (unit) {
    case u',':
        return WordClass::Comma;
    case u'/':
        return WordClass::Slash;
    case u'.':
        return WordClass::Dot;
    case u':':
        return WordClass::Colon;
    case u'(':
    case u'[':
        return WordClass::Open;
    case u')':
    case u']':
        return WordClass::Close;
    case u'"':
    case u'\'':
    case 0x2018:
    case 0x2019:
    case 0x201C:
    case 0x201D:
        return WordClass::Quote;
    case u'$':
    case 0x20AC:
    case 0x00A3:
    case 0x00A5:
        return WordClass::Currency;
    case u'%':
        return WordClass::Percent;
    default:
        return WordClass::Mark;
    }
}

// Words without which no expression of time stands.
bool isTrigger(const DateToken &token)
{
    switch (token.kind) {
    case WordClass::Month:
    case WordClass::Weekday:
    case WordClass::Unit:
    case WordClass::Season:
    case WordClass::Decade:
    case WordClass::Day:
    case WordClass::Vague:
    case WordClass::Now:
    case WordClass::Feast:
    case WordClass::Quarter:
    case WordClass::HalfYear:
    case WordClass::Before:
    case WordClass::After:
    case WordClass::Since:
    case WordClass::Until:
    case WordClass::DayPart:
    case WordClass::Every:
    case WordClass::Later:
    case WordClass::Earlier:
    case WordClass::Link:
        return true;
    case WordClass::In:
    case WordClass::Next:
        return token.value == 1; // "during", "following"
    case WordClass::Few:
        return token.value == -1; // "recent"
    case WordClass::Not:
        return true;
    case WordClass::Number:
        return !token.isAmount;
    case WordClass::Ordinal:
        return token.isSuffixed;
    default:
        return false;
    }
}

// Ends with a full stop of its own: "Jan.", "Inc.", "U.S.".
bool isAbbreviation(QStringView word)
{
    static constexpr auto words = std::to_array<QStringView>(
        {u"jan", u"feb",  u"mar",  u"apr", u"jun", u"jul",   u"aug",    u"sept", u"sep", u"oct", u"nov", u"dec",
         u"mon", u"tue",  u"tues", u"wed", u"thu", u"thurs", u"fri",    u"sat",  u"sun", u"mr",  u"mrs", u"ms",
         u"dr",  u"prof", u"gov",  u"sen", u"rep", u"gen",   u"col",    u"lt",   u"st",  u"vs",  u"inc", u"corp",
         u"ltd", u"co",   u"jr",   u"sr",  u"no",  u"ca",    u"approx", u"est",  u"fig", u"cf",  u"vol", u"al"});
    return word.size() <= 6 &&
           std::ranges::any_of(words, [word](QStringView other) { return isSameWord(word, other); });
}
} // namespace

bool isDateLetter(char16_t unit)
{
    return unitKind(unit) == UnitKind::Letter;
}

bool isDateDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isDateHyphen(char16_t unit)
{
    return unit == u'-' || (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212;
}

bool DateTokenReader::read(DateSentence &sentence)
{
    sentence.tokens.clear();
    sentence.hasTrigger = sentence.isListItem = sentence.endsWithColon = false;
    while (m_place < m_size) {
        const UnitKind kind = unitKind(m_at[m_place]);
        if (kind == UnitKind::Space) {
            ++m_place;
            continue;
        }
        if (kind == UnitKind::LineEnd) {
            if (!sentence.tokens.empty())
                break;
            ++m_place;
            ++m_line;
            m_atLineStart = true;
            continue;
        }
        if (sentence.tokens.empty()) {
            sentence.span.start = m_place;
            sentence.line = m_line;
            sentence.startsLine = m_atLineStart;
            m_atLineStart = false;
        }
        readToken(sentence);
        if (endsSentence(sentence))
            break;
    }
    if (sentence.tokens.empty())
        return false;
    sentence.span.end = sentence.tokens.back().end;
    const WordClass first = sentence.tokens.front().kind;
    const char16_t bullet = m_at[sentence.span.start];
    sentence.isListItem =
        sentence.startsLine && (first == WordClass::Hyphen || bullet == 0x2022 || bullet == u'*' || bullet == 0x25CF);
    sentence.endsWithColon = sentence.tokens.back().kind == WordClass::Colon;
    return true;
}

void DateTokenReader::readToken(DateSentence &sentence)
{
    switch (unitKind(m_at[m_place])) {
    case UnitKind::Letter:
        return readWord(sentence);
    case UnitKind::Digit:
        return readNumber(sentence);
    default:
        return readMark(sentence);
    }
}

void DateTokenReader::append(DateSentence &sentence, DateToken token)
{
    token.isGlued = !sentence.tokens.empty() && sentence.tokens.back().end == token.start;
    token.isTrigger = isTrigger(token);
    sentence.hasTrigger = sentence.hasTrigger || token.isTrigger;
    sentence.tokens.push_back(token);
    m_place = token.end;
}

void DateTokenReader::readWord(DateSentence &sentence)
{
    const qsizetype start = m_place;
    qsizetype end = start;
    quint32 hash = wordHashSeed;
    bool hasSoftHyphen = false;
    for (; end < m_size && unitKind(m_at[end]) == UnitKind::Letter; ++end) {
        hasSoftHyphen = hasSoftHyphen || m_at[end] == 0x00AD;
        hash = wordHash(hash, lowered(m_at[end]));
    }
    QString plain; // only for a word that hides a soft hyphen
    QStringView word = m_text.sliced(start, end - start);
    if (hasSoftHyphen) {
        plain = word.toString().remove(QChar(0x00AD));
        hash = wordHashSeed;
        for (const QChar letter : std::as_const(plain))
            hash = wordHash(hash, lowered(letter.unicode()));
        word = plain;
    }
    const DateWord meaning = findDateWord(word, hash);
    DateToken token{.start = start, .end = end, .value = meaning.value, .cues = meaning.cues, .kind = meaning.kind};
    token.isCapital = m_at[start] < 128 ? m_at[start] <= u'Z' : QChar::isUpper(m_at[start]);
    token.isPast = word.size() > 3 && word.endsWith(u"ed");
    if (isApostrophe(unit(end)) && lowered(unit(end + 1)) == u's' && !isDateLetter(unit(end + 2))) {
        token.isPossessive = true;
        token.end = end + 2;
    }
    append(sentence, token);
}

// "10,000" and "2.5" are amounts. "13.5.2015" may be a date and stays apart.
void DateTokenReader::readGroups(DateToken &token)
{
    const auto digitsAt = [this](qsizetype at) {
        qsizetype count = 0;
        while (isDateDigit(unit(at + count)))
            ++count;
        return count;
    };
    qsizetype at = token.end;
    while (unit(at) == u',' && digitsAt(at + 1) == 3 && token.digits <= 3) {
        at += 4;
        token.isAmount = true;
    }
    if (unit(at) == u'.') {
        const qsizetype fraction = digitsAt(at + 1);
        const bool isDotted =
            fraction > 0 && fraction <= 2 && unit(at + 1 + fraction) == u'.' && digitsAt(at + 2 + fraction) >= 2;
        if (fraction > 0 && !isDotted && !token.isGlued) {
            at += 1 + fraction;
            token.isAmount = true;
        }
    }
    token.end = at;
}

// "3rd", "2010s".
void DateTokenReader::readNumberSuffix(DateToken &token)
{
    const char16_t first = lowered(unit(token.end));
    const char16_t second = lowered(unit(token.end + 1));
    if (!isDateLetter(unit(token.end + 2))) {
        const bool isOrdinal = (first == u's' && second == u't') || (first == u'n' && second == u'd') ||
                               (first == u'r' && second == u'd') || (first == u't' && second == u'h');
        if (isOrdinal && token.digits <= 2) {
            token.kind = WordClass::Ordinal;
            token.isSuffixed = true;
            token.end += 2;
            return;
        }
    }
    const qsizetype s = isApostrophe(unit(token.end)) ? token.end + 1 : token.end;
    const bool isDecade = unit(s) == u's' && !isDateLetter(unit(s + 1)) && token.value % 10 == 0;
    if (isDecade && (token.digits == 4 || (token.digits == 2 && token.value >= 20))) {
        token.kind = WordClass::Decade;
        token.end = s + 1;
    }
}

void DateTokenReader::readNumber(DateSentence &sentence)
{
    DateToken token{.start = m_place, .end = m_place, .kind = WordClass::Number};
    for (; isDateDigit(unit(token.end)); ++token.end) {
        token.digits = quint8(std::min(token.digits + 1, 200));
        if (token.digits <= 7)
            token.value = token.value * 10 + (m_at[token.end] - u'0');
    }
    token.isAmount = token.digits > 4 && token.digits != 8;
    const DateToken *before = sentence.tokens.empty() ? nullptr : &sentence.tokens.back();
    token.isGlued = before && before->end == token.start && before->kind == WordClass::Dot;
    readGroups(token);
    if (!token.isAmount)
        readNumberSuffix(token);
    if (before && before->kind == WordClass::Currency)
        token.isAmount = true;
    append(sentence, token);
}

// From the scheme, "www." or the name before the @ up to a blank or a mark that encloses addresses.
void DateTokenReader::readAddress(DateSentence &sentence)
{
    DateTokens &tokens = sentence.tokens;
    qsizetype start = m_place;
    while (!tokens.empty() && tokens.back().end == start && tokens.back().kind != WordClass::Open &&
           tokens.back().kind != WordClass::Quote && tokens.back().kind != WordClass::Close) {
        start = tokens.back().start;
        tokens.pop_back();
    }
    qsizetype end = m_place;
    while (end < m_size) {
        const UnitKind kind = unitKind(m_at[end]);
        const char16_t c = m_at[end];
        if (kind == UnitKind::Space || kind == UnitKind::LineEnd || c == u')' || c == u'>' || c == u']' || c == u'"' ||
            c == u'|')
            break;
        ++end;
    }
    while (end > start + 1 && (m_at[end - 1] == u'.' || m_at[end - 1] == u','))
        --end;
    append(sentence, {.start = start, .end = end, .kind = WordClass::Link});
}

// Between backticks on one line; an opening one without a closing one is a mark.
void DateTokenReader::readCode(DateSentence &sentence)
{
    constexpr qsizetype longest = 400; // so that a text of backticks is not searched through for each
    const qsizetype last = std::min(m_size, m_place + longest);
    for (qsizetype end = m_place + 1; end < last && m_at[end] != u'\n'; ++end) {
        if (m_at[end] == u'`')
            return append(sentence, {.start = m_place, .end = end + 1, .kind = WordClass::Link});
    }
    append(sentence, {.start = m_place, .end = m_place + 1, .kind = WordClass::Mark});
}

void DateTokenReader::readMark(DateSentence &sentence)
{
    const char16_t c = m_at[m_place];
    const bool follows = !sentence.tokens.empty() && sentence.tokens.back().end == m_place;
    if (c == u':' && follows && unit(m_place + 1) == u'/' && unit(m_place + 2) == u'/')
        return readAddress(sentence);
    if (c == u'@' && follows && isDateLetter(unit(m_place + 1)))
        return readAddress(sentence);
    if (c == u'.' && follows && isDateLetter(unit(m_place + 1)) &&
        m_text.sliced(sentence.tokens.back().start, m_place - sentence.tokens.back().start) == u"www")
        return readAddress(sentence);
    if (c == u'`')
        return readCode(sentence);
    append(sentence, {.start = m_place, .end = m_place + 1, .kind = markKind(c)});
}

// A full stop that no abbreviation, number or name has, with a blank behind it; quotes and brackets go with it.
bool DateTokenReader::endsSentence(const DateSentence &sentence) const
{
    const DateTokens &tokens = sentence.tokens;
    const DateToken &last = tokens.back();
    const UnitKind next = m_place < m_size ? unitKind(m_at[m_place]) : UnitKind::LineEnd;
    if (next != UnitKind::Space)
        return false;
    size_t at = tokens.size() - 1;
    while (at > 0 && tokens[at].isGlued && (tokens[at].kind == WordClass::Quote || tokens[at].kind == WordClass::Close))
        --at;
    const DateToken &stop = tokens[at];
    if (stop.kind == WordClass::Mark)
        return m_at[stop.start] == u'!' || m_at[stop.start] == u'?';
    if (stop.kind != WordClass::Dot || at == 0)
        return false;
    const DateToken &before = tokens[at - 1];
    if (!stop.isGlued || &stop != &last)
        return true;
    const bool isInitial = before.end - before.start == 1 && before.isCapital;
    if (isInitial || isAbbreviation(m_text.sliced(before.start, before.end - before.start))) {
        qsizetype after = m_place;
        while (after < m_size && unitKind(m_at[after]) == UnitKind::Space)
            ++after;
        const bool isDate = before.kind == WordClass::Month || before.kind == WordClass::Weekday;
        // "on Jan. The" begins anew, "Jan. 5" and "Mr. Wu" do not.
        return isDate && after < m_size && QChar::isUpper(m_at[after]);
    }
    return true;
}
