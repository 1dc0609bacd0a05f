// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textcarrier.h"

#include "text/blockmap.h"
#include "text/graphemes.h"
#include "text/quotesearch.h"
#include "text/textunits.h"

#include <algorithm>
#include <optional>

namespace
{

constexpr double leastShare = 0.45;      // of the units that map together
constexpr double leastSimilarity = 0.45; // with what has come in between
constexpr int leastGap = 40;             // units that may come between two parts of one place
constexpr int leastContext = 12;         // units beside it that must map nearby
constexpr int leastSearchContext = 32;   // and that must agree when it was searched for
constexpr double foreignCoverage = 0.4;  // below this the new text is another article
constexpr double sureCoverage = 0.5;     // and below this nothing is sure
constexpr int foreignWeight = 40;        // what must stand in it nevertheless
constexpr int closeSecond = 24;          // units of context
constexpr int slack = 24;                // units that may have come in between
constexpr int chance = 4;                // units that are equal by chance
constexpr int farthest = 1024;           // units that are compared beside copies
constexpr int mostCopies = 24;
constexpr qsizetype mostAlternatives = 3;
constexpr qsizetype graphemeWindow = 64;

constexpr char16_t nonJoiner = 0x200C;

bool isSimple(QChar unit)
{
    return unit.unicode() < 0x300;
}

// As snapToGraphemes(), on a piece of the text: a line may be as long as the text.
TextSpan snapped(QStringView text, TextSpan span)
{
    const auto isBorder = [&](qsizetype at) {
        return at <= 0 || at >= text.size() || (isSimple(text.at(at)) && isSimple(text.at(at - 1)));
    };
    if (isBorder(span.start) && isBorder(span.end))
        return span;
    const auto around = [&](qsizetype at) {
        qsizetype from = std::max<qsizetype>(0, at - graphemeWindow);
        if (from > 0 && text.at(from).isLowSurrogate())
            --from;
        const QStringView piece = text.sliced(from, std::min(text.size(), at + graphemeWindow) - from);
        const TextSpan whole = snapToGraphemes(piece, {.start = at - from, .end = at - from});
        return TextSpan{.start = from + std::min(whole.start, whole.end),
                        .end = from + std::max(whole.start, whole.end)};
    };
    TextSpan whole{.start = around(span.start).start, .end = around(span.end).end};
    while (whole.end > span.end && text.at(whole.end - 1) == nonJoiner)
        --whole.end; // nothing to see
    return whole;
}

} // namespace

class TextCarrier::Carrier
{
public:
    Carrier(QString oldText, QString newText)
        : m_oldText(std::move(oldText))
        , m_newText(std::move(newText))
        , m_old(m_oldText)
        , m_new(m_newText)
        , m_map(m_old, m_new)
        , m_search(m_map.texts(), m_map.shared())
        , m_isUnchanged(m_oldText == m_newText)
    {
    }

    [[nodiscard]] Placement carry(TextSpan oldSpan) const;
    [[nodiscard]] double coverage() const { return m_map.coverage(); }

private:
    // A place found, in units of the new text.
    struct Part {
        TextSpan before; // the first and the last unit that have a place here
        TextSpan after;
        int same = 0;
    };

    // What a place has in common with the old one beside the words.
    struct Surroundings {
        int left = 0; // units that are equal without a break
        int right = 0;
        int agreement = 0;
    };

    // Of what places have in common: the words with something beside them, or hardly more than the words.
    enum class Copy { Line, Words };

    [[nodiscard]] static double similarity(TextSpan units, const Part &part)
    {
        return std::min(1.0, 2.0 * part.same / static_cast<double>(units.length() + part.after.length()));
    }
    [[nodiscard]] std::optional<Part> mapped(TextSpan units) const;
    [[nodiscard]] Placement fromMap(TextSpan span, TextSpan units, const Part &part) const;
    [[nodiscard]] Placement fromSearch(TextSpan units) const;
    [[nodiscard]] int mappedContext(TextSpan units, TextSpan after) const;
    [[nodiscard]] std::optional<QList<TextSpan>> rivals(TextSpan units, TextSpan after) const;
    [[nodiscard]] Surroundings surroundings(TextSpan units, TextSpan after) const;
    [[nodiscard]] int goesOn(qsizetype before, qsizetype after, int step) const;
    [[nodiscard]] static bool isRival(const Surroundings &other, const Surroundings &own, Copy copy);
    [[nodiscard]] TextSpan longestRun(TextSpan units) const;
    [[nodiscard]] bool isAnotherArticle() const { return m_map.coverage() < foreignCoverage; }

