// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagmatches.h"

#include "study/actions/addtag.h"
#include "support/studyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TagMatchesTest : public QObject
{
    Q_OBJECT

private slots:
    static void matches_data();
    static void matches();
    static void existingTagsOnly();
    static void splitsNames_data();
    static void splitsNames();
    static void quotedNamesComeBack();
    static void choosesTags();
};

void TagMatchesTest::matches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("paths"); // + before one to be made
    QTest::newRow("all") << u" "_s << QStringList{u"timing"_s, u"timing/hedged"_s, u"money"_s};
    QTest::newRow("anywhere in the path") << u"mIN"_s << QStringList{u"timing"_s, u"timing/hedged"_s, u"+mIN"_s};
    QTest::newRow("a name's beginning first") << u"h"_s << QStringList{u"timing/hedged"_s, u"+h"_s};
    QTest::newRow("the name itself") << u"hédged"_s << QStringList{u"timing/hedged"_s};
    QTest::newRow("the path itself") << u"timing/hedged"_s << QStringList{u"timing/hedged"_s};
    QTest::newRow("none") << u" odd  one "_s << QStringList{u"+odd one"_s};
    QTest::newRow("below one") << u"timing/new"_s << QStringList{u"+timing/new"_s};
}

void TagMatchesTest::matches()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, paths);
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const TagTree tree(fixture.study());
    QStringList found;
    for (const TagMatch &match : tagMatches(tree, words, NewTags::Offered)) {
        found.append(match.tag.isNull() ? u'+' + match.path : match.path);
    }
    QCOMPARE(found, paths);
}

void TagMatchesTest::existingTagsOnly()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const TagTree tree(fixture.study());
    QCOMPARE(tagMatches(tree, u"h"_s, NewTags::Refused),
             (QList{TagMatch{.tag = sample.hedged, .path = u"timing/hedged"_s}}));
    QVERIFY(tagMatches(tree, u"nobody"_s, NewTags::Refused).isEmpty());
}

void TagMatchesTest::splitsNames_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<qsizetype>("last");
    QTest::newRow("none") << QString() << QStringList() << qsizetype(0);
    QTest::newRow("several") << u" a, b b ,c"_s << QStringList{u"a"_s, u"b b"_s, u"c"_s} << qsizetype(9);
    QTest::newRow("blanks between") << u"a,, ,"_s << QStringList{u"a"_s} << qsizetype(5);
    QTest::newRow("quotes") << u"\"a, b\", \"say \"\"x\"\"\""_s << QStringList{u"a, b"_s, u"say \"x\""_s}
                            << qsizetype(7);
    QTest::newRow("a quote within") << u"5\" disk, b"_s << QStringList{u"5\" disk"_s, u"b"_s} << qsizetype(8);
    QTest::newRow("open quote") << u"a, \"b, c"_s << QStringList{u"a"_s, u"b, c"_s} << qsizetype(2);
}

void TagMatchesTest::splitsNames()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, names);
    QFETCH(const qsizetype, last);
    QCOMPARE(splitNames(line), names);
    QCOMPARE(lastNameStart(line), last);
}

void TagMatchesTest::quotedNamesComeBack()
{
    for (const QString &name : {u"plain"_s, u"a, b"_s, u"\"x\""_s, u"5\" disk"_s, u"#1/2"_s, u"\"a\", b"_s}) {
        QCOMPARE(splitNames(quotedName(name) + u", other"_s), (QStringList{name, u"other"_s}));
    }
}

void TagMatchesTest::choosesTags()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    QVERIFY(addTag(fixture.study(), u"a, b"_s));
    const TagTree tree(fixture.study());
    const ChosenTags chosen =
        chosenTags(tree, {u"HEDGED"_s, u"timing"_s, u"hed"_s, u"a, b"_s, u"hed"_s, u"timing/hedged"_s});
    QCOMPARE(chosen.tags, (QList{sample.hedged, sample.timing, tree.tags().last().id}));
    QCOMPARE(chosen.names, QStringList{u"hed"_s}); // a part of a name is another name
}

QTEST_GUILESS_MAIN(TagMatchesTest)
#include "tagmatches_test.moc"
