// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/timelinesample.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <memory>

class TimelineViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensOnTheStory();
    void keepsTheSelectionAcrossData();
    void setSelectedIsSilentAndScrollsThere();
    void clickSelectsAndActivates();
    void doubleClickAndEnterActivate();
    void arrowsWalkTheLane();
    void upAndDownChangeTheLane();
    void homeEndAndEscape();
    void everyEventCanBeReachedByKeys();
    void keysZoomAndPan();
    void fitsStoryAndSelection();
    void everyCommandIsAnAction();
    void wheelZoomsAtThePointerAndPans();
    void dragPansAndShiftDragZooms();
    void overviewMovesTheWindow();
    void hoverShowsAHiddenLabel();
    void countsAreWalkedThroughByClicking();
    void toolTipIsPlainText();
    void isAListForScreenReaders();
    void anyHeightComesToRest();
    void survivesEmptyAndOddData();
    void growsWithTheFont();

private:
    [[nodiscard]] QPoint at(int event) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    [[nodiscard]] const TimelineItem &current() const;
    void wheel(QPointF point, QPoint angle, Qt::KeyboardModifiers modifiers) const;
    void moveTo(QPointF point) const;

    std::unique_ptr<TimelineView> m_view;
};

void TimelineViewTest::init()
{
    m_view = std::make_unique<TimelineView>();
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    m_view->setFont(font);
    m_view->setToday(QDate(2025, 4, 4));
    m_view->resize(1280, 500);
    m_view->setData(sampleTimeline());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TimelineViewTest::cleanup()
{
    m_view.reset();
}

QPoint TimelineViewTest::at(int event) const
{
    const MarkBox *mark = m_view->boxes().mark(m_view->lanes().find(EventId{event}));
    return mark == nullptr ? QPoint(-1, -1) : mark->shape.center().toPoint();
}

void TimelineViewTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_view.get(), key, modifiers);
}

const TimelineItem &TimelineViewTest::current() const
{
    return m_view->data().items.at(m_view->lanes().find(m_view->selected()));
}

