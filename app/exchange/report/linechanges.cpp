// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/linechanges.h"

#include "text/worddifference.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype tokenSize = 10; // units, with the blank behind it

// Each line as a word that stands for it alone, so that what finds differences of words finds those of lines.
QString tokens(const QStringList &lines, QHash<QString, int> &numbers)
{
    QString text;
    for (const QString &line : lines) {
        const auto number = numbers.constFind(line);
        const int value = number == numbers.cend() ? *numbers.insert(line, int(numbers.size())) : *number;
        text += u'w' + QString::number(value).rightJustified(tokenSize - 2, u'0') + u' ';
    }
    return text;
}

// The lines that a stretch of tokens reaches into; a blank at its beginning belongs to the line before.
std::pair<qsizetype, qsizetype> linesOf(TextSpan span)
{
    const qsizetype first = (span.start + 1) / tokenSize;
    return {first, span.isEmpty() ? first : (span.end + tokenSize - 1) / tokenSize};
}

} // namespace

QList<ChangedLine> lineChanges(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList fresh = after.split(u'\n');
    QHash<QString, int> numbers;
    const QString oldTokens = tokens(old, numbers);
    const QString freshTokens = tokens(fresh, numbers);
    QList<ChangedLine> changes;
    qsizetype at = 0;
    const auto add = [&](LineChange change, const QStringList &lines, qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            changes.append({.change = change, .text = lines.at(i)});
    };
    for (const WordDifference &each : wordDifferences(oldTokens, freshTokens)) {
        const auto [oldFrom, oldTo] = linesOf(each.before);
        const auto [freshFrom, freshTo] = linesOf(each.after);
        add(LineChange::Same, old, at, oldFrom);
        add(LineChange::Removed, old, oldFrom, oldTo);
        add(LineChange::Added, fresh, freshFrom, freshTo);
        at = oldTo;
    }
    add(LineChange::Same, old, at, old.size());
    return changes;
}

QString lineChangeText(const QString &before, const QString &after)
{
    constexpr qsizetype around = 2;
    const QList<ChangedLine> changes = lineChanges(before, after);
    const auto isNear = [&](qsizetype at) {
        for (qsizetype i = std::max<qsizetype>(0, at - around); i <= std::min(changes.size() - 1, at + around); ++i) {
            if (changes.at(i).change != LineChange::Same)
                return true;
        }
        return false;
    };
    QString text;
    bool wasLeftOut = false;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const bool isShown = isNear(i);
        if (isShown) {
            const ChangedLine &line = changes.at(i);
            const QChar sign = line.change == LineChange::Same      ? u' '
                               : line.change == LineChange::Removed ? u'-'
                                                                    : u'+';
            text += sign + (u' ' + line.text) + u'\n';
        } else if (!wasLeftOut) {
            text += u"\u2026\n"_s;
        }
        wasLeftOut = !isShown;
    }
    return text;
}
