// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addtag.h"
#include "study/actions/movetag.h"
#include "support/namelesswidgets.h"
#include "support/studysteps.h"
#include "ui/annotation/descriptionedit.h"
#include "ui/annotation/quicktagbox.h"
#include "ui/annotation/tagdelegate.h"
#include "ui/annotation/tagfilterline.h"
#include "ui/annotation/tagpanel.h"
#include "ui/annotation/tagview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/filterbar.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

// What the panel of tags does beyond setting and making them: order, merging, digits, filter, descriptions.
class TagOrderingTest : public QObject
{
    Q_OBJECT

private slots:
    static void keysMoveTags();
    static void dropsMoveTags();
    static void refusedMovesAreTold();
    static void movesUnderAChosenTag();
    static void mergesIntoAChosenTag();
    static void deletionIsTold();
    static void pinsFromTheMenu();
    static void spaceAndClicksMark();
    static void wordsFilter();
    static void badWordsAreTold();
    static void theBarSaysSoAndClears();
    static void describes();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        applyTheme(*qApp, ThemeMode::Light);
        panel.resize(320, 420);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        view->setFocus();
    }

    void press(TagId tag, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        view->setCurrentTag(tag);
        QTest::keyClick(view, key, modifiers);
    }
    [[nodiscard]] QString paths() { return tagPathsOf(fixture.study()).join(u' '); }
    QAction *action(const QString &text) const
    {
        for (QAction *each : view->actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void choose(const QString &name) const
    {
        auto *box = panel.findChild<QuickTagBox *>();
        QVERIFY(box);
        auto *line = box->findChild<QLineEdit *>();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] QLineEdit *filterWords() const
    {
        return panel.findChild<TagFilterLine *>()->findChild<QLineEdit *>();
    }

    StudyFixture fixture;
    TagTree tags{fixture.study()};
    TagFilter filter{fixture.study()};
    Navigator navigator;
    TagPanel panel{fixture.study(), tags, filter, navigator};
    TagView *view = panel.findChild<TagView *>();
    QSignalSpy failed{&panel, &TagPanel::failed};
    QSignalSpy done{&panel, &TagPanel::done};
};
} // namespace

void TagOrderingTest::keysMoveTags()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.press(sample.money, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(shown.paths(), u"money timing timing/hedged"_s);
    QCOMPARE(shown.view->currentTag(), sample.money);
    shown.press(sample.money, Qt::Key_Up, Qt::ControlModifier); // no further
    QCOMPARE(shown.paths(), u"money timing timing/hedged"_s);
    shown.press(sample.money, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(shown.paths(), u"timing timing/hedged money"_s);
    shown.press(sample.money, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.paths(), u"timing timing/hedged timing/money"_s);
    shown.press(sample.hedged, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.paths(), u"timing timing/money hedged"_s);
    shown.press(sample.timing, Qt::Key_Right, Qt::ControlModifier); // nothing above it
    shown.press(sample.timing, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.paths(), u"timing timing/money hedged"_s);
    QCOMPARE(shown.failed.size(), 0);
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.paths(), u"timing timing/hedged timing/money"_s);
}

void TagOrderingTest::dropsMoveTags()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QVERIFY(shown.view->dragEnabled());
    const std::unique_ptr<QMimeData> data(shown.tags.mimeData({shown.tags.indexOf(sample.money)}));
    QVERIFY(shown.tags.dropMimeData(data.get(), Qt::MoveAction, -1, -1, shown.tags.indexOf(sample.hedged)));
    QCOMPARE(shown.paths(), u"timing timing/hedged timing/hedged/money"_s);
    QCOMPARE(shown.view->currentTag(), sample.money);
}

void TagOrderingTest::refusedMovesAreTold()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QVERIFY(addTag(shown.fixture.study(), u"hedged"_s));
    const QString before = shown.paths();
    shown.press(sample.hedged, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.paths(), before);
    QCOMPARE(shown.failed.size(), 1);
    QCOMPARE(shown.failed[0][0].value<Error>().kind, ErrorKind::AlreadyExists);
}

void TagOrderingTest::movesUnderAChosenTag()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.view->setCurrentTag(sample.timing);
    shown.action(u"Under…"_s)->trigger();
    shown.choose(u"hedged"_s); // lies below it: not offered
    QCOMPARE(shown.paths(), u"timing timing/hedged money"_s);
    delete shown.panel.findChild<QuickTagBox *>();
    shown.action(u"Under…"_s)->trigger();
    shown.choose(u"mon"_s);
    QCOMPARE(shown.paths(), u"money money/timing money/timing/hedged"_s);
}

