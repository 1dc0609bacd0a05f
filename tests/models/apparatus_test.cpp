// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apparatus.h"

#include "models/apparatuslist.h"
#include "models/apparatuswords.h"
#include "models/linkdecision.h"
#include "support/hostiletexts.h"
#include "support/storysample.h"

using namespace Qt::StringLiterals;

// What the articles have of one sentence, as values, rows and words.
class ApparatusTest : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    static void hasEveryWording();
    static void isSymmetric();
    static void saysWhoHasNothing();
    static void hasTheFigures();
    static void decisionsComeFirstAndLast();
    static void aDecisionOnMoreWordsIsTheOneThatChanges();
    static void rowsHaveAnOrder();
    static void saysWhatItCannotKnow();
    static void servesTwentyArticles();
    static void findsItsWayInChinese();
    static void textsAreOnOneLine();
};

namespace
{
QStringList kinds(const ComparedStory &story, const Apparatus &apparatus)
{
    QStringList found;
    for (const ApparatusEntry &entry : apparatus.entries) {
        found.append(story.names[entry.place.article] + u' ' + kindWords(entry.kind));
    }
    return found;
}

const ApparatusEntry *entryOn(const Apparatus &apparatus, Place place)
{
    const auto found = std::ranges::find(apparatus.entries, place, &ApparatusEntry::place);
    return found == apparatus.entries.end() ? nullptr : &*found;
}

QStringList marked(const ApparatusEntry &entry)
{
    QStringList words;
    for (const TextSpan span : entry.newWords) {
        words.append(entry.words.sliced(span.start, span.length()));
    }
    return words;
}

// So many articles that tell the same, each in other words.
Snapshot manyArticles(int count)
{
    SnapshotBuilder builder;
    for (int i = 0; i < count; ++i) {
        builder.article(u"%1"_s.arg(i, 3, 10, QChar(u'0')), u"Article %1"_s.arg(i),
                        u"A cargo train derailed near Osterby on Monday and blocked line %1 to the coast.\n\n"
                        "Reporter %1 tells of something else that nobody has heard of before."_s.arg(i));
    }
    return builder.contents();
}
} // namespace

void ApparatusTest::hasEveryWording()
{
    const ComparedSample sample;
    const StorySample ids;
    const auto story = sample.story();
    const Place focus = sample.place(ids.first, u"cargo train"_s);
    const Apparatus apparatus = apparatusOf(*story, focus);
    QCOMPARE(apparatus.focus, focus);
    QVERIFY(apparatus.words.startsWith(u"A cargo train left"_s));
    QVERIFY(entryOn(apparatus, sample.place(ids.second, u"cargo train"_s)));
    const ApparatusEntry *third = entryOn(apparatus, sample.place(ids.third, u"cargo train"_s));
    QVERIFY(third);
    QCOMPARE(third->words, u"According to Coast Radio, a cargo train derailed near Osterby on Monday."_s);
    QCOMPARE(marked(*third), (QStringList{u"According"_s, u"Radio"_s, u"derailed"_s}));
    QVERIFY(
        std::ranges::none_of(apparatus.entries, [](const ApparatusEntry &entry) { return entry.place.article == 0; }));
    QVERIFY(entryWords(*story, *third).startsWith(u"003 ¶ 2 · "_s));
    QCOMPARE(focusWords(*story, apparatus), u"001 ¶ 1 · in 3 of 4 articles"_s);
}

void ApparatusTest::isSymmetric()
{
    const ComparedSample sample;
    const auto story = sample.story();
    for (int article = 0; article < story->size(); ++article) {
        for (int sentence = 0; sentence < int(story->comparison.articles[article].sentences.size()); ++sentence) {
            const Place one{.article = article, .sentence = sentence};
            for (const ApparatusEntry &entry : apparatusOf(*story, one).entries) {
                const Apparatus other = apparatusOf(*story, entry.place);
                const ApparatusEntry *back = entryOn(other, one);
                QVERIFY(back);
                QCOMPARE(back->kind, entry.kind);
                QCOMPARE(back->score, entry.score);
            }
        }
    }
}

void ApparatusTest::saysWhoHasNothing()
{
    const ComparedSample sample;
    const StorySample ids;
    const auto story = sample.story();
    const Apparatus train = apparatusOf(*story, sample.place(ids.first, u"cargo train"_s));
    QCOMPARE(notFoundWords(*story, train), u"Not found in: 004"_s);
    const Apparatus mayor = apparatusOf(*story, sample.place(ids.first, u"The mayor"_s));
    QVERIFY(mayor.entries.isEmpty());
    QCOMPARE(notFoundWords(*story, mayor), u"Not found in: 002, 003, 004"_s);
    QCOMPARE(focusWords(*story, mayor), u"001 ¶ 4 · in this article only"_s);
    QVERIFY(apparatusRemarks(*story, mayor).first().startsWith(u"No other article"_s));
    // Nothing is linked with it, but it has words in common with others: that is not said to be here only.
    const Place hurt = sample.place(ids.first, u"Nobody was hurt"_s);
    QVERIFY(!story->comparison.isOnlyHere(hurt));
    QCOMPARE(focusWords(*story, apparatusOf(*story, hurt)), u"001 ¶ 2 · not found in the others"_s);
}

