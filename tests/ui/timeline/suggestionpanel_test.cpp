// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/suggestionpanel.h"

#include "study/actions/addsuggestions.h"
#include "study/suggestionsources.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "support/studysteps.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString text = u"Maker Orion launched Comet 2 in March 2025.\n\nOrion plans to release Comet 3 in May 2025.\n\n"
                     "The town of Hull opened a ferry pier in 2019."_s;

struct Sketch : SnapshotBuilder {
    ArticleId article = SnapshotBuilder::article(u"001"_s, u"Orion"_s, text, u"2025-04-02"_s);
    EventId known = event(u"pier"_s, u"A pier is opened"_s);
};

struct Shown {
    explicit Shown(bool suggests = true)
    {
        const Snapshot now = snapshotOf(fixture.study());
        if (suggests && !addSuggestions(fixture.study(), suggestEvents(suggestionSources(now, {}), {})))
            qFatal("no suggestions");
        panel.resize(900, 300);
        panel.show();
        view->setFocus();
    }

    [[nodiscard]] ReviewState stateOf(const QString &title)
    {
        for (const Event &event : snapshotOf(fixture.study()).events) {
            if (event.title == title)
                return event.state;
        }
        return ReviewState::Suggested;
    }

    Sketch sketch;
    StudyFixture fixture{sketch};
    VersionTexts texts{fixture.study()};
    EventList events{fixture.study(), texts};
    Navigator navigator;
    SuggestionPanel panel{fixture.study(), events, navigator};
    QListView *view = panel.findChild<QListView *>();
};
} // namespace

class SuggestionPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void suggestedEventsCountNowhereElse()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.view->model());
        QCOMPARE(shown.view->model()->rowCount(), 3);
        QCOMPARE(shown.events.events().size(), 1);
        QCOMPARE(shown.events.claimCount(), 0);
        QCOMPARE(shown.events.timeline().items.size(), 1);
        QVERIFY(shown.events.find(shown.events.suggested().first().id()));
        QVERIFY(shown.panel.findChild<QPlainTextEdit *>()->toPlainText().contains(u"Comet 2"_s));
    }

    void oneKeyForEachDecision()
    {
        Shown shown;
        const QString accepted = shown.view->currentIndex().data().toString();
        QTest::keyClick(shown.view, Qt::Key_A);
        QCOMPARE(shown.view->model()->rowCount(), 2);
        QCOMPARE(shown.stateOf(accepted), ReviewState::Accepted);
        QCOMPARE(shown.events.events().size(), 2);
        QCOMPARE(shown.events.events().last().claims.size(), 1);
        QCOMPARE(shown.view->currentIndex().row(), 0); // the next one
        const QString rejected = shown.view->currentIndex().data().toString();
        QTest::keyClick(shown.view, Qt::Key_R);
        QCOMPARE(shown.stateOf(rejected), ReviewState::Rejected);
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(shown.view->model()->rowCount(), 2);
    }

    void mergesWithAnEventByItsTitle()
    {
        Shown shown;
        shown.view->setCurrentIndex(shown.view->model()->index(2, 0));
        QTest::keyClick(shown.view, Qt::Key_M);
        auto *other = shown.panel.findChild<QLineEdit *>();
        QVERIFY(other->isVisible());
        QSignalSpy failed(&shown.panel, &SuggestionPanel::failed);
        QTest::keyClicks(other, u"No such"_s);
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(failed.count(), 1);
        other->setText(u"a pier is opened"_s);
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(shown.view->model()->rowCount(), 2);
        QCOMPARE(shown.events.events().first().claims.size(), 1);
    }

    void editsInThePanelForEvents()
    {
        Shown shown;
        QSignalSpy wanted(&shown.panel, &SuggestionPanel::editWanted);
        QTest::keyClick(shown.view, Qt::Key_E);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<EventId>(), shown.events.suggested().first().id());
    }

    void acceptsAll()
    {
        Shown shown;
        QTest::keyClick(shown.view, Qt::Key_L);
        QCOMPARE(shown.view->model()->rowCount(), 0);
        QCOMPARE(shown.events.events().size(), 4);
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(shown.view->model()->rowCount(), 3);
    }

    void saysWhatToDoWhenThereIsNothing()
    {
        Shown shown(false);
        QVERIFY(!shown.view->isVisible());
        QSignalSpy wanted(&shown.panel, &SuggestionPanel::suggestWanted);
        for (QPushButton *button : shown.panel.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(wanted.count(), 1);
    }

    void everythingHasAName()
    {
        Shown shown;
        QCOMPARE(namelessWidgets(shown.panel), QStringList());
    }

    void pictures()
    {
        Shown shown;
        savePictures(u"suggestions"_s, 260, [&shown] {
            return std::make_unique<SuggestionPanel>(shown.fixture.study(), shown.events, shown.navigator);
        });
    }
};

QTEST_MAIN(SuggestionPanelTest)
#include "suggestionpanel_test.moc"
