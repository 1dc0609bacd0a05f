// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/datetagger.h"

#include "time/datecues.h"
#include "time/dategrammar.h"
#include "time/documentdates.h"
#include "time/gregorian.h"

#include <array>

namespace
{

// Reads a text once, sentence by sentence.
class Tagger
{
public:
    Tagger(QStringView text, const TaggerContext &context)
        : m_text(text)
        , m_context(context)
        , m_anchor(DateAnchor::fromEdtf(context.published, AnchorKind::Publication))
        , m_directions([this](size_t at) { return dateDirection(m_sentence.tokens, at); })
    {
    }

    QList<DateMention> run();

private:
    void readSentence();
    void readLink(const DateToken &token);
    void append(size_t first, const FoundDate &found);
    void settleModality(DateMention &mention) const;
    void settleKind(DateMention &mention) const;
    void rememberDocumentDate(const DateMention &mention);
    void rememberLunarNewYear(const DateMention &mention);
    void inheritScope();
    [[nodiscard]] bool isBoilerplateLine() const;

    QStringView m_text;
    const TaggerContext &m_context;
    DateAnchor m_anchor;
    NumberOrder m_order = NumberOrder::Unknown;
    DateGrammar::Directions m_directions;
    DateSentence m_sentence;
    QList<DateMention> m_mentions;
    qsizetype m_scope = -1;    // the mention whose period the list items below have
    qsizetype m_scopeLine = 0; // the last line of it
    qsizetype m_linesRead = 0; // lines with text so far
    qsizetype m_lastLine = -1;
    LineRole m_role = LineRole::Text;
    bool m_inTail = false; // among teasers of other articles

