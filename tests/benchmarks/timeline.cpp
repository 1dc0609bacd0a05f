// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QFile>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

// How long a timeline of very many events takes to its first picture, and for a frame while one pans and zooms, at
// 1920x800 with 40 lanes over ten years: timeline [EVENTS]. One zooms from all years into one day and out again, step
// by step, at four places, and pans at many zooms between. Times are the processor's, so that what else runs on the
// machine counts little. Without a number 100,000 events at even distances and at random days are measured, 1,000,000,
// and 10,000 on one day, beside a QGraphicsView with as many rectangles. Limits for 100,000: first picture 200 ms, 99
// of 100 frames within 10 ms, 30 MB; for 1,000,000 the median of frames below 16.7 ms.

namespace
{
constexpr int laneCount = 40;
constexpr qint64 firstDay = 2457024; // 1 January 2015
constexpr int width = 1920;
constexpr int height = 800;

enum class Spread { Even, Random, OneDay };

TimelineData events(int count, Spread spread)
{
    TimelineData data;
    for (int lane = 0; lane < laneCount; ++lane)
        data.lanes.append(QStringLiteral("Lane %1").arg(lane));
    data.items.reserve(count);
    const int perLane = count / laneCount;
    QRandomGenerator random(20250428);
    for (int i = 0; i < count; ++i) {
        const int lane = std::min(i / std::max(1, perLane), laneCount - 1);
        const qint64 place = spread == Spread::Random ? random.bounded(3652)
                                                      : qint64(i % std::max(1, perLane)) * 3652 / std::max(1, perLane);
        const qint64 day = spread == Spread::OneDay ? firstDay : firstDay + place;
        const qint64 length = spread == Spread::OneDay   ? 0
                              : spread == Spread::Random ? qint64(std::pow(random.generateDouble(), 8) * 400)
                                                         : i % 5 * 6;
        data.items.append({.event = {i + 1},
                           .title = QStringLiteral("Event %1 is reported").arg(i),
                           .lane = data.lanes[lane],
                           .earliest = day,
                           .latest = day + length,
                           .modality = i % 3 == 0 ? Modality::Planned : Modality::Happened,
                           .claims = 1,
                           .articles = 1});
    }
    return data;
}

double milliseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

// Kilobytes of this process's own memory.
long memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

class Frames
{
public:
    void add(double milliseconds) { m_times.append(milliseconds); }
    // Of so many in a hundred at most so long.
    [[nodiscard]] double within(qsizetype percent)
    {
        std::ranges::sort(m_times);
        return m_times.isEmpty() ? 0 : m_times[std::min(m_times.size() * percent / 100, m_times.size() - 1)];
    }
    [[nodiscard]] qsizetype count() const { return m_times.size(); }

private:
    QList<double> m_times;
};

// From all days into one and out again around a place, panning a little after every third step.
void walk(TimelineView &view, double place, Frames &pan, Frames &zoom)
{
    const auto draw = [&](auto change) {
        return milliseconds([&] {
            change();
            view.viewport()->repaint();
        });
    };
    view.fitAll();
    view.viewport()->repaint();
    for (const double factor : {1.15, 1 / 1.15}) {
        for (int step = 0; step < 60; ++step) {
            view.pan((place - 0.5) * (step == 0 && factor > 1 ? 1 : 0));
            zoom.add(draw([&] { view.zoom(factor); }));
            for (int i = 0; step % 3 == 0 && i < 6; ++i)
                pan.add(draw([&] { view.pan(i % 2 == 0 ? 0.03 : -0.012); }));
        }
    }
}

void measure(const char *name, int count, Spread spread)
{
    const TimelineData data = events(count, spread);
    const long before = memory();
    TimelineView view;
    view.resize(width, height);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    const double first = milliseconds([&] {
        view.setData(data);
        view.viewport()->repaint();
    });
    const long more = memory() - before;
    Frames pan;
    Frames zoom;
    for (const double place : {0.1, 0.35, 0.6, 0.9})
        walk(view, place, pan, zoom);
    std::printf(
        "%-26s first picture %6.1f ms, %5.1f MB; %lld pans %4.1f ms (99 of 100: %4.1f); %lld zooms %4.1f (%4.1f)\n",
        name, first, double(more) / 1024, pan.count(), pan.within(50), pan.within(99), zoom.count(), zoom.within(50),
        zoom.within(99));
    std::fflush(stdout);
}

void measurePeer(int count)
{
    QGraphicsScene scene;
    QGraphicsView view(&scene);
    view.resize(width, height);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    const double first = milliseconds([&] {
        for (int i = 0; i < count; ++i)
            scene.addRect(double(i % (count / laneCount)) * width * laneCount / count, i / (count / laneCount) * 20, 8,
                          8);
        view.viewport()->repaint();
    });
    Frames pan;
    for (int i = 0; i < 10; ++i) {
        pan.add(milliseconds([&] {
            view.horizontalScrollBar()->setValue(i);
            view.scale(1.0001, 1);
            view.viewport()->repaint();
        }));
    }
    std::printf("%-28s first picture %7.1f ms; a frame %.1f ms\n", "QGraphicsView, as many", first, pan.within(50));
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    if (argc > 1) {
        measure(argv[1], std::max(laneCount, std::atoi(argv[1])), Spread::Random);
        return 0;
    }
    measure("100,000 events, even", 100'000, Spread::Even);
    measure("100,000 events, random", 100'000, Spread::Random);
    measure("1,000,000 events, random", 1'000'000, Spread::Random);
    measure("10,000 on one day", 10'000, Spread::OneDay);
    measurePeer(100'000);
    return 0;
}
