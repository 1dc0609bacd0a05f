// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtf.h"

#include <algorithm>

namespace
{
constexpr QStringView Dots = u"..";

struct Parts {
    EdtfKind kind;
    int level;
    QList<EdtfSpan> spans;
};

EdtfSpan single(const EdtfDate &date)
{
    return {.start = {.state = EndState::Known, .date = date}, .end = {.state = EndState::Known, .date = date}};
}

int level(const EdtfSpan &span)
{
    return std::max(span.start.date.level, span.end.date.level);
}

// The number that two ASCII digits make, or none.
std::optional<int> twoDigits(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() != 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return std::nullopt;
    return (text[0].unicode() - u'0') * 10 + (text[1].unicode() - u'0');
}

// What is not said about the offset, "-00:00", is no offset in ISO 8601. The range is that of the world's time zones.
bool isOffset(QStringView text)
{
    if (text.isEmpty() || text == u"Z")
        return true;
    const bool negative = text.startsWith(u'-');
    if (!negative && !text.startsWith(u'+'))
        return false;
    const std::optional<int> hours = twoDigits(text.mid(1, 2));
    QStringView rest = text.mid(3);
    if (rest.startsWith(u':') && rest.size() == 3)
        rest = rest.mid(1);
    const std::optional<int> minutes = rest.isEmpty() && text.size() == 3 ? 0 : twoDigits(rest);
    if (!hours || !minutes || *minutes > 59)
        return false;
    const int offset = *hours * 60 + *minutes;
    return negative ? offset > 0 && offset <= 12 * 60 : offset <= 14 * 60;
}

// hh:mm:ss, with a fraction of a second and an offset if need be. 24:00:00 ends a day.
bool isTime(QStringView text)
{
    if (text.size() < 8 || text[2] != u':' || text[5] != u':')
        return false;
    const std::optional<int> hours = twoDigits(text.first(2));
    const std::optional<int> minutes = twoDigits(text.mid(3, 2));
    const std::optional<int> seconds = twoDigits(text.mid(6, 2));
    if (!hours || !minutes || !seconds || *hours > 24 || *minutes > 59 || *seconds > 59)
        return false;
    bool midnight = *minutes == 0 && *seconds == 0;
    QStringView rest = text.mid(8);
    if (rest.startsWith(u'.')) {
        const auto end = std::find_if(rest.begin() + 1, rest.end(), [](QChar c) { return c < u'0' || c > u'9'; });
        const QStringView fraction = rest.mid(1, end - rest.begin() - 1);
        if (fraction.isEmpty())
            return false;
        midnight = midnight && std::ranges::all_of(fraction, [](QChar c) { return c == u'0'; });
        rest = rest.mid(1 + fraction.size());
    }
    return (*hours < 24 || midnight) && isOffset(rest);
}

std::optional<Parts> readDateTime(QStringView text, qsizetype letter)
{
    const std::optional<EdtfDate> date = readEdtfDate(text.first(letter));
    if (!date || date->precision != DatePrecision::Day || date->isQualified() || date->unspecified)
        return std::nullopt;
    if (!isTime(text.mid(letter + 1)))
        return std::nullopt;
    return Parts{.kind = EdtfKind::DateTime, .level = date->level, .spans = {single(*date)}};
}

// A date that stands for itself among others.
std::optional<EdtfDate> readMember(QStringView text)
{
    const std::optional<EdtfDate> date = readEdtfDate(text);
    return date && !date->alone ? date : std::nullopt;
}

bool isInOrder(const EdtfDate &start, const EdtfDate &end)
{
    return start.earliest <= (end.unspecified ? end.latest : end.earliest);
}

std::optional<EdtfEnd> readEnd(QStringView text)
{
    if (text.isEmpty())
        return EdtfEnd{.state = EndState::Unknown, .date = {.level = 1}};
    if (text == Dots)
        return EdtfEnd{.state = EndState::Open, .date = {.level = 1}};
    const std::optional<EdtfDate> date = readMember(text);
    return date ? std::optional(EdtfEnd{.state = EndState::Known, .date = *date}) : std::nullopt;
}

std::optional<Parts> readInterval(QStringView text, qsizetype slash)
{
    QStringView from = text.first(slash);
    QStringView to = text.mid(slash + 1);
    const bool before = from.size() > Dots.size() && from.startsWith(Dots);
    const bool after = to.size() > Dots.size() && to.endsWith(Dots);
    if (before)
        from = from.mid(Dots.size());
    if (after)
        to.chop(Dots.size());
    std::optional<EdtfEnd> start = readEnd(from);
    std::optional<EdtfEnd> end = readEnd(to);
    if (!start || !end || (before && start->state != EndState::Known) || (after && end->state != EndState::Known))
        return std::nullopt;
    const bool bothKnown = start->state == EndState::Known && end->state == EndState::Known;
    if (bothKnown && !isInOrder(start->date, end->date))
        return std::nullopt;
    const bool second = before || after || start->date.unspecified || end->date.unspecified;
    start->state = before ? EndState::OrBeyond : start->state;
    end->state = after ? EndState::OrBeyond : end->state;
    const EdtfSpan span{.start = *start, .end = *end};
    return Parts{.kind = EdtfKind::Interval, .level = second ? 2 : level(span), .spans = {span}};
}

// "1667", "1670..1672"; "..1984" as the first and "1984.." as the last.
std::optional<EdtfSpan> readSetMember(QStringView text, bool first, bool last)
{
    const qsizetype dots = text.indexOf(Dots);
    if (dots < 0) {
        const std::optional<EdtfDate> date = readMember(text);
        return date ? std::optional(single(*date)) : std::nullopt;
    }
    const QStringView from = text.first(dots);
    const QStringView to = text.mid(dots + Dots.size());
    const auto readSide = [](QStringView side) { return side.isEmpty() ? readEnd(Dots) : readEnd(side); };
    const std::optional<EdtfEnd> start = readSide(from);
    const std::optional<EdtfEnd> end = readSide(to);
    if (!start || !end || (from.isEmpty() && (to.isEmpty() || !first)) || (to.isEmpty() && !last))
        return std::nullopt;
    if (!from.isEmpty() && !to.isEmpty() && !isInOrder(start->date, end->date))
        return std::nullopt;
    return EdtfSpan{.start = *start, .end = *end};
}

QStringView withoutBlanks(QStringView text)
{
    while (text.startsWith(u' '))
        text = text.mid(1);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

std::optional<Parts> readSet(QStringView text)
{
    const bool oneOf = text.startsWith(u'[');
    if (text.size() < 2 || text.back() != (oneOf ? u']' : u'}'))
        return std::nullopt;
    Parts parts{.kind = oneOf ? EdtfKind::OneOf : EdtfKind::AllOf, .level = 2, .spans = {}};
    QStringView rest = text.sliced(1, text.size() - 2);
    for (bool last = false; !last;) {
        const qsizetype comma = rest.indexOf(u',');
        last = comma < 0;
        const QStringView member = withoutBlanks(last ? rest : rest.first(comma));
        const std::optional<EdtfSpan> span = readSetMember(member, parts.spans.isEmpty(), last);
        if (!span)
            return std::nullopt;
        parts.spans.append(*span);
        rest = last ? QStringView() : rest.mid(comma + 1);
    }
    return parts;
}

std::optional<Parts> read(QStringView text)
{
    if (text.startsWith(u'[') || text.startsWith(u'{'))
        return readSet(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'/')
            return readInterval(text, i);
        if (text[i] == u'T')
            return readDateTime(text, i);
    }
    const std::optional<EdtfDate> date = readEdtfDate(text);
    if (!date)
        return std::nullopt;
    const int level = date->precision == DatePrecision::Season && date->isQualified() ? 2 : date->level;
    return Parts{.kind = EdtfKind::Date, .level = level, .spans = {single(*date)}};
}
} // namespace

