// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/suggestevents.h"

#include "study/sentenceterms.h"
#include "study/suggestedtitle.h"
#include "time/datetagger.h"
#include "time/datevalue.h"
#include "time/gregorian.h"

#include <algorithm>
#include <optional>

namespace
{
// Measured with tests/benchmarks/suggest_eval on the bundled study.
constexpr double attachThreshold = 0.30;
constexpr double joinThreshold = 0.30;
constexpr double weightOfContext = 0.35;  // the sentence before, for one that says "it"
constexpr double weightOfSameDoing = 0.2; // the same product in the same version, the same doing
constexpr double weightOfTitled = 0.6;    // of an event with a title both its sentences and the title count
constexpr double weightOfSameDays = 0.2;  // when they are a month at most
constexpr double wantedOfUndated = 0.20;  // how much more like an event a sentence must be that has no date to compare
constexpr qint64 slack = 31;              // days: how far an approximate date may be off

struct Candidate {
    VersionId version;
    QString sentence;
    DateMention mention;
    SentenceTerms terms;
    QSet<QString> context; // of the sentence before
};

struct Profile { // of an event: what its sentences say together
    QList<SentenceTerms> sentences;
    SentenceTerms title;
    QList<DayRange> days;
};

bool isSuggestible(const DateMention &mention)
{
    constexpr double least = 0.4;
    return mention.kind == MentionKind::Date && mention.score >= least;
}

DayRange widened(const DateMention &mention)
{
    DayRange days = mention.days;
    if (!mention.approximate)
        return days;
    if (days.earliest)
        *days.earliest -= slack;
    if (days.latest)
        *days.latest += slack;
    return days;
}

// The month of "XXXX-04"; 0: it is no such date.
int monthAlone(const DateMention &mention)
{
    return mention.edtf.startsWith(QStringLiteral("XXXX-")) ? mention.edtf.sliced(5, 2).toInt() : 0;
}

// Whether the month, in one of the years of these days, has one of them.
bool hasMonth(const DayRange &days, int month)
{
    if (!days.earliest || !days.latest)
        return true;
    const gregorian::Date first = gregorian::date(*days.earliest);
    for (const qint64 year : {first.year, first.year + 1}) {
        const qint64 from = gregorian::julianDay({.year = year, .month = month, .day = 1});
        const qint64 to =
            gregorian::julianDay({.year = year, .month = month, .day = gregorian::daysInMonth(year, month)});
        if (overlap({.earliest = from, .latest = to}, days))
            return true;
    }
    return false;
}

// The claims of an analyst's event may contradict each other, those put together by likeness may not.
enum class Agreement { Any, All };

bool isCompatible(const DateMention &mention, const QList<DayRange> &days, Agreement agreement)
{
    if (const int month = monthAlone(mention); month && !days.isEmpty())
        return std::ranges::any_of(days, [month](const DayRange &other) { return hasMonth(other, month); });
    const DayRange mine = widened(mention);
    const auto fits = [&](const DayRange &other) { return overlap(mine, other); };
    if (days.isEmpty())
        return true;
    return agreement == Agreement::All ? std::ranges::all_of(days, fits) : std::ranges::any_of(days, fits);
}

bool isDated(const DateMention &mention)
{
    return mention.days.earliest || mention.days.latest;
}

// A year is the same for many things, unless both do the same in it.
bool hasSameDays(const DateMention &mention, const QList<DayRange> &days, bool isSameDoing)
{
    const DayRange &mine = mention.days;
    const bool isShort = mine.earliest && mine.latest && *mine.latest - *mine.earliest < slack;
    return mine.earliest && mine.latest && (isShort || isSameDoing) && days.contains(mine);
}

// What is planned lies ahead: "by the end of April" is not last year.
DayRange comingDays(const DateMention &mention, const std::optional<qint64> &published)
{
    DayRange days = mention.days;
    const bool isPlan = mention.modality == Modality::Planned || mention.modality == Modality::ReportedPlan ||
                        mention.modality == Modality::Speculated;
    if (isPlan && !days.earliest && days.latest && published && *published <= *days.latest)
        days.earliest = published;
    return days;
}

QList<Candidate> candidatesIn(const SuggestionSource &source)
{
    QList<Candidate> candidates;
    TextSpan before;
    QSet<QString> context;
    const QStringView text = source.text;
    const std::optional<qint64> published = DateAnchor::fromEdtf(source.published, AnchorKind::Publication).day;
    for (DateMention mention : dateMentions(text, {.published = source.published, .blocks = source.blocks})) {
        if (!isSuggestible(mention))
            continue;
        mention.days = comingDays(mention, published);
        const QStringView sentence = text.sliced(mention.sentence.start, mention.sentence.length());
        const SentenceTerms terms = sentenceTerms(sentence);
        if (mention.sentence != before) {
            constexpr qsizetype reach = 300; // units of text before the sentence
            const qsizetype start = std::max<qsizetype>(0, mention.sentence.start - reach);
            context = sentenceTerms(text.sliced(start, mention.sentence.start - start)).terms;
            before = mention.sentence;
        }
        if (terms.hasAction)
            candidates.append({.version = source.version,
                               .sentence = sentence.toString(),
                               .mention = mention,
                               .terms = terms,
                               .context = context});
    }
    return candidates;
}

QString titleOf(const Candidate &candidate)
{
    const TextSpan sentence = candidate.mention.sentence;
    return suggestedTitle(candidate.sentence, {.start = candidate.mention.span.start - sentence.start,
                                               .end = candidate.mention.span.end - sentence.start});
}

// How well some words tell what happens: a name with its version, a doing, more than two or three words.
int saying(const QString &title)
{
    constexpr qsizetype fewest = 3; // blanks
    const SentenceTerms terms = sentenceTerms(title);
    return (terms.numbered.isEmpty() ? 0 : 1) + (terms.actions.isEmpty() ? 0 : 1) +
           (title.count(u' ') >= fewest ? 2 : 0);
}

class Grouping
{
public:
    Grouping(const QList<Candidate> &candidates, const QList<KnownEvent> &known);

