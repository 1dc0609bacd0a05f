// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/compareanalysts.h"

#include "support/studyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CompareAnalystsTest : public QObject
{
    Q_OBJECT

private slots:
    static void findsTheAnalysts();
    static void comparesTagByTag();
    static void leavesOutWhatIsUntouched();
    static void leavesOutBoilerplate();
    static void notesCountAsReading();
    static void leavesOutWhatIsAsked();
    static void nothingInCommon();
};

namespace
{
const QString ann = u"Ann"_s;
const QString bea = u"Bea"_s;

// Highlights by two analysts on short texts; a rocket is one code point and two units.
struct Sketch {
    SnapshotBuilder builder;
    ArticleId first = builder.article(u"1"_s, u"One"_s, u"🚀 aaaa bbbb cccc dddd"_s); // 21 code points
    ArticleId second = builder.article(u"2"_s, u"Two"_s, u"eeee ffff\nmore stories\ngggg hhhh"_s);
    TagId who = builder.tag(u"who"_s, u"sand"_s);
    TagId mayor = builder.tag(u"mayor"_s, u"mint"_s, who);
    QList<QString> authors;

    void mark(const QString &author, ArticleId article, const QString &quote, const QList<TagId> &tags = {})
    {
        builder.highlight(article, quote, tags);
        authors.append(author);
    }

    [[nodiscard]] Snapshot study() const
    {
        Snapshot all = builder.contents();
        for (qsizetype i = 0; i < authors.size(); ++i) {
            all.highlights[i].author = authors[i];
        }
        return all;
    }
};

QStringList listed(const QList<AnalystDifference> &differences)
{
    QStringList lines;
    for (const AnalystDifference &difference : differences) {
        lines.append(u"%1: %2-%3 %4-%5"_s.arg(difference.article.value)
                         .arg(difference.a.start)
                         .arg(difference.a.end)
                         .arg(difference.b.start)
                         .arg(difference.b.end));
    }
    return lines;
}
} // namespace

void CompareAnalystsTest::findsTheAnalysts()
{
    Sketch sketch;
    sketch.mark(bea, sketch.first, u"aaaa"_s);
    sketch.mark(QString(), sketch.first, u"aaaa"_s);
    sketch.builder.note({.article = sketch.first, .text = u"x"_s, .author = ann});
    sketch.builder.note({.text = u"on the study"_s, .author = u"Carla"_s});
    QCOMPARE(analystsOf(sketch.study()), QStringList({QString(), ann, bea}));
}

void CompareAnalystsTest::comparesTagByTag()
{
    Sketch sketch;
    sketch.mark(ann, sketch.first, u"aaaa bbbb"_s, {sketch.who});
    sketch.mark(ann, sketch.first, u"dddd"_s, {sketch.mayor});
    sketch.mark(bea, sketch.first, u"bbbb"_s, {sketch.who});
    sketch.mark(bea, sketch.first, u"dddd"_s, {sketch.mayor});
    const AnalystComparison found = compareAnalysts(sketch.study(), ann, bea);
    QCOMPARE(found.points, 21);
    QCOMPARE(found.versions, 1);
    QCOMPARE(found.tags.size(), 3);
    QVERIFY(found.tags[0].tag.isNull());
    QCOMPARE(found.tags[0].figures.points, (FourFold{.both = 8, .onlyA = 5, .onlyB = 0, .neither = 8}));
    QCOMPARE(found.tags[1].tag, sketch.who);
    QCOMPARE(found.tags[1].figures.points, (FourFold{.both = 4, .onlyA = 5, .onlyB = 0, .neither = 12}));
    QCOMPARE(listed(found.tags[1].differences), QStringList{u"1: 2-11 7-11"_s});
    QCOMPARE(found.tags[2].path, u"who/mayor"_s);
    QCOMPARE(found.tags[2].figures.kappa, std::optional(1.0));
    QCOMPARE(found.tags[2].figures.alpha, std::optional(1.0));
    QVERIFY(found.tags[2].differences.isEmpty());
    // The other way round it is the same but for the sides.
    const AnalystComparison turned = compareAnalysts(sketch.study(), bea, ann);
    QCOMPARE(turned.tags[1].figures.kappa, found.tags[1].figures.kappa);
    QCOMPARE(turned.tags[1].figures.alpha, found.tags[1].figures.alpha);
}

