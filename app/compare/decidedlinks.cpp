// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/decidedlinks.h"

#include <algorithm>

QList<int> sentencesOf(const ArticleReading &reading, TextSpan passage)
{
    QList<int> half;
    int most = -1;
    qsizetype mostShared = 0;
    const auto first = std::ranges::upper_bound(reading.sentences, passage.start, {},
                                                [](const ReadSentence &sentence) { return sentence.span.end; });
    for (auto at = first; at != reading.sentences.end() && at->span.start < passage.end; ++at) {
        const auto number = int(at - reading.sentences.begin());
        const qsizetype shared = std::min(at->span.end, passage.end) - std::max(at->span.start, passage.start);
        if (2 * shared >= at->span.length())
            half.append(number);
        if (shared > mostShared) {
            mostShared = shared;
            most = number;
        }
    }
    return half.isEmpty() && most >= 0 ? QList{most} : half;
}

QList<DecidedLink> decidedLinks(const QList<SharedReading> &readings, const QList<DecidedSpans> &decided)
{
    QList<DecidedLink> links;
    for (const DecidedSpans &each : decided) {
        if (each.articleA == each.articleB)
            continue;
        const QList<int> others = sentencesOf(*readings[each.articleB], each.b);
        for (const int a : sentencesOf(*readings[each.articleA], each.a)) {
            for (const int b : others) {
                const Place one{.article = each.articleA, .sentence = a};
                const Place other{.article = each.articleB, .sentence = b};
                links.append({.a = std::min(one, other), .b = std::max(one, other), .isCut = each.isCut});
            }
        }
    }
    return links;
}
