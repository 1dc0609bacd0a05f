// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/jump.h"
#include "support/comparegold.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Floors for what tests/benchmarks/compare_eval.cpp measures, so that a change that makes comparing worse is noticed.
class GoldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsFitTheTexts();
    void paintedLinks();
    void jumps();
    void onlyHere();
    void wordRuns();

private:
    QList<comparegold::Story> m_stories;
    QList<Comparison> m_comparisons;
};

void GoldTest::initTestCase()
{
    m_stories = comparegold::stories(QStringLiteral(SYNOPTIC_SOURCE_DIR "/tests/compare/gold"));
    if (m_stories.isEmpty())
        QSKIP("There are no labelled stories.");
    for (const comparegold::Story &story : std::as_const(m_stories))
        m_comparisons.append(compare(story.readings, story.outlets));
}

void GoldTest::listsFitTheTexts()
{
    for (const comparegold::Story &story : std::as_const(m_stories))
        QVERIFY2(story.faults.isEmpty(), qPrintable(story.name + u": "_s + story.faults.join(u' ')));
}

void GoldTest::paintedLinks()
{
    double right = 0;
    double made = 0;
    double wanted = 0;
    for (qsizetype i = 0; i < m_stories.size(); ++i) {
        wanted += double(m_stories[i].links.size());
        for (const PassageLink &link : std::as_const(m_comparisons[i].links)) {
            made += link.isPainted() ? 1 : 0;
            right += link.isPainted() && m_stories[i].links.contains({link.a, link.b}) ? 1 : 0;
        }
    }
    QVERIFY2(right / made > 0.75, qPrintable(QString::number(right / made)));
    QVERIFY2(right / wanted > 0.44, qPrintable(QString::number(right / wanted)));
}

void GoldTest::jumps()
{
    double exact = 0;
    double all = 0;
    for (qsizetype i = 0; i < m_stories.size(); ++i) {
        for (const auto &[ends, isSame] : m_stories[i].links.asKeyValueRange()) {
            all += isSame ? 1 : 0;
            const Jump jump = jumpTo(m_comparisons[i], ends.first, ends.second.article);
            exact += isSame && jump.sentence == ends.second.sentence ? 1 : 0;
        }
    }
    QVERIFY2(exact / all > 0.6, qPrintable(QString::number(exact / all)));
}

void GoldTest::onlyHere()
{
    double right = 0;
    double made = 0;
    for (qsizetype i = 0; i < m_stories.size(); ++i) {
        for (const Place place : std::as_const(m_comparisons[i].onlyHere)) {
            ++made;
            right += m_stories[i].onlyHere.contains({place.article, place.sentence}) ? 1 : 0;
        }
    }
    QVERIFY2(right / made > 0.7, qPrintable(QString::number(right / made)));
}

void GoldTest::wordRuns()
{
    for (qsizetype i = 0; i < m_stories.size(); ++i) {
        int found = 0;
        for (const WordRun &run : std::as_const(m_stories[i].runs)) {
            found += std::ranges::any_of(m_comparisons[i].runs, [&](const WordRun &other) {
                return other.articleA == run.articleA && other.articleB == run.articleB && other.a.overlaps(run.a) &&
                       other.b.overlaps(run.b);
            });
        }
        QVERIFY2(found >= 0.9 * double(m_stories[i].runs.size()), qPrintable(m_stories[i].name));
    }
}

QTEST_APPLESS_MAIN(GoldTest)
#include "gold_test.moc"
