// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/suggestedtitle.h"

#include "text/plainline.h"

#include <QStringList>

#include <algorithm>

namespace
{
constexpr qsizetype longest = 60;

bool partsClauses(QChar c)
{
    return c == u',' || c == u';' || c == u':' || c == u'(' || c == u')' || c == u'\u2013' || c == u'\u2014';
}

// Words that hang in the air when what stood behind them is gone.
bool isLoose(const QString &word)
{
    static const QStringList words =
        QStringLiteral(
            "in on at by to from of for with during until since before after and or but the a an as just over")
            .split(u' ');
    return words.contains(word.toLower());
}

bool isName(const QString &word)
{
    return !word.isEmpty() && word.front().isUpper();
}

// The words without list signs, quotes and the marks at their ends.
QStringList wordsOf(const QString &clause)
{
    QStringList words;
    for (QString word : clause.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.front().isLetterOrNumber() && word.front() != u'$')
            word.removeFirst();
        while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != u'%')
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

QString joined(QStringList words)
{
    while (words.size() > 1 && isLoose(words.last()))
        words.removeLast();
    qsizetype length = -1;
    qsizetype count = 0;
    while (count < words.size() && length + 1 + words[count].size() <= longest) {
        length += 1 + words[count].size();
        ++count;
    }
    words = words.first(count);
    while (words.size() > 1 && isLoose(words.last()))
        words.removeLast();
    return words.join(u' ');
}
} // namespace

QString suggestedTitle(const QString &sentence, TextSpan date)
{
    const QString line = plainLine(sentence);
    if (line.size() != sentence.size()) // places would not fit
        return joined(wordsOf(line)).left(longest);
    qsizetype start = std::clamp<qsizetype>(date.start, 0, line.size());
    qsizetype end = std::clamp<qsizetype>(date.end, start, line.size());
    const QString before = line.first(start);
    const QString after = line.sliced(end);
    const qsizetype from =
        std::distance(std::ranges::find_if(before.rbegin(), before.rend(), partsClauses), before.rend());
    const qsizetype to = std::distance(after.begin(), std::ranges::find_if(after, partsClauses));
    QStringList words = wordsOf(before.sliced(from));
    while (!words.isEmpty() && isLoose(words.last()))
        words.removeLast();
    words += wordsOf(after.first(to));
    constexpr qsizetype fewest = 4;
    const auto first = std::ranges::find_if(words, isName);
    if (std::distance(first, words.end()) < fewest) { // "in April,": the clause says too little
        words = wordsOf(before);
        while (!words.isEmpty() && isLoose(words.last()))
            words.removeLast();
        words += wordsOf(after);
    }
    const auto name = std::ranges::find_if(words, isName);
    constexpr qsizetype leading = 3;
    if (name != words.end() && std::distance(words.begin(), name) > leading)
        words.erase(words.begin(), name);
    QString title = joined(words);
    if (title.isEmpty())
        title = line.left(longest).trimmed();
    if (!title.isEmpty())
        title.front() = title.front().toUpper();
    return title;
}
