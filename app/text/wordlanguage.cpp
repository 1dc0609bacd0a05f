// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordlanguage.h"

#include <QSet>

#include <algorithm>

namespace
{
constexpr QStringView english =
    u"the a an and or but nor of in on at by to from for with without within into onto over under about as is "
    u"are was were be been being am it its this that these those there here he she they them his her their our "
    u"we you your i me my who whom whose which what when where while how why not no yes do does did done has "
    u"have had will would shall should can could may might must also only just very more most much many some "
    u"any each every all both such same other another than then thus so if because since until before after "
    u"during between among against across through up down out off again further once too own now still yet even "
    u"ever never often";

// Without accents: "fur" is "für".
constexpr QStringView german =
    u"der die das den dem des ein eine einer eines einem einen und oder aber doch sondern denn weil dass wenn "
    u"als ob wie so auch nur noch schon sehr mehr am im in ins an auf aus bei beim bis durch fur gegen mit nach "
    u"ohne um von vom vor zu zum zur uber unter zwischen seit wahrend wegen trotz ist sind war waren sei seien "
    u"wird werden wurde wurden worden geworden hat haben hatte hatten habe kann konnen konnte konnten muss "
    u"mussen musste soll sollen sollte sollten will wollen wollte durfe durfen darf mag mochte ich du er sie es "
    u"wir ihr mich mir dich dir sich uns euch ihn ihm ihnen mein dein sein seine seiner seinem seinen ihre "
    u"ihrer ihrem ihren ihres unser unsere dieser diese dieses diesem diesen jener jene jenes welche welcher "
    u"welches was wer wo wann warum nicht kein keine keinen keiner keinem man alle allem allen aller alles "
    u"andere anderen anderer anderem hier da dort dann nun jetzt bereits etwa rund immer wieder damit dabei "
    u"dafur daran darauf daraus dazu davon ab je selbst";

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.tokenize(u' '))
        set.insert(word.toString());
    return set;
}

bool isEnglish(const QString &word)
{
    static const QSet<QString> words = wordSet(english);
    return words.contains(word);
}

bool isGerman(const QString &word)
{
    static const QSet<QString> words = wordSet(german);
    return words.contains(word);
}

// Longer endings before those that they end with.
constexpr QStringView englishEndings = u"ingly ments ation ings ment edly ing ies ers ed es er ly s e";
constexpr QStringView germanEndings = u"ungen ung isch ten ern ers em en er es te et e n s t";

QStringView withoutEnding(QStringView word, QStringView endings)
{
    constexpr qsizetype shortest = 3;
    for (const QStringView ending : endings.tokenize(u' ')) {
        if (word.size() - ending.size() >= shortest && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}
} // namespace

bool isStopWord(QStringView word, WordLanguage language)
{
    switch (language) {
    case WordLanguage::English:
        return isEnglish(word.toString());
    case WordLanguage::German:
        return isGerman(word.toString());
    case WordLanguage::Ideographic:
    case WordLanguage::Other:
        break;
    }
    return false;
}

void LanguageGuess::countWord(QStringView word)
{
    const QString known = word.toString();
    ++m_words;
    m_english += isEnglish(known) ? 1 : 0;
    m_german += isGerman(known) ? 1 : 0;
}

WordLanguage LanguageGuess::language() const
{
    if (m_ideographs > m_words)
        return WordLanguage::Ideographic;
    // Of English and German text four words in ten are of grammar; a few of them are words of other languages too.
    constexpr double enough = 0.2;
    const int most = std::max(m_english, m_german);
    if (m_words == 0 || most < enough * m_words)
        return WordLanguage::Other;
    return m_english >= m_german ? WordLanguage::English : WordLanguage::German;
}

QString wordStem(QStringView word, WordLanguage language)
{
    switch (language) {
    case WordLanguage::English:
        return withoutEnding(word, englishEndings).toString();
    case WordLanguage::German:
        return withoutEnding(word, germanEndings).toString();
    case WordLanguage::Ideographic:
    case WordLanguage::Other:
        break;
    }
    return word.toString();
}