    [[nodiscard]] TextSpan original(TextSpan after) const;
    [[nodiscard]] TextSpan refined(TextSpan span, TextSpan units, const Part &part) const;
    [[nodiscard]] bool isSameText(TextSpan before, TextSpan after) const;

    QString m_oldText;
    QString m_newText;
    TextUnits m_old;
    TextUnits m_new;
    BlockMap m_map;
    QuoteSearch m_search;
    bool m_isUnchanged;
};

Placement TextCarrier::Carrier::carry(TextSpan oldSpan) const
{
    const TextSpan span{.start = std::clamp<qsizetype>(oldSpan.start, 0, m_oldText.size()),
                        .end = std::clamp<qsizetype>(oldSpan.end, 0, m_oldText.size())};
    if (!span.isEmpty() && m_isUnchanged)
        return {.state = AnchorState::Exact, .span = span, .certainty = Certainty::Sure, .similarity = 1};
    const TextSpan units = m_old.within(span);
    if (span.isEmpty() || units.isEmpty() || m_new.size() == 0)
        return {};
    if (const std::optional<Part> part = mapped(units))
        return fromMap(span, units, *part);
    return fromSearch(units);
}

// The place that has most of the span: its units there stand in the old order with nothing longer than the span between
// them.
std::optional<TextCarrier::Carrier::Part> TextCarrier::Carrier::mapped(TextSpan units) const
{
    std::vector<std::pair<int, int>> places; // new, old
    for (qsizetype i = units.start; i < units.end; ++i) {
        if (m_map.to(i) != BlockMap::none)
            places.emplace_back(m_map.to(i), static_cast<int>(i));
    }
    if (!std::ranges::is_sorted(places))
        std::ranges::sort(places);
    const qsizetype widest = std::max<qsizetype>(leastGap, units.length());
    Part best;
    Part part;
    for (const auto &[after, before] : places) {
        if (part.same == 0 || after - part.after.end > widest)
            part = {.before = {.start = before, .end = before + 1}, .after = {.start = after, .end = after + 1}};
        part.before.start = std::min<qsizetype>(part.before.start, before);
        part.before.end = std::max<qsizetype>(part.before.end, before + 1);
        part.after.end = after + 1;
        part.same += m_map.isSame(before) ? 1 : 0;
        if (part.same > best.same || (part.same == best.same && part.after.start == best.after.start))
            best = part;
    }
    if (best.same < leastShare * static_cast<double>(units.length()) || similarity(units, best) < leastSimilarity)
        return std::nullopt;
    if (isAnotherArticle() && m_old.weight(longestRun(units).start, longestRun(units).length()) < foreignWeight)
        return std::nullopt;
    return best;
}

// The stretch around or within the span that goes on in both texts, with up to contextUnits on either side.
TextSpan TextCarrier::Carrier::longestRun(TextSpan units) const
{
    const qsizetype first = std::max<qsizetype>(0, units.start - QuoteSearch::contextUnits);
    const qsizetype last = std::min(m_old.size(), units.end + QuoteSearch::contextUnits);
    TextSpan best;
    TextSpan run{.start = first, .end = first};
    for (qsizetype i = first; i < last; ++i) {
        const bool goesOn = run.end > run.start && m_map.to(i) == m_map.to(i - 1) + 1;
        if (!m_map.isSame(i)) {
            run = {.start = i + 1, .end = i + 1};
            continue;
        }
        run = goesOn ? TextSpan{.start = run.start, .end = i + 1} : TextSpan{.start = i, .end = i + 1};
        if (run.overlaps(units) && run.length() > best.length())
            best = run;
    }
    return best;
}

// Where both texts end, nothing is missing.
int TextCarrier::Carrier::mappedContext(TextSpan units, TextSpan after) const
{
    const auto isNear = [](qsizetype distance, qsizetype wanted) { return distance > 0 && distance <= wanted + slack; };
    int context = 0;
    for (qsizetype i = 1; i <= QuoteSearch::contextUnits; ++i) {
        const qsizetype left = units.start - i;
        const qsizetype right = units.end - 1 + i;
        const bool isLeftMapped =
            left < 0 ? after.start - i < 0 : m_map.isSame(left) && isNear(after.start - m_map.to(left), i);
        const bool isRightMapped = right >= m_old.size()
                                       ? after.end - 1 + i >= m_new.size()
                                       : m_map.isSame(right) && isNear(m_map.to(right) - after.end + 1, i);
        context += (isLeftMapped ? 1 : 0) + (isRightMapped ? 1 : 0);
    }
    return context;
}

