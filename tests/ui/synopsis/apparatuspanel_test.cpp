// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/apparatuspanel.h"

#include "models/apparatuslist.h"
#include "support/englishplurals.h"
#include "support/hostiletexts.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/storysample.h"
#include "ui/synopsis/apparatusview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

class ApparatusPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void followsTheSentenceThatIsRead();
    static void goesThereByClickAndKey();
    static void arrowsStopAtEntriesOnly();
    static void figuresGoFromOneToTheNext();
    static void decidesByKey();
    static void decidesByButton();
    static void aMenuHasIt();
    static void nothingIsDecidedInAReadOnlyStudy();
    static void whatIsChosenStays();
    static void saysWhyItIsEmpty();
    static void waitsUntilItIsSeen();
    static void tellsAReaderEverything();
    static void showsHostileTextsAsTheyAre();
    static void pictures();

private:
    EnglishPlurals m_plurals;
};

namespace
{
struct Shown {
    explicit Shown(const Snapshot &contents = StorySample().contents()) : sample(contents)
    {
        panel = std::make_unique<ApparatusPanel>(sample.models, navigator);
        panel->resize(320, 560);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel.get());
        QObject::connect(&navigator, &Navigator::placeWanted, panel.get(),
                         [this](const Location &place) { places.append(place); });
        QObject::connect(panel.get(), &ApparatusPanel::done, panel.get(),
                         [this](const QString &what) { done.append(what); });
    }

    void read(ArticleId article, const QString &words)
    {
        const auto story = sample.story();
        const Place place = sample.place(article, words);
        navigator.readPassage(
            {.article = article, .span = story->span(place), .version = story->versions[place.article]});
    }
    [[nodiscard]] ApparatusView *view() const { return panel->findChild<ApparatusView *>(); }
    [[nodiscard]] ApparatusList *list() const { return panel->findChild<ApparatusList *>(); }
    [[nodiscard]] QModelIndex row(const QString &head) const
    {
        for (int i = 0; i < list()->rowCount(); ++i) {
            if (list()->rows()[i].head.startsWith(head))
                return list()->index(i);
        }
        qFatal("no row \"%s\"", qUtf8Printable(head));
    }
    [[nodiscard]] QString empty() const
    {
        const auto *state = panel->findChild<EmptyState *>();
        return state->isVisible() ? state->accessibleName() : QString();
    }
    [[nodiscard]] QString quote(const Location &place) const
    {
        return sample.models.texts.version(place.version)->version.text.sliced(place.span.start, place.span.length());
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (auto *found : view()->findChildren<QToolButton *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        qFatal("no button");
    }
    [[nodiscard]] QList<Link> links() const { return sample.models.study->store().snapshot()->links; }

    ComparedSample sample;
    Navigator navigator;
    QList<Location> places;
    QStringList done;
    std::unique_ptr<ApparatusPanel> panel;
};

const StorySample ids;
} // namespace

void ApparatusPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    applyTheme(*qApp, ThemeMode::Light);
}

void ApparatusPanelTest::followsTheSentenceThatIsRead()
{
    Shown shown;
    shown.read(ids.first, u"cargo train"_s);
    QCOMPARE(shown.empty(), QString());
    QVERIFY(shown.list()->indexOf(shown.sample.place(ids.third, u"cargo train"_s)).isValid());
    QCOMPARE(shown.panel->findChild<QWidget *>(u"head"_s)->findChild<QuietLabel *>()->text(),
             u"001 ¶ 1 · in 3 of 4 articles"_s);
    shown.read(ids.first, u"The mayor"_s);
    QVERIFY(!shown.list()->firstIndex().isValid());
    QCOMPARE(shown.panel->findChild<QWidget *>(u"head"_s)->findChild<QuietLabel *>()->text(),
             u"001 ¶ 4 · in this article only"_s);
}

void ApparatusPanelTest::goesThereByClickAndKey()
{
    Shown shown;
    shown.read(ids.first, u"cargo train"_s);
    const QModelIndex third = shown.row(u"003 ¶ 2"_s);
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, shown.view()->visualRect(third).center());
    QCOMPARE(shown.places.size(), 1);
    QCOMPARE(shown.places[0].article, ids.third);
    QCOMPARE(shown.quote(shown.places[0]),
             u"According to Coast Radio, a cargo train derailed near Osterby on Monday."_s);
    shown.view()->choose(shown.row(u"002 ¶ 2"_s));
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QCOMPARE(shown.places[1].article, ids.second);
    // Read there: the sentence one comes from is at hand.
    shown.view()->setFocus();
    shown.read(ids.second, u"cargo train"_s);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QCOMPARE(shown.places.size(), 3);
    QCOMPARE(shown.places[2].article, ids.first);
}

