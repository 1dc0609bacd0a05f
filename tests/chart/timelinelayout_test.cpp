// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinelayout.h"
#include "support/timelinesample.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <memory>

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void sortsIntoLanes();
    void storyLeavesOutTheBackground();
    void nothingTouchesAtAnyZoom_data();
    void nothingTouchesAtAnyZoom();
    void panningOnlyMoves();
    void everyEventIsSomewhere();
    void everyLabelCanBeShown();
    void noLabelIsLeftWithItsLastLetters();
    void theMainEventIsNamedInTheStory();
    void undatedEventsStandBelowTheLaneName();
    void aCrowdedLaneIsCounted();
    void hitsMarksLabelsAndCounts();
    void openEndsAreArrows();
    void labelsStaySmallerThanTheirBoxes();
    void onlyWhatIsInSightIsLaidOut();
    void nothingTouchesInAnArchive();
    void anArchiveHoldsStillWhilePanning();
    void everyEventOfAnArchiveIsSomewhere();
};

namespace
{

// Everything that a layout needs, at one font size.
struct Stage {
    explicit Stage(int pixels = 13, TimelineData sample = sampleTimeline())
        : data(std::move(sample)), lanes(data), metrics(fontOf(pixels)), widths(titleWidths(data, metrics))
    {
    }

    static QFont fontOf(int pixels)
    {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(pixels);
        return font;
    }

    [[nodiscard]] TimelinePlanInput input() const
    {
        return {.data = data, .lanes = lanes, .titleWidths = widths, .metrics = metrics};
    }

    [[nodiscard]] TimelineScale fitted(QSizeF size, TimelineRange range) const
    {
        return TimelineScale::fitting(range, timelineAreas(lanes, metrics, size).plot.width(),
                                      {.left = metrics.fitLeft, .right = metrics.fitRight});
    }

    [[nodiscard]] TimelinePlan plan(QSizeF size, const TimelineScale &scale) const
    {
        return planTimeline(input(), {.daysPerPixel = scale.daysPerPixel(),
                                      .width = scale.width(),
                                      .height = timelineAreas(lanes, metrics, size).plot.height()});
    }

    [[nodiscard]] TimelineLayout layout(TimelineFrame frame) const
    {
        TimelinePlan planned = plan(frame.size, frame.scale);
        return layoutTimeline(input(), planned, frame);
    }

    [[nodiscard]] qsizetype item(int event) const { return lanes.find(EventId{event}); }

    TimelineData data;
    TimelineLanes lanes;
    TimelineMetrics metrics;
    QList<double> widths;
};

// High enough for every lane, so that all of them are looked at.
constexpr QSizeF tall(1280, 900);

// What can be seen of it: names and plot do not show through each other.
QRectF seen(const TimelineLayout &layout, const QRectF &rect, bool isListed)
{
    const QRectF area = isListed && rect.left() < layout.areas.plot.left() ? layout.areas.names : layout.areas.plot;
    return rect.isNull() ? rect : rect.intersected(area);
}

struct Ink {
    QString name;
    QRectF rect;
};

// Everything that must not touch anything else, and what it is.
QList<Ink> allInk(const TimelineLayout &layout)
{
    QList<Ink> ink;
    for (const MarkBox &mark : layout.marks) {
        const bool isListed = mark.kind == MarkKind::Undated;
        if (mark.kind != MarkKind::Counted)
            ink.append({u"mark %1"_s.arg(mark.item), seen(layout, mark.outline(), isListed)});
        if (mark.side != LabelSide::Inside)
            ink.append({mark.text, seen(layout, mark.label, isListed)});
        else if (!mark.label.isNull() &&
                 (mark.label.left() < mark.shape.left() || mark.label.right() > mark.shape.right()))
            ink.append({u"inside "_s + mark.text, mark.outline()});
    }
    for (const MoreBox &more : layout.more)
        ink.append({more.text, seen(layout, more.rect, more.rect.left() < layout.areas.plot.left())});
    return ink;
}

// The names of the first two things that touch; empty: none do.
QString collision(const TimelineLayout &layout)
{
    const QList<Ink> ink = allInk(layout);
    for (qsizetype i = 0; i < ink.size(); ++i) {
        for (qsizetype j = i + 1; j < ink.size(); ++j) {
            if (ink.at(i).rect.intersects(ink.at(j).rect))
                return ink.at(i).name + u" | "_s + ink.at(j).name;
        }
    }
    return {};
}

} // namespace

