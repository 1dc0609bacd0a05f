// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dategrammar.h"

#include <algorithm>
#include <array>

// Expressions of time that name no date: repetitions, durations, vague words, dates by another event.

namespace
{
// What an event may be called after "after", "ahead of", "during".
constexpr auto eventNouns = std::to_array<QStringView>({
    u"launch",        u"launches", u"release",     u"releases",     u"announcement", u"debut",      u"unveiling",
    u"conference",    u"summit",   u"election",    u"elections",    u"meeting",      u"talks",      u"ipo",
    u"listing",       u"war",      u"attack",      u"strike",       u"vote",         u"ruling",     u"verdict",
    u"trial",         u"merger",   u"acquisition", u"deal",         u"crash",        u"flood",      u"earthquake",
    u"report",        u"reports",  u"rollout",     u"presentation", u"keynote",      u"success",    u"breakthrough",
    u"breakthroughs", u"rise",     u"headlines",   u"founding",     u"inauguration", u"phenomenon", u"pandemic",
    u"crisis",        u"collapse", u"update",      u"upgrade",      u"event",        u"arrival",
});

// What "today's" stands for an era before.
constexpr auto newsNouns = std::to_array<QStringView>({
    u"announcement", u"launch",   u"release", u"meeting", u"session", u"news",   u"report",
    u"vote",         u"decision", u"hearing", u"event",   u"edition", u"ruling", u"statement",
    u"debate",       u"election", u"attack",  u"match",   u"game",
});

constexpr auto eraNouns = std::to_array<QStringView>({u"technology", u"world", u"market", u"markets", u"industry",
                                                      u"use", u"landscape", u"society", u"life", u"economy"});

template <size_t n>
bool isOneOf(const std::array<QStringView, n> &nouns, QStringView word)
{
    return std::ranges::any_of(nouns, [word](QStringView noun) { return isSameWord(word, noun); });
}
} // namespace

FoundDate DateGrammar::looseExpression(size_t at) const
{
    FoundDate best;
    switch (m_tokens[at].kind) { // these begin none
    case WordClass::Month:
    case WordClass::Season:
    case WordClass::Feast:
    case WordClass::Early:
    case WordClass::Mid:
    case WordClass::Late:
    case WordClass::Start:
    case WordClass::End:
    case WordClass::This:
    case WordClass::Last:
    case WordClass::By:
    case WordClass::From:
    case WordClass::As:
        return {};
    default:
        break;
    }
    for (const auto rule :
         {&DateGrammar::repetition, &DateGrammar::duration, &DateGrammar::vague, &DateGrammar::eventRelative}) {
        if (const FoundDate found = (this->*rule)(at); found.end > best.end)
            best = found;
    }
    return best;
}

// "every January", "each year", "annually", "twice a week", "Mondays".
FoundDate DateGrammar::repetition(size_t at) const
{
    FoundDate found{.kind = MentionKind::Set, .rule = "repetition", .score = 0.2};
    if (is(at, WordClass::Every) && m_tokens[at].value == 1) {
        found.end = at + 1;
        return found;
    }
    if (is(at, WordClass::Every)) {
        const size_t next = is(at + 1, WordClass::Early) || is(at + 1, WordClass::Late) ? at + 2 : at + 1;
        const Count several = count(next);
        const size_t unit = several ? several.end : isWord(next, u"other") ? next + 1 : next;
        const bool fits = is(unit, WordClass::Unit) || isWeekday(unit) || is(unit, WordClass::Season) ||
                          is(unit, WordClass::DayPart) || is(unit, WordClass::Month);
        found.end = fits ? unit + 1 : 0;
        return found;
    }
    const bool isTimes = isWord(at, u"once") || isWord(at, u"twice");
    const size_t of = isTimes ? at + 1 : at + 2;
    const bool isCounted = isTimes || (count(at) && isWord(at + 1, u"times"));
    const bool isPer = isWord(of, u"a") || isWord(of, u"per") || isWord(of, u"each") || isWord(of, u"every");
    if (isCounted && isPer && is(of + 1, WordClass::Unit)) {
        found.end = of + 2;
        return found;
    }
    const bool isPlural = isWeekday(at) && words(at).endsWith(u's') && words(at).size() > 6;
    found.end = isPlural ? at + 1 : 0;
    return found;
}

// "for three weeks", "a three-day summit", "over the decades", "five years".
FoundDate DateGrammar::duration(size_t at) const
{
    FoundDate found{.kind = MentionKind::Duration, .rule = "duration", .score = 0.1};
    const bool isLed =
        is(at, WordClass::For) || is(at, WordClass::Over) || (is(at, WordClass::In) && m_tokens[at].value == 1);
    size_t next = isLed ? at + 1 : at;
    if (isLed && is(next, WordClass::The) && is(next + 1, WordClass::Unit) && words(next + 1).endsWith(u's')) {
        found.end = next + 2; // "over the decades"
        return found;
    }
    next = skipAdverbs(next);
    const bool isArticle = isWord(next, u"a") || isWord(next, u"an");
    const Count several = count(next);
    if (!several || (isArticle && !isLed && !several.isVague))
        return {};
    size_t unit = is(several.end, WordClass::Hyphen) && isGlued(several.end) ? several.end + 1 : several.end;
    if (isWord(unit, u"more") || isWord(unit, u"full") || isWord(unit, u"consecutive") || isWord(unit, u"straight"))
        ++unit;
    if (!is(unit, WordClass::Unit))
        return {};
    found.end = unit + 1;
    return found;
}

