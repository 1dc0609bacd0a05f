// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sourcetracer.h"

#include "exchange/folderreader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// How many sources are behind an event: cases whose answer is certain, and the bundled study as one reads it.
class SourceTracerTest : public QObject
{
    Q_OBJECT

private slots:
    static void countsRoots_data();
    static void countsRoots();
    static void saysWhoRestsOnWhat();
    static void namesAreComparedAsRead();
    static void rowsOfOneGroupAreOne();
    static void allEventsTogether();
    static void theBundledStudy_data();
    static void theBundledStudy();
};

namespace
{
// Five articles, 000 to 004. 003 is by Reuters, 004 and 005 by The Herald; the outlets of the others are not known.
const QList<Article> articles{
    {.id = {1}, .name = u"000"_s},
    {.id = {2}, .name = u"001"_s},
    {.id = {3}, .name = u"002"_s},
    {.id = {4}, .name = u"003"_s, .outlet = u"Reuters"_s},
    {.id = {5}, .name = u"004"_s, .outlet = u"The Herald"_s},
    {.id = {6}, .name = u"005"_s, .outlet = u"The Herald"_s},
};

const QList<Reporter> reporters{
    {.id = {1}, .name = u"Bloomberg"_s, .kind = ReporterKind::Outlet},
    {.id = {2}, .name = u"Huxiu"_s, .kind = ReporterKind::Outlet},
    {.id = {3}, .name = u"Reuters"_s, .kind = ReporterKind::Outlet},
    {.id = {4}, .name = u"the herald"_s, .kind = ReporterKind::Outlet},
    {.id = {5}, .name = u"People familiar with it"_s, .kind = ReporterKind::Anonymous},
    {.id = {6}, .name = u"Insiders"_s, .kind = ReporterKind::Anonymous},
    {.id = {7}, .name = u"Alibaba"_s, .kind = ReporterKind::Company},
    {.id = {8}, .name = u"001"_s, .kind = ReporterKind::Outlet},
};

// "2" or "2:Bloomberg", "2:?" without a row, "2:-Bloomberg" denied, blanks between claims.
QList<SourcedClaim> claimsFrom(const QString &text)
{
    QList<SourcedClaim> claims;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        SourcedClaim claim{.article = {word.section(u':', 0, 0).toInt() + 1}};
        QString name = word.section(u':', 1);
        if (name.startsWith(u'-')) {
            claim.modality = Modality::Denied;
            name.removeFirst();
        }
        if (name == u'?')
            claim.kind = ReporterKind::Anonymous;
        for (const Reporter &reporter : reporters) {
            if (reporter.name.section(u' ', 0, 0) == name) {
                claim.reporter = reporter.id;
                claim.kind = reporter.kind;
            }
        }
        claims.append(claim);
    }
    return claims;
}

EventSources traced(const QString &text)
{
    return SourceTracer(articles, reporters).trace(claimsFrom(text));
}

QStringList rootWords(const EventSources &sources)
{
    QStringList words;
    for (const SourceRoot &root : sources.roots) {
        words.append(root.names.join(u'+') + u" <- "_s + root.articles.join(u' '));
    }
    return words;
}
} // namespace

