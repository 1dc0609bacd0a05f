// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QFile>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

// How long a timeline of very many events takes to its first picture, and for a frame while one pans and zooms, at
// 1920x800 with 40 lanes over ten years: timeline [EVENTS]. Times are the processor's, so that what else runs on the
// machine counts little. Without a number 100,000 events, 1,000,000 and 10,000 on one day are measured, beside a
// QGraphicsView with as many rectangles. Limits for 100,000: first picture 200 ms, 99 of 100 frames within 10 ms, 30
// MB; for 1,000,000 the median of frames below 16.7 ms.

namespace
{
constexpr int laneCount = 40;
constexpr qint64 firstDay = 2457024; // 1 January 2015
constexpr int width = 1920;
constexpr int height = 800;

enum class Spread { TenYears, OneDay };

TimelineData events(int count, Spread spread)
{
    TimelineData data;
    for (int lane = 0; lane < laneCount; ++lane)
        data.lanes.append(QStringLiteral("Lane %1").arg(lane));
    data.items.reserve(count);
    const int perLane = count / laneCount;
    for (int i = 0; i < count; ++i) {
        const int lane = std::min(i / std::max(1, perLane), laneCount - 1);
        const qint64 place = qint64(i % std::max(1, perLane)) * 3652 / std::max(1, perLane);
        const qint64 day = spread == Spread::OneDay ? firstDay : firstDay + place;
        const qint64 length = spread == Spread::OneDay ? 0 : i % 5 * 6;
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

struct Frames {
    double median = 0;
    double slowest = 0; // 99 of 100 are faster
};

Frames frames(int count, const std::function<void(int)> &step)
{
    QList<double> times;
    for (int i = 0; i < count; ++i)
        times.append(milliseconds([&] { step(i); }));
    std::ranges::sort(times);
    return {.median = times[times.size() / 2], .slowest = times[times.size() * 99 / 100]};
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
    const auto draw = [&] { view.viewport()->repaint(); };
    const Frames pan = frames(200, [&](int i) {
        view.pan(i % 40 < 20 ? 0.01 : -0.01);
        draw();
    });
    const Frames zoom = frames(100, [&](int i) {
        view.zoom(i % 50 < 25 ? 1.1 : 1 / 1.1);
        draw();
    });
    std::printf("%-28s first picture %7.1f ms, %5.1f MB; pan %5.1f ms (99 of 100: %5.1f); zoom %6.1f ms (%6.1f)\n",
                name, first, double(more) / 1024, pan.median, pan.slowest, zoom.median, zoom.slowest);
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
    const Frames pan = frames(10, [&](int i) {
        view.horizontalScrollBar()->setValue(i);
        view.scale(1.0001, 1);
        view.viewport()->repaint();
    });
    std::printf("%-28s first picture %7.1f ms; a frame %.1f ms\n", "QGraphicsView, as many", first, pan.median);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    if (argc > 1) {
        measure(argv[1], std::max(laneCount, std::atoi(argv[1])), Spread::TenYears);
        return 0;
    }
    measure("100,000 events", 100'000, Spread::TenYears);
    measure("1,000,000 events", 1'000'000, Spread::TenYears);
    measure("10,000 on one day", 10'000, Spread::OneDay);
    measurePeer(100'000);
    return 0;
}
