// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/worddifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class WordDifferenceTest : public QObject
{
    Q_OBJECT

private:
    // "-removed+inserted" for each difference.
    static QString drawn(const QString &before, const QString &after)
    {
        QStringList parts;
        for (const WordDifference &difference : wordDifferences(before, after)) {
            parts.append(u'-' + before.sliced(difference.before.start, difference.before.length()) + u'+' +
                         after.sliced(difference.after.start, difference.after.length()));
        }
        return parts.join(u'|');
    }

private slots:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same") << u"a b c"_s << u"a b c"_s << QString();
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("to nothing") << u"a b"_s << QString() << u"-a b+"_s;
        QTest::newRow("from nothing") << QString() << u"a b"_s << u"-+a b"_s;
        QTest::newRow("word") << u"It may slip."_s << u"It may wait."_s << u"-slip+wait"_s;
        QTest::newRow("two words") << u"a b c d e"_s << u"a x c y e"_s << u"-b+x|-d+y"_s;
        QTest::newRow("inserted") << u"the new model"_s << u"the very new model"_s << u"-+very "_s;
        QTest::newRow("removed at the end") << u"the model is late"_s << u"the model"_s << u"- is late+"_s;
        QTest::newRow("typography") << u"Qwen-3 is \"new\""_s << u"Qwen\u20113 is \u201Cnew\u201D"_s << QString();
        QTest::newRow("white space") << u"a  b\nc"_s << u"a b c"_s << QString();
        QTest::newRow("case") << u"Model"_s << u"model"_s << QString();
        QTest::newRow("Chinese") << u"千问四月发布"_s << u"千问五月发布"_s << u"-四+五"_s;
        QTest::newRow("emoji") << u"a 😀 b"_s << u"a 🚀 b"_s << u"-😀+🚀"_s;
        QTest::newRow("no word in common") << u"a a a"_s << u"b b"_s << u"-a+b|-a a+b"_s;
    }

    void tellsWhatChanged()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, expected);
        QCOMPARE(drawn(before, after), expected);
    }

    // Whatever the texts: the differences ascend, and what lies between them is the same in both.
    void betweenTheDifferencesAllIsTheSame()
    {
        QRandomGenerator random(5);
        const QStringList words{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"模"_s, u"😀"_s, u" "_s, u"."_s};
        for (int round = 0; round < 500; ++round) {
            QString before;
            QString after;
            for (int i = random.bounded(60); i > 0; --i) {
                const QString word = words[random.bounded(words.size())] + (random.bounded(2) ? u" "_s : QString());
                before += random.bounded(5) ? word : QString();
                after += random.bounded(5) ? word : QString();
            }
            qsizetype a = 0;
            qsizetype b = 0;
            const auto sameUpTo = [&](qsizetype endA, qsizetype endB) {
                return before.sliced(a, endA - a).simplified() == after.sliced(b, endB - b).simplified();
            };
            for (const WordDifference &difference : wordDifferences(before, after)) {
                QVERIFY2(sameUpTo(difference.before.start, difference.after.start), qPrintable(before + u'/' + after));
                a = difference.before.end;
                b = difference.after.end;
            }
            QVERIFY2(sameUpTo(before.size(), after.size()), qPrintable(before + u'/' + after));
        }
    }

    void hugeTextsWithoutAWordInCommonEnd()
    {
        const QList<WordDifference> all = wordDifferences(u"a b "_s.repeated(50'000), u"c d "_s.repeated(50'000));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().before.start, 0);
    }

    void tellsARevisionFromAnotherText()
    {
        const QString text = u"The harbour bridge was shut on Monday after the river rose by two metres overnight."_s;
        QCOMPARE(sharedWording(text, text), 1.0);
        QVERIFY(sharedWording(text, QString(text).replace(u"two"_s, u"three"_s)) > 0.6);
        QCOMPARE(sharedWording(text, u"On Monday the bridge was closed after the river rose two metres."_s), 1.0 / 9);
        QCOMPARE(sharedWording(text, u"Die Br\u00FCcke ist seit Montag gesperrt, der Fluss stieg."_s), 0.0);
        QCOMPARE(sharedWording(text, QString()), 0.0);
    }

    void countsWords()
    {
        QCOMPARE(wordCount(u"It may slip. 千问 3"), 6);
        QCOMPARE(wordCount(u" \n—."), 0);
    }
};

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "worddifference_test.moc"