void ApparatusTest::hasTheFigures()
{
    const ComparedSample sample;
    const StorySample ids;
    const auto story = sample.story();
    const Apparatus wagons = apparatusOf(*story, sample.place(ids.first, u"Twelve wagons"_s));
    QCOMPARE(wagons.figures.size(), 1);
    const ApparatusFigures figures = wagons.figures.first();
    QCOMPARE(figuresWords(*story, figures), u"Twelve wagons (001, 003) · fourteen wagons (002)"_s);
    QCOMPARE(verdictWords(figures.verdict), u"differs"_s);
    QCOMPARE(figures, apparatusOf(*story, sample.place(ids.second, u"fourteen wagons"_s)).figures.value(0));
    QVERIFY(apparatusOf(*story, sample.place(ids.first, u"Nobody"_s)).figures.isEmpty());
}

void ApparatusTest::decisionsComeFirstAndLast()
{
    ComparedSample sample;
    const StorySample ids;
    const Place focus = sample.place(ids.first, u"cargo train"_s);
    const Place second = sample.place(ids.second, u"cargo train"_s);
    const Place fish = sample.place(ids.third, u"Fishermen"_s);
    Study &study = *sample.models.study;
    QVERIFY(decideOn(study, sample.models.texts, *sample.story(), focus, fish, LinkState::Confirmed));
    QVERIFY(decideOn(study, sample.models.texts, *sample.story(), second, focus, LinkState::Cut));
    sample.await();
    const auto story = sample.story();
    const Apparatus apparatus = apparatusOf(*story, focus);
    QCOMPARE(apparatus.entries.first().place, fish);
    QCOMPARE(apparatus.entries.first().kind, ApparatusKind::Confirmed);
    QCOMPARE(entryWords(*story, apparatus.entries.first()), u"003 ¶ 1 · confirmed by you"_s);
    QCOMPARE(apparatus.entries.last().place, second);
    QCOMPARE(apparatus.entries.last().kind, ApparatusKind::Cut);
    QVERIFY(!apparatus.entries.last().link.isNull());
    QVERIFY(kinds(*story, apparatusOf(*story, second)).contains(u"001 cut by you"_s));
    QVERIFY(forgetLink(study, apparatus.entries.last().link));
    sample.await();
    QVERIFY(entryOn(apparatusOf(*sample.story(), focus), second)->kind < ApparatusKind::Maybe);
}

void ApparatusTest::aDecisionOnMoreWordsIsTheOneThatChanges()
{
    ComparedSample sample;
    const StorySample ids;
    const auto story = sample.story();
    const Place mayor = sample.place(ids.first, u"The mayor"_s);
    const Place fish = sample.place(ids.third, u"Fishermen"_s);
    const LinkEnd few{.version = story->versions[0],
                      .span = {.start = story->span(mayor).start, .end = story->span(mayor).start + 9}};
    Study &study = *sample.models.study;
    const auto link = decideLink(study, few, linkEnd(*story, fish), LinkState::Confirmed);
    QVERIFY(link);
    sample.await();
    QCOMPARE(*decideOn(study, sample.models.texts, *sample.story(), fish, mayor, LinkState::Cut), *link);
    QCOMPARE(study.store().snapshot()->links.size(), 1);
    QCOMPARE(study.store().snapshot()->links.first().state, LinkState::Cut);
}

