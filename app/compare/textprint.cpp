// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/textprint.h"

#include "compare/articlereading.h"
#include "text/foldedtext.h"

#include <algorithm>
#include <array>

namespace
{
constexpr size_t runWords = 4;

quint64 mixed(quint64 key)
{
    key ^= key >> 32;
    key *= 0xD6E8FEB86659FD93;
    return key ^ (key >> 32);
}

char32_t pointAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                                              : text[at].unicode();
}

bool isIdeograph(char32_t point)
{
    if (point < 0x2E80)
        return false;
    const QChar::Script script = QChar::script(point);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

// Soft hyphens and the like stand within a word.
bool isWordPart(char32_t point)
{
    if (point < 0x80)
        return (point >= '0' && point <= '9') || ((point | 0x20) >= 'a' && (point | 0x20) <= 'z');
    return QChar::isLetterOrNumber(point) || QChar::isMark(point) || QChar::category(point) == QChar::Other_Format;
}

quint64 wordKey(QStringView word, bool isBasic)
{
    if (!isBasic)
        return textKey(FoldedText(word).text());
    std::array<char16_t, 64> letters{};
    if (size_t(word.size()) > letters.size())
        return textKey(word.toString().toLower());
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i].unicode();
        letters[size_t(i)] = unit >= 'A' && unit <= 'Z' ? char16_t(unit | 0x20) : unit;
    }
    return textKey(QStringView(letters.data(), word.size()));
}

std::vector<quint64> wordKeys(QStringView text)
{
    std::vector<quint64> keys;
    keys.reserve(size_t(text.size()) / 6);
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        bool isBasic = true;
        while (at < text.size()) {
            const char32_t point = pointAt(text, at);
            if (!isWordPart(point) || (isIdeograph(point) && at > start))
                break;
            isBasic = isBasic && point < 0x80;
            at += point > 0xFFFF ? 2 : 1;
            if (isIdeograph(point))
                break;
        }
        if (at > start)
            keys.push_back(wordKey(text.sliced(start, at - start), isBasic));
        else
            at += pointAt(text, at) > 0xFFFF ? 2 : 1;
    }
    return keys;
}
} // namespace

TextPrint textPrint(QStringView text)
{
    const std::vector<quint64> words = wordKeys(text);
    TextPrint print;
    for (const quint64 word : words) {
        print.whole = mixed(print.whole * 31 + word);
    }
    if (words.empty())
        return print;
    print.runs.reserve(words.size());
    for (size_t first = 0; first == 0 || first + runWords <= words.size(); ++first) {
        quint64 key = 0;
        for (size_t i = first; i < std::min(first + runWords, words.size()); ++i) {
            key = mixed(key * 31 + words[i]);
        }
        print.runs.push_back(key);
    }
    std::ranges::sort(print.runs);
    const auto repeated = std::ranges::unique(print.runs);
    print.runs.erase(repeated.begin(), repeated.end());
    return print;
}
