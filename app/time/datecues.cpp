// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/datecues.h"

#include <algorithm>
#include <array>

namespace
{
constexpr size_t clauseReach = 14; // tokens to either side that can be of the same clause
constexpr size_t reporterReach = 40;
constexpr size_t longestName = 9;

bool endsClause(const DateToken &token)
{
    switch (token.kind) {
    case WordClass::Colon:
    case WordClass::Mark:
    case WordClass::Quote:
        return true;
    case WordClass::Hyphen:
        return !token.isGlued;
    default:
        return (token.cues & CueBreak) != 0 && token.kind == WordClass::Other;
    }
}

// "Hangzhou-based" is no verb, "launched" is.
bool isPastVerb(const DateTokens &tokens, size_t at)
{
    const DateToken &token = tokens[at];
    if (token.kind != WordClass::Other)
        return false;
    if (token.cues & CuePast)
        return true;
    const bool isCompound = token.isGlued && at > 0 && tokens[at - 1].kind == WordClass::Hyphen;
    return token.isPast && !isCompound && !(token.cues & (CueFuture | CueReport | CueSpeculation));
}

bool isAuxiliary(const DateTokens &tokens, size_t at)
{
    return (tokens[at].cues & CuePresent) && tokens[at].end - tokens[at].start == 2;
}

// What one token says of the direction; nothing when it says nothing.
std::optional<DateDirection> directionOf(const DateTokens &tokens, size_t at)
{
    const DateToken &token = tokens[at];
    if (token.kind == WordClass::Month)
        return std::nullopt;
    if (token.kind == WordClass::Vague && token.value != 0)
        return token.value > 0 ? DateDirection::Future : DateDirection::Past;
    if (token.cues & (CueFuture | CueSpeculation))
        return DateDirection::Future;
    if (!isPastVerb(tokens, at))
        return std::nullopt;
    // "to be released"
    const bool isPassiveAhead = at >= 2 && isAuxiliary(tokens, at - 1) && (tokens[at - 2].cues & (CueTo | CueFuture));
    return isPassiveAhead ? DateDirection::Future : DateDirection::Past;
}

bool isAlone(const DateTokens &tokens)
{
    constexpr size_t longest = 14;
    if (tokens.size() > longest)
        return false;
    const bool hasFeast = std::ranges::any_of(tokens, [](const DateToken &t) { return t.kind == WordClass::Feast; });
    int others = 0;
    for (const DateToken &token : tokens) {
        if (token.kind == WordClass::Other && token.cues != CueNone)
            return false;
        others += token.kind == WordClass::Other || token.kind == WordClass::Link ? 1 : 0;
    }
    const bool mayHaveName = hasFeast && tokens.front().kind != WordClass::Other;
    return others <= (mayHaveName ? 2 : 0); // "St. Patrick's Day"
}

struct Name {
    size_t first = 0;
    size_t end = 0; // 0: none
    explicit operator bool() const { return end > first; }
};

bool isNameWord(const DateToken &token)
{
    return token.kind != WordClass::Comma && token.kind != WordClass::Dot && !endsClause(token) &&
           token.kind != WordClass::Open && token.kind != WordClass::Close && token.kind != WordClass::Link;
}

bool isVerbal(const DateTokens &tokens, size_t at)
{
    return (tokens[at].cues & (CuePresent | CueFuture | CueReport | CuePast)) != 0 &&
           tokens[at].kind == WordClass::Other;
}

// "according to Bloomberg and others"
Name nameAfter(const DateTokens &tokens, size_t at)
{
    Name name{.first = at, .end = at};
    while (name.end < tokens.size() && name.end < at + longestName && isNameWord(tokens[name.end]) &&
           !isVerbal(tokens, name.end))
        ++name.end;
    return name;
}

// "people familiar with the matter said"
Name nameBefore(const DateTokens &tokens, size_t verb)
{
    Name name{.first = verb, .end = verb};
    if (verb > 0 && tokens[verb - 1].cues & CueSource) // "reports suggest": no verb here
        --name.first;
    while (name.first > 0 && verb - name.first < longestName && isNameWord(tokens[name.first - 1]) &&
           !isVerbal(tokens, name.first - 1) && tokens[name.first - 1].kind != WordClass::And)
        --name.first;
    return name;
}

bool isReportVerb(const DateTokens &tokens, size_t at)
{
    if (!(tokens[at].cues & CueReport))
        return false;
    const qsizetype length = tokens[at].end - tokens[at].start;
    constexpr qsizetype shortest = 3;
    return length >= shortest;
}

ReporterKind kindOf(const DateTokens &tokens, Name name)
{
    int capitals = 0;
    bool isOutlet = false;
    bool isAnonymous = false;
    for (size_t i = name.first; i < name.end; ++i) {
        isOutlet = isOutlet || (tokens[i].cues & CueOutlet && tokens[i].isCapital);
        isAnonymous = isAnonymous || (tokens[i].cues & (CueSource | CueSpeculation)) ||
                      (tokens[i].cues & CueReport && !tokens[i].isCapital);
        capitals += tokens[i].isCapital ? 1 : 0;
    }
    if (isOutlet)
        return ReporterKind::Outlet;
    if (isAnonymous)
        return ReporterKind::Anonymous;
    return capitals == 2 && name.end - name.first == 2 ? ReporterKind::Author : ReporterKind::Company;
}

// Whether it can be somebody who says something: a name, or people without one.
bool isSomebody(const DateTokens &tokens, Name name)
{
    if (!name)
        return false;
    for (size_t i = name.first; i < name.end; ++i) {
        const bool isName =
            tokens[i].isCapital && tokens[i].kind == WordClass::Other && (i > 0 || (tokens[i].cues & CueOutlet));
        if (isName || (tokens[i].cues & CueSource))
            return true;
        const bool isFirst =
            i == 0 && tokens[i].isCapital && tokens[i].kind == WordClass::Other && tokens[i].cues == CueNone;
        if (isFirst && name.end - name.first <= 4)
            return true;
    }
    return false;
}

void trim(const DateTokens &tokens, Name &name)
{
    while (name && (tokens[name.first].kind == WordClass::The || tokens[name.first].kind == WordClass::Hyphen ||
                    tokens[name.first].kind == WordClass::And || tokens[name.first].kind == WordClass::As))
        ++name.first;
}

Name findReporter(const DateTokens &tokens, size_t first, size_t end)
{
    const size_t from = first > reporterReach ? first - reporterReach : 0;
    const size_t to = std::min(tokens.size(), end + reporterReach);
    for (size_t i = from; i < to; ++i) {
        if (!isReportVerb(tokens, i) || (i >= first && i < end))
            continue;
        const bool isAccording = i + 1 < to && (tokens[i + 1].cues & CueTo);
        Name name = isAccording ? nameAfter(tokens, i + 2) : nameBefore(tokens, i);
        trim(tokens, name);
        const bool overlaps = name && name.first < end && name.end > first;
        if (!overlaps && isSomebody(tokens, name))
            return name;
    }
    return {};
}

struct Clause {
    bool isSpeculative = false;
    bool isDenied = false;
    bool isPresent = false;
};

Clause clauseAround(const DateTokens &tokens, size_t first, size_t end)
{
    Clause clause;
    const auto read = [&](const DateToken &token) {
        if (token.kind == WordClass::Month)
            return;
        clause.isSpeculative = clause.isSpeculative || (token.cues & CueSpeculation);
        clause.isDenied = clause.isDenied || (token.cues & CueDenial);
        clause.isPresent = clause.isPresent || (token.cues & CuePresent);
    };
    for (size_t i = first; i > 0 && first - i < clauseReach; --i) {
        if (endsClause(tokens[i - 1]) && i != first)
            break;
        read(tokens[i - 1]);
    }
    for (size_t i = end; i < tokens.size() && i - end < clauseReach / 2; ++i) {
        if (endsClause(tokens[i]) || tokens[i].kind == WordClass::Comma)
            break;
        read(tokens[i]);
    }
    return clause;
}
} // namespace

