// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventpanel.h"

#include "study/actions/addevent.h"
#include "study/proposeclaim.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "support/studysteps.h"
#include "ui/timeline/claimeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString text = u"Orion plans to release Comet 3 later this month. Others say May 2025."_s;

struct Sketch : SnapshotBuilder {
    ArticleId article = SnapshotBuilder::article(u"001"_s, u"Orion"_s, text); // undated
};

struct Shown {
    Shown()
    {
        const Version version = snapshotOf(fixture.study()).versions.first();
        const auto claim = [&](const QString &words) {
            const qsizetype start = text.indexOf(words);
            return proposedClaims(version, QString(), {.start = start, .end = start + words.size()}).first();
        };
        event =
            addEvent(fixture.study(), NewEvent{.title = u"Comet 3 is released"_s,
                                               .claims = {claim(u"Orion plans to release Comet 3 later this month"_s),
                                                          claim(u"Others say May 2025"_s)}})
                .value();
        panel.resize(400, 700);
        panel.show();
        navigator.selectEvent(event);
        list->setCurrentRow(0);
    }

    [[nodiscard]] QLineEdit *field(const QString &name)
    {
        for (QLineEdit *edit : panel.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no field %s", qUtf8Printable(name));
    }

    [[nodiscard]] Claim claim(int row) { return snapshotOf(fixture.study()).claims[row]; }

    Sketch sketch;
    StudyFixture fixture{sketch};
    VersionTexts texts{fixture.study()};
    EventList events{fixture.study(), texts};
    Navigator navigator;
    EventId event;
    EventPanel panel{fixture.study(), events, navigator};
    QListWidget *list = panel.findChild<QListWidget *>();
};

void type(QLineEdit *field, const QString &words)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
}
} // namespace

class EventPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void theTitleIsEditedInPlace()
    {
        Shown shown;
        type(shown.field(u"Title of the event"_s), u"Orion releases Comet 3"_s);
        QCOMPARE(shown.events.find(shown.event)->event.title, u"Orion releases Comet 3"_s);
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(shown.field(u"Title of the event"_s)->text(), u"Comet 3 is released"_s);
        QSignalSpy failed(&shown.panel, &EventPanel::failed);
        type(shown.field(u"Title of the event"_s), u" "_s);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(shown.field(u"Title of the event"_s)->text(), u"Comet 3 is released"_s);
    }

    void aDateIsStoredWhenItIsOne()
    {
        Shown shown;
        QLineEdit *date = shown.field(u"Date in EDTF"_s);
        type(date, u"2025-13"_s);
        QCOMPARE(shown.claim(0).edtf, QString());
        QStringList said;
        for (const QLabel *label : shown.panel.findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u' ').contains(u"“13”: a month is from 01 to 12"_s), qPrintable(said.join(u' ')));
        type(date, u"2025-04"_s);
        QCOMPARE(shown.claim(0).edtf, u"2025-04"_s);
        QCOMPARE(shown.claim(0).anchorKind, AnchorKind::Analyst);
        QVERIFY2(date->isVisible(), "the editor stays with its claim");
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(date->text(), QString());
    }

    void anUndatedArticleIsAskedForItsDay()
    {
        Shown shown;
        QLineEdit *day = shown.field(u"Day on which the article appeared"_s);
        QVERIFY(day->isVisible());
        type(day, u"2025-04-02"_s);
        QCOMPARE(snapshotOf(shown.fixture.study()).articles.first().published, u"2025-04-02"_s);
        QCOMPARE(shown.claim(0).edtf, u"[2025-04-03..2025-04-30]"_s);
        QVERIFY(!day->isVisible());
    }

    void whoSaysSoCanBeNamed()
    {
        Shown shown;
        type(shown.field(u"Who says so"_s), u"Reuters"_s);
        QCOMPARE(shown.events.find(shown.event)->claims.first().reporterName, u"Reuters"_s);
    }

    void aClaimCanBeRemoved()
    {
        Shown shown;
        for (QPushButton *button : shown.panel.findChildren<QPushButton *>())
            button->click();
        QCOMPARE(shown.list->count(), 1);
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(shown.list->count(), 2);
    }

    void everythingHasAName()
    {
        Shown shown;
        QCOMPARE(namelessWidgets(*shown.panel.findChild<ClaimEditor *>()).join(u' '), QString());
    }

    void pictures()
    {
        Shown shown;
        savePictures(u"event"_s, 620, [&shown] {
            auto panel = std::make_unique<EventPanel>(shown.fixture.study(), shown.events, shown.navigator);
            panel->findChild<QListWidget *>()->setCurrentRow(0);
            return panel;
        });
    }
};

QTEST_MAIN(EventPanelTest)
#include "eventpanel_test.moc"