void ApparatusPanelTest::arrowsStopAtEntriesOnly()
{
    Shown shown;
    shown.read(ids.first, u"Twelve wagons"_s);
    shown.view()->setFocus(Qt::TabFocusReason);
    QCOMPARE(shown.view()->currentIndex(), shown.list()->firstIndex());
    QList<int> rows{shown.view()->currentIndex().row()};
    for (int i = 0; i < shown.list()->rowCount(); ++i) {
        QTest::keyClick(shown.view(), Qt::Key_Down);
        if (rows.last() != shown.view()->currentIndex().row())
            rows.append(shown.view()->currentIndex().row());
    }
    QList<int> wanted;
    for (int i = 0; i < shown.list()->rowCount(); ++i) {
        if (shown.list()->flags(shown.list()->index(i)).testFlag(Qt::ItemIsSelectable))
            wanted.append(i);
    }
    QCOMPARE(rows, wanted);
    QVERIFY(wanted.size() < shown.list()->rowCount());
}

void ApparatusPanelTest::figuresGoFromOneToTheNext()
{
    Shown shown;
    shown.read(ids.first, u"Twelve wagons"_s);
    shown.view()->choose(shown.row(u"wagons"_s));
    QStringList quotes;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(shown.view(), Qt::Key_Return);
        quotes.append(shown.quote(shown.places.last()));
    }
    QCOMPARE(quotes, (QStringList{u"Twelve wagons"_s, u"fourteen wagons"_s, u"Twelve wagons"_s, u"Twelve wagons"_s}));
    QCOMPARE(shown.places[2].article, ids.third);
}

void ApparatusPanelTest::decidesByKey()
{
    Shown shown;
    shown.read(ids.first, u"cargo train"_s);
    const auto choose = [&] { shown.view()->choose(shown.row(u"003 ¶ 2"_s)); };
    choose();
    QTest::keyClick(shown.view(), Qt::Key_Plus, Qt::ShiftModifier);
    QCOMPARE(shown.links().size(), 1);
    QCOMPARE(shown.links().first().state, LinkState::Confirmed);
    QCOMPARE(shown.done, QStringList{u"Linked 001 and 003."_s});
    shown.sample.await();
    QVERIFY(shown.row(u"003 ¶ 2"_s).data(Qt::AccessibleTextRole).toString().contains(u"confirmed by you"_s));
    QTest::keyClick(shown.view(), Qt::Key_Plus); // is so already
    QCOMPARE(shown.done.size(), 1);
    QTest::keyClick(shown.view(), Qt::Key_Delete);
    QCOMPARE(shown.links().first().state, LinkState::Cut);
    shown.sample.await();
    QCOMPARE(shown.row(u"003 ¶ 2"_s).row(), shown.list()->rowCount() - 1);
    QTest::keyClick(shown.view(), Qt::Key_Backspace);
    QVERIFY(shown.links().isEmpty());
    QCOMPARE(shown.done.last(), u"What you decided of 001 and 003 is forgotten."_s);
    shown.sample.await();
    QTest::keyClick(shown.view(), Qt::Key_Backspace); // nothing to forget
    QCOMPARE(shown.done.size(), 3);
    QVERIFY(shown.sample.models.study->undo() && shown.sample.models.study->undo());
    QCOMPARE(shown.links().first().state, LinkState::Confirmed);
}

void ApparatusPanelTest::decidesByButton()
{
    Shown shown;
    shown.read(ids.first, u"cargo train"_s);
    const QRect row = shown.view()->visualRect(shown.row(u"003 ¶ 2"_s));
    QVERIFY(!shown.button(u"Cut"_s)->isVisible());
    QTest::mouseMove(shown.view()->viewport(), row.center());
    QVERIFY(QTest::qWaitFor([&] { return shown.button(u"Cut"_s)->isVisible(); }));
    QVERIFY(!shown.button(u"Forget"_s)->isVisible());
    QVERIFY(row.contains(shown.button(u"Cut"_s)->mapTo(shown.view()->viewport(), QPoint(4, 4))));
    QTest::mouseClick(shown.button(u"Cut"_s), Qt::LeftButton);
    QCOMPARE(shown.links().size(), 1);
    QCOMPARE(shown.links().first().state, LinkState::Cut);
    QVERIFY(shown.places.isEmpty()); // a button goes nowhere
    shown.sample.await();
    shown.view()->choose(shown.row(u"003 ¶ 2"_s));
    QTest::mouseClick(shown.button(u"Forget"_s), Qt::LeftButton);
    QVERIFY(shown.links().isEmpty());
}

void ApparatusPanelTest::aMenuHasIt()
{
    Shown shown;
    shown.read(ids.first, u"cargo train"_s);
    shown.view()->choose(shown.row(u"002 ¶ 2"_s));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(shown.view()->viewport(), &event);
    auto *menu = shown.view()->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text().remove(u'&').section(u':', 0, 0));
    }
    QCOMPARE(texts, (QStringList{u"Go there"_s, u"Confirm"_s, u"Cut"_s}));
    menu->actions().last()->trigger();
    QCOMPARE(shown.links().first().state, LinkState::Cut);
    menu->close();
}

