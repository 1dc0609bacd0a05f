// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/articlereading.h"

#include "compare/notions.h"
#include "compare/numberwords.h"
#include "compare/wordform.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <span>

namespace
{
using Weights = std::span<TermWeight>;

// Keys of numbers and of letters never meet those of words.
constexpr quint64 numberSeed = 0x9E3779B97F4A7C15;
constexpr quint64 letterSeed = 0xC2B2AE3D27D4EB4F;
constexpr quint64 notionSeed = 0x165667B19E3779F9;

// How much a term tells beside a word of its rarity. Figures and names are what reports of one story have in common.
constexpr double notionTells = 0.6;
constexpr double nameTells = 1.3;
constexpr double figureTells = 2;
constexpr qsizetype figureDigits = 3; // with the point: "2019", "5.7"

WordLanguage guessLanguage(const QList<ReadWord> &words)
{
    constexpr qsizetype enough = 1500;
    LanguageGuess guess;
    for (const ReadWord &word : words.first(std::min(words.size(), enough))) {
        if (word.kind == WordKind::Ideograph) {
            guess.countIdeograph();
        } else if (word.kind == WordKind::Letters) {
            guess.countWord(word.text);
        }
    }
    return guess.language();
}

// "Alibaba's" is Alibaba.
QStringView withoutPossessive(QStringView word)
{
    const qsizetype mark = word.indexOf(u'\'');
    return mark < 0 ? word : word.first(mark);
}

void makeUnitLength(Weights weights)
{
    double squares = 0;
    for (const TermWeight &weight : weights)
        squares += double(weight.weight) * weight.weight;
    if (squares <= 0)
        return;
    const auto factor = float(1 / std::sqrt(squares));
    for (TermWeight &weight : weights)
        weight.weight *= factor;
}

// Sorts by key and makes one of those with the same; a weight is then how often it stands there.
void mergeSame(std::vector<TermWeight> &weights, int first)
{
    const auto begin = weights.begin() + first;
    std::sort(begin, weights.end(), [](const TermWeight &a, const TermWeight &b) { return a.key < b.key; });
    auto to = begin;
    for (auto from = begin; from != weights.end(); ++from) {
        if (to != begin && (to - 1)->key == from->key) {
            (to - 1)->weight += from->weight;
        } else {
            *to++ = *from;
        }
    }
    weights.erase(to, weights.end());
}

float damped(float count)
{
    return 1 + std::log(count);
}

QList<TextSpan> boilerplateLines(const QString &text, const QList<Block> &blocks)
{
    QList<TextSpan> lines;
    qint64 line = 0;
    qsizetype start = 0;
    for (const Block &block : blocks) {
        for (; line < block.line && start >= 0; ++line)
            start = text.indexOf(u'\n', start) + 1;
        const qsizetype end = text.indexOf(u'\n', start);
        if (block.boilerplate)
            lines.append({.start = start, .end = end < 0 ? text.size() : end});
    }
    return lines;
}

class Maker
{
public:
    Maker(const QString &text, SentenceRule rule, const QList<Block> &blocks)
        : m_sentences(passageSentences(text, rule))
    {
        m_made.text = text;
        m_made.words = readWords(text);
        passOver(boilerplateLines(text, blocks));
        m_made.language = guessLanguage(m_made.words);
        m_made.quotes = quotedSpans(text);
    }

    ArticleReading make()
    {
        readWordKeys();
        readSeeds();
        cutWords();
        findNames();
        for (ReadSentence &sentence : m_made.sentences) {
            readTerms(sentence);
            readLetters(sentence);
        }
        weigh();
        return std::move(m_made);
    }

private:
    void passOver(const QList<TextSpan> &lines)
    {
        if (lines.isEmpty())
            return;
        const auto isWithin = [&](qsizetype position) {
            const auto after = std::ranges::upper_bound(lines, position, {}, &TextSpan::start);
            return after != lines.begin() && (after - 1)->contains(position);
        };
        m_made.words.removeIf([&](const ReadWord &word) { return isWithin(word.span.start); });
        PassageSentences kept;
        for (qsizetype i = 0; i < m_sentences.spans.size(); ++i) {
            if (isWithin(m_sentences.spans[i].start))
                continue;
            kept.spans.append(m_sentences.spans[i]);
            kept.paragraphs.append(m_sentences.paragraphs[i]);
        }
        m_sentences = kept;
    }