// Other places of the same words that may as well be the one. Where the old text had as many copies in the same order
// and their surroundings are in place, each is its own. Nothing when there are too many copies to look at.
std::optional<QList<TextSpan>> TextCarrier::Carrier::rivals(TextSpan units, TextSpan after) const
{
    const TextSpan run = longestRun(units);
    if (run.isEmpty())
        return std::nullopt;
    const TextSpan words{.start = std::max(run.start, units.start - leastContext),
                         .end = std::min(run.end, units.end + leastContext)};
    const int place = m_map.to(words.start);
    const SharedText::Copies copies = m_map.shared().copies(place, static_cast<int>(words.length()), mostCopies);
    if (copies.isComplete && copies.after.size() == 1)
        return QList<TextSpan>();
    const auto ordinal = [](const std::vector<int> &places, qsizetype at) {
        return std::ranges::find(places, at) - places.begin();
    };
    const Surroundings own = surroundings(units, after);
    if (copies.isComplete && copies.before.size() == copies.after.size() &&
        ordinal(copies.before, words.start) == ordinal(copies.after, place) &&
        std::min(own.left, own.right) >= QuoteSearch::contextUnits)
        return QList<TextSpan>();
    const Copy kind = words.length() >= units.length() + leastContext ? Copy::Line : Copy::Words;
    std::vector<std::pair<int, TextSpan>> found;
    for (const int copy : copies.after) {
        const TextSpan other{.start = std::max<qsizetype>(0, after.start + copy - place),
                             .end = std::min(m_new.size(), after.end + copy - place)};
        if (copy == place || other.isEmpty())
            continue;
        const Surroundings around = surroundings(units, other);
        if (isRival(around, own, kind))
            found.emplace_back(-around.agreement, snapped(m_newText, original(other)));
    }
    if (found.empty() && !copies.isComplete)
        return std::nullopt;
    std::ranges::sort(found);
    QList<TextSpan> spans;
    for (const auto &[disagreement, span] : found)
        spans.append(span);
    return spans;
}

TextCarrier::Carrier::Surroundings TextCarrier::Carrier::surroundings(TextSpan units, TextSpan after) const
{
    return {.left = goesOn(units.start - 1, after.start - 1, -1),
            .right = goesOn(units.end, after.end, 1),
            .agreement = m_search.agreement(units, after)};
}

// Units that are equal from here on without a break; white space does not count. Texts that end together go on.
int TextCarrier::Carrier::goesOn(qsizetype before, qsizetype after, int step) const
{
    int spaces = farthest;
    const auto skipSpaces = [&](const TextUnits &units, qsizetype at) {
        for (; at >= 0 && at < units.size() && units.isSpace(at) && spaces > 0; --spaces)
            at += step;
        return at;
    };
    for (int count = 0; count < farthest; ++count) {
        before = skipSpaces(m_old, before);
        after = skipSpaces(m_new, after);
        const bool endsOld = before < 0 || before >= m_old.size();
        const bool endsNew = after < 0 || after >= m_new.size();
        if (endsOld || endsNew)
            return endsOld && endsNew ? farthest : count;
        if (m_old.point(before) != m_new.point(after))
            return count;
        before += step;
        after += step;
    }
    return farthest;
}

// A copied line goes on like the old text up to its ends, its original beyond them on both sides. When neither does, or
// when each does on another side, nothing tells which is which.
bool TextCarrier::Carrier::isRival(const Surroundings &other, const Surroundings &own, Copy copy)
{
    const bool isBetterOnOneSide = (other.left > own.left + chance && other.left >= 2 * leastContext) ||
                                   (other.right > own.right + chance && other.right >= 2 * leastContext);
    const bool isWorseOnBoth = other.left + leastContext <= own.left && other.right + leastContext <= own.right;
    const bool isClose = copy == Copy::Line || other.agreement + closeSecond > own.agreement;
    return isBetterOnOneSide || (!isWorseOnBoth && isClose);
}

Placement TextCarrier::Carrier::fromMap(TextSpan span, TextSpan units, const Part &part) const
{
    Placement placement;
    placement.span = refined(span, units, part);
    placement.similarity = similarity(units, part);
    if (part.before != units || !isSameText(units, part.after)) {
        placement.state = AnchorState::Changed;
        return placement;
    }
    placement.similarity = 1;
    const std::optional<QList<TextSpan>> others = rivals(units, part.after);
    if (others && !others->isEmpty()) {
        placement.alternatives = others->first(std::min(mostAlternatives, others->size()));
        placement.state = AnchorState::Ambiguous;
        return placement;
    }
    placement.state = m_map.isMoved(part.before.start) ? AnchorState::Moved : AnchorState::Exact;
    if (others && m_map.coverage() >= sureCoverage && mappedContext(units, part.after) >= leastContext)
        placement.certainty = Certainty::Sure;
    return placement;
}

