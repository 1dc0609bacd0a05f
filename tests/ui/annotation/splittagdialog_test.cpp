// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/splittagdialog.h"

#include "support/namelesswidgets.h"
#include "support/studysteps.h"
#include "ui/annotation/passagepicker.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class SplitTagDialogTest : public QObject
{
    Q_OBJECT

private slots:
    static void splitsWhatIsChecked();
    static void takenNameKeepsAll();
};

namespace
{
struct Shown {
    explicit Shown(const SampleStudy &sample) : fixture(sample.builder)
    {
        dialog = std::make_unique<SplitTagDialog>(fixture.study(), highlights, tags, sample.timing);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        name = dialog->findChild<QLineEdit *>();
    }
    [[nodiscard]] PassageTree &passages() const { return dialog->findChild<PassagePicker *>()->passages(); }
    void check(int row) const
    {
        const QModelIndex article = passages().index(0, 0);
        QVERIFY(passages().setData(passages().index(row, 0, article), Qt::Checked, Qt::CheckStateRole));
    }

    StudyFixture fixture;
    VersionTexts texts{fixture.study()};
    HighlightList highlights{fixture.study(), texts};
    TagTree tags{fixture.study()};
    std::unique_ptr<SplitTagDialog> dialog;
    QLineEdit *name = nullptr;
};
} // namespace

void SplitTagDialogTest::splitsWhatIsChecked()
{
    const SampleStudy sample;
    Shown shown(sample);
    const QSignalSpy done(shown.dialog.get(), &SplitTagDialog::done);
    const Snapshot before = snapshotOf(shown.fixture.study());
    QCOMPARE(namelessWidgets(*shown.dialog), QStringList());
    QCOMPARE(shown.passages().count(), 2);
    QTest::keyClicks(shown.name, u"days"_s);
    QTest::keyClick(shown.name, Qt::Key_Return); // nothing is checked
    QCOMPARE(snapshotOf(shown.fixture.study()), before);
    shown.check(1);
    for (auto *place : shown.dialog->findChildren<QRadioButton *>()) {
        if (place->text().startsWith(u"Below"_s))
            place->click();
    }
    QTest::keyClick(shown.name, Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QVERIFY(!shown.dialog->isVisible());
    QCOMPARE(tagPathsOf(shown.fixture.study()).join(u' '), u"timing timing/hedged timing/days money"_s);
    QVERIFY(!tagsOn(shown.fixture.study(), sample.may).contains(sample.timing));
    QVERIFY(tagsOn(shown.fixture.study(), sample.closed).contains(sample.timing));
    verifyOneStep(shown.fixture.study(), before);
}

void SplitTagDialogTest::takenNameKeepsAll()
{
    const SampleStudy sample;
    Shown shown(sample);
    const QSignalSpy failed(shown.dialog.get(), &SplitTagDialog::failed);
    shown.check(0);
    QTest::keyClicks(shown.name, u"money"_s);
    QTest::keyClick(shown.name, Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::AlreadyExists);
    QVERIFY(shown.dialog->isVisible());
    QCOMPARE(shown.passages().checked().size(), 1);
}

QTEST_MAIN(SplitTagDialogTest)
#include "splittagdialog_test.moc"
