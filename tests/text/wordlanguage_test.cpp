// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordlanguage.h"

#include "text/foldedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    static void guesses_data();
    static void guesses();
    static void stems_data();
    static void stems();
    static void knowsWordsOfGrammar();
};

void WordLanguageTest::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WordLanguage>("language");
    QTest::newRow("nothing") << u""_s << WordLanguage::Other;
    QTest::newRow("English") << u"The mayor said that the bridge was closed in the morning"_s << WordLanguage::English;
    QTest::newRow("German") << u"Die Brücke ist für den Verkehr seit dem Morgen gesperrt"_s << WordLanguage::German;
    QTest::newRow("French") << u"Le maire annonce que le pont reste fermé jusqu'au soir"_s << WordLanguage::Other;
    QTest::newRow("names") << u"Alibaba Qwen DeepSeek"_s << WordLanguage::Other;
}

void WordLanguageTest::guesses()
{
    QFETCH(const QString, text);
    QFETCH(const WordLanguage, language);
    LanguageGuess guess;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        guess.countWord(FoldedText(word).text());
    QCOMPARE(guess.language(), language);
    for (int i = 0; i < 20; ++i)
        guess.countIdeograph();
    QCOMPARE(guess.language(), WordLanguage::Ideographic);
}

void WordLanguageTest::stems_data()
{
    QTest::addColumn<WordLanguage>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("launch") << WordLanguage::English << u"launch launches launched launching"_s;
    QTest::newRow("open") << WordLanguage::English << u"open opens opened openly"_s;
    QTest::newRow("Brücke") << WordLanguage::German << u"brucke brucken"_s;
    QTest::newRow("Minister") << WordLanguage::German << u"minister ministern ministers"_s;
}

void WordLanguageTest::stems()
{
    QFETCH(const WordLanguage, language);
    QFETCH(const QString, words);
    QStringList stems;
    for (const QString &word : words.split(u' ')) {
        stems.append(wordStem(word, language));
        QVERIFY(stems.last().size() >= 3);
        QCOMPARE(wordStem(word, WordLanguage::Other), word);
    }
    stems.removeDuplicates();
    QCOMPARE(stems.size(), 1);
}

void WordLanguageTest::knowsWordsOfGrammar()
{
    QVERIFY(isStopWord(u"the", WordLanguage::English));
    QVERIFY(isStopWord(u"fur", WordLanguage::German));
    QVERIFY(isStopWord(u"die", WordLanguage::German));
    QVERIFY(!isStopWord(u"die", WordLanguage::English)); // is what happens to people
    QVERIFY(!isStopWord(u"the", WordLanguage::Other));
}

QTEST_APPLESS_MAIN(WordLanguageTest)
#include "wordlanguage_test.moc"