// An article that one of them has not touched does not make them agree.
void CompareAnalystsTest::leavesOutWhatIsUntouched()
{
    Sketch sketch;
    sketch.mark(ann, sketch.first, u"aaaa"_s);
    sketch.mark(bea, sketch.first, u"aaaa"_s);
    const AnalystComparison before = compareAnalysts(sketch.study(), ann, bea);
    sketch.mark(ann, sketch.second, u"gggg"_s);
    const AnalystComparison after = compareAnalysts(sketch.study(), ann, bea);
    QCOMPARE(after.points, before.points);
    QCOMPARE(after.tags[0].figures.unitsA, 1);
    sketch.mark(bea, sketch.second, u"hhhh"_s);
    const AnalystComparison both = compareAnalysts(sketch.study(), ann, bea);
    QCOMPARE(both.points, before.points + 32);
    QCOMPARE(listed(both.tags[0].differences), QStringList({u"2: 23-27 0-0"_s, u"2: 0-0 28-32"_s}));
}

void CompareAnalystsTest::leavesOutBoilerplate()
{
    Sketch sketch;
    sketch.mark(ann, sketch.second, u"ffff\nmore stories\ngggg"_s);
    sketch.mark(bea, sketch.second, u"ffff"_s);
    sketch.mark(bea, sketch.second, u"stories"_s);
    Snapshot study = sketch.study();
    study.versions[1].blocks = {{.line = 1, .boilerplate = true}};
    const AnalystComparison found = compareAnalysts(study, ann, bea);
    QCOMPARE(found.points, 32 - 13);
    QCOMPARE(found.tags[0].figures.points, (FourFold{.both = 4, .onlyA = 5, .onlyB = 0, .neither = 10}));
    // In the article it stands where it stood.
    QCOMPARE(listed(found.tags[0].differences), QStringList{u"2: 5-27 5-9"_s});
}

void CompareAnalystsTest::notesCountAsReading()
{
    Sketch sketch;
    sketch.mark(ann, sketch.first, u"aaaa"_s);
    QCOMPARE(compareAnalysts(sketch.study(), ann, bea).points, 0);
    sketch.builder.note({.article = sketch.first, .text = u"Nothing to mark here."_s, .author = bea});
    const AnalystComparison found = compareAnalysts(sketch.study(), ann, bea);
    QCOMPARE(found.points, 21);
    QCOMPARE(found.tags[0].figures.unitsB, 0);
    QCOMPARE(found.tags[0].differences.size(), 1);
}

void CompareAnalystsTest::leavesOutWhatIsAsked()
{
    Sketch sketch;
    sketch.mark(ann, sketch.first, u"aaaa"_s);
    sketch.mark(bea, sketch.first, u"aaaa"_s);
    sketch.mark(bea, sketch.first, u"cccc"_s);
    Snapshot study = sketch.study();
    study.reviews = {{.passage = study.highlights.last().passage}};
    QCOMPARE(compareAnalysts(study, ann, bea).tags[0].figures.alpha, std::optional(1.0));
    study.reviews.clear();
    QVERIFY(compareAnalysts(study, ann, bea).tags[0].figures.alpha < 1.0);
    study.passages.last().state = AnchorState::Lost;
    QCOMPARE(compareAnalysts(study, ann, bea).tags[0].figures.alpha, std::optional(1.0));
}

void CompareAnalystsTest::nothingInCommon()
{
    Sketch sketch;
    sketch.mark(ann, sketch.first, u"aaaa"_s);
    sketch.mark(bea, sketch.second, u"gggg"_s);
    const AnalystComparison found = compareAnalysts(sketch.study(), ann, bea);
    QCOMPARE(found.points, 0);
    QVERIFY(found.tags.isEmpty());
}

QTEST_APPLESS_MAIN(CompareAnalystsTest)
#include "compareanalysts_test.moc"
