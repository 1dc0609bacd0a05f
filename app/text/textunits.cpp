// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textunits.h"

#include "text/foldedtext.h"

#include <algorithm>

namespace
{

using Kind = TextUnits::Kind;

bool isIdeographic(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

Kind kindOf(char32_t c)
{
    if (c == U'.' || c == U'!' || c == U'?' || c == 0x3002)
        return Kind::Stop;
    if (isIdeographic(c))
        return Kind::Ideograph;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Kind::Letter : Kind::Other;
}

} // namespace

TextUnits::TextUnits(QStringView original)
{
    const FoldedText folded(original);
    const QString &text = folded.text();
    m_points.reserve(text.size());
    m_kinds.reserve(text.size());
    m_origins.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const TextSpan origin = folded.toOriginal({.start = i, .end = i + 1});
        if (unit == u' ') {
            appendSpaces(origin, original);
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            append(QChar::surrogateToUcs4(unit, text.at(i + 1)), origin, original);
            ++i;
        } else {
            append(unit.unicode(), origin, original);
        }
    }
}

void TextUnits::append(char32_t point, TextSpan origin, QStringView original)
{
    const auto isLineEnd = [&] { return original.sliced(origin.start, origin.length()).contains(u'\n'); };
    m_points.push_back(point);
    m_origins.push_back(origin);
    if (point == U' ') {
        m_kinds.push_back(isLineEnd() ? Kind::LineEnd : Kind::Space);
    } else {
        m_kinds.push_back(kindOf(point));
    }
    if (m_kinds.size() > 2 && m_kinds.back() == Kind::Letter && m_points[size() - 2] == U'\'' && isLetter(size() - 3))
        m_kinds[size() - 2] = Kind::Letter; // of one word
    m_weights.push_back(m_weights.back() + (m_kinds.back() == Kind::Ideograph ? 3 : 1));
}

void TextUnits::appendSpaces(TextSpan origin, QStringView original)
{
    const qsizetype before = size();
    for (qsizetype at = origin.start; at < origin.end; ++at) {
        if (original.at(at).isSpace())
            append(U' ', {.start = at, .end = at + 1}, original);
    }
    if (size() == before)
        append(U' ', origin, original);
}

bool TextUnits::isSpace(qsizetype unit) const
{
    return m_kinds[unit] == Kind::Space || m_kinds[unit] == Kind::LineEnd;
}

int TextUnits::borderRank(qsizetype unit) const
{
    if (unit <= 0 || unit >= size() || kind(unit - 1) == Kind::LineEnd)
        return 4;
    if (kind(unit - 1) == Kind::Space)
        return unit > 1 && kind(unit - 2) == Kind::Stop ? 3 : 2;
    if (kind(unit - 1) == Kind::Stop)
        return 2;
    return isLetter(unit - 1) && isLetter(unit) ? 0 : 1;
}

TextSpan TextUnits::within(TextSpan original) const
{
    const auto from = [&](qsizetype position) {
        return std::ranges::lower_bound(m_origins, position, {}, &TextSpan::start) - m_origins.begin();
    };
    return {.start = from(original.start), .end = from(original.end)};
}
