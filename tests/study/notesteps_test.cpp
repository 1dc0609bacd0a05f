// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/writenote.h"

#include "support/studyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Typing in a note as steps of undo.
class NoteStepsTest : public QObject
{
    Q_OBJECT

private slots:
    static void typingIsOneStep();
    static void pauseMakesAStep();
    static void typedAndErasedLeavesNoStep();
    static void typedErasedAndTypedAgain();
};

namespace
{
QString textOn(const Study &study, const NoteTarget &target)
{
    const auto note = noteOn(study.store(), target);
    return note && *note ? (*note)->text : QString();
}
} // namespace

void NoteStepsTest::typingIsOneStep()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const NoteTarget target{.highlight = sample.june};
    for (const QString &typed : {u"a"_s, u"ab"_s, u"abc"_s}) {
        QVERIFY(writeNote(study, target, typed));
        fixture.passTime(500);
    }
    QCOMPARE(textOn(study, target), u"abc"_s);
    QVERIFY(study.undo());
    QCOMPARE(textOn(study, target), QString());
    QCOMPARE(study.undoName(), QString());
    QVERIFY(study.redo());
    QCOMPARE(textOn(study, target), u"abc"_s);
}

void NoteStepsTest::pauseMakesAStep()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const NoteTarget target{.highlight = sample.june};
    QVERIFY(writeNote(study, target, u"first"_s));
    fixture.passTime(2001);
    QVERIFY(writeNote(study, target, u"first, second"_s));
    QVERIFY(study.undo());
    QCOMPARE(textOn(study, target), u"first"_s);
}

void NoteStepsTest::typedAndErasedLeavesNoStep()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    QVERIFY(writeNote(study, {.article = sample.flood}, u"before"_s));
    const NoteTarget target{.highlight = sample.june};
    QVERIFY(writeNote(study, target, u"x"_s));
    QVERIFY(writeNote(study, target, {}));
    QVERIFY(study.undo()); // the step before it
    QCOMPARE(textOn(study, {.article = sample.flood}), QString());
    QCOMPARE(study.undoName(), QString());
}

void NoteStepsTest::typedErasedAndTypedAgain()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const NoteTarget target{.highlight = sample.may}; // has a note
    for (const QString &typed : {u"x"_s, QString(), u"y"_s, QString(), u"z"_s}) {
        QVERIFY(writeNote(study, target, typed));
    }
    QVERIFY(study.undo());
    QCOMPARE(textOn(study, target), u"Who *expects* this?"_s);
    QVERIFY(study.redo());
    QCOMPARE(textOn(study, target), u"z"_s);
}

QTEST_GUILESS_MAIN(NoteStepsTest)
#include "notesteps_test.moc"