void TimelineViewTest::wheel(QPointF point, QPoint angle, Qt::KeyboardModifiers modifiers) const
{
    QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TimelineViewTest::moveTo(QPointF point) const
{
    QMouseEvent event(QEvent::MouseMove, point, m_view->viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TimelineViewTest::opensOnTheStory()
{
    QVERIFY(m_view->selected().isNull());
    const TimelineRange story = *m_view->lanes().story();
    QVERIFY(m_view->scale().start() < story.from);
    QVERIFY(m_view->scale().start() > static_cast<double>(julian(2022, 6, 1)));
    QVERIFY(m_view->scale().end() > story.to);
    // It goes on doing so while it is resized, until the reader looks elsewhere.
    m_view->resize(900, 500);
    QVERIFY(m_view->scale().end() > story.to);
    m_view->zoom(4);
    const TimelineRange seen = m_view->scale().range();
    m_view->resize(1200, 500);
    QVERIFY(std::abs(m_view->scale().start() - seen.from) < 1);
    QVERIFY(std::abs(m_view->scale().end() - seen.to) < 1);
}

void TimelineViewTest::keepsTheSelectionAcrossData()
{
    m_view->setSelected(EventId{7});
    TimelineData data = sampleTimeline();
    data.items.removeFirst();
    m_view->setData(data);
    QCOMPARE(m_view->selected(), EventId{7});
    data.items.clear();
    m_view->setData(data);
    QVERIFY(m_view->selected().isNull());
}

void TimelineViewTest::setSelectedIsSilentAndScrollsThere()
{
    const QSignalSpy selected(m_view.get(), &TimelineView::eventSelected);
    m_view->setSelected(EventId{18});
    QCOMPARE(selected.size(), 0);
    QCOMPARE(m_view->selected(), EventId{18});
    QVERIFY(m_view->boxes().areas.plot.contains(at(18)));

    // Down as well.
    m_view->resize(1280, 150);
    m_view->setSelected(EventId{28});
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QVERIFY(m_view->boxes().areas.plot.contains(at(28)));
    m_view->setSelected(EventId{1});
    QVERIFY(m_view->boxes().areas.plot.contains(at(1)) || m_view->scale().x(double(julian(2023, 1, 1))) >= 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TimelineViewTest::clickSelectsAndActivates()
{
    const QSignalSpy selected(m_view.get(), &TimelineView::eventSelected);
    const QSignalSpy activated(m_view.get(), &TimelineView::eventActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(4));
    QCOMPARE(m_view->selected(), EventId{4});
    QCOMPARE(selected.size(), 1);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().value<EventId>(), EventId{4});
    // Empty ground changes nothing.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->boxes().areas.header.center().toPoint());
    QCOMPARE(m_view->selected(), EventId{4});
    QCOMPARE(activated.size(), 1);
}

void TimelineViewTest::doubleClickAndEnterActivate()
{
    const QSignalSpy activated(m_view.get(), &TimelineView::eventActivated);
    press(Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_view->setSelected(EventId{4});
    press(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    press(Qt::Key_Enter);
    QCOMPARE(activated.size(), 2);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(4));
    QVERIFY(activated.size() >= 3);
}

void TimelineViewTest::arrowsWalkTheLane()
{
    const QSignalSpy selected(m_view.get(), &TimelineView::eventSelected);
    m_view->setSelected(EventId{3});
    press(Qt::Key_Right);
    QCOMPARE(m_view->selected(), EventId{4});
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(m_view->selected(), EventId{2});
    QCOMPARE(selected.size(), 3);
    // The undated one stands at the left end, and there it ends.
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Left);
    QCOMPARE(m_view->selected(), EventId{10});
}

void TimelineViewTest::upAndDownChangeTheLane()
{
    m_view->setSelected(EventId{4});
    press(Qt::Key_Down);
    QCOMPARE(current().lane, u"DeepSeek"_s);
    QCOMPARE(m_view->selected(), EventId{14}); // of late January, as the one above
    press(Qt::Key_Up);
    QCOMPARE(m_view->selected(), EventId{4});
    press(Qt::Key_Up);
    QCOMPARE(m_view->selected(), EventId{4});
}

void TimelineViewTest::homeEndAndEscape()
{
    const QSignalSpy selected(m_view.get(), &TimelineView::eventSelected);
    press(Qt::Key_Home);
    QCOMPARE(m_view->selected(), EventId{18});
    press(Qt::Key_End);
    QCOMPARE(m_view->selected(), EventId{9});
    press(Qt::Key_Escape);
    QVERIFY(m_view->selected().isNull());
    QCOMPARE(selected.size(), 3);
    QVERIFY(selected.constLast().constFirst().value<EventId>().isNull());
}

void TimelineViewTest::everyEventCanBeReachedByKeys()
{
    QSet<EventId> reached;
    press(Qt::Key_Home);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Up);
    for (int lane = 0; lane < 5; ++lane) {
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_Left);
            reached.insert(m_view->selected());
        }
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_Right);
            reached.insert(m_view->selected());
        }
        press(Qt::Key_Down);
    }
    QCOMPARE(reached.size(), 28);
}

void TimelineViewTest::keysZoomAndPan()
{
    const double before = m_view->scale().days();
    press(Qt::Key_Plus);
    QVERIFY(std::abs(m_view->scale().days() * 1.2 - before) < 1e-6 * before);
    press(Qt::Key_Minus);
    QVERIFY(std::abs(m_view->scale().days() - before) < 1e-6 * before);
    m_view->zoom(8);
    const double start = m_view->scale().start();
    press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(std::abs(m_view->scale().start() - start - m_view->scale().days() * 0.2) < 1);
    press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(std::abs(m_view->scale().start() - start) < 1);
    press(Qt::Key_0);
    QVERIFY(m_view->scale().start() < static_cast<double>(julian(1999, 1, 1)));
    press(Qt::Key_F);
    QVERIFY(m_view->scale().start() > static_cast<double>(julian(2022, 6, 1)));
    // With a selection in sight the zoom is about that.
    m_view->setSelected(EventId{4});
    const double x = m_view->scale().x(static_cast<double>(julian(2025, 1, 29)) + 0.5);
    press(Qt::Key_Plus);
    QVERIFY(std::abs(m_view->scale().x(static_cast<double>(julian(2025, 1, 29)) + 0.5) - x) < 2);
}