DateDirection dateDirection(const DateTokens &tokens, size_t at)
{
    if (isAlone(tokens))
        return DateDirection::Alone;
    at = std::min(at, tokens.size());
    bool isPurpose = false; // "the choice to launch it in April"
    for (size_t i = at; i > 0 && at - i < clauseReach; --i) {
        const DateToken &token = tokens[i - 1];
        if (i != at && endsClause(token))
            break;
        constexpr size_t near = 3; // "said on Tuesday"
        if ((token.cues & CueReport) && at - i < near && token.kind == WordClass::Other)
            return DateDirection::Past;
        if (const auto direction = directionOf(tokens, i - 1))
            return *direction;
        isPurpose = isPurpose || ((token.cues & CueTo) && i < at && tokens[i].kind == WordClass::Other &&
                                  !tokens[i].isCapital && tokens[i].cues == CueNone);
    }
    for (size_t i = at; i < tokens.size() && i - at < clauseReach; ++i) {
        if (endsClause(tokens[i]) && i != at)
            break;
        if (const auto direction = directionOf(tokens, i))
            return *direction;
    }
    return isPurpose ? DateDirection::Future : DateDirection::None;
}

SentenceCues sentenceCues(QStringView text, const DateTokens &tokens, size_t first, size_t end)
{
    SentenceCues cues;
    const DateDirection direction = dateDirection(tokens, first);
    const Clause clause = clauseAround(tokens, first, end);
    cues.tense = direction == DateDirection::Past     ? Tense::Past
                 : direction == DateDirection::Future ? Tense::Future
                 : clause.isPresent                   ? Tense::Present
                                                      : Tense::None;
    if (const Name name = findReporter(tokens, first, end)) {
        const qsizetype start = tokens[name.first].start;
        cues.reporter = text.sliced(start, tokens[name.end - 1].end - start).toString();
        cues.reporterKind = kindOf(tokens, name);
    }
    if (clause.isDenied)
        cues.modality = Modality::Denied;
    else if (cues.tense == Tense::Future && !cues.reporter.isEmpty())
        cues.modality = Modality::ReportedPlan;
    else if (clause.isSpeculative && cues.tense != Tense::Past)
        cues.modality = Modality::Speculated;
    else if (cues.tense == Tense::Future)
        cues.modality = Modality::Planned;
    return cues;
}

std::optional<Attribution> attributionOf(const DateTokens &tokens)
{
    const Name name = findReporter(tokens, 0, 0);
    if (!name)
        return std::nullopt;
    return Attribution{.span = {.start = tokens[name.first].start, .end = tokens[name.end - 1].end},
                       .kind = kindOf(tokens, name)};
}

QList<Attribution> attributions(QStringView text)
{
    QList<Attribution> found;
    DateTokenReader reader(text);
    DateSentence sentence;
    while (reader.read(sentence)) {
        if (const std::optional<Attribution> attribution = attributionOf(sentence.tokens))
            found.append(*attribution);
    }
    return found;
}