void SourceTracerTest::countsRoots_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<int>("articleCount");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    const auto row = [](const char *name, const char *claims, int count, int atLeast, int atMost) {
        QTest::newRow(name) << QString::fromLatin1(claims) << count << atLeast << atMost;
    };
    row("nothing", "", 0, 0, 0);
    row("an own account", "0", 1, 1, 1);
    row("each on its own account", "0 1 2 3", 4, 4, 4);
    row("all from one", "0:Bloomberg 1:Bloomberg 2:Bloomberg", 3, 1, 1);
    row("from two", "0:Huxiu 1:Bloomberg 2:Bloomberg", 3, 2, 2);
    row("two and unnamed ones", "0:Huxiu 0:Insiders 1:Insiders 2:Bloomberg 3:Bloomberg 4:Bloomberg", 5, 2, 3);
    row("unnamed ones alone", "0:Insiders", 1, 1, 1);
    row("unnamed ones of one row", "0:Insiders 1:Insiders", 2, 1, 1);
    row("two groups unnamed", "0:Insiders 1:People", 2, 1, 2);
    row("unnamed without a row", "0:? 1:?", 2, 1, 2);
    row("unnamed twice in one article", "0:? 0:?", 1, 1, 1);
    row("own voice beside one that is named", "0 0:Bloomberg", 1, 1, 1);
    row("the order does not matter", "0:Bloomberg 0", 1, 1, 1);
    row("own voice beside an unnamed one", "0 0:Insiders 1", 2, 1, 2);
    row("a company", "0:Alibaba 1:Alibaba 2:Bloomberg", 3, 2, 2);
    row("two articles of one outlet", "4 5", 2, 1, 1);
    row("an outlet names itself", "4:the", 1, 1, 1);
    row("an outlet names itself in another", "4 5:the", 2, 1, 1);
    row("an outlet of the study", "3 0:Reuters 1:Reuters", 3, 1, 1);
    row("an outlet of the study that is silent", "0:Reuters 1:Reuters", 2, 1, 1);
    row("an article of the study", "1 0:001 2:001", 3, 1, 1);
    row("through an outlet of the study", "3:Bloomberg 0:Reuters 1:Bloomberg", 3, 1, 1);
    row("through two", "3:the 4:Bloomberg 0:Reuters", 3, 1, 1);
    row("a circle", "3:the 4:Reuters", 2, 1, 1);
    row("a circle that others name", "3:the 4:Reuters 0:Reuters 1:the 2", 5, 2, 2);
    row("a circle with a way out", "3:the 4:Reuters 4:Bloomberg", 2, 1, 1);
    row("a denial is no support", "0 1:- 2:-Alibaba", 1, 1, 1);
    row("one that also denies", "0 0:-Alibaba", 1, 1, 1);
    row("nothing but denials", "0:- 1:-", 0, 2, 2);
    row("an unknown article", "0 9", 1, 1, 1);
}

void SourceTracerTest::countsRoots()
{
    QFETCH(const QString, claims);
    QFETCH(const int, articleCount);
    const EventSources sources = traced(claims);
    QCOMPARE(sources.articles, articleCount);
    QTEST(sources.atLeast(), "atLeast");
    QTEST(sources.atMost(), "atMost");
}

void SourceTracerTest::saysWhoRestsOnWhat()
{
    QCOMPARE(rootWords(traced(u"4:Bloomberg 2:Bloomberg 1 0:Huxiu 0:Insiders 3:Bloomberg"_s)),
             (QStringList{u"Bloomberg <- 002 003 004"_s, u"Huxiu <- 000"_s, u"001 <- 001"_s, u"Insiders <- 000"_s}));
    QCOMPARE(rootWords(traced(u"3 0:Reuters"_s)), QStringList{u"Reuters <- 000 003"_s});
    QCOMPARE(traced(u"3 0:Reuters"_s).roots.first().kind, RootKind::OwnAccount);
    QCOMPARE(traced(u"0:Reuters"_s).roots.first().kind, RootKind::Named); // 003 says nothing of this
    QCOMPARE(rootWords(traced(u"3:the 4:Reuters 0:Reuters"_s)), QStringList{u"Reuters+The Herald <- 000 003 004"_s});
    QCOMPARE(traced(u"0:?"_s).roots.first().kind, RootKind::Anonymous);
    const EventSources denied = traced(u"0 1:- 2:-Alibaba"_s);
    QCOMPARE(denied.denying, 2);
    QCOMPARE(rootWords(denied), QStringList{u"000 <- 000"_s});
    QCOMPARE(traced(u"0 0:-Alibaba"_s).denying, 0); // it says both
    QCOMPARE(traced(u"0:- 1:-"_s).denying, 2);
}

void SourceTracerTest::namesAreComparedAsRead()
{
    const QList<Reporter> spelt{{.id = {1}, .name = u"Zeit\u2011Online"_s}, {.id = {2}, .name = u"zeit-online "_s}};
    const SourceTracer tracer({{.id = {1}, .name = u"a"_s}, {.id = {2}, .name = u"b"_s}}, spelt);
    const EventSources sources = tracer.trace({{.article = {1}, .reporter = {1}, .kind = ReporterKind::Outlet},
                                               {.article = {2}, .reporter = {2}, .kind = ReporterKind::Outlet}});
    QCOMPARE(rootWords(sources), QStringList{u"Zeit\u2011Online <- a b"_s});
}

// Unnamed groups are told apart by their row, never by their words.
void SourceTracerTest::rowsOfOneGroupAreOne()
{
    const QList<Reporter> groups{{.id = {1}, .name = u"Sources"_s, .kind = ReporterKind::Anonymous},
                                 {.id = {2}, .name = u"Sources"_s, .kind = ReporterKind::Anonymous}};
    const SourceTracer tracer(articles, groups);
    QCOMPARE(tracer.trace({{.article = {1}, .reporter = {1}}, {.article = {2}, .reporter = {2}}}).atMost(), 2);
    QCOMPARE(tracer.trace({{.article = {1}, .reporter = {1}}, {.article = {2}, .reporter = {1}}}).atMost(), 1);
}