Placement TextCarrier::Carrier::fromSearch(TextSpan units) const
{
    const int weight = m_old.weight(units.start, units.length());
    if (isAnotherArticle() && weight < foreignWeight)
        return {};
    const std::vector<QuoteSearch::Find> finds = m_search.find(units);
    if (finds.empty())
        return {};
    const QuoteSearch::Find &best = finds.front();
    const bool isWholeLine = best.context >= leastContext && weight + best.context >= foreignWeight;
    if (best.context < leastSearchContext && !isWholeLine)
        return {};
    Placement placement{.span = snapped(m_newText, original(best.span)), .similarity = std::min(1.0, best.similarity)};
    for (std::size_t i = 1; i < finds.size() && placement.alternatives.size() < mostAlternatives; ++i) {
        if (finds[i].similarity >= best.similarity && finds[i].context + closeSecond > best.context)
            placement.alternatives.append(snapped(m_newText, original(finds[i].span)));
    }
    if (!placement.alternatives.isEmpty()) {
        placement.state = AnchorState::Ambiguous;
    } else {
        placement.state = isSameText(units, best.span) ? AnchorState::Moved : AnchorState::Changed;
    }
    return placement;
}

// A character belongs where its first unit does: when a span begins with the "i" of a ligature "fi", that is not in it.
TextSpan TextCarrier::Carrier::original(TextSpan after) const
{
    const auto isLaterPart = [&](qsizetype unit) { return unit > 0 && m_new.origin(unit - 1) == m_new.origin(unit); };
    qsizetype first = after.start;
    while (first + 1 < after.end && isLaterPart(first))
        ++first;
    return {.start = m_new.origin(first).start, .end = m_new.origin(after.end - 1).end};
}

// To the original's units: what a span took of invisible characters and accents at its ends, it takes again, when they
// are still there.
TextSpan TextCarrier::Carrier::refined(TextSpan span, TextSpan units, const Part &part) const
{
    TextSpan place = original(part.after);
    const QStringView oldText(m_oldText);
    const QStringView newText(m_newText);
    if (part.before.start == units.start) {
        const TextSpan first = m_old.origin(units.start);
        const QStringView lead = oldText.sliced(span.start, std::max<qsizetype>(0, first.start - span.start));
        if (newText.first(place.start).endsWith(lead))
            place.start -= lead.size();
    }
    if (part.before.end == units.end) {
        const TextSpan last = m_old.origin(units.end - 1);
        const TextSpan target = m_new.origin(part.after.end - 1);
        if (span.end >= last.end) {
            const QStringView tail = oldText.sliced(last.end, span.end - last.end);
            if (newText.sliced(target.end).startsWith(tail))
                place.end = std::max(target.end + tail.size(), place.end);
        } else {
            const QStringView head = oldText.sliced(last.start, span.end - last.start);
            if (newText.sliced(target.start).startsWith(head))
                place.end = target.start + head.size();
        }
    }
    const TextSpan wasWhole = snapped(oldText, span);
    const TextSpan whole = snapped(newText, place);
    return {.start = wasWhole.start == span.start ? whole.start : place.start,
            .end = wasWhole.end == span.end ? whole.end : place.end};
}

// Unit by unit, where white space is as good as any other.
bool TextCarrier::Carrier::isSameText(TextSpan before, TextSpan after) const
{
    const auto skipSpaces = [](const TextUnits &units, TextSpan &rest) {
        const qsizetype start = rest.start;
        while (!rest.isEmpty() && units.isSpace(rest.start))
            ++rest.start;
        return rest.start > start;
    };
    skipSpaces(m_old, before);
    skipSpaces(m_new, after);
    while (!before.isEmpty() && !after.isEmpty()) {
        if (m_old.point(before.start++) != m_new.point(after.start++))
            return false;
        const bool hadSpace = skipSpaces(m_old, before);
        const bool hasSpace = skipSpaces(m_new, after);
        if (hadSpace != hasSpace && !before.isEmpty() && !after.isEmpty())
            return false;
    }
    return before.isEmpty() && after.isEmpty();
}

TextCarrier::TextCarrier(const QString &oldText, const QString &newText)
    : m_carrier(std::make_unique<const Carrier>(oldText, newText))
{
}

TextCarrier::~TextCarrier() = default;
TextCarrier::TextCarrier(TextCarrier &&) noexcept = default;
TextCarrier &TextCarrier::operator=(TextCarrier &&) noexcept = default;

double TextCarrier::coverage() const
{
    return m_carrier->coverage();
}

Placement TextCarrier::carry(TextSpan oldSpan) const
{
    return m_carrier->carry(oldSpan);
}
