// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/newwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which words of a sentence another sentence does not have.
class NewWordsTest : public QObject
{
    Q_OBJECT

private slots:
    static void findsThem_data();
    static void findsThem();
    static void standInTheArticle();
};

namespace
{
QStringList found(const QString &text, const QString &other)
{
    const SharedReading reading = readForComparison(text);
    QStringList words;
    for (const TextSpan span : newWords(*reading, 0, *readForComparison(other), 0)) {
        words.append(text.sliced(span.start, span.length()));
    }
    return words;
}
} // namespace

void NewWordsTest::findsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QStringList>("expected");
    const QString train = u"A cargo train left the rails near Osterby on Monday."_s;
    QTest::newRow("neighbours are one") << train << u"The long train left the rails near Osterby on Monday."_s
                                        << QStringList{u"A cargo"_s};
    QTest::newRow("moved is not new") << u"On Monday a cargo train left the rails near Osterby."_s << train
                                      << QStringList();
    QTest::newRow("the same") << train << train << QStringList();
    QTest::newRow("case and dashes are no words")
        << u"A CARGO train — left the rails near Osterby on Monday!"_s << train << QStringList();
    QTest::newRow("nothing shared") << u"Nobody was hurt there."_s << u"A cargo train left the rails."_s
                                    << QStringList();
    QTest::newRow("two languages") << u"阿里巴巴计划在四月发布新的模型。"_s << train << QStringList();
    QTest::newRow("Chinese, by pairs") << u"阿里巴巴计划在五月发布新的模型。"_s << u"阿里巴巴计划在四月发布新的模型。"_s
                                       << QStringList{u"五"_s};
    QTest::newRow("Chinese, a part") << u"阿里巴巴将于四月底发布。"_s << u"发布的是阿里巴巴。"_s
                                     << QStringList{u"将于四月底"_s};
}

void NewWordsTest::findsThem()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QTEST(found(text, other), "expected");
}

void NewWordsTest::standInTheArticle()
{
    const SharedReading reading = readForComparison(u"The mayor spoke of a library.\n\nTwelve wagons lie there."_s);
    const SharedReading other = readForComparison(u"Fourteen wagons lie there."_s);
    QCOMPARE(newWords(*reading, 1, *other, 0), (QList<TextSpan>{{.start = 31, .end = 37}}));
    QCOMPARE(newWords(*other, 0, *reading, 1), (QList<TextSpan>{{.start = 0, .end = 8}}));
}

QTEST_APPLESS_MAIN(NewWordsTest)
#include "newwords_test.moc"
