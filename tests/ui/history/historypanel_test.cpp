// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypanel.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/writenote.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/shell/navigator.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class HistoryPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void undoesTheChosenStep();
    static void tellsWhyNot();
    static void goesBackAndForward();
    static void clickGoesToWhatIsStillThere();
    static void savesWhatWasTypedFirst();
    static void emptyAndReadOnly();
    static void everyWidgetHasAName();
    static void pictures();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        panel->resize(320, 400);
        panel->show();
    }

    [[nodiscard]] QListView *view() const { return panel->findChild<QListView *>(); }
    [[nodiscard]] QPushButton *button(int which) const { return panel->findChildren<QPushButton *>()[which]; }
    [[nodiscard]] QPushButton *undo() const { return button(0); }
    [[nodiscard]] QPushButton *goTo() const { return button(1); }
    void choose(int row) const { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            names.append(view()->model()->index(row, 0).data().toString());
        }
        return names;
    }

    StudyFixture fixture;
    VersionTexts texts{fixture.study()};
    HighlightList highlights{fixture.study(), texts};
    Navigator navigator;
    std::unique_ptr<HistoryPanel> panel = std::make_unique<HistoryPanel>(fixture.study(), highlights, navigator);
};
} // namespace

void HistoryPanelTest::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void HistoryPanelTest::undoesTheChosenStep()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QVERIFY(addTag(shown.fixture.study(), u"a"_s));
    QVERIFY(addTag(shown.fixture.study(), u"b"_s));
    QVERIFY(!shown.undo()->isEnabled()); // nothing is chosen
    shown.choose(1);
    shown.undo()->click();
    QCOMPARE(shown.names(), (QStringList{u"Undo: New tag “a”"_s, u"New tag “b”"_s, u"New tag “a”"_s}));
    QVERIFY(shown.fixture.study().undo()); // goes on as it is
    QCOMPARE(shown.fixture.study().undoName(), u"New tag “b”"_s);
    shown.choose(0);
    QVERIFY(!shown.undo()->isEnabled()); // it is undone
}

void HistoryPanelTest::tellsWhyNot()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy failed(shown.panel.get(), &HistoryPanel::failed);
    const TagId tag = *addTag(shown.fixture.study(), u"a"_s);
    QVERIFY(renameTag(shown.fixture.study(), tag, u"b"_s));
    shown.choose(1);
    shown.undo()->click();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::BuiltUpon);
    QCOMPARE(shown.names().size(), 2);
}

void HistoryPanelTest::goesBackAndForward()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    Study &study = shown.fixture.study();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(addTag(study, name));
    }
    shown.choose(0);
    QVERIFY(!shown.goTo()->isEnabled()); // one is there
    shown.choose(2);
    QCOMPARE(shown.goTo()->text(), u"Undo back to here"_s);
    shown.goTo()->click();
    QCOMPARE(study.undoName(), u"New tag “a”"_s);
    shown.choose(0);
    QCOMPARE(shown.goTo()->text(), u"Redo up to here"_s);
    shown.goTo()->click();
    QCOMPARE(study.undoName(), u"New tag “c”"_s);
}

void HistoryPanelTest::clickGoesToWhatIsStillThere()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    const QSignalSpy events(&shown.navigator, &Navigator::eventWanted);
    Study &study = shown.fixture.study();
    QVERIFY(toggleTag(study, {sample.closed, sample.may}, sample.money));
    QVERIFY(writeNote(study, {.event = sample.reopening}, u"x"_s));
    QVERIFY(addTag(study, u"a"_s));
    const auto click = [&](int row) {
        const QRect box = shown.view()->visualRect(shown.view()->model()->index(row, 0));
        QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, box.center());
    };
    click(0); // a tag has no place
    QCOMPARE(places.size() + events.size(), 0);
    click(1);
    QCOMPARE(events.size(), 1);
    click(2);
    QCOMPARE(shown.navigator.highlight(), sample.closed);
    QCOMPARE(places.size(), 1);
    QVERIFY(removeHighlights(study, {sample.closed}));
    shown.choose(3);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QCOMPARE(shown.navigator.highlight(), sample.may);
}

void HistoryPanelTest::savesWhatWasTypedFirst()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    Study &study = shown.fixture.study();
    QVERIFY(addTag(study, u"a"_s));
    connect(shown.panel.get(), &HistoryPanel::aboutToMove, [&] { (void)writeNote(study, {}, u"typed"_s); });
    shown.choose(0);
    shown.undo()->click(); // not simply undone: something came after it
    QCOMPARE(study.undoName(), u"Undo: New tag “a”"_s);
}

void HistoryPanelTest::emptyAndReadOnly()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QVERIFY(shown.view()->isHidden());
    QVERIFY(addTag(const_cast<StudyFixture &>(shown.fixture).study(), u"a"_s));
    QVERIFY(shown.view()->isVisible());
    const auto study = shown.fixture.openReadOnly();
    Navigator navigator;
    const HistoryPanel panel(*study, shown.highlights, navigator);
    auto *view = panel.findChild<QListView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    for (const QPushButton *button : panel.findChildren<QPushButton *>()) {
        QVERIFY(!button->isEnabled());
    }
}

void HistoryPanelTest::everyWidgetHasAName()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
}

void HistoryPanelTest::pictures()
{
    constexpr qint64 hour = 60LL * 60 * 1000;
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    const VersionTexts texts(fixture.study());
    const HighlightList highlights(fixture.study(), texts);
    Navigator navigator;
    const auto make = [&] {
        auto panel = std::make_unique<HistoryPanel>(fixture.study(), highlights, navigator);
        auto *view = panel->findChild<QListView *>();
        view->setCurrentIndex(view->model()->index(3, 0));
        return panel;
    };
    savePictures(u"history-empty"_s, 200, make);
    Study &study = fixture.study();
    QVERIFY(addHighlight(study, NewHighlight::make(study, VersionId{1}, {.start = 0, .end = 28}, {sample.timing})));
    QVERIFY(toggleTag(study, {sample.june, sample.may}, sample.money));
    fixture.passTime(25 * hour);
    QVERIFY(renameTag(study, sample.money, u"cost"_s));
    QVERIFY(addTag(study, u"mistaken"_s));
    QVERIFY(study.undo());
    fixture.passTime(hour);
    QVERIFY(writeNote(study, {.event = sample.reopening}, u"x"_s));
    QVERIFY(removeHighlights(study, {sample.closed}));
    QVERIFY(study.undo());
    savePictures(u"history"_s, 420, make);
}

QTEST_MAIN(HistoryPanelTest)
#include "historypanel_test.moc"
