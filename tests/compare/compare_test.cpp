// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare.h"
#include "compare/passagesources.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString first = u"A cargo train left the rails near Osterby on Monday and blocked the line to the coast.\n"
                      u"Nobody was hurt, the railway said.\n"
                      u"Twelve wagons loaded with timber lie beside the track.\n"
                      u"The mayor has opened a new library with 40,000 books."_s;
const QString second = u"The railway expects the line to the coast to stay blocked until Thursday.\n"
                       u"On Monday a cargo train derailed near Osterby.\n"
                       u"The twelve wagons that left the rails were loaded with timber.\n"
                       u"Passengers are taken to the coast by bus."_s;
const QString unrelated = u"The harvest of apples was small this autumn.\nGrowers blame the frost in May for it."_s;
const QString german = u"Am Montag ist bei Osterby ein Güterzug entgleist, die Strecke an die Küste ist gesperrt.\n"
                       u"Niemand wurde verletzt, sagte die Bahn. Zwölf Wagen mit Holz liegen neben dem Gleis."_s;

Comparison compared(const QStringList &texts, SentenceRule rule = SentenceRule::Found)
{
    QList<SharedReading> readings;
    for (const QString &text : texts)
        readings.append(readForComparison(text, rule));
    return compare(readings);
}

bool isLinked(const Comparison &comparison, Place a, Place b)
{
    return std::ranges::any_of(comparison.links,
                               [&](const PassageLink &link) { return link.isPainted() && link.a == a && link.b == b; });
}

// The links as if the articles had come in another order; `places` says where each has gone.
QList<PassageLink> moved(QList<PassageLink> links, const QList<int> &places)
{
    for (PassageLink &link : links) {
        link.a.article = places[link.a.article];
        link.b.article = places[link.b.article];
        if (link.b < link.a)
            std::swap(link.a, link.b);
    }
    std::ranges::sort(links, {}, [](const PassageLink &link) { return std::pair(link.a, link.b); });
    return links;
}
} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private slots:
    static void findsWhatTellsTheSame();
    static void isSymmetric();
    static void anUnrelatedArticleChangesNothing();
    static void addingIsComparingAll();
    static void identicalArticles();
    static void smallest_data();
    static void smallest();
    static void aLongParagraph();
    static void anotherLanguage();
    static void chinese();
    static void sharesAreOfWords();
    static void runsOverSentencesKeepTheirPlaces();
    static void passesOverBoilerplate();
    static void canBeCancelled();
    static void namesSources();
    static void groupsWhatRestsOnOneReport();
};

void CompareTest::findsWhatTellsTheSame()
{
    const Comparison comparison = compared({first, second});
    QVERIFY(isLinked(comparison, {0, 0}, {1, 1}));
    QVERIFY(isLinked(comparison, {0, 2}, {1, 2}));
    QVERIFY(!isLinked(comparison, {0, 3}, {1, 1}));
    QVERIFY(comparison.isOnlyHere({0, 3}));
    QVERIFY(!comparison.isOnlyHere({0, 0}));
    const int unit = comparison.unitOf({0, 2});
    QVERIFY(unit >= 0);
    QCOMPARE(comparison.unitOf({1, 2}), unit);
    QCOMPARE(comparison.units[unit].articles, 2);
    QCOMPARE(comparison.unitOf({0, 3}), -1);
    QCOMPARE(comparison.linksOf({0, 2}).first().other({0, 2}), (Place{1, 2}));
}

void CompareTest::isSymmetric()
{
    const Comparison comparison = compared({first, second, unrelated});
    const Comparison swapped = compared({unrelated, second, first});
    QCOMPARE(moved(swapped.links, {2, 1, 0}), comparison.links);
    QCOMPARE(swapped.runs.size(), comparison.runs.size());
    QCOMPARE(swapped.onlyHere.size(), comparison.onlyHere.size());
    QCOMPARE(swapped.units.size(), comparison.units.size());
}

void CompareTest::anUnrelatedArticleChangesNothing()
{
    const Comparison two = compared({first, second});
    const Comparison three = compared({first, second, unrelated});
    QCOMPARE(three.links, two.links);
    QCOMPARE(three.units, two.units);
    QCOMPARE(three.runs, two.runs);
}

void CompareTest::addingIsComparingAll()
{
    Comparer comparer;
    QList<PassageLink> links;
    for (const QString &text : {first, second, first})
        links += comparer.add(readForComparison(text)).links;
    const Comparison all = compared({first, second, first});
    QCOMPARE(comparer.comparison().links, all.links);
    QCOMPARE(moved(links, {0, 1, 2}), all.links);
}

void CompareTest::identicalArticles()
{
    const Comparison comparison = compared({first, first});
    for (int i = 0; i < int(comparison.articles[0].sentences.size()); ++i) {
        const PassageLink best = comparison.linksOf({0, i}).first();
        QCOMPARE(best.b, (Place{1, i}));
        QCOMPARE(best.kind, LinkClass::Verbatim);
    }
    QCOMPARE(comparison.runs.size(), 1);
    QCOMPARE(comparison.articles[0].ownShare, 0.0);
    QCOMPARE(comparison.linkedShare(), 1.0);
    QVERIFY(comparison.onlyHere.isEmpty());
}

