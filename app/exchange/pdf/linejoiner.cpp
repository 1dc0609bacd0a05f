// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/linejoiner.h"

#include <algorithm>

namespace
{

constexpr QChar softHyphen = QChar::SoftHyphen;

bool isHyphen(QChar unit)
{
    return unit == u'-' || unit == u'\u2010' || unit == softHyphen;
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == u'\'' || unit == u'\u2019';
}

// The letters at the end, and at the start.
QStringView lastWord(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && (isWordUnit(text.at(start - 1)) || isHyphen(text.at(start - 1))))
        --start;
    return text.sliced(start);
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isWordUnit(text.at(end)))
        ++end;
    return text.first(end);
}

// Scripts that put no blanks between words.
bool isUnspaced(QChar unit)
{
    const QChar::Script script = unit.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           (unit >= u'\u3000' && unit <= u'\u303F') || (unit >= u'\uFF00' && unit <= u'\uFFEF');
}

} // namespace

void LineJoiner::learn(QStringView line)
{
    QString word;
    const auto keep = [&] {
        while (!word.isEmpty() && isHyphen(word.back()))
            word.chop(1);
        if (word.size() > 1)
            ++m_words[word.toLower()];
        word.clear();
    };
    for (const QChar unit : line) {
        if (isWordUnit(unit) || (isHyphen(unit) && !word.isEmpty())) {
            word += unit;
        } else {
            keep();
        }
    }
    // What a line ends with may be half a word.
    if (!line.isEmpty() && !isHyphen(line.back()))
        keep();
}

// Whether the hyphen belongs to the word: "well-" and "known", "Qwen-" and "Max".
bool LineJoiner::keepsHyphen(QStringView before, QStringView after) const
{
    const QString start = before.toString().toLower();
    const QString end = after.toString().toLower();
    if (m_words.contains(start + end))
        return false;
    if (m_words.contains(start + u'-' + end) || m_words.contains(start + u'\u2010' + end))
        return true;
    return !after.front().isLower() || before.contains(u'-');
}

bool LineJoiner::endsDivided(QStringView text)
{
    return text.size() > 1 && isHyphen(text.back()) && text.at(text.size() - 2).isLetter();
}

void LineJoiner::append(QString &text, QStringView line) const
{
    line = line.trimmed();
    if (line.isEmpty())
        return;
    if (text.isEmpty()) {
        text += line;
        return;
    }
    const QStringView after = firstWord(line);
    QStringView before = lastWord(text);
    if (endsDivided(text) && !after.isEmpty()) {
        const bool isSoft = before.back() == softHyphen;
        before.chop(1);
        if (isSoft || !keepsHyphen(before, after))
            text.chop(1);
        text += line;
        return;
    }
    if (!isUnspaced(text.back()) || !isUnspaced(line.front()))
        text += u' ';
    text += line;
}
