// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addclaim.h"
#include "support/eventpanelfixture.h"
#include "ui/timeline/conflictbar.h"
#include "ui/timeline/datechoice.h"

#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

namespace
{
const EventItem &item(const ShownEvent &shown)
{
    return *shown.events.find(shown.event);
}

QAction *menuAction(ShownEvent &shown, const QString &words)
{
    QMenu *menu = shown.named<QToolButton>(u"What can be done with the event"_s)->menu();
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == words)
            return action;
    }
    qFatal("no %s", qUtf8Printable(words));
}
} // namespace

// The fields of an event and of its claims, each of which is one step.
class EventEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAnEventHasIsEditedInPlace()
    {
        ShownEvent shown;
        shown.openDetails();
        const Snapshot before = snapshotOf(shown.fixture.study());
        retype(shown.text(u"Description of the event"_s), u"It flies."_s);
        shown.line(u"Storyline tags of the event"_s)->setFocus();
        QCOMPARE(item(shown).event.description, u"It flies."_s);
        verifyOneStep(shown.fixture.study(), before);
        enter(shown.line(u"Storyline tags of the event"_s), u"race, \"New, one\""_s);
        QCOMPARE(item(shown).tags.size(), 2);
        QVERIFY(item(shown).tags.contains(shown.race));
        QCOMPARE(shown.line(u"Storyline tags of the event"_s)->text(), u"Race, \"New, one\""_s);
        QVERIFY(shown.fixture.study().undo());
        QVERIFY(item(shown).tags.isEmpty());
        QCOMPARE(shown.line(u"Storyline tags of the event"_s)->text(), QString());
        shown.box(u"background"_s)->click();
        QVERIFY(item(shown).event.background);
        QComboBox *kind = shown.choice(u"How long the event took"_s);
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        QCOMPARE(item(shown).event.kind, EventKind::Span);
    }

    void theDateShownIsTheAnalystsOrComputed()
    {
        ShownEvent shown;
        shown.openDetails();
        QLineEdit *date = shown.line(u"Date of the event in EDTF"_s);
        enter(date, u"2025-4"_s);
        QVERIFY2(shown.said().contains(u"a month has two digits"_s), qPrintable(shown.said()));
        QCOMPARE(item(shown).event.displaySource, DisplaySource::Computed);
        enter(date, u"2025-06-01"_s);
        QCOMPARE(item(shown).event.displayEdtf, u"2025-06-01"_s);
        QCOMPARE(item(shown).event.displaySource, DisplaySource::Analyst);
        enter(date, QString());
        QCOMPARE(item(shown).event.displaySource, DisplaySource::Computed);
        shown.list->setCurrentRow(1);
        menuAction(shown, u"Date the Event by This Claim"_s)->trigger();
        QCOMPARE(item(shown).event.displaySource, DisplaySource::Claim);
        QCOMPARE(date->text(), u"2025-05"_s);
        QVERIFY2(shown.said().contains(u"May 2025, as a claim has it"_s), qPrintable(shown.said()));
    }

    void theWordsOfTheDateAreThoseOfThePassage()
    {
        ShownEvent shown;
        QLineEdit *words = shown.line(u"Words that carry the date"_s);
        QCOMPARE(words->text(), u"later this month"_s);
        enter(words, u"this month"_s);
        QCOMPARE(shown.claim(0).dateText, u"this month"_s);
        enter(words, u"next year"_s);
        QCOMPARE(shown.claim(0).dateText, u"this month"_s);
        QVERIFY2(shown.said().contains(u"These words do not stand in the passage."_s), qPrintable(shown.said()));
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(words->text(), u"this month"_s);
        QVERIFY(!shown.said().contains(u"do not stand"_s));
    }

    void anotherDateOfThePassageCanBeChosen()
    {
        ShownEvent shown;
        auto *choice = shown.panel.findChild<DateChoice *>();
        QVERIFY(!choice->isVisible());
        shown.list->setCurrentRow(1);
        QVERIFY(choice->isVisible());
        const QList<QAction *> dates = choice->menu()->actions();
        QCOMPARE(dates.size(), 2);
        const auto june = std::ranges::find_if(dates, [](const QAction *date) { return !date->isChecked(); });
        QCOMPARE((*june)->text(), u"“June 2025”: June 2025"_s);
        const Snapshot before = snapshotOf(shown.fixture.study());
        (*june)->trigger();
        QCOMPARE(shown.claim(1).edtf, u"2025-06"_s);
        QCOMPARE(shown.claim(1).dateText, u"June 2025"_s);
        verifyOneStep(shown.fixture.study(), before);
    }

    void aKnownReporterKeepsItsKind()
    {
        ShownEvent shown;
        QLineEdit *reporter = shown.line(u"Who says so"_s);
        enter(reporter, u"Comet Works"_s);
        QComboBox *kind = shown.choice(u"What kind of source"_s);
        QVERIFY(kind->isVisible());
        QCOMPARE(shown.claim(0).reporterKind, ReporterKind::Outlet);
        kind->setCurrentIndex(kind->findData(int(ReporterKind::Company)));
        emit kind->activated(kind->currentIndex());
        QCOMPARE(shown.claim(0).reporterKind, ReporterKind::Company);
        shown.list->setCurrentRow(1);
        enter(reporter, u"comet works"_s);
        QCOMPARE(shown.claim(1).reporter, shown.claim(0).reporter);
        QCOMPARE(shown.claim(0).reporterKind, ReporterKind::Company);
        QCOMPARE(shown.claim(1).reporterKind, ReporterKind::Company);
    }

    void aClaimCanCountFromAnotherEvent()
    {
        ShownEvent shown;
        QLineEdit *other = shown.line(u"Event that the words count from"_s);
        enter(other, u"comet 2 is RELEASED"_s);
        QCOMPARE(shown.claim(0).relativeTo, shown.other);
        QCOMPARE(other->text(), u"Comet 2 is released"_s);
        QVERIFY(shown.list->item(0)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"later this month, counting from “Comet 2 is released”"_s));
        enter(other, u"Comet 9"_s);
        QVERIFY2(shown.said().contains(u"There is no other event “Comet 9”."_s), qPrintable(shown.said()));
        QCOMPARE(shown.claim(0).relativeTo, shown.other);
        enter(other, QString());
        QVERIFY(shown.claim(0).relativeTo.isNull());
    }

    void lostPassagesAreSaidInWords()
    {
        ShownEvent shown;
        QVERIFY(!shown.button(u"Put on the selected words"_s)->isVisible());
        Passage passage = snapshotOf(shown.fixture.study()).passages.first();
        passage.state = AnchorState::Lost;
        QVERIFY(shown.fixture.study().edit(u"Lose it"_s, [&](Edit &edit) { return edit.update(passage); }));
        Event event = item(shown).event;
        event.title = u"Comet 3"_s; // events are read again
        QVERIFY(changeEvent(shown.fixture.study(), event));
        QVERIFY2(shown.said().contains(u"its words are no longer in the article"_s), qPrintable(shown.said()));
        QVERIFY(shown.list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"no longer in the article"_s));
        QSignalSpy wanted(&shown.panel, &EventPanel::selectionWanted);
        shown.button(u"Put on the selected words"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void conflictsNameTheirPassages()
    {
        ShownEvent shown;
        auto *bar = shown.panel.findChild<ConflictBar *>();
        QVERIFY(!bar->isVisible());
        enter(shown.line(u"Date in EDTF"_s), u"2024-01-05"_s);
        QComboBox *modality = shown.choice(u"What is said of it"_s);
        modality->setCurrentIndex(modality->findData(int(Modality::Happened)));
        emit modality->activated(modality->currentIndex());
        QVERIFY(bar->isVisible());
        QVERIFY2(shown.said().contains(u"they cannot both be true"_s), qPrintable(shown.said()));
        const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
        buttons.last()->click();
        QCOMPARE(places.count(), 1);
        QCOMPARE(shown.list->currentRow(), 1);
    }

    void anEventIsRemovedAndMerged()
    {
        ShownEvent shown;
        const Snapshot before = snapshotOf(shown.fixture.study());
        QSignalSpy undoable(&shown.panel, &EventPanel::undoable);
        menuAction(shown, u"Remove the Event"_s)->trigger();
        QVERIFY(!shown.events.find(shown.event));
        QCOMPARE(undoable.count(), 1);
        QVERIFY2(shown.said().contains(u"No event is chosen"_s), qPrintable(shown.said()));
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(snapshotOf(shown.fixture.study()), before);
        shown.navigator.selectEvent(shown.event);
        menuAction(shown, u"Merge with Another Event…"_s)->trigger();
        enter(shown.line(u"Title of the event to merge with"_s), u"Comet 2 is released"_s);
        QCOMPARE(shown.navigator.event(), shown.other);
        QCOMPARE(shown.list->count(), 2);
        QVERIFY(!shown.events.find(shown.event));
    }

    void anEventWithoutClaimsSaysHowToGetOne()
    {
        ShownEvent shown;
        shown.navigator.selectEvent(shown.other);
        QVERIFY(!shown.list->isVisible());
        QVERIFY2(shown.said().contains(u"No article says anything about it yet."_s), qPrintable(shown.said()));
    }

    void suggestedEventsAreDecidedOnWithOneKey()
    {
        ShownEvent shown;
        Study &study = shown.fixture.study();
        QVERIFY(setEventState(study, {shown.event, shown.other}, ReviewState::Suggested));
        QVERIFY2(shown.said().contains(u"It counts nowhere until you accept it."_s), qPrintable(shown.said()));
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_A);
        QCOMPARE(item(shown).event.state, ReviewState::Accepted);
        QVERIFY(!shown.said().contains(u"counts nowhere"_s));
        QVERIFY(study.undo());
        QTest::keyClick(shown.list, Qt::Key_R);
        QVERIFY(!shown.events.find(shown.event));
        QVERIFY2(shown.navigator.event() == shown.other, "the next one follows");
        QTest::keyClicks(shown.text(u"Title of the event"_s), u"AR"_s);
        QVERIFY2(shown.events.find(shown.other)->event.state == ReviewState::Suggested, "letters are typed in a field");
    }

    void suggestedClaimsAreDecidedOnOneByOne()
    {
        ShownEvent shown;
        Study &study = shown.fixture.study();
        const QList<Claim> claims = snapshotOf(study).claims;
        QVERIFY(setClaimState(study, {claims[0].id, claims[1].id}, ReviewState::Suggested));
        QCOMPARE(shown.list->count(), 2);
        shown.list->setCurrentRow(1);
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_R);
        QCOMPARE(shown.list->count(), 1);
        QCOMPARE(shown.claim(1).state, ReviewState::Rejected);
        QCOMPARE(shown.claim(0).state, ReviewState::Suggested);
        QTest::keyClick(shown.list, Qt::Key_A);
        QCOMPARE(shown.claim(0).state, ReviewState::Accepted);
    }
};

QTEST_MAIN(EventEditingTest)
#include "eventediting_test.moc"