void TimelineLayoutTest::sortsIntoLanes()
{
    const Stage stage;
    const QList<TimelineLane> &lanes = stage.lanes.lanes();
    QCOMPARE(lanes.size(), 5);
    QCOMPARE(lanes.at(0).size(), 10);
    QCOMPARE(lanes.at(0).undated, QList<qsizetype>{stage.item(10)});
    QCOMPARE(lanes.at(0).at(0), stage.item(10)); // the undated first, where the keys are concerned
    QCOMPARE(lanes.at(0).at(1), stage.item(1));
    for (const TimelineLane &lane : lanes) {
        const auto start = [&](qsizetype item) { return knownDays(stage.data.items.at(item)).from; };
        QVERIFY(std::ranges::is_sorted(lane.dated, {}, start));
    }
    QCOMPARE(stage.lanes.order().size(), 28);
    QCOMPARE(stage.lanes.place(stage.item(1)).position, 1);
}

void TimelineLayoutTest::storyLeavesOutTheBackground()
{
    const Stage stage;
    QCOMPARE(stage.lanes.everything()->from, static_cast<double>(julian(1999, 1, 1)));
    QCOMPARE(stage.lanes.story()->from, static_cast<double>(julian(2023, 1, 1)));
    QCOMPARE(stage.lanes.story()->to, static_cast<double>(julian(2025, 6, 30)) + 1);
    QVERIFY(!TimelineLanes(TimelineData()).story());
}

void TimelineLayoutTest::nothingTouchesAtAnyZoom_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("width");
    for (const int pixels : {13, 20}) {
        for (const int width : {640, 1280, 1920})
            QTest::addRow("%d px on %d", pixels, width) << pixels << width;
    }
}

void TimelineLayoutTest::nothingTouchesAtAnyZoom()
{
    QFETCH(const int, pixels);
    QFETCH(const int, width);
    const Stage stage(pixels);
    const QSizeF size(width, 900);
    TimelineScale scale = stage.fitted(size, *stage.lanes.everything());
    for (int zoom = 0; zoom < 40; ++zoom) {
        TimelinePlan plan = stage.plan(size, scale);
        for (int pan = 0; pan < 6; ++pan) {
            const double part = 0.31 * pan - 0.8;
            TimelineFrame frame{.size = size, .scale = scale.panned(part * scale.width())};
            const QString words = collision(layoutTimeline(stage.input(), plan, frame));
            QVERIFY2(words.isEmpty(), qPrintable(words));
            // Neither may an event that shows its label because it has the focus.
            frame.selected = (zoom * 7 + pan * 5) % stage.data.items.size();
            frame.hovered = (zoom * 3 + pan * 11) % stage.data.items.size();
            const QString focused = collision(layoutTimeline(stage.input(), plan, frame));
            QVERIFY2(focused.isEmpty(), qPrintable(focused));
        }
        const double anchor = scale.x(static_cast<double>(julian(2025, 3, 28)));
        scale = scale.zoomed(1.25, anchor);
    }
}

void TimelineLayoutTest::panningOnlyMoves()
{
    const Stage stage;
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.story());
    TimelinePlan plan = stage.plan(tall, scale);
    const TimelineLayout before = layoutTimeline(stage.input(), plan, {.size = tall, .scale = scale});
    for (double pixels = -300; pixels <= 300; pixels += 7.3) {
        const TimelineFrame frame{.size = tall, .scale = scale.panned(pixels)};
        const TimelineLayout after = layoutTimeline(stage.input(), plan, frame);
        const double moved = std::round(scale.x(0) - after.scale.x(0));
        for (const MarkBox &mark : before.marks) {
            const MarkBox *same = after.mark(mark.item);
            if (same == nullptr || mark.kind != MarkKind::Shape)
                continue;
            QCOMPARE(same->shape, mark.shape.translated(-moved, 0));
            QCOMPARE(same->row, mark.row);
            if (mark.side != LabelSide::Inside && !same->label.isNull() && !mark.label.isNull()) {
                QCOMPARE(same->text, mark.text);
                QCOMPARE(same->label, mark.label.translated(-moved, 0));
            }
        }
    }
}

void TimelineLayoutTest::everyEventIsSomewhere()
{
    const Stage stage;
    for (const QSizeF size : {tall, QSizeF(1280, 240), QSizeF(700, 900)}) {
        const TimelineScale scale = stage.fitted(size, *stage.lanes.everything());
        TimelinePlan plan = stage.plan(size, scale);
        QSet<qsizetype> seen;
        for (double scrolled = 0; scrolled < 600; scrolled += 40) {
            const TimelineFrame frame{.size = size, .scale = scale, .scrolled = scrolled};
            const TimelineLayout layout = layoutTimeline(stage.input(), plan, frame);
            for (const MarkBox &mark : layout.marks)
                seen.insert(mark.item);
            for (const MoreBox &more : layout.more)
                seen.unite(QSet<qsizetype>(more.items.cbegin(), more.items.cend()));
        }
        QCOMPARE(seen.size(), stage.data.items.size());
    }
}

