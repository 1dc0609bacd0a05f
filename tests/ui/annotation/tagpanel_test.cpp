// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagpanel.h"

#include "core/tagcolour.h"
#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/pintag.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/annotation/tagicon.h"
#include "ui/annotation/tagview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TagPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void doubleClickAndEnterActivate();
    static void clickActivatesWhileAHighlightIsSelected();
    static void renamesInPlace();
    static void renameToATakenNameFails();
    static void newTags();
    static void failedTagKeepsItsName();
    static void deletesAndComesBack();
    static void colourMenu();
    static void ticksTheTagsOfTheHighlight();
    static void emptyState();
    static void readOnly();
    static void everyWidgetHasAName();
    static void pictures();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        panel.resize(300, 300);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    [[nodiscard]] QPoint at(TagId tag) const { return view->visualRect(tags.indexOf(tag)).center(); }
    [[nodiscard]] QLineEdit *newTag() const { return panel.findChild<QLineEdit *>(u"newTag"_s); }
    [[nodiscard]] QLineEdit *editor() const { return view->viewport()->findChild<QLineEdit *>(); }
    QMenu *menuOn(TagId tag)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(tag), view->viewport()->mapToGlobal(at(tag)));
        QApplication::sendEvent(view->viewport(), &event);
        return panel.findChild<QMenu *>();
    }

    StudyFixture fixture;
    TagTree tags{fixture.study()};
    Navigator navigator;
    TagFilter filter{fixture.study()};
    TagPanel panel{fixture.study(), tags, filter, navigator};
    TagView *view = panel.findChild<TagView *>();
};
} // namespace

void TagPanelTest::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void TagPanelTest::doubleClickAndEnterActivate()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const QSignalSpy activated(&shown.panel, &TagPanel::tagActivated);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(sample.hedged));
    QCOMPARE(activated.size(), 0);
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(sample.hedged));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<TagId>(), sample.hedged);
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_Down);
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[1][0].value<TagId>(), sample.money);
}

void TagPanelTest::clickActivatesWhileAHighlightIsSelected()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy activated(&shown.panel, &TagPanel::tagActivated);
    shown.navigator.selectHighlight(sample.june);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(sample.money));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<TagId>(), sample.money);
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(sample.money)); // the second of two clicks
    QCOMPARE(activated.size(), 1);
}

void TagPanelTest::renamesInPlace()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const QSignalSpy activated(&shown.panel, &TagPanel::tagActivated);
    shown.view->setFocus();
    shown.view->setCurrentTag(sample.hedged);
    QTest::keyClick(shown.view, Qt::Key_F2);
    QVERIFY(shown.editor());
    QCOMPARE(shown.editor()->text(), u"hedged"_s);
    shown.editor()->setText(u"<i>doubt</i>"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !shown.editor(); }));
    QCOMPARE(shown.tags.find(sample.hedged)->name, u"<i>doubt</i>"_s);
    QCOMPARE(shown.view->currentTag(), sample.hedged);
    QCOMPARE(activated.size(), 0);
    QTest::keyClick(shown.view, Qt::Key_F2);
    shown.editor()->setText(u"never mind"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !shown.editor(); }));
    QCOMPARE(shown.tags.find(sample.hedged)->name, u"<i>doubt</i>"_s);
}

void TagPanelTest::renameToATakenNameFails()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const QSignalSpy failed(&shown.panel, &TagPanel::failed);
    shown.view->setFocus();
    shown.view->setCurrentTag(sample.money);
    QTest::keyClick(shown.view, Qt::Key_F2);
    shown.editor()->setText(u"timing"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }));
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::AlreadyExists);
    QCOMPARE(shown.tags.find(sample.money)->name, u"money"_s);
}

void TagPanelTest::newTags()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.view->setCurrentTag(sample.timing);
    QTest::keyClicks(shown.newTag(), u"rivalry"_s);
    QTest::keyClick(shown.newTag(), Qt::Key_Return);
    QCOMPARE(shown.newTag()->text(), QString());
    const Tag rivalry = shown.tags.tags().last();
    QCOMPARE(rivalry.name, u"rivalry"_s);
    QVERIFY(rivalry.parent.isNull());
    QCOMPARE(shown.view->currentTag(), rivalry.id);
    for (const QString &name : {u"first"_s, u"second"_s}) { // both below the same
        QTest::keyClicks(shown.newTag(), name);
        QTest::keyClick(shown.newTag(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.tags.path(shown.tags.tags().last().id), u"rivalry/"_s + name);
    }
    QVERIFY(shown.view->isExpanded(shown.tags.indexOf(rivalry.id)));
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.tags.tags().last().name, u"first"_s);
    QCOMPARE(shown.view->currentTag(), rivalry.id);
}

void TagPanelTest::failedTagKeepsItsName()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy failed(&shown.panel, &TagPanel::failed);
    shown.fixture.refuseChanges();
    QTest::keyClicks(shown.newTag(), u"rivalry"_s);
    QTest::keyClick(shown.newTag(), Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shown.newTag()->text(), u"rivalry"_s);
    shown.fixture.allowChanges();
    QTest::keyClick(shown.newTag(), Qt::Key_Return);
    QCOMPARE(shown.tags.tags().last().name, u"rivalry"_s);
}

