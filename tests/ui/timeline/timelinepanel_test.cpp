// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coveragesample.h"
#include "support/englishplurals.h"
#include "support/temporaryfolder.h"
#include "ui/timeline/eventtableview.h"
#include "ui/timeline/timelinefinder.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/viewtrail.h"
#include "ui/widgets/keysheet.h"

#include <QDate>
#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

class TimelinePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aDragOverTheDatesNarrowsEverythingDown();
    void backAndForward();
    void aTrailForgetsWhatLayAhead();
    void theTableSharesTheSelection();
    void findsWhileOneTypes();
    void aLaneFoldsToCounts();
    void marksTheDayOfTheArticle();
    void hoverTellsTheClaims();
    void tellsItsKeys();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    [[nodiscard]] QStringList titles() const;
    void dragDates(QDate from, QDate to) const;

    EnglishPlurals m_plurals;
    CoverageSample m_sample;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<StudyModels> m_models;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<TimelinePanel> m_panel;
};

void TimelinePanelTest::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_models = std::make_unique<StudyModels>(*Study::create(m_folder->path(u"test.synoptic"_s), m_sample.contents()),
                                             m_folder->path(u"unsaved.jsonl"_s));
    m_navigator = std::make_unique<Navigator>();
    m_panel = std::make_unique<TimelinePanel>(*m_models, *m_navigator);
    m_panel->resize(1200, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->view()->setFocus();
}

void TimelinePanelTest::cleanup()
{
    m_panel.reset();
    m_models.reset();
}

void TimelinePanelTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_panel->focusProxy(), key, modifiers);
}

QStringList TimelinePanelTest::titles() const
{
    QStringList titles;
    for (const TimelineItem &item : m_panel->view()->data().items)
        titles.append(item.title);
    titles.sort();
    return titles;
}

void TimelinePanelTest::dragDates(QDate from, QDate to) const
{
    TimelineView *view = m_panel->view();
    const auto at = [view](QDate day) {
        const double x = view->scale().x(double(day.toJulianDay()) + 0.5);
        return QPointF(view->boxes().areas.plot.left() + x, view->boxes().areas.header.center().y()).toPoint();
    };
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(from));
    QTest::mouseMove(view->viewport(), at(to));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at(to));
}

void TimelinePanelTest::aDragOverTheDatesNarrowsEverythingDown()
{
    QCOMPARE(titles().size(), 7);
    m_panel->view()->showDays(
        {.from = double(QDate(2025, 2, 1).toJulianDay()), .to = double(QDate(2025, 7, 1).toJulianDay())});
    dragDates(QDate(2025, 3, 5), QDate(2025, 3, 20));
    const std::optional<DayRange> days = m_models->dayFilter.days();
    QVERIFY(days);
    QCOMPARE(*days->earliest, QDate(2025, 3, 5).toJulianDay());
    QCOMPARE(*days->latest, QDate(2025, 3, 20).toJulianDay());
    QVERIFY(titles().contains(u"The app is renewed"_s));
    QVERIFY(!titles().contains(u"Model 3 is launched"_s));
    QVERIFY(!titles().contains(u"Sales double"_s));
    QVERIFY(m_panel->view()->scale().days() < 20);
    press(Qt::Key_Escape);
    QVERIFY(!m_models->dayFilter.isFiltering());
    QCOMPARE(titles().size(), 7);
    press(Qt::Key_D); // by key: the days in sight
    QVERIFY(m_models->dayFilter.isFiltering());
}

void TimelinePanelTest::backAndForward()
{
    TimelineView *view = m_panel->view();
    view->showDays({.from = double(QDate(2025, 2, 1).toJulianDay()), .to = double(QDate(2025, 7, 1).toJulianDay())});
    const TimelineRange before = view->daysInSight();
    dragDates(QDate(2025, 3, 5), QDate(2025, 3, 20));
    const TimelineRange narrowed = view->daysInSight();
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!m_models->dayFilter.isFiltering());
    QVERIFY(std::abs(view->daysInSight().from - before.from) < 1);
    QVERIFY(std::abs(view->daysInSight().to - before.to) < 1);
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_models->dayFilter.isFiltering());
    QVERIFY(std::abs(view->daysInSight().from - narrowed.from) < 1);
}

