// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/highlightpanel.h"

#include "models/tagtree.h"
#include "study/actions/addhighlight.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/annotation/highlightdelegate.h"
#include "ui/annotation/highlightview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class HighlightPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void clickAndArrowsSelectAndJump();
    static void followsTheNavigatorWithoutJumping();
    static void filtersAndCounts();
    static void filterByKeyboard();
    static void digitTogglesAndUndo();
    static void digitOnSeveral();
    static void deleteGoesOnToTheNext();
    static void removedElsewhereSelectsNothing();
    static void enterOpensTheNote();
    static void errorsAreTold();
    static void copiesQuotes();
    static void tagMenu();
    static void details();
    static void emptyState();
    static void narrowRowsHaveMoreLines();
    static void everyWidgetHasAName();
    static void pictures();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        panel.resize(300, 400);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        view->setFocus();
    }

    // Of the row of this highlight; an empty one when it is hidden.
    [[nodiscard]] QRect rectOf(HighlightId highlight) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (idAt(row) == highlight)
                return view->visualRect(view->model()->index(row, 0));
        }
        return {};
    }
    [[nodiscard]] HighlightId idAt(int row) const
    {
        return view->model()->index(row, 0).data(HighlightList::ItemRole).value<HighlightItem>().id();
    }
    void click(HighlightId highlight, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, rectOf(highlight).center());
    }
    [[nodiscard]] HighlightId current() const
    {
        return view->currentIndex().data(HighlightList::ItemRole).value<HighlightItem>().id();
    }
    [[nodiscard]] QString title() const { return panel.findChild<QuietLabel *>()->text(); }

    StudyFixture fixture;
    VersionTexts texts{fixture.study()};
    HighlightList highlights{fixture.study(), texts};
    TagTree tags{fixture.study()};
    Navigator navigator;
    TagFilter tagFilter{fixture.study()};
    HighlightPanel panel{fixture.study(), highlights, tags, tagFilter, navigator};
    HighlightView *view = panel.findChild<HighlightView *>();
    QLineEdit *words = panel.findChild<QLineEdit *>();
};

Location place(const Shown &shown, HighlightId highlight)
{
    const HighlightItem *item = shown.highlights.find(highlight);
    return {.article = item->article, .span = item->span, .version = item->passage.version};
}
} // namespace

void HighlightPanelTest::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void HighlightPanelTest::clickAndArrowsSelectAndJump()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    shown.click(sample.may);
    QCOMPARE(shown.navigator.highlight(), sample.may);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].value<Location>(), place(shown, sample.may));
    shown.click(sample.may); // again, for the reader may have scrolled away
    QCOMPARE(places.size(), 2);
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(shown.navigator.highlight(), sample.millions);
    QCOMPARE(places.size(), 3);
    QCOMPARE(places[2][0].value<Location>(), place(shown, sample.millions));
    QTest::keyClick(shown.view, Qt::Key_End);
    QCOMPARE(places[3][0].value<Location>(), place(shown, sample.june));
    QTest::keyClick(shown.view, Qt::Key_Down); // nothing below
    QCOMPARE(places.size(), 4);
}

void HighlightPanelTest::followsTheNavigatorWithoutJumping()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    shown.navigator.selectHighlight(sample.june);
    QCOMPARE(shown.current(), sample.june);
    QVERIFY(shown.view->selectionModel()->isSelected(shown.view->currentIndex()));
    shown.navigator.selectHighlight({});
    QVERIFY(!shown.view->currentIndex().isValid());
    QVERIFY(!shown.view->selectionModel()->hasSelection());
    QCOMPARE(places.size(), 0);
}

void HighlightPanelTest::filtersAndCounts()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QCOMPARE(shown.title(), u"Highlights · 4"_s);
    shown.navigator.selectHighlight(sample.may);
    shown.words->setText(u"TIMING"_s);
    QCOMPARE(shown.title(), u"Highlights · 2 of 4"_s);
    QCOMPARE(shown.idAt(0), sample.closed);
    QCOMPARE(shown.idAt(1), sample.may);
    QCOMPARE(shown.current(), sample.may);
    shown.words->setText(u"millions"_s);
    QCOMPARE(shown.title(), u"Highlights · 2 of 4"_s); // the article's title
    QVERIFY(!shown.view->currentIndex().isValid());    // a hidden one is not at the mercy of the keys
    shown.words->setText(u"nowhere"_s);
    QCOMPARE(shown.title(), u"Highlights · 0 of 4"_s);
    QVERIFY(shown.panel.findChild<EmptyState *>()->isVisible());
    QVERIFY(removeHighlights(shown.fixture.study(), {sample.closed}));
    QCOMPARE(shown.title(), u"Highlights · 0 of 3"_s);
    shown.words->clear();
    QCOMPARE(shown.title(), u"Highlights · 3"_s);
    QCOMPARE(shown.current(), sample.may);
}