    QList<EventSuggestion> run(const std::function<bool()> &cancelled);

private:
    struct Group {
        std::optional<qsizetype> known;
        Profile profile;
        QList<qsizetype> members;
        double score = 0;
    };

    [[nodiscard]] bool isClaimed(const Candidate &candidate) const;
    [[nodiscard]] double likeness(const Candidate &candidate, const Profile &profile) const;
    void place(qsizetype candidate);
    [[nodiscard]] EventSuggestion suggestion(const Group &group) const;

    const QList<Candidate> &m_candidates;
    const QList<KnownEvent> &m_known;
    TermWeights m_weights;
    QList<Group> m_groups; // the known events first, in their order
};

Grouping::Grouping(const QList<Candidate> &candidates, const QList<KnownEvent> &known)
    : m_candidates(candidates), m_known(known)
{
    for (const Candidate &candidate : candidates)
        m_weights.count(candidate.terms);
    for (qsizetype i = 0; i < known.size(); ++i) {
        Group group{.known = i};
        group.profile.title = sentenceTerms(known[i].title + QStringLiteral(". ") + known[i].description);
        group.profile.days = known[i].days;
        for (const QString &quote : known[i].quotes) {
            group.profile.sentences.append(sentenceTerms(quote));
            m_weights.count(group.profile.sentences.last());
        }
        m_groups.append(group);
    }
}

// Whether some event has a claim there already, be it rejected.
bool Grouping::isClaimed(const Candidate &candidate) const
{
    const QStringView words =
        QStringView(candidate.sentence)
            .sliced(candidate.mention.span.start - candidate.mention.sentence.start, candidate.mention.span.length());
    return std::ranges::any_of(m_known, [&](const KnownEvent &event) {
        return std::ranges::any_of(event.places, [&](const KnownEvent::Place &place) {
            return place.version == candidate.version && place.span.overlaps(candidate.mention.sentence) &&
                   place.dateText == words;
        });
    });
}

double Grouping::likeness(const Candidate &candidate, const Profile &profile) const
{
    if (!isCompatible(candidate.mention, profile.days, profile.title.isEmpty() ? Agreement::All : Agreement::Any))
        return 0;
    double best = 0;
    double sum = 0;
    if (contradictVersions(candidate.terms, profile.title))
        return 0;
    for (const SentenceTerms &sentence : profile.sentences) {
        const double here = m_weights.similarity(candidate.terms.terms, sentence.terms);
        const double context = m_weights.similarity(candidate.context, sentence.terms);
        const double same = tellTheSame(candidate.terms, sentence) ? weightOfSameDoing : 0;
        const double score =
            contradictVersions(candidate.terms, sentence) ? 0 : here + weightOfContext * context + same;
        best = std::max(best, score);
        sum += score;
    }
    // Of what was put together by likeness alone, all must be alike, or one thing would lead to another.
    if (profile.title.isEmpty() && !profile.sentences.isEmpty())
        best = sum / double(profile.sentences.size());
    if (best > 0 &&
        hasSameDays(candidate.mention, profile.days, candidate.terms.actions.intersects(profile.title.actions)))
        best += weightOfSameDays;
    if (profile.title.isEmpty())
        return best;
    return (best + m_weights.similarity(candidate.terms.terms, profile.title.terms)) * weightOfTitled;
}

void Grouping::place(qsizetype index)
{
    const Candidate &candidate = m_candidates[index];
    Group *best = nullptr;
    double score = 0;
    for (Group &group : m_groups) {
        const bool sameSentence = std::ranges::any_of(group.members, [&](qsizetype member) {
            return m_candidates[member].version == candidate.version &&
                   m_candidates[member].mention.sentence == candidate.mention.sentence;
        });
        const double found = sameSentence && !group.known ? 0 : likeness(candidate, group.profile);
        const double wanted =
            (group.known ? attachThreshold : joinThreshold) + (isDated(candidate.mention) ? 0 : wantedOfUndated);
        if (found >= wanted && found - wanted > score) {
            best = &group;
            score = found - wanted;
        }
    }
    // Nothing to put on a timeline: no date, or a month of a year that is not known before the article is dated.
    if (!best && (candidate.mention.edtf.isEmpty() || monthAlone(candidate.mention) > 0))
        return;
    if (!best) {
        m_groups.append(Group{.profile = {.sentences = {candidate.terms}}, .members = {index}});
        if (isDated(candidate.mention))
            m_groups.last().profile.days.append(candidate.mention.days);
        return;
    }
    best->members.append(index);
    best->score = std::max(best->score, score);
    if (!best->known) {
        best->profile.sentences.append(candidate.terms);
        if (isDated(candidate.mention))
            best->profile.days.append(candidate.mention.days);
    }
}

EventSuggestion Grouping::suggestion(const Group &group) const
{
    EventSuggestion made{.score = group.score};
    if (group.known)
        made.known = m_known[*group.known].id;
    made.event.state = ReviewState::Suggested;
    QSet<std::pair<VersionId, TextSpan>> seen;
    for (const qsizetype member : group.members) {
        const Candidate &candidate = m_candidates[member];
        NewClaim claim = NewClaim::fromMention(candidate.version, candidate.mention);
        claim.state = ReviewState::Suggested;
        made.event.claims.append(claim);
        const QString title = titleOf(candidate);
        if (!group.known && (made.event.title.isEmpty() || saying(title) > saying(made.event.title)))
            made.event.title = title;
        if (candidate.mention.reading == Reading::Throughout)
            made.event.kind = EventKind::Span;
    }
    return made;
}

QList<EventSuggestion> Grouping::run(const std::function<bool()> &cancelled)
{
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        if (cancelled && cancelled())
            return {};
        if (!isClaimed(m_candidates[i]))
            place(i);
    }
    QList<EventSuggestion> suggestions;
    for (const Group &group : m_groups) {
        const bool isRejected = group.known && m_known[*group.known].isRejected;
        if (!group.members.isEmpty() && !isRejected)
            suggestions.append(suggestion(group));
    }
    return suggestions;
}
} // namespace

QList<EventSuggestion> suggestEvents(const QList<SuggestionSource> &sources, const QList<KnownEvent> &known,
                                     const std::function<bool()> &cancelled)
{
    QList<Candidate> candidates;
    for (const SuggestionSource &source : sources) {
        if (cancelled && cancelled())
            return {};
        candidates.append(candidatesIn(source));
    }
    return Grouping(candidates, known).run(cancelled);
}