void TagOrderingTest::mergesIntoAChosenTag()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.press(sample.hedged, Qt::Key_M, Qt::ControlModifier);
    shown.choose(u"mon"_s);
    QCOMPARE(shown.paths(), u"timing money"_s);
    QCOMPARE(shown.view->currentTag(), sample.money);
    QCOMPARE(shown.done.size(), 1);
    QCOMPARE(shown.done[0][0].toString(), u"“hedged” is now part of “money”."_s);
}

void TagOrderingTest::deletionIsTold()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.press(sample.timing, Qt::Key_Delete);
    QCOMPARE(shown.done.size(), 1);
    QCOMPARE(shown.done[0][0].toString(), u"The tag “timing” is deleted. 2 highlight(s) keep their other tags."_s);
}

void TagOrderingTest::pinsFromTheMenu()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.view->setCurrentTag(sample.money);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&shown.panel, &event);
    const auto *pins = shown.panel.findChild<QMenu *>(u"pins"_s);
    QVERIFY(pins);
    pins->actions()[0]->trigger();
    QCOMPARE(shown.tags.forDigit(1)->id, sample.money);
    QVERIFY(shown.tags.indexOf(sample.money).data(TagTree::PinnedRole).toBool());
    QVERIFY(shown.fixture.study().undo());
    QVERIFY(!shown.tags.indexOf(sample.money).data(TagTree::PinnedRole).toBool());
}

void TagOrderingTest::spaceAndClicksMark()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const QSignalSpy activated(&shown.panel, &TagPanel::tagActivated);
    shown.press(sample.timing, Qt::Key_Space);
    QCOMPARE(shown.filter.text(), u"timing"_s);
    const QRect row = shown.view->visualRect(shown.tags.indexOf(sample.money));
    const QPoint mark = TagDelegate::markRect(row, shown.view->font()).center();
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, mark);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(shown.filter.text(), u"timing and not money"_s);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(shown.filter.text(), u"timing"_s);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(shown.view->currentTag(), sample.timing);
}

void TagOrderingTest::wordsFilter()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    auto *join = shown.panel.findChild<TagFilterLine *>()->findChild<QToolButton *>();
    QVERIFY(!join->isVisible());
    shown.filterWords()->setFocus();
    QTest::keyClicks(shown.filterWords(), u"timing or money"_s);
    QCOMPARE(shown.filter.text(), u"timing or money"_s);
    QVERIFY(join->isVisible());
    QVERIFY(join->isChecked());
    join->click();
    QCOMPARE(shown.filter.text(), u"timing and money"_s);
    shown.view->setFocus();
    shown.filter.setMark(sample.hedged, TagMark::Without);
    QCOMPARE(shown.filterWords()->text(), u"timing and money and not hedged"_s);
    QTest::keyClick(shown.filterWords(), Qt::Key_Escape);
    QCOMPARE(shown.filterWords()->text(), QString());
    QVERIFY(!shown.filter.isFiltering());
    QVERIFY(!join->isVisible());
}

void TagOrderingTest::badWordsAreTold()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const auto *problem = shown.panel.findChild<TagFilterLine *>()->findChild<QLabel *>();
    shown.filterWords()->setFocus();
    QTest::keyClicks(shown.filterWords(), u"timing and (nobody)"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"The study has no tag “nobody”."_s);
    QCOMPARE(shown.filter.text(), u"timing"_s); // as far as it could be understood
    QCOMPARE(shown.filterWords()->text(), u"timing and (nobody)"_s);
}

void TagOrderingTest::theBarSaysSoAndClears()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    FilterBar bar(shown.filter);
    QVERIFY(bar.isHidden());
    shown.filter.setMark(sample.timing, TagMark::With);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.findChild<QLabel *>()->text(), u"Filtered: timing"_s);
    QCOMPARE(namelessWidgets(bar), QStringList());
    bar.findChild<QToolButton *>()->click();
    QVERIFY(!shown.filter.isFiltering());
    QVERIFY(bar.isHidden());
}

void TagOrderingTest::describes()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    auto *edit = shown.panel.findChild<DescriptionEdit *>();
    shown.view->setCurrentTag(sample.money);
    QVERIFY(edit->isVisible());
    edit->setFocus();
    QTest::keyClicks(edit, u"Sums <b>"_s);
    shown.view->setFocus();
    QCOMPARE(shown.tags.find(sample.money)->description, u"Sums <b>"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"never mind"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->toPlainText(), u"Sums <b>"_s);
    shown.view->setCurrentTag(sample.timing);
    QCOMPARE(edit->toPlainText(), QString());
    edit->setFocus();
    QTest::keyClicks(edit, u"When"_s);
    shown.view->setCurrentTag(sample.money); // saved to the tag that it was written for
    QCOMPARE(shown.tags.find(sample.timing)->description, u"When"_s);
    QCOMPARE(edit->toPlainText(), u"Sums <b>"_s);
}

QTEST_MAIN(TagOrderingTest)
#include "tagordering_test.moc"
