// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articlesearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ArticleSearchTest : public QObject
{
    Q_OBJECT

private slots:
    static void comparesAsFoldedTextDoes();
    static void theNewestSearchWins();
    static void nothingComesOfACancelledOne();
    static void itDoesNotHoldUpTheWindow();
};

void ArticleSearchTest::comparesAsFoldedTextDoes()
{
    const QString first = u"Qwen\u20113 nears. “Qwen-3” it is."_s;
    const QString second = u"No model. QWEN–3!"_s;
    ArticleSearch search;
    QSignalSpy found(&search, &ArticleSearch::found);
    search.start(u"qwen-3"_s, {{.version = {1}, .text = first}, {.version = {2}, .text = second}});
    QVERIFY(QTest::qWaitFor([&] { return found.size() == 1; }));
    const auto hits = found.first().first().value<SearchHits>();
    QCOMPARE(hits.query, u"qwen-3"_s);
    QCOMPARE(hits.hits, (QList<SearchHit>{{.version = {1}, .span = {.start = 0, .end = 6}},
                                          {.version = {1}, .span = {.start = 15, .end = 21}},
                                          {.version = {2}, .span = {.start = 10, .end = 16}}}));
    search.start(u"\"qwen"_s, {{.version = {1}, .text = first}});
    QVERIFY(QTest::qWaitFor([&] { return found.size() == 2; }));
    QCOMPARE(found.last().first().value<SearchHits>().hits.size(), 1);
}

void ArticleSearchTest::theNewestSearchWins()
{
    const QString text = u"one two "_s.repeated(20'000);
    ArticleSearch search;
    QSignalSpy found(&search, &ArticleSearch::found);
    search.start(u"one"_s, {{.version = {1}, .text = text}});
    search.start(u"two"_s, {{.version = {1}, .text = text}});
    const auto isTwo = [&] { return !found.isEmpty() && found.last().first().value<SearchHits>().query == u"two"_s; };
    QVERIFY(QTest::qWaitFor(isTwo));
    QTest::qWait(100);
    QVERIFY(isTwo()); // and nothing came behind it
}

void ArticleSearchTest::nothingComesOfACancelledOne()
{
    ArticleSearch search;
    QSignalSpy found(&search, &ArticleSearch::found);
    search.start(u"one"_s, {{.version = {1}, .text = u"one "_s.repeated(500'000)}});
    search.cancel();
    QTest::qWait(100);
    QCOMPARE(found.size(), 0);
}

void ArticleSearchTest::itDoesNotHoldUpTheWindow()
{
    QList<SearchText> texts;
    for (int i = 0; i < 20; ++i) {
        texts.append({.version = {i + 1}, .text = u"The maker plans Qwen\u20113. "_s.repeated(4'000)});
    }
    ArticleSearch search;
    QSignalSpy found(&search, &ArticleSearch::found);
    search.start(u"qwen-3"_s, texts);
    QCOMPARE(found.size(), 0); // it only began
    QVERIFY(QTest::qWaitFor([&] { return !found.isEmpty(); }));
    QCOMPARE(found.first().first().value<SearchHits>().hits.size(), 80'000);
}

QTEST_GUILESS_MAIN(ArticleSearchTest)
#include "articlesearch_test.moc"