void TimelineViewTest::fitsStoryAndSelection()
{
    m_view->setSelected(EventId{4});
    m_view->fitAll();
    press(Qt::Key_F);
    const double story = m_view->scale().days();
    QVERIFY(story > 900);
    press(Qt::Key_S);
    QVERIFY(m_view->scale().days() < 60);
    QVERIFY(m_view->boxes().areas.plot.contains(at(4)));
    press(Qt::Key_F);
    QVERIFY(std::abs(m_view->scale().days() - story) < 1);
}

void TimelineViewTest::everyCommandIsAnAction()
{
    const QList<QAction *> actions = m_view->actions();
    QVERIFY(actions.size() >= 15);
    QSet<QKeySequence> keys;
    for (const QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(action->objectName().startsWith(u"timeline-"));
        QCOMPARE(action->shortcutContext(), Qt::WidgetWithChildrenShortcut);
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
    m_view->fitAll();
    const double all = m_view->scale().days();
    m_view->findChild<QAction *>(u"timeline-fit-story"_s)->trigger();
    QVERIFY(m_view->scale().days() < all);
}

void TimelineViewTest::wheelZoomsAtThePointerAndPans()
{
    const QPointF point(700, 100);
    const double x = point.x() - m_view->boxes().areas.plot.left();
    const double day = m_view->scale().day(x);
    const double days = m_view->scale().days();
    wheel(point, {0, 120}, Qt::ControlModifier);
    QVERIFY(std::abs(m_view->scale().days() - days / 1.2) < 1e-6 * days);
    QVERIFY(std::abs(m_view->scale().day(x) - day) <= m_view->scale().daysPerPixel());
    m_view->zoom(3);
    const double start = m_view->scale().start();
    wheel(point, {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_view->scale().start() > start);
    wheel(point, {120, 0}, Qt::NoModifier);
    QVERIFY(std::abs(m_view->scale().start() - start) < 1);
    // Plain, it scrolls the lanes.
    m_view->resize(1280, 160);
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    wheel(point, {0, -120}, Qt::NoModifier);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
}

void TimelineViewTest::dragPansAndShiftDragZooms()
{
    const QSignalSpy activated(m_view.get(), &TimelineView::eventActivated);
    m_view->zoom(2);
    QWidget *area = m_view->viewport();
    const double start = m_view->scale().start();
    QTest::mousePress(area, Qt::LeftButton, {}, QPoint(600, 60));
    QTest::mouseMove(area, QPoint(550, 60));
    QTest::mouseMove(area, QPoint(500, 60));
    QVERIFY(std::abs(m_view->scale().start() - start - 100 * m_view->scale().daysPerPixel()) < 1);
    // Esc takes it back.
    press(Qt::Key_Escape);
    QVERIFY(std::abs(m_view->scale().start() - start) < 1);
    QTest::mouseRelease(area, Qt::LeftButton, {}, QPoint(500, 60));
    QCOMPARE(activated.size(), 0);

    const double left = m_view->boxes().areas.plot.left();
    const double from = m_view->scale().day(400 - left);
    const double to = m_view->scale().day(500 - left);
    QTest::mousePress(area, Qt::LeftButton, Qt::ShiftModifier, QPoint(400, 60));
    QTest::mouseMove(area, QPoint(450, 60));
    QTest::mouseRelease(area, Qt::LeftButton, Qt::ShiftModifier, QPoint(500, 60));
    QVERIFY(std::abs(m_view->scale().start() - from) < 2);
    QVERIFY(std::abs(m_view->scale().end() - to) < 2);
}

void TimelineViewTest::overviewMovesTheWindow()
{
    QWidget *area = m_view->viewport();
    const QRectF strip = m_view->boxes().areas.overview;
    const double days = m_view->scale().days();
    // A click far left brings the early years, a drag brings them back.
    const QPoint early(static_cast<int>(strip.left() + strip.width() * 0.3), static_cast<int>(strip.center().y()));
    QTest::mousePress(area, Qt::LeftButton, {}, early);
    QVERIFY(m_view->scale().end() < static_cast<double>(julian(2010, 1, 1)));
    QVERIFY(m_view->boxes().handle.contains(early));
    QTest::mouseMove(area, early + QPoint(100, 0));
    QTest::mouseMove(area, early + QPoint(200, 0));
    QTest::mouseRelease(area, Qt::LeftButton, {}, early + QPoint(200, 0));
    QVERIFY(m_view->boxes().handle.contains(early + QPoint(200, 0)));
    QVERIFY(std::abs(m_view->scale().days() - days) < 1);
}

void TimelineViewTest::hoverShowsAHiddenLabel()
{
    m_view->resize(1280, 240);
    const auto isHidden = [](const MarkBox &mark) { return mark.kind == MarkKind::Shape && mark.label.isNull(); };
    const QList<MarkBox> marks = m_view->boxes().marks;
    const QRectF plot = m_view->boxes().areas.plot;
    const auto hidden =
        std::ranges::find_if(marks, [&](const MarkBox &mark) { return isHidden(mark) && plot.contains(mark.shape); });
    QVERIFY(hidden != marks.cend());
    moveTo(hidden->shape.center());
    const MarkBox *hovered = m_view->boxes().mark(hidden->item);
    QCOMPARE(hovered->focus, TimelineFocus::Hovered);
    QCOMPARE(hovered->text, m_view->data().items.at(hidden->item).title);
    QVERIFY(!hovered->label.isNull());
    QCOMPARE(hovered->shape, hidden->shape);
    QVERIFY(m_view->selected().isNull());
    moveTo(QPointF(300, 5));
    QCOMPARE(m_view->boxes().mark(hidden->item)->focus, TimelineFocus::None);
}

void TimelineViewTest::countsAreWalkedThroughByClicking()
{
    TimelineData data;
    data.lanes = {u"One"_s};
    for (int i = 1; i <= 13; ++i)
        data.items.append(sampleItem(i, u"One"_s, u"Event %1"_s.arg(i), {}, between({2025, 1, 1}, {2025, 2, 1})));
    m_view->setData(data);
    m_view->resize(1280, 320);
    QCOMPARE(m_view->boxes().more.size(), 1);
    const QList<qsizetype> items = m_view->boxes().more.constFirst().items;
    QVERIFY(items.size() >= 5);
    const QSignalSpy activated(m_view.get(), &TimelineView::eventActivated);
    for (const qsizetype item : items) {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->boxes().more.constFirst().rect.center().toPoint());
        QCOMPARE(m_view->selected(), data.items.at(item).event);
    }
    QCOMPARE(activated.size(), items.size());
}

void TimelineViewTest::toolTipIsPlainText()
{
    TimelineData data = sampleTimeline();
    data.items[3].title = u"<b>bold</b> claim"_s;
    data.items[3].conflict = u"001 and 002 cannot both be true."_s;
    m_view->setData(data);
    const QPoint point = at(4);
    QHelpEvent event(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_view->viewport(), &event);
    const QString text = QToolTip::text();
    QVERIFY2(text.contains(u"&lt;b&gt;bold&lt;/b&gt; claim"_s), qPrintable(text));
    for (const QString &part : {u"29 January 2025"_s, u"happened"_s, u"4 claims in 2 articles"_s, u"cannot both"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QToolTip::hideText();
}

void TimelineViewTest::isAListForScreenReaders()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 28);
    QCOMPARE(list->text(QAccessible::Name), u"Timeline"_s);
    const qsizetype max = m_view->lanes().order().indexOf(m_view->lanes().find(EventId{4}));
    QAccessibleInterface *entry = list->child(static_cast<int>(max));
    QCOMPARE(entry->role(), QAccessible::ListItem);
    QCOMPARE(entry->text(QAccessible::Name),
             u"Qwen 2.5-Max released, 29 January 2025, exact, happened, 2 articles; 5 of 10 in lane Qwen"_s);
    QCOMPARE(list->child(static_cast<int>(max)), entry);
    QCOMPARE(list->indexOfChild(entry), static_cast<int>(max));
    QCOMPARE(entry->parent(), list);
    QCOMPARE(m_view->viewport()->mapFromGlobal(entry->rect().topLeft()).x() < at(4).x(), true);
    QCOMPARE(list->childAt(m_view->viewport()->mapToGlobal(at(4)).x(), m_view->viewport()->mapToGlobal(at(4)).y()),
             entry);
    QVERIFY(!entry->state().selected);
    const QSignalSpy activated(m_view.get(), &TimelineView::eventActivated);
    entry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QVERIFY(entry->state().selected);
    QCOMPARE(list->focusChild(), entry);

    // Read out in full, whatever the kind.
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i)
        names.append(list->child(i)->text(QAccessible::Name));
    QVERIFY(
        names.contains(u"DeepSeek’s next model, April or May 2025, one of these days, planned, 2 articles, 002 says "
                       "May; 004 says before May: they cannot both be true.; 7 of 7 in lane DeepSeek"_s));
    QVERIFY(names.contains(u"Qwen 4 from multimodal data and hybrid architectures, no date given, speculated, 1 "
                           "article; 1 of 10 in lane Qwen"_s));

    // An entry whose event has gone says so and does no harm.
    m_view->setData({});
    QCOMPARE(list->childCount(), 0);
}