void SourceTracerTest::allEventsTogether()
{
    const SourceTracer tracer(articles, reporters);
    const EventSources all =
        tracer.all({tracer.trace(claimsFrom(u"4:Bloomberg 0"_s)), tracer.trace(claimsFrom(u"2:Bloomberg 0:Huxiu"_s)),
                    tracer.trace(claimsFrom(u"1:- 1:Insiders"_s))});
    QCOMPARE(rootWords(all),
             (QStringList{u"Bloomberg <- 002 004"_s, u"Huxiu <- 000"_s, u"000 <- 000"_s, u"Insiders <- 001"_s}));
    QCOMPARE(all.articles, 4);
    QCOMPARE(all.atLeast(), 3);
    QCOMPARE(all.atMost(), 4);
    QCOMPARE(tracer.all({}), EventSources());
}

void SourceTracerTest::theBundledStudy_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("articleCount");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    QTest::addColumn<QStringList>("roots");
    const auto row = [](const char *event, int count, int atLeast, int atMost, const QStringList &roots) {
        QTest::newRow(event) << QString::fromLatin1(event) << count << atLeast << atMost << roots;
    };
    // 001 names nobody; 002 and 004 name Bloomberg; 004 quotes a director by name; the rest have it from unnamed ones.
    row("qwen-3-launch", 5, 3, 7,
        {u"Bloomberg <- 002 004"_s, u"Zhang Hua <- 004"_s, u"001 <- 001"_s, u"Unnamed reports <- 002 003"_s,
         u"Sources close to Alibaba's work <- 000"_s, u"Sources familiar with the question <- 002"_s,
         u"People familiar with the issue <- 004"_s});
    row("bloomberg-report", 3, 2, 2, {u"Bloomberg <- 002 003 004"_s, u"Reuters <- 003"_s});
    row("qwen-2-5-max-beats-v3", 2, 1, 2, {u"Alibaba <- 003 004"_s, u"Unnamed reports <- 003"_s});
    row("deepseek-next-model", 2, 1, 3,
        {u"002 <- 002"_s, u"Sources who know DeepSeek's plans <- 004"_s, u"Unnamed reports <- 004"_s});
    row("deepseek-rise", 3, 3, 3, {u"Reuters <- 002"_s, u"000 <- 000"_s, u"004 <- 004"_s});
    row("quark-refresh", 2, 2, 2, {u"CNBC <- 003"_s, u"000 <- 000"_s});
    row("qwen-3-official-word", 1, 1, 1, {u"000 <- 000"_s}); // 002 and 004 say that there is none yet
    row("openai-open-model", 1, 1, 1, {u"Unnamed reports <- 000"_s});
    row("alumni-startups", 1, 2, 2, {u"South China Morning Post <- 002"_s, u"ITJuzi <- 002"_s});
}

void SourceTracerTest::theBundledStudy()
{
    static const Result<Snapshot> study = readFolder(QStringLiteral(SYNOPTIC_SOURCE_DIR "/corpus/qwen3-launch"));
    QVERIFY(study);
    QFETCH(const QString, event);
    QFETCH(const int, articleCount);
    QHash<PassageId, ArticleId> places;
    for (const Passage &passage : study->passages) {
        const auto version = std::ranges::find(study->versions, passage.version, &Version::id);
        places.insert(passage.id, version->article);
    }
    const auto found = std::ranges::find(study->events, event, &Event::name);
    QVERIFY(found != study->events.end());
    QList<SourcedClaim> claims;
    for (const Claim &claim : study->claims) {
        if (claim.event == found->id)
            claims.append({.article = places.value(claim.passage),
                           .reporter = claim.reporter,
                           .kind = claim.reporterKind,
                           .modality = claim.modality});
    }
    const EventSources sources = SourceTracer(study->articles, study->reporters).trace(claims);
    QCOMPARE(sources.articles, articleCount);
    QTEST(sources.atLeast(), "atLeast");
    QTEST(sources.atMost(), "atMost");
    QTEST(rootWords(sources), "roots");
}

QTEST_APPLESS_MAIN(SourceTracerTest)
#include "sourcetracer_test.moc"