    static constexpr size_t articleSentence = 60; // tokens: a teaser has no such sentence
};

QList<DateMention> Tagger::run()
{
    DateTokenReader reader(m_text);
    while (reader.read(m_sentence)) {
        if (m_sentence.line != m_lastLine) {
            ++m_linesRead;
            m_lastLine = m_sentence.line;
            m_role = LineRole::Text;
            if (m_sentence.hasTrigger)
                m_role = lineRole(m_text, m_sentence, m_linesRead);
            m_inTail = beginsTail(m_text, m_sentence) || (m_inTail && m_sentence.tokens.size() < articleSentence);
            if (m_inTail || isBoilerplateLine())
                m_role = LineRole::Boilerplate;
        }
        inheritScope();
        if (m_sentence.hasTrigger)
            readSentence();
    }
    return std::move(m_mentions);
}

// As the blocks of the article have it.
bool Tagger::isBoilerplateLine() const
{
    const auto block = std::ranges::lower_bound(m_context.blocks, m_sentence.line, {}, &Block::line);
    return block != m_context.blocks.end() && block->line == m_sentence.line && block->boilerplate;
}

// "From just the past few weeks:" is said of each item of the list below.
void Tagger::inheritScope()
{
    if (m_scope < 0)
        return;
    constexpr qsizetype gap = 2; // lines: a blank one between two items
    const bool isNear = m_sentence.line - m_scopeLine <= gap;
    if (m_sentence.line == m_scopeLine)
        return;
    if (!isNear || (m_sentence.startsLine && !m_sentence.isListItem)) {
        m_scope = -1;
        return;
    }
    m_scopeLine = m_sentence.line;
    TextSpan &scope = m_mentions[m_scope].scope;
    scope = {.start = scope.isEmpty() ? m_sentence.span.start : scope.start, .end = m_sentence.span.end};
}

void Tagger::readSentence()
{
    const DateTokens &tokens = m_sentence.tokens;
    const qsizetype before = m_mentions.size();
    const DateGrammar grammar(m_text, tokens, m_anchor, m_order, m_directions);
    constexpr size_t reach = 5; // no expression has its first telling word later
    size_t trigger = 0;         // the next one from here on
    size_t at = 0;
    while (at < tokens.size()) {
        const DateToken &token = tokens[at];
        for (trigger = std::max(trigger, at); trigger < tokens.size() && !tokens[trigger].isTrigger;)
            ++trigger;
        if (trigger == tokens.size())
            break;
        if (token.kind == WordClass::Link) {
            readLink(token);
        } else if (trigger - at <= reach && DateGrammar::canBegin(token)) {
            if (const FoundDate found = grammar.match(at)) {
                append(at, found);
                at = found.end;
                continue;
            }
        }
        ++at;
    }
    if (m_sentence.endsWithColon && m_mentions.size() > before && m_mentions.last().kind == MentionKind::Date) {
        m_scope = m_mentions.size() - 1;
        m_scopeLine = m_sentence.line;
    }
}

void Tagger::readLink(const DateToken &token)
{
    const std::optional<TextSpan> place = dateInAddress(m_text, token.span());
    if (!place)
        return;
    const qint64 day = dayInAddress(m_text, *place);
    m_mentions.append({.span = *place,
                       .sentence = m_sentence.span,
                       .kind = MentionKind::Link,
                       .edtf = gregorian::isoText(day),
                       .days = {.earliest = day, .latest = day},
                       .rule = QStringLiteral("link"),
                       .score = 0.1});
}

void Tagger::append(size_t first, const FoundDate &found)
{
    const DateTokens &tokens = m_sentence.tokens;
    const SentenceCues cues = sentenceCues(m_text, tokens, first, found.end);
    DateMention mention{.span = {.start = tokens[first].start, .end = tokens[found.end - 1].end},
                        .sentence = m_sentence.span,
                        .kind = found.kind,
                        .edtf = found.kind == MentionKind::Date ? found.value.edtf() : QString(),
                        .days = found.kind == MentionKind::Date ? found.value.days : DayRange{},
                        .reading = found.value.reading,
                        .approximate = found.value.approximate,
                        .uncertain = found.value.uncertain,
                        .modality = found.kind == MentionKind::Set ? Modality::Recurring : cues.modality,
                        .tense = cues.tense,
                        .reporter = cues.reporter,
                        .reporterKind = cues.reporterKind,
                        .relativeTo = found.relativeTo,
                        .rule = QString::fromLatin1(found.rule),
                        .score = found.score};
    if (tokens[found.end - 1].isPossessive)
        mention.span.end -= 2;
    if (found.value.isAnchored && m_anchor.isKnown()) {
        mention.anchorKind = m_anchor.kind;
        mention.anchorDay = m_anchor.day ? gregorian::isoText(*m_anchor.day) : QString();
    }
    settleModality(mention);
    settleKind(mention);
    rememberDocumentDate(mention);
    rememberLunarNewYear(mention);
    m_mentions.append(mention);
}

// Where the verbs leave it open, the calendar tells: what is over was no plan, and what lies ahead has not happened.
void Tagger::settleModality(DateMention &mention) const
{
    if (mention.kind != MentionKind::Date || !m_anchor.isKnown() || !mention.days.latest ||
        mention.modality == Modality::Denied)
        return;
    const DayRange here = m_anchor.day     ? DayRange{.earliest = m_anchor.day, .latest = m_anchor.day}
                          : m_anchor.month ? datevalue::month(m_anchor.year, m_anchor.month).days
                                           : datevalue::year(m_anchor.year).days;
    constexpr qint64 near = 31; // days: the month or week that has the anchor counts as ahead
    const bool isOver = *mention.days.latest < *here.earliest;
    const bool isAhead = *mention.days.latest > *here.earliest &&
                         (!mention.days.earliest || *mention.days.earliest >= *here.earliest - near);
    if (isOver)
        mention.modality = Modality::Happened;
    else if (isAhead && mention.modality == Modality::Happened && mention.tense != Tense::Past)
        mention.modality = mention.reporter.isEmpty() ? Modality::Planned : Modality::ReportedPlan;
}

// A date that stands on a line about this or another article is none of the story.
void Tagger::settleKind(DateMention &mention) const
{
    if (mention.kind != MentionKind::Date)
        return;
    const bool isFirst = m_mentions.isEmpty() || m_mentions.last().sentence != m_sentence.span;
    const bool isDay = mention.days.earliest && mention.days.earliest == mention.days.latest;
    switch (m_role) {
    case LineRole::Text:
        return;
    case LineRole::Dateline:
        if (isFirst && m_sentence.startsLine && isDay)
            mention.kind = MentionKind::DocumentDate;
        return;
    case LineRole::DocumentDate:
        mention.kind = MentionKind::DocumentDate;
        return;
    case LineRole::Boilerplate:
        mention.kind = MentionKind::Boilerplate;
        mention.score = 0.05;
        return;
    }
}

// The dateline stands in for a publication date that nobody told.
void Tagger::rememberDocumentDate(const DateMention &mention)
{
    if (mention.kind != MentionKind::DocumentDate || m_anchor.isKnown() || mention.edtf.contains(u'X'))
        return;
    const bool speaksOfLunarNewYear = m_anchor.speaksOfLunarNewYear;
    m_anchor = DateAnchor::fromEdtf(mention.edtf, AnchorKind::Byline);
    m_anchor.speaksOfLunarNewYear = speaksOfLunarNewYear;
}

void Tagger::rememberLunarNewYear(const DateMention &mention)
{
    const QStringView words = m_text.sliced(mention.span.start, mention.span.length());
    const bool speaksOfIt = words.contains(u"lunar", Qt::CaseInsensitive) ||
                            words.contains(u"chinese new", Qt::CaseInsensitive) ||
                            words.contains(u"spring festival", Qt::CaseInsensitive);
    if (!speaksOfIt)
        return;
    m_anchor.speaksOfLunarNewYear = true;
    if (mention.days.earliest)
        m_anchor.lunarNewYear = int(gregorian::date(*mention.days.earliest).year);
}
} // namespace

QList<DateMention> dateMentions(QStringView text, const TaggerContext &context)
{
    return Tagger(text, context).run();
}

QString mentionKindName(MentionKind kind)
{
    static constexpr std::array<const char *, 8> names{"date",           "document_date", "link", "boilerplate",
                                                       "event_relative", "vague",         "set",  "duration"};
    return QString::fromLatin1(names.at(size_t(kind)));
}
