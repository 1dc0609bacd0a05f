// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/autotagdialog.h"

#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studysteps.h"
#include "ui/annotation/passagepicker.h"
#include "ui/annotation/tagentry.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class AutoTagDialogTest : public QObject
{
    Q_OBJECT

private slots:
    static void findsAndTagsInOneStep();
    static void uncheckedHitsAreLeft();
    static void takesHitsFromElsewhere();
    static void hitsThatDoNotFitAreLeftOut();
    static void failureKeepsAll();
    static void everyWidgetHasAName();
    static void pictures();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    [[nodiscard]] QLineEdit *words() const
    {
        return dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QLineEdit *tagLine() const { return dialog->findChild<TagEntry *>()->findChild<QLineEdit *>(); }
    [[nodiscard]] PassageTree &passages() const { return dialog->findChild<PassagePicker *>()->passages(); }
    [[nodiscard]] QPushButton *button() const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().startsWith(u"Tag "_s))
                return each;
        }
        return nullptr;
    }
    void search(const QString &text) const
    {
        QTest::keyClicks(words(), text);
        QVERIFY(QTest::qWaitFor([this] { return passages().count() > 0; }));
    }

    StudyFixture fixture;
    ArticleList articles{fixture.study()};
    VersionTexts texts{fixture.study()};
    TagTree tags{fixture.study()};
    std::unique_ptr<AutoTagDialog> dialog = std::make_unique<AutoTagDialog>(fixture.study(), articles, texts, tags);
};
} // namespace

void AutoTagDialogTest::findsAndTagsInOneStep()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy done(shown.dialog.get(), &AutoTagDialog::done);
    const Snapshot before = snapshotOf(shown.fixture.study());
    QVERIFY(!shown.dialog->isModal());
    shown.search(u"BRIDGE"_s);
    QCOMPARE(shown.passages().count(), 2);
    QCOMPARE(shown.passages().checked().first().words, u"bridge"_s);
    QCOMPARE(shown.button()->text(), u"Tag 2 hit(s)"_s);
    QVERIFY(!shown.button()->isEnabled()); // with what?
    QTest::keyClicks(shown.tagLine(), u"structure"_s);
    QVERIFY(shown.button()->isEnabled());
    shown.button()->click();
    QCOMPARE(done.size(), 1);
    QVERIFY(!shown.dialog->isVisible());
    QCOMPARE(tagPathsOf(shown.fixture.study()).last(), u"structure"_s);
    verifyOneStep(shown.fixture.study(), before);
}

void AutoTagDialogTest::uncheckedHitsAreLeft()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.search(u"mayor"_s);
    QCOMPARE(shown.passages().count(), 2);
    QVERIFY(shown.passages().setData(shown.passages().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(shown.button()->text(), u"Tag 1 hit(s)"_s);
    QTest::keyClicks(shown.tagLine(), u"mon"_s);
    QTest::keyClick(shown.tagLine(), Qt::Key_Return);
    const Snapshot after = snapshotOf(shown.fixture.study());
    QCOMPARE(after.highlights.size(), 5);
    QCOMPARE(after.passages.last().version, VersionId{2});
    QCOMPARE(tagsOn(shown.fixture.study(), after.highlights.last().id), QList{sample.money});
}

void AutoTagDialogTest::takesHitsFromElsewhere()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.dialog->setHits({.query = u"The"_s,
                           .hits = {{.version = VersionId{2}, .span = {.start = 0, .end = 7}},
                                    {.version = VersionId{1}, .span = {.start = 0, .end = 3}}}});
    QCOMPARE(shown.words()->text(), u"The"_s);
    QCOMPARE(shown.passages().count(), 2);
    QCOMPARE(shown.passages().index(0, 0).data().toString(), u"000 · Bridge closed after flood · 1"_s);
}

void AutoTagDialogTest::hitsThatDoNotFitAreLeftOut()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.dialog->setHits({.query = u"x"_s,
                           .hits = {{.version = VersionId{1}, .span = {.start = 5, .end = 99999}},
                                    {.version = VersionId{1}, .span = {.start = -1, .end = 3}},
                                    {.version = VersionId{1}, .span = {.start = 4, .end = 4}},
                                    {.version = VersionId{77}, .span = {.start = 0, .end = 3}}}});
    QCOMPARE(shown.passages().count(), 0);
}

void AutoTagDialogTest::failureKeepsAll()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy failed(shown.dialog.get(), &AutoTagDialog::failed);
    shown.search(u"mayor"_s);
    QTest::keyClicks(shown.tagLine(), u"mon"_s);
    shown.fixture.refuseChanges();
    shown.button()->click();
    QCOMPARE(failed.size(), 1);
    QVERIFY(shown.dialog->isVisible());
    QCOMPARE(shown.passages().checked().size(), 2);
    QCOMPARE(shown.tagLine()->text(), u"mon"_s);
    shown.fixture.allowChanges();
    shown.button()->click();
    QVERIFY(!shown.dialog->isVisible());
}

void AutoTagDialogTest::everyWidgetHasAName()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(namelessWidgets(*shown.dialog), QStringList());
}

void AutoTagDialogTest::pictures()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const ArticleList articles(fixture.study());
    const VersionTexts texts(fixture.study());
    const TagTree tags(fixture.study());
    savePictures(u"autotag"_s, 420, [&] {
        auto dialog = std::make_unique<AutoTagDialog>(fixture.study(), articles, texts, tags);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setHits({.query = u"bridge"_s,
                         .hits = {{.version = VersionId{1}, .span = {.start = 4, .end = 10}},
                                  {.version = VersionId{2}, .span = {.start = 32, .end = 38}}}});
        return dialog;
    });
}

QTEST_MAIN(AutoTagDialogTest)
#include "autotagdialog_test.moc"
