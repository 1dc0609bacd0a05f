// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passagesentences.h"

#include "text/graphemes.h"
#include "text/sentences.h"

#include <algorithm>

namespace
{
PassageSentences lineSentences(QStringView text)
{
    PassageSentences found;
    int paragraph = 0;
    bool isOpen = false; // the paragraph has a line
    qsizetype start = 0;
    while (start <= text.size()) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const TextSpan line = trimmedSpan(text, {.start = start, .end = end});
        if (!line.isEmpty()) {
            found.spans.append(line);
            found.paragraphs.append(paragraph);
        } else if (isOpen) {
            ++paragraph;
        }
        isOpen = !line.isEmpty();
        start = end + 1;
    }
    return found;
}

// Up to three: nobody needs more.
int wordsUpToThree(QStringView text)
{
    int words = 0;
    bool isWithin = false;
    for (const QChar c : text) {
        const bool isLetter = c.isLetterOrNumber() || c.isSurrogate();
        const bool isWord = isLetter && (!isWithin || c.script() == QChar::Script_Han);
        words += isWord ? 1 : 0;
        if (words >= 3)
            break;
        isWithin = isLetter;
    }
    return words;
}

QChar closingMark(QChar open)
{
    switch (open.unicode()) {
    case u'"':
        return u'"';
    case u'\u201C': // also the German closing mark
        return u'\u201D';
    case u'\u201E':
        return u'\u201C';
    case u'\u00AB':
        return u'\u00BB';
    case u'\u00BB':
        return u'\u00AB';
    case u'\u300C':
        return u'\u300D';
    case u'\u300E':
        return u'\u300F';
    default:
        return {};
    }
}

bool isOneLine(QStringView text, TextSpan left, TextSpan right)
{
    return !text.sliced(left.end, right.start - left.end).contains(u'\n');
}

// Whether a border of sentences stands within a quotation that is not too long to be one passage.
bool isWithinQuotation(const QList<TextSpan> &quotes, qsizetype border)
{
    constexpr qsizetype longest = 300;
    const auto after = std::ranges::upper_bound(quotes, border, {}, &TextSpan::start);
    if (after == quotes.begin())
        return false;
    const TextSpan quote = *(after - 1);
    return quote.start < border && border < quote.end && quote.length() <= longest;
}

// A fragment goes to the sentence before it on its line, or else to the one after it.
QList<TextSpan> withoutFragments(QStringView text, const QList<TextSpan> &spans)
{
    QList<TextSpan> joined;
    bool isOpen = false; // the last one is a fragment that waits for the next
    for (const TextSpan span : spans) {
        const bool isNext = !joined.isEmpty() && isOneLine(text, joined.last(), span);
        const bool isFragment = wordsUpToThree(text.sliced(span.start, span.length())) < 3;
        if (isNext && (isFragment || isOpen)) {
            joined.last().end = span.end;
            isOpen = isOpen && isFragment;
        } else {
            joined.append(span);
            isOpen = isFragment;
        }
    }
    return joined;
}

PassageSentences foundSentences(QStringView text)
{
    const QList<TextSpan> quotes = quotedSpans(text);
    PassageSentences found;
    for (TextSpan span : sentences(text)) {
        // The rules of UAX #29 leave a mark that opens a quotation with the sentence before when no blank stands there.
        if (!found.spans.isEmpty() && found.spans.last().end == span.start &&
            std::ranges::binary_search(quotes, span.start, {}, &TextSpan::start))
            span.start = --found.spans.last().end;
        if (!found.spans.isEmpty() && isOneLine(text, found.spans.last(), span) &&
            isWithinQuotation(quotes, found.spans.last().end)) {
            found.spans.last().end = span.end;
        } else {
            found.spans.append(span);
        }
    }
    found.spans = withoutFragments(text, found.spans);
    int paragraph = 0;
    for (qsizetype i = 0; i < found.spans.size(); ++i) {
        if (i > 0 && !isOneLine(text, found.spans[i - 1], found.spans[i]))
            ++paragraph;
        found.paragraphs.append(paragraph);
    }
    return found;
}
} // namespace

PassageSentences passageSentences(QStringView text, SentenceRule rule)
{
    return rule == SentenceRule::ByLines ? lineSentences(text) : foundSentences(text);
}

QList<TextSpan> quotedSpans(QStringView text)
{
    QList<TextSpan> spans;
    qsizetype start = -1;
    QChar closing;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\n') {
            start = -1;
        } else if (start >= 0) {
            if (c != closing)
                continue;
            if (at > start)
                spans.append({.start = start, .end = at});
            start = -1;
        } else if (const QChar mark = closingMark(c); !mark.isNull()) {
            start = at + 1;
            closing = mark;
        }
    }
    return spans;
}
