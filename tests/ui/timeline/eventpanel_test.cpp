// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventpanel.h"

#include "study/actions/addclaim.h"
#include "support/eventpanelfixture.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "ui/timeline/claimeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

class EventPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theTitleIsEditedInPlace()
    {
        ShownEvent shown;
        QPlainTextEdit *title = shown.text(u"Title of the event"_s);
        retype(title, u"Orion releases Comet 3"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(shown.events.find(shown.event)->event.title, u"Orion releases Comet 3"_s);
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(title->toPlainText(), u"Comet 3 is released"_s);
        QSignalSpy failed(&shown.panel, &EventPanel::failed);
        retype(title, u" "_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(title->toPlainText(), u"Comet 3 is released"_s);
    }

    void aDateIsStoredWhenItIsOne()
    {
        ShownEvent shown;
        QLineEdit *date = shown.line(u"Date in EDTF"_s);
        enter(date, u"2025-13"_s);
        QCOMPARE(shown.claim(0).edtf, QString());
        QVERIFY2(shown.said().contains(u"Place 6, “13”: a month is from 01 to 12"_s), qPrintable(shown.said()));
        QVERIFY(date->property("wrong").toBool());
        QCOMPARE(date->selectedText(), u"13"_s);
        enter(date, u"2025-04"_s);
        QCOMPARE(shown.claim(0).edtf, u"2025-04"_s);
        QCOMPARE(shown.claim(0).anchorKind, AnchorKind::Analyst);
        QVERIFY(!date->property("wrong").toBool());
        QVERIFY2(date->isVisible(), "the editor stays with its claim");
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(date->text(), QString());
    }

    void faultsAndEdgesAreTold_data()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isStored");
        QTest::newRow("2025-05/2025-04") << u"the end is before the start"_s << false;
        QTest::newRow("April") << u"begins with a year of four digits"_s << false;
        QTest::newRow("-0000") << u"the year 0 is written 0000"_s << false;
        QTest::newRow("0000") << u"1 BC"_s << true;
        QTest::newRow("9999") << u"9999"_s << true;
        QTest::newRow("9999-12-31") << u"9999"_s << true;
    }

    void faultsAndEdgesAreTold()
    {
        QFETCH(const QString, says);
        ShownEvent shown;
        const QString typed = QString::fromLatin1(QTest::currentDataTag());
        enter(shown.line(u"Date in EDTF"_s), typed);
        QVERIFY2(shown.said().contains(says), qPrintable(shown.said()));
        QTEST(shown.claim(0).edtf == typed, "isStored");
    }

    void aWrongDateKeepsNothingElseFromBeingStored()
    {
        ShownEvent shown;
        QLineEdit *date = shown.line(u"Date in EDTF"_s);
        enter(date, u"2025-13"_s);
        shown.box(u"about"_s)->click();
        QVERIFY(shown.claim(0).approximate);
        QCOMPARE(date->text(), u"2025-13"_s);
        auto *modality = shown.choice(u"What is said of it"_s);
        modality->setCurrentIndex(modality->findData(int(Modality::Denied)));
        emit modality->activated(modality->currentIndex());
        QCOMPARE(shown.claim(0).modality, Modality::Denied);
        QCOMPARE(shown.claim(0).edtf, QString());
        QVERIFY(date->property("wrong").toBool());
    }

    void whatIsBeingTypedIsNotReplaced()
    {
        ShownEvent shown;
        QLineEdit *date = shown.line(u"Date in EDTF"_s);
        QPlainTextEdit *title = shown.text(u"Title of the event"_s);
        retype(title, u"Half a ti"_s);
        retype(date, u"2025-0"_s); // that the title is left stores it
        QCOMPARE(shown.events.find(shown.event)->event.title, u"Half a ti"_s);
        Event event = shown.events.find(shown.event)->event;
        event.description = u"Changed elsewhere"_s;
        QVERIFY(changeEvent(shown.fixture.study(), event));
        QCOMPARE(date->text(), u"2025-0"_s);
        Claim claim = shown.claim(0);
        claim.edtf = u"2025-05"_s;
        QVERIFY(changeClaim(shown.fixture.study(), claim));
        QCOMPARE(date->text(), u"2025-0"_s);
        QTest::keyClick(date, Qt::Key_Escape);
        QCOMPARE(date->text(), u"2025-05"_s);
    }

    void goingToAnotherClaimStoresWhatIsTyped()
    {
        ShownEvent shown;
        QLineEdit *date = shown.line(u"Date in EDTF"_s);
        retype(date, u"2025-04"_s);
        shown.list->setCurrentRow(1);
        QCOMPARE(shown.claim(0).edtf, u"2025-04"_s);
        QCOMPARE(shown.claim(1).edtf, u"2025-05"_s);
        QCOMPARE(date->text(), u"2025-05"_s);
    }

    void whatIsTypedGoesWithAClaimThatIsTakenAway()
    {
        ShownEvent shown;
        QSignalSpy failed(&shown.panel, &EventPanel::failed);
        retype(shown.line(u"Date in EDTF"_s), u"2025-04"_s);
        QVERIFY(removeClaims(shown.fixture.study(), {shown.claim(0).id}));
        QCOMPARE(shown.list->count(), 1);
        QCOMPARE(shown.line(u"Date in EDTF"_s)->text(), u"2025-05"_s);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(shown.claim(0).edtf, u"2025-05"_s);
    }

    void flushStoresWhatIsTyped()
    {
        ShownEvent shown;
        retype(shown.line(u"Date in EDTF"_s), u"2025-04"_s);
        QVERIFY(shown.panel.flush());
        QCOMPARE(shown.claim(0).edtf, u"2025-04"_s);
        retype(shown.text(u"Title of the event"_s), u"Another"_s);
        QVERIFY(shown.panel.flush());
        QCOMPARE(shown.events.find(shown.event)->event.title, u"Another"_s);
        retype(shown.text(u"Title of the event"_s), u"A third"_s);
        shown.fixture.refuseChanges();
        QVERIFY(!shown.panel.flush());
        shown.fixture.allowChanges();
    }

    void anUndatedArticleIsAskedForItsDay()
    {
        ShownEvent shown;
        QLineEdit *day = shown.line(u"Day on which the article appeared"_s);
        QVERIFY(day->isVisible());
        const Snapshot before = snapshotOf(shown.fixture.study());
        enter(day, u"2025-04-31"_s);
        QVERIFY2(shown.said().contains(u"2025-04 has 30 days"_s), qPrintable(shown.said()));
        retype(day, u"2025-04-02"_s);
        shown.line(u"Date in EDTF"_s)->setFocus(); // leaving is enough
        QCOMPARE(snapshotOf(shown.fixture.study()).articles.first().published, u"2025-04-02"_s);
        QCOMPARE(shown.claim(0).edtf, u"[2025-04-03..2025-04-30]"_s);
        QVERIFY(!day->isVisible());
        verifyOneStep(shown.fixture.study(), before);
    }

    void theDayIsNotAskedForWhenNothingCountsFromIt()
    {
        ShownEvent shown;
        shown.list->setCurrentRow(1);
        QVERIFY(!shown.line(u"Day on which the article appeared"_s)->isVisible());
        enter(shown.line(u"Date in EDTF"_s), QString());
        QCOMPARE(shown.claim(1).edtf, QString());
        QVERIFY2(!shown.line(u"Day on which the article appeared"_s)->isVisible(), "May 2025 is a date by itself");
    }

    void aSmallPanelScrollsAsAWhole()
    {
        ShownEvent shown;
        shown.panel.resize(280, 240);
        QCoreApplication::processEvents();
        const auto *area = shown.panel.findChild<QScrollArea *>();
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        shown.panel.resize(400, 1400);
        QCoreApplication::processEvents();
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void theEditorStandsBelowItsClaim()
    {
        ShownEvent shown;
        const auto *editor = shown.panel.findChild<ClaimEditor *>();
        for (const int row : {1, 0}) {
            shown.list->setCurrentRow(row);
            QCoreApplication::processEvents();
            const QRect claim = shown.list->visualItemRect(shown.list->item(row));
            QVERIFY(claim.contains(editor->geometry()));
            QVERIFY(editor->height() >= editor->layout()->minimumSize().height());
        }
        QTest::keyClick(shown.line(u"Date in EDTF"_s), Qt::Key_Down);
        QVERIFY2(shown.list->currentRow() == 0, "the list does not take the keys of a field");
        QTest::mouseClick(shown.panel.findChild<ClaimEditor *>(), Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(shown.list->currentRow(), 0);
    }

    void aClickBelowTheEditorChoosesWhatIsThere()
    {
        ShownEvent shown;
        shown.panel.resize(400, 1000);
        QCoreApplication::processEvents();
        QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
        const QRect second = shown.list->visualItemRect(shown.list->item(1));
        QTest::mousePress(shown.list->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(shown.list->currentRow(), 0);
        QTest::mouseRelease(shown.list->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(shown.list->currentRow(), 1); // which has moved up
        QCOMPARE(places.count(), 1);
    }

    void theClaimThatIsChosenComesIntoSight()
    {
        ShownEvent shown;
        shown.panel.resize(300, 320);
        shown.list->setCurrentRow(0);
        shown.panel.chooseClaim(shown.claim(1).id);
        const auto *area = shown.panel.findChild<QScrollArea *>();
        const auto top = [&] {
            const QRect row = shown.list->visualItemRect(shown.list->item(1));
            return shown.list->viewport()->mapTo(area->viewport(), row.topLeft()).y();
        };
        QVERIFY(QTest::qWaitFor([&] { return top() >= 0 && top() < area->viewport()->height() / 2; }));
    }

    void aClaimCanBeRemoved()
    {
        ShownEvent shown;
        shown.button(u"Remove claim"_s)->click();
        QCOMPARE(shown.list->count(), 1);
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(shown.list->count(), 2);
        shown.list->setCurrentRow(0);
        QTest::keyClick(shown.list, Qt::Key_Delete);
        QCOMPARE(shown.list->count(), 1);
    }

    void everythingHasAName()
    {
        ShownEvent shown;
        shown.openDetails();
        QCOMPARE(namelessWidgets(shown.panel).join(u' '), QString());
    }

    void pictures()
    {
        ShownEvent shown;
        for (const bool open : {false, true}) {
            savePictures(open ? u"event-details"_s : u"event"_s, 620, [&shown, open] {
                auto panel =
                    std::make_unique<EventPanel>(shown.fixture.study(), shown.events, shown.tags, shown.navigator);
                panel->findChild<QListWidget *>()->setCurrentRow(0);
                if (panel->findChild<QToolButton *>(u"details"_s)->isChecked() != open)
                    panel->findChild<QToolButton *>(u"details"_s)->click();
                return panel;
            });
        }
    }
};

QTEST_MAIN(EventPanelTest)
#include "eventpanel_test.moc"
