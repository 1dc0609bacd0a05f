// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/wordreader.h"

#include "text/foldedtext.h"

#include <algorithm>

namespace
{
bool isIdeograph(char32_t c)
{
    if (c < 0x2E80)
        return false;
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

enum class Sign { Letter, Digit, Ideograph, None };

char32_t pointAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

Sign signOf(char32_t c)
{
    if (c < 0x80) {
        const bool isLetter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        return isLetter ? Sign::Letter : c >= U'0' && c <= U'9' ? Sign::Digit : Sign::None;
    }
    if (isIdeograph(c))
        return QChar::isLetter(c) ? Sign::Ideograph : Sign::None;
    if (QChar::isDigit(c))
        return Sign::Digit;
    return QChar::isLetter(c) || QChar::isMark(c) ? Sign::Letter : Sign::None;
}

// Reads folded text; where a word ends depends on what follows it.
class Reader
{
public:
    explicit Reader(QStringView original) : m_original(original), m_folded(original), m_text(m_folded.text()) {}

    QList<ReadWord> read()
    {
        m_words.reserve(m_text.size() / 5);
        qsizetype at = 0;
        while (at < m_text.size()) {
            const char32_t c = pointAt(m_text, at);
            const qsizetype length = c > 0xFFFF ? 2 : 1;
            switch (signOf(c)) {
            case Sign::Letter:
                at = append(at, lettersEnd(at), WordKind::Letters);
                break;
            case Sign::Digit:
                at = append(at, numberEnd(at), WordKind::Number);
                break;
            case Sign::Ideograph:
                at = append(at, at + length, WordKind::Ideograph);
                break;
            case Sign::None:
                at += length;
            }
        }
        return std::move(m_words);
    }

private:
    [[nodiscard]] Sign signAt(qsizetype at) const
    {
        return at < m_text.size() ? signOf(pointAt(m_text, at)) : Sign::None;
    }

    // "don't" is one word.
    [[nodiscard]] qsizetype lettersEnd(qsizetype at) const
    {
        while (at < m_text.size()) {
            const char32_t c = pointAt(m_text, at);
            const bool isInner = c == U'\'' && signAt(at + 1) == Sign::Letter;
            if (!isInner && signOf(c) != Sign::Letter)
                break;
            at += c > 0xFFFF ? 2 : 1;
        }
        return at;
    }

    [[nodiscard]] qsizetype numberEnd(qsizetype at) const
    {
        while (at < m_text.size()) {
            const bool isInner = (m_text[at] == u'.' || m_text[at] == u',') && signAt(at + 1) == Sign::Digit;
            if (!isInner && signAt(at) != Sign::Digit)
                break;
            at += pointAt(m_text, at) > 0xFFFF ? 2 : 1;
        }
        return at;
    }

    qsizetype append(qsizetype start, qsizetype end, WordKind kind)
    {
        const TextSpan span = m_folded.toOriginal({.start = start, .end = end});
        const QStringView text = m_text.sliced(start, end - start);
        m_words.append({.span = span,
                        .text = kind == WordKind::Number ? plainNumber(text) : text.toString(),
                        .kind = kind,
                        .isCapital = m_original[span.start].isUpper()});
        return end;
    }

    QStringView m_original;
    FoldedText m_folded;
    QStringView m_text;
    QList<ReadWord> m_words;
};
} // namespace

QList<ReadWord> readWords(QStringView text)
{
    return Reader(text).read();
}

QString plainNumber(QStringView number)
{
    const auto isMark = [](QChar c) { return c == u'.' || c == u','; };
    const auto marks = std::ranges::count_if(number, isMark);
    if (marks == 0)
        return number.toString();
    constexpr qsizetype group = 3;
    const qsizetype last = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    const qsizetype first = std::ranges::find_if(number, isMark) - number.begin();
    const QChar lastMark = number[last];
    // Groups of three after one to three digits, all with the same mark; or the last mark is of another kind.
    const bool isOneKind = !std::ranges::any_of(number, [&](QChar c) { return isMark(c) && c != lastMark; });
    const bool isGrouped = isOneKind && number.size() - last - 1 == group && first >= 1 && first <= group &&
                           number.front() != u'0' && (number.size() - first) % (group + 1) == 0;
    QString plain;
    plain.reserve(number.size());
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!isMark(number[i])) {
            plain.append(number[i]);
        } else if (isOneKind ? !isGrouped : i == last) {
            plain.append(u'.'); // more than one in a version or a date, "3.5.1"
        }
    }
    while (plain.count(u'.') == 1 && (plain.endsWith(u'0') || plain.endsWith(u'.')))
        plain.chop(1);
    return plain;
}
