// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/reviewpanel.h"

#include "study/actions/addversion.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/annotation/evidenceview.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString oldText = u"The harbour bridge was shut on Monday after the river rose by two metres overnight.\n\n"
                        "Engineers said that the piers had held, and that buses would run again in May.\n\n"
                        "The mayor promised a report within a month, and money for the ferry until then."_s;
const QString newText = u"The harbour bridge was shut on Monday after the river rose by almost three metres "
                        "overnight.\n\n"
                        "Engineers said that the piers had held, and that buses would run again in May.\n\n"
                        "Nobody at the town hall could be reached."_s;

struct Sketch : SnapshotBuilder {
    ArticleId bridge = article(u"001"_s, u"Bridge closed"_s, oldText);
    TagId timing = tag(u"timing"_s, u"sand"_s);
    HighlightId river = highlight(bridge, u"the river rose by two metres overnight"_s, {timing});
    HighlightId piers = highlight(bridge, u"the piers had held"_s);
    HighlightId mayor = highlight(bridge, u"The mayor promised a report within a month"_s);
};

struct Shown {
    Shown()
    {
        panel.resize(900, 300);
        panel.show();
    }

    Sketch sketch;
    StudyFixture fixture{sketch};
    VersionTexts texts{fixture.study()};
    ReviewList reviews{fixture.study(), texts};
    Navigator navigator;
    ReviewPanel panel{fixture.study(), texts, reviews, navigator};
    QListView *view = panel.findChild<QListView *>();

    void update()
    {
        const ArticleState state = readArticleState(fixture.study().store(), sketch.bridge).value();
        const ArticleDraft draft{.article = {}, .text = newText, .blocks = {}, .original = newText.toUtf8()};
        QVERIFY(addVersion(fixture.study(), planVersion(state, draft).value()));
    }

    [[nodiscard]] Passage passageOf(HighlightId id)
    {
        const StudyStore &store = fixture.study().store();
        const auto row = store.table<Highlight>().find(Highlight{.id = id}).value();
        return *store.table<Passage>().find(Passage{.id = row->passage}).value();
    }

    [[nodiscard]] QString shown(qsizetype side) const
    {
        return panel.findChildren<EvidenceView *>()[side]->toPlainText();
    }

    [[nodiscard]] QPushButton *button(const QString &start) const
    {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
};
} // namespace

class ReviewPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToReviewIsSaid()
    {
        Shown shown;
        QVERIFY(!shown.view->isVisible());
        shown.update();
        QVERIFY(shown.view->isVisible());
        QCOMPARE(shown.reviews.rowCount(), 2);
    }

    void bothTextsStandSideBySide()
    {
        Shown shown;
        const QAbstractItemModelTester tester(&shown.reviews);
        shown.update();
        QVERIFY(shown.shown(0).contains(u"by two metres overnight"));
        QVERIFY(shown.shown(1).contains(u"by almost three metres overnight"));
        QCOMPARE(shown.reviews.index(0).data(ReviewList::DetailsRole).toString(), u"001 · changed · timing"_s);
        shown.view->setCurrentIndex(shown.reviews.index(1));
        QVERIFY(shown.shown(0).contains(u"The mayor promised"));
        QVERIFY(!shown.shown(1).contains(u"The mayor promised"));
        QVERIFY(!shown.button(u"Accept"_s)->isEnabled());
    }

    void choosingShowsThePlaceOnTheDesk()
    {
        Shown shown;
        const QSignalSpy wanted(&shown.navigator, &Navigator::placeWanted);
        shown.update();
        QCOMPARE(wanted.size(), 1);
        const auto place = wanted[0][0].value<Location>();
        QCOMPARE(newText.sliced(place.span.start, place.span.length()),
                 u"the river rose by almost three metres overnight"_s);
        QCOMPARE(shown.navigator.highlight(), shown.sketch.river);
    }

    void keysAnswer()
    {
        Shown shown;
        shown.update();
        shown.view->setFocus();
        QTest::keyClick(shown.view, Qt::Key_A);
        QCOMPARE(shown.reviews.rowCount(), 1);
        QCOMPARE(shown.passageOf(shown.sketch.river).state, AnchorState::Changed);
        QTest::keyClick(shown.view, Qt::Key_L);
        QCOMPARE(shown.reviews.rowCount(), 0);
        QCOMPARE(shown.passageOf(shown.sketch.mayor).quote, u"The mayor promised a report within a month"_s);
        QVERIFY(shown.fixture.study().undo());
        QVERIFY(shown.fixture.study().undo());
        QCOMPARE(shown.reviews.rowCount(), 2);
    }

    void theAnalystPlacesByHand()
    {
        Shown shown;
        shown.update();
        shown.view->setCurrentIndex(shown.reviews.index(1));
        const QSignalSpy wanted(&shown.panel, &ReviewPanel::selectionWanted);
        const QSignalSpy failed(&shown.panel, &ReviewPanel::failed);
        shown.button(u"Place"_s)->click();
        QCOMPARE(wanted.size(), 1);
        shown.panel.place({}, {}); // nothing was selected
        shown.panel.place(VersionId{2}, {.start = 3, .end = 3});
        QCOMPARE(shown.reviews.rowCount(), 2);
        QCOMPARE(failed.size(), 1);
        const qsizetype at = newText.indexOf(u"Nobody at the town hall");
        shown.panel.place(VersionId{2}, {.start = at, .end = at + 23});
        QCOMPARE(shown.reviews.rowCount(), 1);
        QCOMPARE(shown.passageOf(shown.sketch.mayor).quote, u"Nobody at the town hall"_s);
        QCOMPARE(shown.passageOf(shown.sketch.mayor).version, VersionId{2});
    }

    void everyWidgetHasAName()
    {
        Shown shown;
        shown.update();
        QCOMPARE(namelessWidgets(shown.panel), QStringList());
    }

    void pictures()
    {
        Shown shown;
        shown.update();
        savePictures(u"review"_s, 300, [&] {
            auto panel =
                std::make_unique<ReviewPanel>(shown.fixture.study(), shown.texts, shown.reviews, shown.navigator);
            panel->setMinimumWidth(900);
            return panel;
        });
    }
};

QTEST_MAIN(ReviewPanelTest)
#include "reviewpanel_test.moc"
