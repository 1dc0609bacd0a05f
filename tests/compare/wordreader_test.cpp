// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/wordform.h"
#include "compare/wordreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordReaderTest : public QObject
{
    Q_OBJECT

private slots:
    static void reads();
    static void plainNumbers_data();
    static void plainNumbers();
    static void comparedForms();
};

void WordReaderTest::reads()
{
    const QString text = u"Don’t pay $1,200 for Qwen2.5‑Max: 通义 is naïve."_s;
    QStringList words;
    for (const ReadWord &word : readWords(text)) {
        words.append(word.text);
        QVERIFY(word.span.start >= 0 && word.span.end <= text.size() && !word.span.isEmpty());
    }
    QCOMPARE(words.join(u' '), u"don't pay 1200 for qwen 2.5 max 通 义 is naive"_s);
}

void WordReaderTest::plainNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("plain");
    for (const auto &[number, plain] : {std::pair("12", "12"),
                                        {"1,200", "1200"},
                                        {"1.200", "1200"},
                                        {"1,200,000", "1200000"},
                                        {"2.5", "2.5"},
                                        {"2,5", "2.5"},
                                        {"2.50", "2.5"},
                                        {"1,200.50", "1200.5"},
                                        {"1.200,50", "1200.5"},
                                        {"3.5.1", "3.5.1"},
                                        {"0.125", "0.125"}})
        QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(plain);
}

void WordReaderTest::plainNumbers()
{
    QFETCH(const QString, number);
    QFETCH(const QString, plain);
    QCOMPARE(plainNumber(number), plain);
}

void WordReaderTest::comparedForms()
{
    for (const QString &row : {u"buy bought buys"_s, u"stop stopped stops stopping"_s, u"study studies studied"_s,
                               u"city cities"_s, u"rise rose risen"_s}) {
        QSet<QString> forms;
        for (const QString &word : row.split(u' '))
            forms.insert(comparedForm(word, WordLanguage::English));
        QVERIFY2(forms.size() == 1, qPrintable(row));
    }
    QVERIFY(comparedForm(u"fall", WordLanguage::English) != comparedForm(u"fail", WordLanguage::English));
    QCOMPARE(comparedForm(u"bought", WordLanguage::Other), u"bought"_s);
}

QTEST_APPLESS_MAIN(WordReaderTest)
#include "wordreader_test.moc"