// Whether there is a scroll bar must not depend on itself.
void TimelineViewTest::anyHeightComesToRest()
{
    for (int height = 60; height < 520; height += 5) {
        m_view->resize(760 + height % 40, height);
        const TimelineLayout &boxes = m_view->boxes();
        QVERIFY(boxes.areas.plot.right() <= m_view->viewport()->width());
        QCOMPARE(m_view->verticalScrollBar()->maximum() > 0, boxes.height() > boxes.areas.plot.height() + 0.5);
    }
}

void TimelineViewTest::survivesEmptyAndOddData()
{
    m_view->setData({});
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Home, Qt::Key_F, Qt::Key_S, Qt::Key_0, Qt::Key_Plus,
                              Qt::Key_Return, Qt::Key_Escape})
        press(key);
    QVERIFY(m_view->selected().isNull());
    QVERIFY(!m_view->grab().isNull());

    TimelineData odd;
    odd.items = {sampleItem(1, {}, u"Only one, and undated"_s, {}, {}),
                 sampleItem(2, u"Far"_s, u"The first emperor"_s, {}, between({-221, 1, 1}, {-221, 12, 31})),
                 sampleItem(3, u"Far"_s, u"Before all that"_s, {}, between({}, {-500, 1, 1})),
                 sampleItem(4, u"Far"_s, u"Backwards"_s, {}, between({2025, 2, 1}, {2025, 1, 1}))};
    m_view->setData(odd);
    QVERIFY(!m_view->grab().isNull());
    for (const int event : {1, 2, 3, 4}) {
        m_view->setSelected(EventId{event});
        m_view->fitSelection();
        QVERIFY2(at(event) != QPoint(-1, -1), qPrintable(QString::number(event)));
        QVERIFY(!m_view->grab().isNull());
    }
    m_view->resize(60, 30);
    QVERIFY(!m_view->grab().isNull());
}

void TimelineViewTest::growsWithTheFont()
{
    const QSize small = m_view->sizeHint();
    const double row = m_view->boxes().row;
    QFont font = m_view->font();
    font.setPixelSize(26);
    m_view->setFont(font);
    QVERIFY(std::abs(m_view->sizeHint().height() - 2 * small.height()) < small.height() / 8);
    QVERIFY(std::abs(m_view->boxes().row - 2 * row) <= 3);
}

QTEST_MAIN(TimelineViewTest)
#include "timelineview_test.moc"
