// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refitext.h"

#include "exchange/refi/refixml.h"
#include "text/canonicaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostLooked = 50'000'000;    // a file is not waited for that has all of a long text again and again
constexpr qint64 farthest = qint64{1} << 31; // the standard's own limit

QList<qsizetype> returnsIn(const QString &raw)
{
    QList<qsizetype> returns;
    for (qsizetype at = raw.indexOf(u"\r\n"_s); at >= 0; at = raw.indexOf(u"\r\n"_s, at + 2))
        returns.append(at);
    return returns;
}

// A selection's words as its name has them: nothing when it is cut or made up otherwise.
struct Hint {
    QString words;
    bool isCut = false;
};

Hint hintOf(const RefiNode &selection)
{
    Hint hint{.words = selection.value(u"name"_s).simplified()};
    for (const QString &dots : {u"…"_s, u"..."_s}) {
        if (hint.words.endsWith(dots)) {
            hint.words.chop(dots.size());
            hint.words = hint.words.trimmed();
            hint.isCut = true;
        }
    }
    return hint;
}

// How well words fit: 2 wholly, 1 they begin so, 0 not at all.
int fit(const Hint &hint, QStringView words)
{
    constexpr qsizetype slack = 400; // white space that simplifying takes away
    const QString found = xmlText(words.first(qMin(words.size(), hint.words.size() + slack)).toString()).simplified();
    if (hint.words.isEmpty() || !found.startsWith(hint.words))
        return 0;
    return hint.isCut || found == hint.words ? 2 : 1;
}

} // namespace

RefiText::RefiText(const QString &raw)
    : m_lines(withLineFeeds(raw))
    , m_text(canonicalText(raw))
    , m_isPrefix(m_lines.startsWith(m_text))
    , m_returns(returnsIn(raw))
    , m_rawMap(raw)
    , m_lineMap(m_lines)
    , m_textMap(m_text)
{
}

qsizetype RefiText::withoutReturns(qint64 unit) const
{
    return unit - (std::ranges::lower_bound(m_returns, unit) - m_returns.begin());
}

QString RefiText::words(PointSpan span) const
{
    const TextSpan units = m_textMap.toUnits(span);
    return m_text.sliced(units.start, units.length());
}

// The first is the standard's, and ours.
QList<TextSpan> RefiText::readings(qint64 start, qint64 end) const
{
    QList<TextSpan> spans;
    const auto add = [&](qint64 from, qint64 to) {
        if (from >= 0 && from < to && to <= m_lines.size() && !spans.contains(TextSpan{.start = from, .end = to}))
            spans.append({.start = from, .end = to});
    };
    for (const qint64 last : {end, end + 1}) {
        if (last <= m_lineMap.pointCount())
            add(m_lineMap.unitAt(start), m_lineMap.unitAt(last));
        if (last <= m_rawMap.pointCount())
            add(withoutReturns(m_rawMap.unitAt(start)), withoutReturns(m_rawMap.unitAt(last)));
        add(start, last);
        add(withoutReturns(start), withoutReturns(last));
    }
    return spans;
}

std::optional<PointSpan> RefiText::place(const RefiNode &selection)
{
    bool hasStart = false;
    bool hasEnd = false;
    const qint64 start = selection.value(u"startPosition"_s).trimmed().toLongLong(&hasStart);
    const qint64 end = selection.value(u"endPosition"_s).trimmed().toLongLong(&hasEnd);
    if (!hasStart || !hasEnd || start < 0 || end < start || end > farthest)
        return std::nullopt;
    const Hint hint = hintOf(selection);
    std::optional<TextSpan> best;
    int bestFit = -1;
    for (const TextSpan span : readings(start, end)) {
        const int now = fit(hint, QStringView(m_lines).sliced(span.start, span.length()));
        if (now <= bestFit)
            continue;
        best = span;
        bestFit = now;
        if (now == 2)
            break;
    }
    if (!best)
        return std::nullopt;
    const std::optional<TextSpan> found = canonicalSpan(*best);
    return found ? std::optional(m_textMap.toPoints(*found)) : std::nullopt;
}

// Where characters were composed, what was before them may have become shorter: the words are the nearest ones.
std::optional<TextSpan> RefiText::canonicalSpan(TextSpan span)
{
    if (m_isPrefix) {
        const TextSpan cut{.start = span.start, .end = qMin(span.end, m_text.size())};
        return cut.isEmpty() ? std::nullopt : std::optional(cut);
    }
    constexpr qsizetype nearby = 2000;
    m_looked += span.length();
    if (m_looked > mostLooked)
        return std::nullopt;
    const QString words = canonicalText(m_lines.sliced(span.start, span.length()));
    if (words.isEmpty())
        return std::nullopt;
    const qsizetype expected = m_text.size() * span.start / qMax<qsizetype>(1, m_lines.size());
    const qsizetype from = qMax<qsizetype>(0, expected - nearby);
    const QStringView window = QStringView(m_text).sliced(from, qMin(m_text.size() - from, words.size() + 2 * nearby));
    qsizetype nearest = -1;
    for (qsizetype at = window.indexOf(words); at >= 0; at = window.indexOf(words, at + 1)) {
        if (nearest < 0 || qAbs(from + at - expected) < qAbs(nearest - expected))
            nearest = from + at;
    }
    if (nearest < 0)
        return std::nullopt;
    return TextSpan{.start = nearest, .end = nearest + words.size()};
}