// Not the day but the age we live in: "today's AI-driven world", "the most used technology today."
bool DateGrammar::isEra(size_t at) const
{
    if (!isWord(at, u"today"))
        return false;
    if (m_tokens[at].isPossessive)
        return !isOneOf(newsNouns, words(at + 1));
    const bool endsSentence = at + 1 == m_tokens.size() || !is(at + 1, WordClass::Other);
    return endsSentence && at > 0 && isOneOf(eraNouns, words(at - 1));
}

// "recently", "now", "these days", "the upcoming".
FoundDate DateGrammar::vague(size_t at) const
{
    FoundDate found{.kind = MentionKind::Vague, .rule = "vague", .score = 0.2};
    const bool isRecent = is(at, WordClass::Few) && m_tokens[at].value == -1 && !is(at + 1, WordClass::Unit);
    const bool isAhead = is(at, WordClass::Next) && m_tokens[at].value == 1 && !isWord(at, u"following");
    const bool isNotYet = is(at, WordClass::Not) && isWord(at + 1, u"yet");
    if (is(at, WordClass::Vague) || is(at, WordClass::Now) || isRecent || isAhead) {
        found.end = at + 1;
    } else if (isNotYet) {
        found.end = at + 2;
    } else if ((isWord(at, u"these") || isWord(at, u"those")) && isUnit(at + 1, DateUnitKind::Day)) {
        found.end = at + 2;
    } else if (is(at, WordClass::Since) && isWord(at + 1, u"then")) {
        found.end = at + 2;
        found.kind = MentionKind::EventRelative;
        found.rule = "since-then";
    }
    return found;
}

// "days after the launch", "ahead of the Qwen announcement", "during WAIC": up to the end of the clause, or to the next
// date in it.
FoundDate DateGrammar::eventRelative(size_t at) const
{
    const size_t next = skipAdverbs(at);
    const Count several = count(next);
    const size_t unit = several ? several.end : next;
    const bool hasUnits = is(unit, WordClass::Unit) && (several || words(unit).endsWith(u's'));
    const size_t cue = hasUnits ? unit + 1 : at;
    const bool isDuring = is(cue, WordClass::In) && m_tokens[cue].value == 1;
    const bool isAround = is(cue, WordClass::Before) || is(cue, WordClass::After) || is(cue, WordClass::Since) ||
                          is(cue, WordClass::Until);
    const bool isFollowing = isWord(cue, u"following") || isWord(cue, u"preceding");
    if (!isDuring && !isAround && !isFollowing)
        return {};
    if (is(cue, WordClass::Until) && !isWord(cue, u"until"))
        return {};
    const size_t body = isWord(cue, u"ahead") || isWord(cue, u"prior") ? cue + 2 : cue + 1;
    if ((isWord(cue, u"ahead") && !is(cue + 1, WordClass::Of)) ||
        (isWord(cue, u"prior") && !is(cue + 1, WordClass::To)) || body >= m_tokens.size() || place(body))
        return {};
    constexpr size_t longest = 12;
    bool names = hasUnits || is(cue, WordClass::Until);
    size_t end = body;
    for (; end < m_tokens.size() && end < body + longest; ++end) {
        const DateToken &token = m_tokens[end];
        const bool stops = token.kind == WordClass::Comma || token.kind == WordClass::Mark ||
                           token.kind == WordClass::Close || token.kind == WordClass::Colon ||
                           (token.kind == WordClass::Dot && !isGlued(end + 1)) ||
                           (token.kind == WordClass::Hyphen && !isGlued(end)) || (token.cues & CueBreak && end > body);
        const bool leads = token.kind == WordClass::In || token.kind == WordClass::On;
        if (stops || (end > body && place(leads ? end + 1 : end)))
            break;
        const QStringView word = words(end);
        const bool isGerund = end == body && word.size() > 4 && word.endsWith(u"ing");
        const bool isProper = isDuring && token.isCapital && end <= body + 1;
        names = names || isGerund || isOneOf(eventNouns, word) || isProper;
    }
    if (!names || end == body)
        return {};
    return {.end = end,
            .kind = MentionKind::EventRelative,
            .rule = hasUnits ? "units-from-event" : "event",
            .score = hasUnits ? 0.6 : 0.4,
            .relativeTo = {.start = m_tokens[body].start, .end = m_tokens[end - 1].end}};
}
