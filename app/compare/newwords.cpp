// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/newwords.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace
{
std::span<const ReadWord> wordsOf(const ArticleReading &reading, int sentence)
{
    const ReadSentence &found = reading.sentences[size_t(sentence)];
    return std::span(reading.words.constData(), size_t(reading.words.size()))
        .subspan(size_t(found.firstWord), size_t(found.words()));
}

bool areNeighbours(const ReadWord &one, const ReadWord &next)
{
    return one.kind == WordKind::Ideograph && next.kind == WordKind::Ideograph && one.span.end == next.span.start;
}

// Words, ideographs and pairs of ideographs of a sentence.
class Vocabulary
{
public:
    explicit Vocabulary(std::span<const ReadWord> words)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            m_known.insert(words[i].text);
            if (i + 1 < words.size() && areNeighbours(words[i], words[i + 1]))
                m_known.insert(words[i].text + words[i + 1].text);
        }
    }

    // An ideograph by itself is in many words: with its neighbour it tells.
    [[nodiscard]] bool has(std::span<const ReadWord> words, size_t at) const
    {
        const bool hasBefore = at > 0 && areNeighbours(words[at - 1], words[at]);
        const bool hasAfter = at + 1 < words.size() && areNeighbours(words[at], words[at + 1]);
        if (!hasBefore && !hasAfter)
            return m_known.contains(words[at].text);
        return (hasBefore && m_known.contains(words[at - 1].text + words[at].text)) ||
               (hasAfter && m_known.contains(words[at].text + words[at + 1].text));
    }

private:
    QSet<QString> m_known;
};
} // namespace

QList<TextSpan> newWords(const ArticleReading &reading, int sentence, const ArticleReading &other, int otherSentence)
{
    if (reading.language != other.language)
        return {};
    const std::span<const ReadWord> words = wordsOf(reading, sentence);
    const Vocabulary known(wordsOf(other, otherSentence));
    QList<TextSpan> found;
    bool isGoingOn = false; // the word before is new
    bool isShared = false;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool isNew = !known.has(words, i);
        if (isNew && isGoingOn)
            found.last().end = words[i].span.end;
        else if (isNew)
            found.append(words[i].span);
        isGoingOn = isNew;
        isShared |= !isNew;
    }
    return isShared ? found : QList<TextSpan>();
}
