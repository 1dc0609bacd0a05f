// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/movetag.h"

#include "study/actions/addtag.h"
#include "support/studysteps.h"

using namespace Qt::StringLiterals;

class MoveTagTest : public QObject
{
    Q_OBJECT

private slots:
    static void places_data();
    static void places();
    static void refuses();
    static void aChildGoesWithItsParent();
};

namespace
{
// a with a1 and a2 below, b, c
struct Tree {
    SnapshotBuilder builder;
    TagId a = builder.tag(u"a"_s, u"sand"_s);
    TagId a1 = builder.tag(u"a1"_s, u"sand"_s, a);
    TagId a2 = builder.tag(u"a2"_s, u"sand"_s, a);
    TagId b = builder.tag(u"b"_s, u"sand"_s);
    TagId c = builder.tag(u"c"_s, u"sand"_s);
};
} // namespace

void MoveTagTest::places_data()
{
    QTest::addColumn<qint64>("tag");
    QTest::addColumn<qint64>("parent");
    QTest::addColumn<qsizetype>("place");
    QTest::addColumn<QString>("order");
    const Tree t;
    const auto row = [](const char *name, TagId tag, TagId parent, qsizetype place, const QString &order) {
        QTest::newRow(name) << tag.value << parent.value << place << order;
    };
    row("first", t.c, {}, 0, u"c a a/a1 a/a2 b"_s);
    row("between", t.c, {}, 1, u"a a/a1 a/a2 c b"_s);
    row("to the end", t.a, {}, 99, u"b c a a/a1 a/a2"_s);
    row("below, first", t.b, t.a, 0, u"a a/b a/a1 a/a2 c"_s);
    row("below, last", t.b, t.a, 2, u"a a/a1 a/a2 a/b c"_s);
    row("out", t.a1, {}, 1, u"a a/a2 a1 b c"_s);
    row("below a leaf", t.c, t.a2, 0, u"a a/a1 a/a2 a/a2/c b"_s);
}

void MoveTagTest::places()
{
    QFETCH(const qint64, tag);
    QFETCH(const qint64, parent);
    QFETCH(const qsizetype, place);
    QFETCH(const QString, order);
    StudyFixture fixture(Tree().builder);
    const Snapshot before = snapshotOf(fixture.study());
    QVERIFY(moveTag(fixture.study(), {tag}, {parent}, place));
    QCOMPARE(tagPathsOf(fixture.study()).join(u' '), order);
    verifyOneStep(fixture.study(), before);
}

void MoveTagTest::refuses()
{
    const Tree t;
    StudyFixture fixture(t.builder);
    Study &study = fixture.study();
    QVERIFY(addTag(study, u"b"_s, t.a));
    const Snapshot before = snapshotOf(study);
    const QString step = study.undoName();
    const auto kind = [&](TagId tag, TagId parent) { return moveTag(study, tag, parent, 0).error().kind; };
    QCOMPARE(kind(t.a, t.a1), ErrorKind::TagCycle);
    QCOMPARE(kind(t.a, t.a), ErrorKind::TagCycle);
    QCOMPARE(describe(moveTag(study, t.a, t.a2, 0).error()), u"The tag a cannot lie below itself."_s);
    QCOMPARE(kind(t.b, t.a), ErrorKind::AlreadyExists);
    QCOMPARE(kind(TagId{99}, {}), ErrorKind::NoSuchTag);
    QCOMPARE(kind(t.b, TagId{99}), ErrorKind::NoSuchTag);
    QVERIFY(moveTag(study, t.b, {}, 1)); // it stands there
    QCOMPARE(snapshotOf(study), before);
    QCOMPARE(study.undoName(), step);
}

void MoveTagTest::aChildGoesWithItsParent()
{
    const Tree t;
    StudyFixture fixture(t.builder);
    QVERIFY(moveTag(fixture.study(), t.a, t.c, 0));
    QCOMPARE(tagPathsOf(fixture.study()).join(u' '), u"b c c/a c/a/a1 c/a/a2"_s);
}

QTEST_GUILESS_MAIN(MoveTagTest)
#include "movetag_test.moc"
