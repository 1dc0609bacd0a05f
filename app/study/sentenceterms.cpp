// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sentenceterms.h"

#include "text/foldedtext.h"
#include "text/wordlanguage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace
{
// Words that tell nothing of what a sentence is about, besides those of grammar: those of time among them, for the date
// is compared by itself.
constexpr QStringView idleWords =
    u"soon later earlier early late recently recent currently ahead new next last past first second third year "
    u"years month months week weeks day days quarter today yesterday tomorrow january february march april june "
    u"july august september october november december monday tuesday wednesday thursday friday saturday sunday "
    u"spring summer autumn fall winter holiday according said says say told report reports reported reportedly "
    u"source sources people familiar one two three per cent percent like well way make makes made get gets got "
    u"take takes took use used using expected plan plans planned planning set aim aims due potential "
    u"potentially possible possibly likely company firm giant tech chinese china model models ai artificial "
    u"intelligence";

bool isIdle(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringView idle : idleWords.tokenize(u' '))
            set.insert(idle.toString());
        return set;
    }();
    return words.contains(word) || isStopWord(word, WordLanguage::English);
}

struct Synonyms {
    QStringView stem;
    QStringView words;
};

// Doings that news tells with many words.
constexpr auto synonyms = std::to_array<Synonyms>({
    {u"launch", u"launch release unveil debut rollout roll introduce arrive arrival emerge appear publish come came "
                u"bring brought rush ship unveiling unveilings"},
    {u"found", u"found founded establish start create"},
    {u"leave", u"leave left quit depart resign"},
    {u"spend", u"spend spending invest investment"},
    {u"beat", u"beat beating outperform surpass exceed superior better outdo overtake"},
    {u"popular", u"popular rise rose headline headlines famous surprise"},
    {u"buy", u"buy acquire acquisition takeover purchase"},
    {u"update", u"update refresh renew upgrade revamp"},
    {u"present", u"present presentation show promote keynote demonstrate"},
    {u"open", u"open opensource opensourced"},
});

QString stemOf(QStringView word)
{
    return wordStem(word, WordLanguage::English);
}

const QHash<QString, QString> &synonymStems()
{
    static const QHash<QString, QString> stems = [] {
        QHash<QString, QString> made;
        for (const Synonyms &row : synonyms) {
            for (const QStringView word : row.words.tokenize(u' '))
                made.insert(stemOf(word), u'=' + row.stem.toString());
        }
        return made;
    }();
    return stems;
}

struct Word {
    QString text; // folded
    bool isCapital = false;
    bool isNumber = false;
    bool startsSentence = false;
};

bool isVersionNumber(QStringView word)
{
    const bool isShort = word.size() <= 4 && !word.isEmpty() && word.front().isDigit();
    return isShort && std::ranges::all_of(word, [](QChar c) { return c.isDigit() || c == u'.'; });
}

// Words of letters and numbers as they are read; "Qwen2.5" comes apart into its name and its number.
QList<Word> wordsOf(QStringView sentence)
{
    QList<Word> words;
    qsizetype at = 0;
    const auto isInner = [&](qsizetype place) { // the point of "2.5"
        return sentence[place] == u'.' && place > at && sentence[place - 1].isDigit() && place + 1 < sentence.size() &&
               sentence[place + 1].isDigit();
    };
    while (at < sentence.size()) {
        if (!sentence[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const bool isNumber = sentence[at].isDigit();
        qsizetype end = at;
        while (end < sentence.size() && (isNumber ? sentence[end].isDigit() || isInner(end) : sentence[end].isLetter()))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const QStringView word = sentence.sliced(at, end - at);
        words.append({.text = FoldedText(word).text(),
                      .isCapital = word.front().isUpper(),
                      .isNumber = isNumber,
                      .startsSentence = words.isEmpty()});
        at = end;
    }
    return words;
}
} // namespace

SentenceTerms sentenceTerms(QStringView sentence)
{
    SentenceTerms found;
    const QList<Word> words = wordsOf(sentence);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const bool hasNumber = i + 1 < words.size() && words[i + 1].isNumber && isVersionNumber(words[i + 1].text);
        const bool isStop = isIdle(word.text);
        if (word.isCapital && !isStop && (!word.startsSentence || hasNumber || word.text.size() > 3)) {
            found.terms.insert(u'@' + word.text);
            if (hasNumber) {
                const QString numbered = u'@' + word.text + u' ' + words[i + 1].text;
                found.terms.insert(numbered);
                found.numbered.insert(numbered);
            }
        }
        if (isStop || word.isNumber || word.text.size() < 3)
            continue;
        const QString stem = stemOf(word.text);
        const QString same = synonymStems().value(stem);
        if (!same.isEmpty()) // also in a headline, where every word has a capital
            found.actions.insert(same);
        if (word.isCapital && !word.startsSentence && same.isEmpty())
            continue;
        found.terms.insert(same.isEmpty() ? stem : same);
        found.hasAction = true;
    }
    return found;
}

bool tellTheSame(const SentenceTerms &a, const SentenceTerms &b)
{
    return a.numbered.intersects(b.numbered) && a.actions.intersects(b.actions);
}

bool contradictVersions(const SentenceTerms &a, const SentenceTerms &b)
{
    bool differ = false;
    for (const QString &mine : a.numbered) {
        const QString name = mine.section(u' ', 0, 0);
        bool hasName = false;
        bool hasSame = false;
        for (const QString &other : b.numbered) {
            hasName = hasName || other.section(u' ', 0, 0) == name;
            hasSame = hasSame || other == mine;
        }
        if (hasSame)
            return false;
        differ = differ || hasName;
    }
    return differ;
}

void TermWeights::count(const SentenceTerms &sentence)
{
    ++m_sentences;
    for (const QString &term : sentence.terms)
        ++m_counts[term];
}

// Names tell more of what is spoken of than other words.
double TermWeights::weight(const QString &term) const
{
    constexpr double ofName = 1.5;
    const double rarity = std::log(1.0 + double(m_sentences + 1) / double(m_counts.value(term) + 1));
    return term.startsWith(u'@') ? ofName * rarity : rarity;
}

double TermWeights::squared(const QSet<QString> &terms) const
{
    double sum = 0;
    for (const QString &term : terms)
        sum += weight(term) * weight(term);
    return sum;
}

double TermWeights::similarity(const QSet<QString> &a, const QSet<QString> &b) const
{
    const QSet<QString> &few = a.size() < b.size() ? a : b;
    const QSet<QString> &many = a.size() < b.size() ? b : a;
    double shared = 0;
    for (const QString &term : few) {
        if (many.contains(term))
            shared += weight(term) * weight(term);
    }
    return shared > 0 ? shared / std::sqrt(squared(a) * squared(b)) : 0;
}

double TermWeights::coverage(const QSet<QString> &part, const QSet<QString> &whole) const
{
    double shared = 0;
    double all = 0;
    for (const QString &term : part) {
        all += weight(term);
        shared += whole.contains(term) ? weight(term) : 0;
    }
    return all > 0 ? shared / all : 0;
}