    void readWordKeys()
    {
        m_made.wordKeys.reserve(size_t(m_made.words.size()));
        m_made.isContent.reserve(size_t(m_made.words.size()));
        for (const ReadWord &word : std::as_const(m_made.words)) {
            m_made.wordKeys.push_back(textKey(word.text));
            m_made.isContent.push_back(isContent(word));
        }
    }

    void readSeeds()
    {
        constexpr int mostRepeats = 8;
        QHash<quint64, int> counts;
        counts.reserve(m_made.words.size());
        for (int word = 0; word + seedWords <= int(m_made.wordKeys.size()); ++word) {
            quint64 key = 0;
            for (int i = word; i < word + seedWords; ++i)
                key = (key ^ m_made.wordKeys[size_t(i)]) * 0x9E3779B97F4A7C15 + (key >> 29);
            if (++counts[key] <= mostRepeats)
                m_made.seeds.push_back({.key = key, .word = word});
        }
    }

    [[nodiscard]] bool isContent(const ReadWord &word) const
    {
        if (word.kind != WordKind::Letters)
            return true;
        const QStringView bare = withoutPossessive(word.text);
        return bare.size() > 1 && !isStopWord(bare, m_made.language);
    }

    void cutWords()
    {
        int word = 0;
        const auto words = int(m_made.words.size());
        for (qsizetype i = 0; i < m_sentences.spans.size(); ++i) {
            const TextSpan span = m_sentences.spans[i];
            while (word < words && m_made.words[word].span.start < span.start)
                ++word;
            ReadSentence sentence{.span = span, .paragraph = m_sentences.paragraphs[i], .firstWord = word};
            while (word < words && m_made.words[word].span.start < span.end)
                ++word;
            sentence.wordEnd = word;
            m_made.sentences.push_back(sentence);
        }
    }

    // Words with a capital letter that does not stand there because a sentence begins; German nouns all have one.
    void findNames()
    {
        if (m_made.language == WordLanguage::German)
            return;
        for (const ReadSentence &sentence : m_made.sentences) {
            for (int i = sentence.firstWord + 1; i < sentence.wordEnd; ++i) {
                const ReadWord &word = m_made.words[i];
                const QChar before = m_made.text[word.span.start - 1];
                const bool isWithin = before == u' ' || before == u'-' || before == u'\u00A0';
                if (word.isCapital && isWithin && m_made.isContent[size_t(i)])
                    m_names.insert(comparedForm(withoutPossessive(word.text), m_made.language));
            }
        }
    }

    void readTerms(ReadSentence &sentence)
    {
        sentence.firstTerm = int(m_made.termWeights.size());
        for (int i = sentence.firstWord; i < sentence.wordEnd; ++i) {
            const ReadWord &word = m_made.words[i];
            if (word.kind == WordKind::Ideograph) {
                addIdeographs(sentence, i);
            } else if (m_made.isContent[size_t(i)]) {
                i = addWord(i, sentence.wordEnd);
            }
        }
        mergeSame(m_made.termWeights, sentence.firstTerm);
        sentence.termEnd = int(m_made.termWeights.size());
        for (int i = sentence.firstTerm; i < sentence.termEnd; ++i)
            ++m_sentencesWith[size_t(m_made.termWeights[size_t(i)].term)];
    }

    // Adds the term of a word, and with it those that belong to it; returns the last of them.
    int addWord(int at, int end)
    {
        const ReadWord &word = m_made.words[at];
        const std::optional<int> number = word.kind == WordKind::Letters ? numberWord(word.text) : std::nullopt;
        if (word.kind == WordKind::Number || number)
            return addNumber(number ? QString::number(*number) : word.text, at, end);
        addContentWord(word);
        return at;
    }

    // "20 million" is one number, however it is written.
    int addNumber(QString digits, int at, int end)
    {
        bool isNumber = false;
        double value = digits.toDouble(&isNumber);
        for (; isNumber && at + 1 < end && multiplier(m_made.words[at + 1].text) > 0; ++at)
            value *= multiplier(m_made.words[at + 1].text);
        if (isNumber && value >= 1e3)
            digits = QString::number(value, 'f', 0);
        addTerm({.key = textKey(digits, numberSeed),
                 .text = digits,
                 .tells = digits.size() >= figureDigits ? figureTells : 1});
        return at;
    }

    void addContentWord(const ReadWord &word)
    {
        const QStringView bare = withoutPossessive(word.text);
        const QString stem = comparedForm(bare, m_made.language);
        addTerm({.key = textKey(stem), .text = stem, .tells = m_names.contains(stem) ? nameTells : 1});
        for (const int notion : notionsOf(bare, m_made.language)) {
            addTerm({.key = notionSeed + quint64(notion) * numberSeed,
                     .text = stem,
                     .isNotion = true,
                     .tells = notionTells});
        }
    }