DayRange EdtfSpan::days() const
{
    DayRange range;
    if (start.state == EndState::Known)
        range.earliest = start.date.earliest;
    if (end.state == EndState::Known)
        range.latest = end.date.latest;
    return range;
}

Edtf::Edtf(const QString &text, EdtfKind kind, int level, const QList<EdtfSpan> &spans)
    : m_text(text), m_spans(spans), m_kind(kind), m_level(level)
{
    m_days = spans.size() == 1 ? spans.first().days() : hull(ranges()).value_or(DayRange{});
}

Result<Edtf> Edtf::parse(QStringView text)
{
    const std::optional<Parts> parts = read(text);
    if (!parts)
        return failure(ErrorKind::BadDate, text.toString());
    QString canonical = text.toString();
    if (parts->kind == EdtfKind::OneOf || parts->kind == EdtfKind::AllOf)
        canonical.remove(u' ');
    return Edtf(canonical, parts->kind, parts->level, parts->spans);
}

DatePrecision Edtf::precision() const
{
    switch (m_kind) {
    case EdtfKind::Date:
    case EdtfKind::DateTime:
        return m_spans.first().start.date.precision;
    case EdtfKind::Interval:
        return DatePrecision::Interval;
    case EdtfKind::OneOf:
    case EdtfKind::AllOf:
        return DatePrecision::Set;
    }
    Q_UNREACHABLE_RETURN(DatePrecision::Day);
}

QList<DayRange> Edtf::ranges() const
{
    QList<DayRange> ranges;
    ranges.reserve(m_spans.size());
    for (const EdtfSpan &span : m_spans)
        ranges.append(span.days());
    return ranges;
}

QList<DayRange> Edtf::intersect(const Edtf &other) const
{
    return united(intersection(ranges(), other.ranges()));
}

std::partial_ordering Edtf::compare(const Edtf &other) const
{
    if (precedes(m_days, other.m_days))
        return std::partial_ordering::less;
    if (precedes(other.m_days, m_days))
        return std::partial_ordering::greater;
    return united(ranges()) == united(other.ranges()) ? std::partial_ordering::equivalent
                                                      : std::partial_ordering::unordered;
}

bool Edtf::has(bool EdtfDate::*flag) const
{
    return std::ranges::any_of(m_spans,
                               [flag](const EdtfSpan &span) { return span.start.date.*flag || span.end.date.*flag; });
}
