// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addhighlight.h"

#include "support/studyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RemoveHighlightsTest : public QObject
{
    Q_OBJECT

private slots:
    static void removesAndComesBack();
    static void keepsAPassageThatAClaimStandsOn();
};

void RemoveHighlightsTest::removesAndComesBack()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = orEmpty(study.store().snapshot());
    QVERIFY(removeHighlights(study, {sample.closed, sample.may}));
    const Snapshot after = orEmpty(study.store().snapshot());
    QCOMPARE(after.highlights.size(), 2);
    QCOMPARE(after.passages.size(), 2);
    QCOMPARE(after.notes.size(), 1); // the article's
    QCOMPARE(after.tags, before.tags);
    QVERIFY(study.undo());
    QCOMPARE(orEmpty(study.store().snapshot()), before);
    QVERIFY(study.redo());
    QCOMPARE(orEmpty(study.store().snapshot()), after);
}

void RemoveHighlightsTest::keepsAPassageThatAClaimStandsOn()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    Study &study = fixture.study();
    const Snapshot before = orEmpty(study.store().snapshot());
    QVERIFY(removeHighlights(study, {sample.june}));
    const Snapshot after = orEmpty(study.store().snapshot());
    QCOMPARE(after.highlights.size(), before.highlights.size() - 1);
    QCOMPARE(after.passages, before.passages);
    QCOMPARE(after.claims, before.claims);
    QVERIFY(study.undo());
    QCOMPARE(orEmpty(study.store().snapshot()), before);
}

QTEST_GUILESS_MAIN(RemoveHighlightsTest)
#include "removehighlights_test.moc"