void TimelineLayoutTest::everyLabelCanBeShown()
{
    const Stage stage;
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.story());
    for (qsizetype item = 0; item < stage.data.items.size(); ++item) {
        const TimelineLayout layout = stage.layout({.size = tall, .scale = scale, .selected = item});
        const MarkBox *mark = layout.mark(item);
        if (mark == nullptr)
            continue; // background, left of what is in sight
        QCOMPARE(mark->focus, TimelineFocus::Selected);
        QCOMPARE(mark->text, stage.data.items.at(item).title);
        QVERIFY(layout.areas.plot.united(layout.areas.names).contains(mark->label));
    }
}

// A label left of its mark fades as it leaves the plot, and half of one is none.
void TimelineLayoutTest::noLabelIsLeftWithItsLastLetters()
{
    const Stage stage;
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.story());
    TimelinePlan plan = stage.plan(tall, scale);
    int fading = 0;
    for (double pixels = -600; pixels <= 1200; pixels += 11) {
        const TimelineLayout layout =
            layoutTimeline(stage.input(), plan, {.size = tall, .scale = scale.panned(pixels)});
        for (const MarkBox &mark : layout.marks) {
            if (mark.side != LabelSide::Left || mark.label.isNull())
                continue;
            QVERIFY(mark.label.center().x() > layout.areas.plot.left());
            fading += mark.opacity < 1 ? 1 : 0;
        }
    }
    QVERIFY(fading > 0);
}

void TimelineLayoutTest::theMainEventIsNamedInTheStory()
{
    const Stage stage;
    const QSizeF size(1280, 269);
    const TimelineLayout layout = stage.layout({.size = size, .scale = stage.fitted(size, *stage.lanes.story())});
    for (const int event : {4, 6, 7, 17}) {
        const MarkBox *mark = layout.mark(stage.item(event));
        QVERIFY(mark != nullptr);
        QCOMPARE(mark->text, stage.data.items.at(stage.item(event)).title);
        QVERIFY(layout.areas.plot.contains(mark->label));
    }
}

void TimelineLayoutTest::undatedEventsStandBelowTheLaneName()
{
    TimelineData data = sampleTimeline();
    for (int i = 0; i < 5; ++i)
        data.items.append(sampleItem(200 + i, u"Rivals"_s, u"No day %1"_s.arg(i), {}, {}));
    const Stage stage(13, data);
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.story());
    const TimelineLayout layout = stage.layout({.size = tall, .scale = scale});
    const MarkBox *mark = layout.mark(stage.item(10));
    QVERIFY(mark != nullptr);
    QCOMPARE(mark->kind, MarkKind::Undated);
    QVERIFY(layout.areas.names.contains(mark->outline()));
    QVERIFY(mark->shape.top() > layout.lanes.at(0).name.bottom() - 1);

    // Two of the five, and a count; the one that is selected is always among those that are named.
    const auto named = [&](const TimelineLayout &seen) {
        return std::ranges::count_if(seen.marks, [](const MarkBox &box) { return box.text.startsWith(u"No day"); });
    };
    QCOMPARE(named(layout), 2);
    QCOMPARE(layout.more.constLast().text, u"+3"_s);
    const TimelineLayout selected = stage.layout({.size = tall, .scale = scale, .selected = stage.item(204)});
    QCOMPARE(named(selected), 2);
    QVERIFY(selected.mark(stage.item(204)) != nullptr);
}

void TimelineLayoutTest::aCrowdedLaneIsCounted()
{
    TimelineData data = sampleTimeline();
    for (int i = 0; i < 600; ++i) {
        const QDate day = QDate(2023, 6, 1).addDays((i * 37) % 500);
        data.items.append(sampleItem(300 + i, u"DeepSeek"_s, u"Mention %1"_s.arg(i), {}, between(day, day)));
    }
    const Stage stage(13, data);
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.story());
    const TimelineLayout layout = stage.layout({.size = tall, .scale = scale});
    qsizetype counted = 0;
    for (const BinBox &bin : layout.bins) {
        QCOMPARE(bin.lane, 1);
        QVERIFY(bin.rect.contains(bin.bar));
        counted += bin.count;
    }
    QCOMPARE(counted, 607);
    QCOMPARE(layout.mark(stage.item(400)), nullptr);
    const TimelineLayout selected = stage.layout({.size = tall, .scale = scale, .selected = stage.item(400)});
    QCOMPARE(selected.mark(stage.item(400))->text, u"Mention 100"_s);

    // Close enough, it is drawn again, wherever the window stands.
    const TimelineLayout close = stage.layout({.size = tall, .scale = scale.zoomed(20, 300)});
    QVERIFY(close.bins.isEmpty());
}