void HighlightPanelTest::filterByKeyboard()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.words->setFocus();
    QTest::keyClicks(shown.words, u"hedged"_s);
    QTest::keyClick(shown.words, Qt::Key_Down);
    QVERIFY(shown.view->hasFocus());
    QCOMPARE(shown.navigator.highlight(), sample.may);
    shown.words->setFocus();
    QTest::keyClick(shown.words, Qt::Key_Escape);
    QCOMPARE(shown.title(), u"Highlights · 4"_s);
}

void HighlightPanelTest::digitTogglesAndUndo()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.click(sample.june);
    QTest::keyClick(shown.view, Qt::Key_2);
    QCOMPARE(shown.highlights.find(sample.june)->tags, QList{sample.hedged});
    QCOMPARE(shown.current(), sample.june);
    QTest::keyClick(shown.view, Qt::Key_2);
    QCOMPARE(shown.highlights.find(sample.june)->tags, QList<TagId>());
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.highlights.find(sample.june)->tags, QList{sample.hedged});
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.highlights.find(sample.june)->tags, QList<TagId>());
    QTest::keyClick(shown.view, Qt::Key_9); // no such tag
    QCOMPARE(shown.fixture.study().undoName(), QString());
}

void HighlightPanelTest::digitOnSeveral()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.click(sample.closed);
    shown.click(sample.millions, Qt::ControlModifier);
    QTest::keyClick(shown.view, Qt::Key_3);
    QVERIFY(shown.highlights.find(sample.closed)->tags.contains(sample.money));
    QVERIFY(shown.highlights.find(sample.millions)->tags.contains(sample.money));
    QVERIFY(!shown.highlights.find(sample.may)->tags.contains(sample.money));
    QCOMPARE(shown.view->selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(shown.fixture.study().undo());
    QVERIFY(!shown.highlights.find(sample.closed)->tags.contains(sample.money));
    QVERIFY(shown.highlights.find(sample.millions)->tags.contains(sample.money));
}

void HighlightPanelTest::deleteGoesOnToTheNext()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.click(sample.may);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QVERIFY(!shown.highlights.find(sample.may));
    QCOMPARE(shown.navigator.highlight(), sample.millions);
    QCOMPARE(shown.current(), sample.millions);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QCOMPARE(shown.navigator.highlight(), sample.closed); // the last row was gone
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QVERIFY(shown.navigator.highlight().isNull());
    QCOMPARE(places.size(), 0);
}

void HighlightPanelTest::removedElsewhereSelectsNothing()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.click(sample.may);
    QVERIFY(removeHighlights(shown.fixture.study(), {sample.may}));
    QVERIFY(!shown.view->selectionModel()->hasSelection());
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.current(), sample.may);
}

void HighlightPanelTest::enterOpensTheNote()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const QSignalSpy notes(&shown.panel, &HighlightPanel::noteWanted);
    shown.click(sample.may);
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0][0].value<HighlightId>(), sample.may);
}

void HighlightPanelTest::errorsAreTold()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy failed(&shown.panel, &HighlightPanel::failed);
    shown.click(sample.may);
    shown.fixture.refuseChanges();
    QTest::keyClick(shown.view, Qt::Key_3);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed[1][0].value<Error>().kind, ErrorKind::ReadOnly);
    QVERIFY(shown.highlights.find(sample.may));
    QCOMPARE(shown.current(), sample.may);
}

void HighlightPanelTest::copiesQuotes()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.click(sample.millions);
    shown.click(sample.closed, Qt::ControlModifier);
    QTest::keyClick(shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"closed on Tuesday\n\n3 million"_s);
}

void HighlightPanelTest::tagMenu()
{
    SampleStudy sample;
    const TagId odd = sample.builder.tag(u"A & B <b>"_s, u"sky"_s);
    Shown shown(sample.builder);
    shown.click(sample.may);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(shown.view->viewport(), &event);
    const auto *menu = shown.panel.findChild<QMenu *>();
    QVERIFY(menu);
    const auto *tags = menu->findChild<QMenu *>();
    QCOMPARE(tags->actions().size(), 4);
    QVERIFY(tags->actions()[1]->isChecked());
    QCOMPARE(tags->actions()[1]->text(), u"timing/hedged"_s);
    QCOMPARE(tags->actions()[3]->text(), u"A && B <b>"_s);
    tags->actions()[3]->trigger();
    QVERIFY(shown.highlights.find(sample.may)->tags.contains(odd));
}