void TimelinePanelTest::aTrailForgetsWhatLayAhead()
{
    ViewTrail trail;
    QVERIFY(!trail.back());
    for (const double from : {0.0, 100.0, 200.0})
        trail.visit({.days = {.from = from, .to = from + 50}, .only = {}});
    trail.visit({.days = {.from = 200.001, .to = 250}, .only = {}}); // nothing that one would see
    QCOMPARE(trail.back()->days.from, 100.0);
    QCOMPARE(trail.back()->days.from, 0.0);
    QVERIFY(!trail.canGoBack());
    QCOMPARE(trail.forward()->days.from, 100.0);
    trail.visit({.days = {.from = 7, .to = 8}, .only = {}});
    QVERIFY(!trail.canGoForward());
    QCOMPARE(trail.back()->days.from, 100.0);
}

void TimelinePanelTest::theTableSharesTheSelection()
{
    m_navigator->selectEvent(m_sample.rival);
    press(Qt::Key_T);
    EventTableView *table = m_panel->table();
    QVERIFY(table->isVisible() && table->hasFocus());
    QCOMPARE(table->selected(), m_sample.rival);
    const QSignalSpy opened(m_navigator.get(), &Navigator::eventWanted);
    table->sortByColumn(EventTable::Title, Qt::AscendingOrder);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_navigator->event(), m_sample.phone); // "A phone with it"
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    press(Qt::Key_T);
    QVERIFY(m_panel->view()->isVisible());
    QCOMPARE(m_panel->view()->selected(), m_sample.phone);
}

void TimelinePanelTest::findsWhileOneTypes()
{
    press(Qt::Key_Slash);
    auto *finder = m_panel->findChild<TimelineFinder *>();
    QVERIFY(finder->hasFocus());
    QTest::keyClicks(finder, u"model"_s);
    const EventId first = m_navigator->event();
    QVERIFY(first == m_sample.launch || first == m_sample.rival);
    QVERIFY(finder->result().contains(u"2"_s));
    QTest::keyClick(finder, Qt::Key_Return);
    QVERIFY(m_navigator->event() != first);
    QTest::keyClick(finder, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_navigator->event(), first);
    QTest::keyClicks(finder, u" zzz"_s);
    QCOMPARE(finder->result(), u"no event has these words"_s);
    QTest::keyClick(finder, Qt::Key_Escape);
    QVERIFY(m_panel->view()->hasFocus() && finder->text().isEmpty());
}

void TimelinePanelTest::aLaneFoldsToCounts()
{
    TimelineView *view = m_panel->view();
    view->fitAll();
    const QList<LaneBox> before = view->boxes().lanes;
    const auto box = std::ranges::find(before, u"launches"_s, &LaneBox::text);
    QVERIFY(box != before.cend());
    const double height = box->rect.height();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box->fold.center().toPoint());
    const auto folded = std::ranges::find(view->boxes().lanes, u"launches"_s, &LaneBox::text);
    QVERIFY(folded->isFolded && folded->rect.height() <= height);
    QVERIFY(std::ranges::any_of(view->boxes().bins, [&](const BinBox &bin) { return bin.lane == folded->lane; }));
    view->setSelected(m_sample.launch);
    press(Qt::Key_C);
    QVERIFY(!std::ranges::find(view->boxes().lanes, u"launches"_s, &LaneBox::text)->isFolded);
}

void TimelinePanelTest::marksTheDayOfTheArticle()
{
    TimelineView *view = m_panel->view();
    view->showDays({.from = double(QDate(2025, 3, 1).toJulianDay()), .to = double(QDate(2025, 5, 1).toJulianDay())});
    QVERIFY(view->boxes().reading < 0);
    m_navigator->selectArticle(m_sample.first); // 1 April
    const double x =
        view->boxes().areas.plot.left() + view->boxes().scale.x(double(QDate(2025, 4, 1).toJulianDay()) + 0.5);
    QVERIFY(std::abs(view->boxes().reading - x) < 1);
    m_navigator->selectArticle(m_sample.undated);
    QVERIFY(view->boxes().reading < 0);
}

void TimelinePanelTest::hoverTellsTheClaims()
{
    TimelineView *view = m_panel->view();
    view->fitAll();
    const MarkBox *mark = view->boxes().mark(view->lanes().find(m_sample.rival));
    QVERIFY(mark != nullptr);
    const QPoint at = mark->shape.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"A rival's model follows in May"_s) ||
            QToolTip::text().contains(u"A rival&#39;s model follows in May"_s));
    QVERIFY(QToolTip::text().contains(u"001"_s));
    QToolTip::hideText();
}

void TimelinePanelTest::tellsItsKeys()
{
    QTest::keyClick(m_panel->view(), Qt::Key_Question);
    auto *sheet = m_panel->view()->findChild<KeySheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(u"Fit Story"_s) && words.contains(u"F"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([this] { return !m_panel->view()->findChild<KeySheet *>(); }));
}

QTEST_MAIN(TimelinePanelTest)
#include "timelinepanel_test.moc"