void ApparatusTest::rowsHaveAnOrder()
{
    ComparedSample sample;
    const StorySample ids;
    const Place focus = sample.place(ids.first, u"Twelve wagons"_s);
    const Place second = sample.place(ids.second, u"fourteen wagons"_s);
    QVERIFY(decideOn(*sample.models.study, sample.models.texts, *sample.story(), focus, second, LinkState::Cut));
    sample.await();
    ApparatusList list;
    list.show(sample.story(), apparatusOf(*sample.story(), focus));
    QStringList heads;
    for (const ApparatusRow &row : list.rows()) {
        heads.append(row.head.isEmpty() ? row.text.section(u' ', 0, 1) : row.head.section(u" ·"_s, 0, 0));
    }
    QCOMPARE(heads.first(), u"003 ¶ 3"_s);
    QCOMPARE(heads.sliced(heads.size() - 3), (QStringList{u"Passages are"_s, u"Cut by you"_s, u"002 ¶ 3"_s}));
    QVERIFY(heads.contains(u"Not found"_s));
    QCOMPARE(list.firstIndex().row(), 0);
    QCOMPARE(list.indexOf(second).row(), list.rowCount() - 1);
    for (int row = 0; row < list.rowCount(); ++row) {
        const bool canBeChosen = list.flags(list.index(row)).testFlag(Qt::ItemIsSelectable);
        QCOMPARE(canBeChosen, list.entryAt(list.index(row)) || list.figuresAt(list.index(row)));
        QVERIFY(!list.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    list.clear();
    QCOMPARE(list.rowCount(), 0);
}

void ApparatusTest::saysWhatItCannotKnow()
{
    QVERIFY(whyNoComparison({}, false, 0, 0).startsWith(u"No articles yet"_s));
    QCOMPARE(whyNoComparison({}, true, 3, 20), u"The articles are being compared: 3 of 20."_s);
    SnapshotBuilder builder;
    const QString text = u"A cargo train left the rails near Osterby on Monday and blocked the line."_s;
    const ArticleId only = builder.article(u"001"_s, u"One"_s, text);
    const ComparedSample alone(builder.contents());
    QVERIFY(whyNoComparison(*alone.story(), false, 0, 0).startsWith(u"There is only one article"_s));
    builder.article(u"002"_s, u"Two"_s, text);
    builder.article(u"003"_s, u"Three"_s, u"阿里巴巴计划在四月发布新的模型,据知情人士称。"_s);
    const ComparedSample sample(builder.contents());
    const auto story = sample.story();
    QCOMPARE(whyNoComparison(*story, true, 1, 3), QString());
    const Apparatus apparatus = apparatusOf(*story, sample.place(only, u"cargo"_s));
    QCOMPARE(kinds(*story, apparatus), QStringList{u"002 word for word"_s});
    QVERIFY(apparatus.entries.first().newWords.isEmpty());
    const QStringList remarks = apparatusRemarks(*story, apparatus);
    QCOMPARE(remarks.value(0), u"001 has the same text as 002, word for word."_s);
    QVERIFY(remarks.value(1).startsWith(u"In another language than 001"_s) && remarks.value(1).contains(u"003"_s));
    QVERIFY(remarks.last().contains(u"half of what is told in other words is missed"_s));
}

void ApparatusTest::servesTwentyArticles()
{
    const ComparedSample sample(manyArticles(20));
    const auto story = sample.story();
    const Apparatus apparatus = apparatusOf(*story, {.article = 7, .sentence = 0});
    QCOMPARE(apparatus.entries.size(), 19);
    QVERIFY(apparatus.notFoundIn.isEmpty());
    QVERIFY(std::ranges::is_sorted(apparatus.entries, {},
                                   [](const ApparatusEntry &entry) { return std::tuple(entry.kind, -entry.score); }));
    ApparatusList list;
    list.show(story, apparatus);
    QVERIFY(list.rowCount() >= 20);
}

void ApparatusTest::findsItsWayInChinese()
{
    SnapshotBuilder builder;
    const ArticleId one = builder.article(
        u"001"_s, u"一"_s, u"阿里巴巴计划在四月底发布新一代人工智能模型。该公司没有对此发表任何评论。"_s);
    const ArticleId two = builder.article(u"002"_s, u"二"_s,
                                          u"据报道,阿里巴巴计划在五月初发布新一代人工智能模型。苹果今年的收成很小。"_s);
    const ComparedSample sample(builder.contents());
    const auto story = sample.story();
    const Apparatus apparatus = apparatusOf(*story, sample.place(one, u"阿里"_s));
    const ApparatusEntry *entry = entryOn(apparatus, sample.place(two, u"阿里"_s));
    QVERIFY(entry);
    QVERIFY(entry->kind < ApparatusKind::Maybe);
    const QStringList words = marked(*entry);
    QVERIFY2(words.contains(u"据报道"_s) && words.last().contains(u"五月初"_s), qPrintable(words.join(u'|')));
    QVERIFY(!entry->isOtherLanguage);
}

void ApparatusTest::textsAreOnOneLine()
{
    SnapshotBuilder builder;
    int number = 0;
    for (const QString &text : hostileTexts()) {
        builder.article(u"%1"_s.arg(number++, 3, 10, QChar(u'0')), text, text);
        builder.article(u"%1"_s.arg(number++, 3, 10, QChar(u'0')), text, text);
    }
    const ComparedSample sample(builder.contents());
    const auto story = sample.story();
    ApparatusList list;
    for (int article = 0; article < story->size(); ++article) {
        for (int sentence = 0; sentence < int(story->comparison.articles[article].sentences.size()); ++sentence) {
            list.show(story, apparatusOf(*story, {.article = article, .sentence = sentence}));
            for (const ApparatusRow &row : list.rows()) {
                QVERIFY(!row.text.contains(u'\n') && !row.text.contains(QChar(0x1B)) &&
                        !row.text.contains(QChar(0x202E)));
                QVERIFY(row.marks.isEmpty() || row.marks.last().end <= row.text.size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(ApparatusTest)
#include "apparatus_test.moc"