void HighlightPanelTest::details()
{
    SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    HighlightList highlights(fixture.study(), texts);
    const TagTree tags(fixture.study());
    const TagFilter tagFilter(fixture.study());
    const HighlightFilter filter(highlights, tagFilter);
    const HighlightDelegate delegate(filter, highlights, tags);
    HighlightItem item = *highlights.find(sample.may);
    QCOMPARE(delegate.details(item), u"000 · timing, hedged · note"_s);
    item.passage.state = AnchorState::Lost;
    item.note.clear();
    QCOMPARE(delegate.details(item), u"000 · timing, hedged · lost"_s);
    QCOMPARE(delegate.details(*highlights.find(sample.june)), u"001"_s);
}

void HighlightPanelTest::emptyState()
{
    SnapshotBuilder builder;
    builder.article(u"000"_s, u"Title"_s, u"Some words."_s);
    Shown shown(builder);
    const auto *empty = shown.panel.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!shown.words->isVisible());
    const auto version = shown.fixture.study().store().currentVersion(ArticleId{1});
    QVERIFY(addHighlight(shown.fixture.study(), NewHighlight::make(shown.fixture.study(), *version, {0, 4})));
    QVERIFY(!empty->isVisible());
    QVERIFY(shown.view->isVisible());
    QCOMPARE(shown.title(), u"Highlights · 1"_s);
}

void HighlightPanelTest::narrowRowsHaveMoreLines()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.panel.resize(160, 400);
    QCoreApplication::processEvents();
    QVERIFY(shown.rectOf(sample.may).height() > shown.rectOf(sample.june).height()); // the shorter quote
    const int narrow = shown.rectOf(sample.may).height();
    shown.panel.resize(700, 400);
    QVERIFY(QTest::qWaitFor([&] { return shown.rectOf(sample.may).height() < narrow; }));
}

void HighlightPanelTest::everyWidgetHasAName()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(namelessWidgets(shown.panel), QStringList());
}

void HighlightPanelTest::pictures()
{
    SnapshotBuilder builder;
    const QString text =
        u"People near the work, unnamed because plans may shift, point to April for Qwen 3, though a "
        "short delay would surprise nobody. It may come later in April, Bloomberg says; those who know "
        "call the date <b>fluid</b>. 3 million. DeepSeek wants its next model out before May."_s;
    const ArticleId first = builder.article(u"000"_s, u"Title"_s, text);
    const ArticleId second = builder.article(u"003"_s, u"Title"_s, text);
    const TagId timing = builder.tag(u"launch timing"_s, u"sand"_s);
    const TagId hedged = builder.tag(u"hedged"_s, u"mint"_s, timing);
    const TagId rivalry = builder.tag(u"rivalry"_s, u"sky"_s);
    builder.highlight(first, text.left(130), {timing});
    builder.highlight(first,
                      u"It may come later in April, Bloomberg says; those who know call the date <b>fluid</b>."_s,
                      {timing, hedged, rivalry}, u"Ask."_s);
    builder.highlight(second, u"3 million"_s);
    builder.highlight(second, u"DeepSeek wants its next model out before May."_s, {rivalry}, u"Who says so?"_s);
    StudyFixture fixture(builder);
    StudyFixture empty{SnapshotBuilder()};
    const VersionTexts texts(fixture.study());
    const VersionTexts noTexts(empty.study());
    HighlightList highlights(fixture.study(), texts);
    HighlightList none(empty.study(), noTexts);
    TagTree tags(fixture.study());
    TagTree noTags(empty.study());
    TagFilter tagFilter(fixture.study());
    TagFilter noFilter(empty.study());
    Navigator navigator;
    navigator.selectHighlight(HighlightId{2});
    savePictures(u"highlights"_s, 430, [&] {
        return std::make_unique<HighlightPanel>(fixture.study(), highlights, tags, tagFilter, navigator);
    });
    savePictures(u"highlights-empty"_s, 140,
                 [&] { return std::make_unique<HighlightPanel>(empty.study(), none, noTags, noFilter, navigator); });
}

QTEST_MAIN(HighlightPanelTest)
#include "highlightpanel_test.moc"