void CompareTest::smallest_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("no article") << QStringList();
    QTest::newRow("one article") << QStringList{first};
    QTest::newRow("an empty one") << QStringList{first, QString()};
    QTest::newRow("nothing but stops") << QStringList{first, u"... !? \n\n --"_s};
    QTest::newRow("one sentence") << QStringList{u"Rain fell."_s, u"Snow fell on the hills."_s};
}

void CompareTest::smallest()
{
    QFETCH(const QStringList, texts);
    const Comparison comparison = compared(texts);
    QCOMPARE(comparison.articles.size(), texts.size());
    QVERIFY(comparison.units.isEmpty());
    QVERIFY(comparison.linkedShare() < 0.01);
    if (texts.size() < 2)
        QVERIFY(comparison.onlyHere.isEmpty());
}

void CompareTest::aLongParagraph()
{
    QString paragraph;
    while (paragraph.size() < 16 * 1024)
        paragraph += u"the ship sailed on and on and "_s;
    const Comparison comparison = compared({paragraph, first, paragraph + u"home"_s});
    QCOMPARE(comparison.articles[0].sentences.size(), 1);
    QVERIFY(!comparison.runs.isEmpty());
}

void CompareTest::anotherLanguage()
{
    const Comparison comparison = compared({first + u'\n' + second, german});
    QCOMPARE(comparison.articles[0].language, WordLanguage::English);
    QCOMPARE(comparison.articles[1].language, WordLanguage::German);
    QVERIFY(comparison.links.isEmpty());
    QVERIFY(comparison.onlyHere.isEmpty()); // nobody can say so
}

void CompareTest::chinese()
{
    const Comparison comparison = compared(
        {u"阿里巴巴计划在四月发布新模型。公司没有回应。"_s, u"天气很好。据报道，阿里巴巴四月将发布新模型。"_s});
    QCOMPARE(comparison.articles[0].sentences.size(), 2);
    QVERIFY(isLinked(comparison, {0, 0}, {1, 1}));
    QVERIFY(!isLinked(comparison, {0, 1}, {1, 0}));
}

void CompareTest::sharesAreOfWords()
{
    const QString shared = u"one morning in spring the council of the old town met in secret"_s;
    const Comparison comparison = compared({shared + u"."_s, u"He wrote that "_s + shared + u" and left at noon."_s});
    QCOMPARE(comparison.articles[0].ownShare, 0.0);
    const double own = comparison.articles[1].ownShare;
    QVERIFY2(own > 0.3 && own < 0.4, qPrintable(QString::number(own)));
}

void CompareTest::runsOverSentencesKeepTheirPlaces()
{
    const QString text = u"The old bridge over the river Varn was closed for heavy lorries. "_s +
                         u"Engineers had found cracks in two of its seven stone piers."_s;
    const Comparison comparison = compared({text, text});
    for (const PassageLink &link : comparison.links) {
        if (link.kind == LinkClass::Verbatim)
            QCOMPARE(link.a.sentence, link.b.sentence);
    }
}

void CompareTest::passesOverBoilerplate()
{
    const QString teaser = u"Sign up here for our weekly letter about cooking and gardens."_s;
    const QString text = teaser + u'\n' + first + u"\n\n"_s + teaser;
    const QList<Block> blocks{{.line = 0, .boilerplate = true}, {.line = 3}, {.line = 6, .boilerplate = true}};
    const Comparison comparison =
        compare({readForComparison(text, SentenceRule::Found, blocks), readForComparison(teaser + u'\n' + unrelated)});
    QCOMPARE(comparison.articles[0].sentences.size(), 4);
    QCOMPARE(comparison.articles[0].sentences.first().start, teaser.size() + 1);
    QVERIFY(comparison.links.isEmpty());
    QVERIFY(comparison.runs.isEmpty());
}

void CompareTest::canBeCancelled()
{
    const QList<SharedReading> readings{readForComparison(first), readForComparison(second)};
    QVERIFY(compare(readings, {}, [] { return true; }).articles.isEmpty());
    int asked = 0;
    QVERIFY(compare(readings, {}, [&] { return ++asked > 4; }).articles.isEmpty());
}

void CompareTest::namesSources()
{
    const QList<SharedReading> readings{
        readForComparison(u"The bridge will close in June, the Varn Courier reported."_s),
        readForComparison(u"The bridge will close in June. The council has not said so."_s)};
    const Comparison comparison = compare(readings, {u"Hill Gazette"_s, u"Varn Courier"_s});
    QCOMPARE(comparison.sources.size(), 1);
    const PassageSource source = comparison.sources.first();
    QCOMPARE(source.place, (Place{0, 0}));
    QCOMPARE(source.kind, ReporterKind::Outlet);
    QCOMPARE(source.article, 1);
    QCOMPARE(articlesByReport(comparison), (QList<QList<int>>{{0, 1}}));
}

void CompareTest::groupsWhatRestsOnOneReport()
{
    QList<SharedReading> readings;
    for (const QString &text :
         {u"The bridge will close, Bloomberg News reported."_s, u"The council met on Monday."_s,
          u"Such rapid changes suggest a plan."_s, u"According to Bloomberg and others it will close."_s})
        readings.append(readForComparison(text));
    const Comparison comparison = compare(readings);
    QCOMPARE(articlesByReport(comparison), (QList<QList<int>>{{0, 3}, {1}, {2}}));
    for (const PassageSource &source : comparison.sources)
        QVERIFY(source.place.article != 2); // changes are nobody
}

QTEST_APPLESS_MAIN(CompareTest)
#include "compare_test.moc"