void TimelineLayoutTest::hitsMarksLabelsAndCounts()
{
    const Stage stage;
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.story());
    const TimelineLayout layout = stage.layout({.size = tall, .scale = scale});
    for (const MarkBox &mark : layout.marks) {
        const TimelineHit event{.kind = TimelineHit::Kind::Event, .index = mark.item};
        if (layout.areas.plot.contains(mark.shape.center()) || mark.kind == MarkKind::Undated)
            QCOMPARE(layout.hit(mark.shape.center(), 3), event);
        if (!mark.label.isNull() && layout.areas.plot.contains(mark.label.center()))
            QCOMPARE(layout.hit(mark.label.center(), 3), event);
    }
    const QPointF handle = layout.handle.center();
    QCOMPARE(layout.hit(handle, 3).kind, TimelineHit::Kind::Overview);
    QCOMPARE(layout.hit(layout.reports.constFirst().shape.center(), 3).kind, TimelineHit::Kind::Report);
    QCOMPARE(layout.hit(layout.areas.header.center(), 3), TimelineHit());

    TimelineData together = sampleTimeline(); // more in one lane than it has rows
    for (TimelineItem &item : together.items) {
        item.lane = together.lanes.constFirst();
    }
    const Stage crowded(13, together);
    const QSizeF narrow(500, 240);
    const TimelineLayout cramped =
        crowded.layout({.size = narrow, .scale = crowded.fitted(narrow, *crowded.lanes.everything())});
    QVERIFY(!cramped.more.isEmpty());
    const TimelineHit more = cramped.hit(cramped.more.constFirst().rect.center(), 3);
    QCOMPARE(more.kind, TimelineHit::Kind::More);
    QCOMPARE(more.index, 0);
}

void TimelineLayoutTest::openEndsAreArrows()
{
    const Stage stage;
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.story());
    TimelinePlan plan = stage.plan(tall, scale);
    const TimelineItem oneOf = stage.data.items.at(stage.item(9));
    const TimelineItem throughout = stage.data.items.at(stage.item(23));
    const TimelineSpan points = plan.span(oneOf, stage.metrics);
    QVERIFY(points.opensRight && !points.opensLeft && !points.isPoint);
    QCOMPARE(points.right - points.left, stage.metrics.arrow);
    // What goes on goes on to the end of all days.
    QVERIFY(plan.span(throughout, stage.metrics).right >= plan.last);
    TimelineItem before = oneOf;
    std::swap(before.earliest, before.latest);
    QVERIFY(plan.span(before, stage.metrics).opensLeft);
}

void TimelineLayoutTest::labelsStaySmallerThanTheirBoxes()
{
    for (const int pixels : {13, 20}) {
        const Stage stage(pixels);
        for (const QSizeF size : {QSizeF(640, 400), tall}) {
            const TimelineLayout layout =
                stage.layout({.size = size, .scale = stage.fitted(size, *stage.lanes.story())});
            for (const MarkBox &mark : layout.marks) {
                if (!mark.label.isNull())
                    QVERIFY2(stage.metrics.width(mark.text) <= mark.label.width() + 1, qPrintable(mark.text));
            }
        }
    }
}

void TimelineLayoutTest::onlyWhatIsInSightIsLaidOut()
{
    TimelineData data;
    for (int i = 0; i < 5000; ++i) {
        const QDate day = QDate(1900, 1, 1).addDays(i * 9);
        data.items.append(sampleItem(i + 1, u"Long"_s, u"Day %1"_s.arg(i), {}, between(day, day)));
    }
    const Stage stage(13, data);
    const TimelineScale scale = stage.fitted(tall, {.from = 2430000, .to = 2430200});
    const TimelineLayout layout = stage.layout({.size = tall, .scale = scale});
    QVERIFY(layout.marks.size() >= 20);
    QVERIFY(layout.marks.size() < 60);
}

