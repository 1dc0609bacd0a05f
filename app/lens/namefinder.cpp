// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/namefinder.h"

#include <algorithm>

namespace
{
// 0: not seen at all.
char16_t plainCharacter(char16_t unit)
{
    switch (unit) {
    case 0x00AD: // soft hyphen
    case 0x200B: // blanks and joiners without width
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
        return 0;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
        return u'-';
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return u'"';
    default:
        break;
    }
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return char16_t(unit - 0xFEE0);
    return unit > 0x7F && QChar::isSpace(unit) ? u' ' : unit;
}

bool isLetter(QChar character)
{
    return (character.isLetterOrNumber() || character.isMark()) && !NameFinder::isIdeograph(character);
}
} // namespace

NameFinder::NameFinder(QSet<QChar> delimiters) : m_delimiters(std::move(delimiters)) {}

bool NameFinder::isIdeograph(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= 0x3040 &&
           (unit <= 0x30FF || (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF));
}

bool NameFinder::isStart(QChar character)
{
    return character.unicode() >= firstStart && character.unicode() < rest;
}

QString NameFinder::plainForm(QStringView text)
{
    NameFinder finder;
    finder.fold(text);
    return finder.m_plain.trimmed();
}

void NameFinder::fold(QStringView line)
{
    m_plain.clear();
    m_origins.clear();
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char16_t unit = plainCharacter(line[at].unicode());
        const bool again = unit == u' ' && !m_plain.isEmpty() && m_plain.back() == u' ';
        if (unit == 0 || again)
            continue;
        m_plain.append(QChar(unit));
        m_origins.append(at);
    }
    m_origins.append(line.size());
}

// Of the word of letters and digits that starts here; one character is the whole of anything else.
qsizetype NameFinder::wordEnd(qsizetype start) const
{
    qsizetype end = start + 1;
    while (isLetter(m_plain[start]) && end < m_plain.size() && isLetter(m_plain[end])) {
        ++end;
    }
    return end;
}

void NameFinder::addList(int list, const QStringList &names, Numbered numbered)
{
    for (const QString &written : names) {
        const QString name = plainForm(written);
        if (name.isEmpty() || m_names.contains(name))
            continue;
        const bool simple = name == written && std::ranges::none_of(name, [this](QChar character) {
                                return m_delimiters.contains(character) || isIdeograph(character);
                            });
        m_names.insert(name, Name{.list = list, .numbered = numbered == Numbered::Yes, .simple = simple});
        m_plain = name;
        QList<qsizetype> &sizes = m_sizes[name.first(wordEnd(0))];
        if (!sizes.contains(name.size()))
            sizes.insert(std::ranges::lower_bound(sizes, name.size(), std::ranges::greater()), name.size());
    }
}

QString NameFinder::masked(const QString &line)
{
    QString result = line;
    for (QChar &character : result) {
        if (character.unicode() >= firstStart && character.unicode() <= foreign)
            character = QChar(foreign);
    }
    fold(result);
    for (qsizetype at = 0; at < m_plain.size();) {
        const qsizetype end = wordEnd(at);
        const QStringView word = QStringView(m_plain).sliced(at, end - at);
        Hit hit = hitAt(at, word);
        if (hit.length == 0 && word.back().isDigit()) {
            const auto digit = std::ranges::find_if(word, [](QChar character) { return character.isDigit(); });
            hit = hitAt(at, word.first(digit - word.begin()));
        }
        if (hit.length > 0 && !isForEngine(line, at, hit))
            mask(result, at, hit);
        at = hit.length > 0 ? at + hit.length : end;
    }
    return result;
}

NameFinder::Hit NameFinder::hitAt(qsizetype start, QStringView key) const
{
    if (key.isEmpty())
        return {};
    const auto sizes = m_sizes.constFind(key.toString());
    if (sizes == m_sizes.constEnd())
        return {};
    for (const qsizetype size : *sizes) {
        if (start + size > m_plain.size())
            continue;
        const auto name = m_names.constFind(m_plain.sliced(start, size));
        if (name != m_names.constEnd() && endsAt(start + size, *name))
            return {.length = size, .name = *name};
    }
    return {};
}

bool NameFinder::endsAt(qsizetype end, const Name &name) const
{
    if (end >= m_plain.size() || !isLetter(m_plain[end]) || !isLetter(m_plain[end - 1]))
        return true;
    return name.numbered && m_plain[end].isDigit() && !m_plain[end - 1].isDigit();
}

// The engine finds a plain word between delimiters in its own list, which is faster than a rule.
bool NameFinder::isForEngine(QStringView line, qsizetype start, const Hit &hit) const
{
    const qsizetype from = m_origins[start];
    const qsizetype to = m_origins[start + hit.length];
    const auto isBorder = [&](qsizetype at) { return at < 0 || at >= line.size() || m_delimiters.contains(line[at]); };
    return hit.name.simple && isBorder(from - 1) && isBorder(to) &&
           line.sliced(from, to - from) == QStringView(m_plain).sliced(start, hit.length);
}

void NameFinder::mask(QString &line, qsizetype start, const Hit &hit) const
{
    const qsizetype from = m_origins[start];
    const qsizetype to = m_origins[start + hit.length - 1] + 1;
    line[from] = QChar(char16_t(firstStart + hit.name.list));
    std::fill(line.begin() + from + 1, line.begin() + to, QChar(rest));
}