void ApparatusPanelTest::nothingIsDecidedInAReadOnlyStudy()
{
    const TemporaryFolder folder;
    const QString path = folder.path(u"test.synoptic"_s);
    QVERIFY(Study::create(path, StorySample().contents()));
    StudyModels models(*Study::open(path, OpenMode::ReadOnly), folder.path(u"unsaved.jsonl"_s));
    Navigator navigator;
    ApparatusPanel panel(models, navigator);
    panel.show();
    QSignalSpy(&models.comparison, &StoryComparison::changed).wait();
    const auto story = models.comparison.story();
    navigator.readPassage({.article = ids.first, .span = story->span({}), .version = story->versions[0]});
    auto *view = panel.findChild<ApparatusView *>();
    view->choose(panel.findChild<ApparatusList *>()->firstIndex());
    for (const QToolButton *button : view->findChildren<QToolButton *>()) {
        QVERIFY(!button->isVisible());
    }
    const QSignalSpy failed(&panel, &ApparatusPanel::failed);
    const QSignalSpy done(&panel, &ApparatusPanel::done);
    QTest::keyClick(view, Qt::Key_Delete);
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(failed.isEmpty() && done.isEmpty());
}

void ApparatusPanelTest::whatIsChosenStays()
{
    Shown shown;
    shown.read(ids.first, u"cargo train"_s);
    const Place second = shown.sample.place(ids.second, u"cargo train"_s);
    shown.view()->choose(shown.list()->indexOf(second));
    QCOMPARE(shown.panel->chosen(), second);
    shown.view()->choose(shown.row(u"003 ¶ 2"_s));
    QTest::keyClick(shown.view(), Qt::Key_Delete);
    shown.sample.await();
    QCOMPARE(shown.panel->chosen(), shown.sample.place(ids.third, u"cargo train"_s));
    shown.panel->hide();
    QVERIFY(!shown.panel->chosen());
}

void ApparatusPanelTest::saysWhyItIsEmpty()
{
    Shown shown;
    QVERIFY2(shown.empty().startsWith(u"Click into an article"_s), qPrintable(shown.empty()));
    shown.navigator.readPassage({.article = ids.first, .span = {}, .version = VersionId{99}});
    QVERIFY2(shown.empty().contains(u"earlier version of 001"_s), qPrintable(shown.empty()));
    shown.navigator.readPassage({.article = ArticleId{99}, .span = {}, .version = VersionId{99}});
    QVERIFY2(shown.empty().contains(u"not compared yet"_s), qPrintable(shown.empty()));
    shown.read(ids.first, u"cargo"_s);
    QCOMPARE(shown.empty(), QString());
    SnapshotBuilder one;
    one.article(u"001"_s, u"One"_s, u"Only one tells of it."_s);
    QVERIFY(Shown(one.contents()).empty().startsWith(u"There is only one article"_s));
    QVERIFY(Shown(Snapshot()).empty().startsWith(u"No articles yet"_s));
}

void ApparatusPanelTest::waitsUntilItIsSeen()
{
    Shown shown;
    shown.panel->hide();
    shown.read(ids.first, u"cargo train"_s);
    QCOMPARE(shown.list()->rowCount(), 0);
    shown.panel->show();
    QVERIFY(shown.list()->rowCount() > 0);
}

void ApparatusPanelTest::tellsAReaderEverything()
{
    Shown shown;
    shown.read(ids.first, u"cargo train"_s);
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
    QCOMPARE(shown.view()->accessibleName(), u"Apparatus of 001 ¶ 1: also in 002 and 003; not found in 004"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(shown.view());
    QVERIFY(interface->child(0)->text(QAccessible::Name).startsWith(u"00"_s));
}

void ApparatusPanelTest::showsHostileTextsAsTheyAre()
{
    SnapshotBuilder builder;
    int number = 0;
    for (const QString &text : hostileTexts()) {
        for (int copy = 0; copy < 2; ++copy) {
            builder.article(u"%1<b>"_s.arg(number++), text, text + u" told alike by both of these two articles"_s);
        }
    }
    Shown shown(builder.contents());
    for (qsizetype i = 1; i <= number; ++i) {
        shown.read(ArticleId{i}, u"told alike"_s);
        QVERIFY(shown.list()->firstIndex().isValid());
        (void)shown.panel->grab();
    }
    for (const QLabel *label : shown.panel->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void ApparatusPanelTest::pictures()
{
    std::vector<std::unique_ptr<Shown>> kept;
    savePictures(u"apparatus"_s, 480, [&] {
        auto &shown = *kept.emplace_back(std::make_unique<Shown>());
        shown.read(ids.first, u"Twelve wagons"_s);
        shown.view()->choose(shown.row(u"003 ¶ 3"_s));
        return std::move(shown.panel);
    });
}

QTEST_MAIN(ApparatusPanelTest)
#include "apparatuspanel_test.moc"