// Events of all lengths and kinds, too many for their lane to be planned as a whole.
static TimelineData archive()
{
    QRandomGenerator random(3);
    TimelineData data;
    data.lanes = {u"Archive"_s};
    const QDate first(2015, 1, 1);
    for (int i = 0; i < 900; ++i) {
        const QDate from = first.addDays(random.bounded(9000));
        const int length = i % 2 == 0 ? 0 : int(std::pow(random.generateDouble(), 6) * 3000);
        TimelineItem item = sampleItem(i + 1, u"Archive"_s, u"What happened in case %1 of many"_s.arg(i), {},
                                       between(from, from.addDays(length)));
        item.approximate = i % 7 == 0;
        item.conflict = i % 11 == 0 ? u"They cannot both be true."_s : QString();
        if (i % 50 == 1)
            item.latest.reset();
        if (i % 50 == 3)
            item.earliest.reset();
        if (i % 100 == 1)
            item.reading = Reading::Throughout;
        data.items.append(item);
    }
    return data;
}

void TimelineLayoutTest::nothingTouchesInAnArchive()
{
    for (const int pixels : {13, 20}) {
        const Stage stage(pixels, archive());
        TimelineScale scale = stage.fitted(tall, *stage.lanes.everything()).zoomed(6, 600);
        qsizetype drawn = 0;
        for (int zoom = 0; zoom < 45; ++zoom) {
            TimelinePlan plan = stage.plan(tall, scale);
            for (int pan = 0; pan < 7; ++pan) {
                const TimelineFrame frame{.size = tall, .scale = scale.panned((0.37 * pan - 1) * scale.width())};
                const TimelineLayout layout = layoutTimeline(stage.input(), plan, frame);
                const QString words = collision(layout);
                QVERIFY2(words.isEmpty(), qPrintable(u"zoom %1: %2"_s.arg(zoom).arg(words)));
                drawn += layout.marks.size();
            }
            scale = scale.zoomed(1.2, 600);
        }
        QVERIFY(drawn > 1000);
    }
}

// Whichever way one came there, by small steps or at once: a mark keeps its row, and its label its side and width.
void TimelineLayoutTest::anArchiveHoldsStillWhilePanning()
{
    const Stage stage(13, archive());
    TimelineScale scale = stage.fitted(tall, *stage.lanes.everything()).zoomed(30, 600);
    for (int zoom = 0; zoom < 5; ++zoom) {
        TimelinePlan plan = stage.plan(tall, scale);
        QHash<qsizetype, PlannedMark> known;
        for (int step = 0; step < 160; ++step) {
            const TimelineFrame frame{.size = tall, .scale = scale.panned(step * 37.0)};
            TimelinePlan afresh = stage.plan(tall, scale);
            const TimelineLayout layout = layoutTimeline(stage.input(), plan, frame);
            const TimelineLayout direct = layoutTimeline(stage.input(), afresh, frame);
            QCOMPARE(layout.marks.size(), direct.marks.size());
            for (qsizetype i = 0; i < layout.marks.size(); ++i) {
                const MarkBox &mark = layout.marks.at(i);
                QCOMPARE(mark.shape, direct.marks.at(i).shape);
                QCOMPARE(mark.label, direct.marks.at(i).label);
                const auto before = known.constFind(mark.item);
                if (before != known.cend()) {
                    QCOMPARE(mark.row, before->row);
                    QCOMPARE(mark.side, before->side);
                }
                known.insert(mark.item, {.item = mark.item, .row = mark.row, .side = mark.side});
            }
        }
        QVERIFY(known.size() >= 10);
        scale = scale.zoomed(2.1, 600);
    }
}

void TimelineLayoutTest::everyEventOfAnArchiveIsSomewhere()
{
    const Stage stage(13, archive());
    const TimelineScale scale = stage.fitted(tall, *stage.lanes.everything()).zoomed(20, 0);
    TimelinePlan plan = stage.plan(tall, scale);
    QHash<qsizetype, int> seen;
    for (int window = -1; window < 24; ++window) {
        const TimelineFrame frame{.size = tall, .scale = scale.panned(window * scale.width())};
        const TimelineLayout layout = layoutTimeline(stage.input(), plan, frame);
        QSet<qsizetype> here;
        for (const MarkBox &mark : layout.marks) {
            QVERIFY2(!here.contains(mark.item), "drawn twice");
            here.insert(mark.item);
        }
        for (const MoreBox &more : layout.more) {
            for (const qsizetype item : more.items) {
                QVERIFY2(!here.contains(item), "counted and drawn");
                here.insert(item);
            }
        }
        for (const qsizetype item : std::as_const(here))
            ++seen[item];
    }
    QCOMPARE(seen.size(), stage.data.items.size());
}

QTEST_MAIN(TimelineLayoutTest)
#include "timelinelayout_test.moc"