void TagPanelTest::deletesAndComesBack()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.view->setFocus();
    shown.view->setCurrentTag(sample.timing);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QVERIFY(!shown.tags.find(sample.timing));
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.tags.indexOf(sample.timing).data(TagTree::CountRole).toInt(), 2);
    QCOMPARE(shown.view->currentTag(), sample.timing);
}

void TagPanelTest::colourMenu()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QMenu *menu = shown.menuOn(sample.money);
    QVERIFY(menu);
    QCOMPARE(shown.view->currentTag(), sample.money);
    const auto *colours = menu->findChild<QMenu *>(u"colours"_s);
    QVERIFY(colours);
    QCOMPARE(colours->actions().size(), qsizetype(tagColours.size()));
    for (qsizetype i = 0; i < colours->actions().size(); ++i) {
        const QString colour = tagColours[size_t(i)].name;
        QCOMPARE(colours->actions()[i]->text(), colourWords(colour));
        QCOMPARE(colours->actions()[i]->isChecked(), colour == u"rose"_s);
    }
    colours->actions()[4]->trigger();
    QCOMPARE(shown.tags.find(sample.money)->colour, u"olive"_s);
    menu->close();
}

// What is seen changes with the selected highlight, and when it gets a tag.
void TagPanelTest::ticksTheTagsOfTheHighlight()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const auto picture = [&](TagId tag) {
        return shown.view->viewport()->grab(shown.view->visualRect(shown.tags.indexOf(tag))).toImage();
    };
    const QImage timing = picture(sample.timing);
    const QImage money = picture(sample.money);
    shown.navigator.selectHighlight(sample.closed);
    QVERIFY(picture(sample.timing) != timing);
    QCOMPARE(picture(sample.money), money);
    shown.navigator.selectHighlight({});
    QCOMPARE(picture(sample.timing), timing);
    shown.navigator.selectHighlight(sample.closed);
    QVERIFY(toggleTag(shown.fixture.study(), {sample.closed}, sample.money));
    QVERIFY(picture(sample.money) != money);
}

void TagPanelTest::emptyState()
{
    Shown shown{SnapshotBuilder()};
    const auto *empty = shown.panel.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!shown.view->isVisible());
    QTest::keyClicks(shown.newTag(), u"first"_s);
    QTest::keyClick(shown.newTag(), Qt::Key_Return);
    QVERIFY(!empty->isVisible());
    QVERIFY(shown.view->isVisible());
}

void TagPanelTest::readOnly()
{
    const SampleStudy sample;
    const StudyFixture fixture(sample.builder);
    const auto study = fixture.openReadOnly();
    TagTree tags(*study);
    Navigator navigator;
    TagFilter filter(*study);
    const TagPanel panel(*study, tags, filter, navigator);
    QVERIFY(!panel.findChild<QLineEdit *>(u"newTag"_s)->isEnabled());
    for (const QAction *action : panel.findChild<TagView *>()->actions()) {
        QVERIFY(!action->isEnabled());
    }
}

void TagPanelTest::everyWidgetHasAName()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(namelessWidgets(shown.panel), QStringList());
}

void TagPanelTest::pictures()
{
    SnapshotBuilder builder;
    const ArticleId article = builder.article(u"000"_s, u"Title"_s, u"word"_s);
    const TagId timing = builder.tag(u"launch timing"_s, u"sand"_s);
    const TagId hedged = builder.tag(u"hedged"_s, u"mint"_s, timing);
    const TagId rivalry = builder.tag(u"rivalry"_s, u"sky"_s);
    builder.tag(u"DeepSeek"_s, u"blue"_s, rivalry);
    builder.tag(u"cost"_s, u"rose"_s);
    builder.tag(u"sourcing"_s, u"grey"_s);
    for (const QString &name : {u"olive"_s, u"orange"_s, u"pear"_s}) {
        builder.tag(u"a long name for a tag, in "_s + name, name);
    }
    builder.tag(u"tenth"_s, u"mint"_s);
    for (int i = 0; i < 14; ++i) {
        builder.highlight(article, u"word"_s, i % 2 == 0 ? QList{timing, hedged} : QList{timing});
    }
    StudyFixture fixture(builder);
    QVERIFY(pinTag(fixture.study(), rivalry, 4));
    QVERIFY(setTagDescription(fixture.study(), rivalry, u"Who is said to be ahead of whom, and by how much."_s));
    StudyFixture empty{SnapshotBuilder()};
    TagTree tags(fixture.study());
    TagTree none(empty.study());
    TagFilter filter(fixture.study());
    TagFilter noFilter(empty.study());
    Navigator navigator;
    navigator.selectHighlight(HighlightId{1});
    savePictures(u"tags"_s, 480, [&] {
        auto panel = std::make_unique<TagPanel>(fixture.study(), tags, filter, navigator);
        panel->findChild<TagView *>()->setCurrentTag(rivalry);
        filter.setMark(timing, TagMark::With);
        filter.setMark(hedged, TagMark::Without);
        return panel;
    });
    savePictures(u"tags-empty"_s, 140,
                 [&] { return std::make_unique<TagPanel>(empty.study(), none, noFilter, navigator); });
}

QTEST_MAIN(TagPanelTest)
#include "tagpanel_test.moc"