    [[nodiscard]] bool isPair(int word) const
    {
        const ReadWord &left = m_made.words[word];
        const ReadWord &right = m_made.words[word + 1];
        return right.kind == WordKind::Ideograph && left.kind == WordKind::Ideograph &&
               left.span.end == right.span.start;
    }

    // Each two neighbours; one that has none stands for itself.
    void addIdeographs(const ReadSentence &sentence, int word)
    {
        const bool hasLeft = word > sentence.firstWord && isPair(word - 1);
        const bool hasRight = word + 1 < sentence.wordEnd && isPair(word);
        if (!hasRight && hasLeft)
            return;
        const QString text = hasRight ? m_made.words[word].text + m_made.words[word + 1].text : m_made.words[word].text;
        addTerm({.key = textKey(text), .text = text});
    }

    void addTerm(const ReadTerm &term)
    {
        auto known = m_terms.constFind(term.key);
        if (known == m_terms.constEnd()) {
            known = m_terms.insert(term.key, int(m_made.terms.size()));
            m_made.terms.push_back(term);
            m_sentencesWith.push_back(0);
        }
        m_made.termWeights.push_back({.key = term.key, .weight = 1, .term = *known});
    }

    // Runs of four letters over content words and their borders; of ideographs those of two and three.
    void readLetters(ReadSentence &sentence)
    {
        sentence.firstRun = int(m_made.letterRuns.size());
        constexpr qsizetype run = 4;
        QString padded;
        for (int i = sentence.firstWord; i < sentence.wordEnd; ++i) {
            const ReadWord &word = m_made.words[i];
            if (word.kind == WordKind::Ideograph) {
                addIdeographRuns(sentence, i);
                continue;
            }
            if (!m_made.isContent[size_t(i)])
                continue;
            padded.resize(0);
            padded.append(u' ').append(word.text).append(u' ');
            for (qsizetype at = 0; at + run <= std::max(padded.size(), run); ++at)
                addLetters(QStringView(padded).sliced(at, std::min(run, padded.size())));
        }
        mergeSame(m_made.letterRuns, sentence.firstRun);
        sentence.runEnd = int(m_made.letterRuns.size());
    }

    void addIdeographRuns(const ReadSentence &sentence, int word)
    {
        QString text = m_made.words[word].text;
        for (int next = word + 1; next < sentence.wordEnd && next < word + 3 && isPair(next - 1); ++next) {
            text += m_made.words[next].text;
            addLetters(text);
        }
    }

    void addLetters(QStringView letters)
    {
        m_made.letterRuns.push_back({.key = textKey(letters, letterSeed), .weight = 1});
    }

    // Inverse sentence frequency within the article, as a part of the greatest, to the power .75; damped counts.
    void weigh()
    {
        const auto sentences = double(m_made.sentences.size());
        const double greatest = std::log1p(sentences);
        for (ReadSentence &sentence : m_made.sentences) {
            const Weights terms(m_made.termWeights.data() + sentence.firstTerm, size_t(sentence.terms()));
            for (TermWeight &term : terms) {
                const double rarity = std::log1p(sentences / m_sentencesWith[size_t(term.term)]) / greatest;
                const ReadTerm &read = m_made.terms[size_t(term.term)];
                term.weight = float(read.tells * damped(term.weight) * std::pow(rarity, 0.75));
                sentence.plainTerms += read.isNotion ? 0 : 1;
            }
            makeUnitLength(terms);
            const Weights runs(m_made.letterRuns.data() + sentence.firstRun,
                               size_t(sentence.runEnd - sentence.firstRun));
            for (TermWeight &letters : runs)
                letters.weight = damped(letters.weight);
            makeUnitLength(runs);
        }
    }

    PassageSentences m_sentences;
    ArticleReading m_made;
    QHash<quint64, int> m_terms;
    QSet<QString> m_names;
    std::vector<int> m_sentencesWith; // of each term
};
} // namespace

SharedReading readForComparison(const QString &text, SentenceRule rule, const QList<Block> &blocks)
{
    return std::make_shared<const ArticleReading>(Maker(text, rule, blocks).make());
}

quint64 textKey(QStringView text, quint64 seed)
{
    quint64 key = 0xCBF29CE484222325 ^ seed;
    for (const QChar unit : text) {
        key ^= unit.unicode();
        key *= 0x100000001B3;
    }
    key ^= key >> 32;
    key *= 0xD6E8FEB86659FD93;
    return key ^ (key >> 32);
}
