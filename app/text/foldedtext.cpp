// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/foldedtext.h"

namespace
{

constexpr char32_t dropped = 0;

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

// Nothing to see: soft hyphen, joiners, bidi controls, variation selectors, fillers.
bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E || c == 0xFEFF || isBetween(c, 0x200B, 0x200F) ||
           isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2060, 0x2064) || isBetween(c, 0x2066, 0x2069) ||
           isBetween(c, 0xFE00, 0xFE0F) || isBetween(c, 0xE0100, 0xE01EF);
}

bool isSingleQuote(char32_t c)
{
    return isBetween(c, 0x2018, 0x201B) || c == 0x2032 || c == 0x2035 || c == 0x02B9 || c == 0x02BC || c == 0x60 ||
           c == 0xB4 || c == 0x2039 || c == 0x203A || c == 0xFF07;
}

bool isDoubleQuote(char32_t c)
{
    return isBetween(c, 0x201C, 0x201F) || c == 0x2033 || c == 0x2036 || c == 0xAB || c == 0xBB || c == 0xFF02;
}

bool isDash(char32_t c)
{
    return isBetween(c, 0x2010, 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

// A mark that a reader may leave out when typing: an accent, a vowel point. Marks that are letters of their script
// stay: kana voicing, nukta and virama (classes 7 to 9), Thai, Lao and Tibetan vowels (84 to 132), and the dependent
// vowels of Indic scripts, which have class 0.
bool isOptionalMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_Enclosing)
        return true;
    if (category != QChar::Mark_NonSpacing)
        return false;
    const int combining = QChar::combiningClass(c);
    return combining != 0 && !(combining >= 7 && combining <= 9) && !(combining >= 84 && combining <= 132);
}

// What to compare instead of this character, before its compatibility form is taken apart.
char32_t unified(char32_t c)
{
    if (isInvisible(c))
        return dropped;
    if (QChar::isSpace(c))
        return U' ';
    if (isSingleQuote(c))
        return U'\'';
    if (isDoubleQuote(c))
        return U'"';
    return isDash(c) ? U'-' : c;
}

// Hangul syllables stay whole, so that no needle ends within one.
bool comesApart(char32_t c)
{
    return c >= 0x80 && !isBetween(c, 0xAC00, 0xD7A3) && QChar::decompositionTag(c) != QChar::NoDecomposition;
}

} // namespace

FoldedText::FoldedText(QStringView original)
{
    m_text.reserve(original.size());
    m_origins.reserve(original.size());
    qsizetype at = 0;
    while (at < original.size()) {
        const bool isPair =
            original.at(at).isHighSurrogate() && at + 1 < original.size() && original.at(at + 1).isLowSurrogate();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(original.at(at), original.at(at + 1)) : original.at(at).unicode();
        const TextSpan origin{.start = at, .end = at + (isPair ? 2 : 1)};
        appendFolded(c, origin);
        at = origin.end;
    }
}

void FoldedText::appendFolded(char32_t character, TextSpan origin)
{
    const char32_t simple = unified(character);
    if (simple == dropped)
        return;
    if (!comesApart(simple)) {
        append(simple, origin);
        return;
    }
    const QString parts = QString::fromUcs4(&simple, 1).normalized(QString::NormalizationForm_KD);
    const QList<uint> points = parts.toUcs4();
    for (const uint part : points) {
        if (const char32_t c = unified(part); c != dropped)
            append(c, origin);
    }
}

void FoldedText::append(char32_t character, TextSpan origin)
{
    const bool isAccent = isOptionalMark(character);
    const bool isMoreSpace = character == U' ' && m_text.endsWith(u' ');
    if (isAccent || isMoreSpace) {
        if (!m_origins.isEmpty())
            m_origins.last().end = origin.end;
        return;
    }
    const char32_t folded = QChar::toCaseFolded(character);
    for (const QChar unit : QChar::fromUcs4(folded)) {
        m_text.append(unit);
        m_origins.append(origin);
    }
}

TextSpan FoldedText::toOriginal(TextSpan folded) const
{
    if (m_origins.isEmpty())
        return {};
    if (folded.isEmpty()) {
        const bool isAtEnd = folded.start >= m_origins.size();
        const qsizetype at = isAtEnd ? m_origins.last().end : m_origins.at(folded.start).start;
        return {.start = at, .end = at};
    }
    Q_ASSERT(folded.start >= 0 && folded.end <= m_origins.size());
    return {.start = m_origins.at(folded.start).start, .end = m_origins.at(folded.end - 1).end};
}

QList<TextSpan> findExact(QStringView text, QStringView needle)
{
    QList<TextSpan> found;
    if (needle.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.size()))
        found.append({.start = at, .end = at + needle.size()});
    return found;
}

QList<TextSpan> findFolded(const FoldedText &text, QStringView needle)
{
    const FoldedText folded(needle);
    QList<TextSpan> found = findExact(text.text(), QStringView(folded.text()).trimmed());
    for (TextSpan &span : found)
        span = text.toOriginal(span);
    return found;
}

QList<TextSpan> findFolded(QStringView text, QStringView needle)
{
    return findFolded(FoldedText(text), needle);
}
