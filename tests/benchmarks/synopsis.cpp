// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonremarks.h"
#include "models/synopsistext.h"
#include "support/handmadestory.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/synopsisview.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

// What a synopsis takes: synopsis. Times are those of the processor, so that what else runs on the machine counts
// little.
// - 20 articles of 5,000 words (200 sentences each) and 200 of 1,000, a third of the sentences in units of two to six:
//   making the table, the first picture at 1920x1000 (limit 100 ms together), all unfolded (100 ms), a frame while the
//   wheel goes down through what was never seen (limit 16.7 ms, for 99 of 100), jumps of the bar (50 ms), other leads.
// - The same with 20 articles of 100,000 words, which nobody has: for the eye. And remarks on 200 articles.

namespace
{
int missed = 0;

double milliseconds(const auto &work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

void print(const char *what, double time, double limit = 0)
{
    std::printf("  %-52s %9.2f ms", what, time);
    if (limit > 0)
        std::printf("   limit %.1f%s", limit, time <= limit ? "" : "   MISSED");
    missed += limit > 0 && time > limit ? 1 : 0;
    std::printf("\n");
    std::fflush(stdout);
}

QString sentence(QRandomGenerator &random)
{
    QStringList words;
    for (int i = random.bounded(12, 38); i > 0; --i)
        words.append(QStringLiteral("w%1").arg(random.bounded(4000) * 7919 % 100'000, 0, 26));
    return words.join(u' ') + u'.';
}

std::shared_ptr<const ComparedStory> story(int articles, int sentences)
{
    QRandomGenerator random(11);
    HandmadeStory made;
    QList<QList<int>> left(articles);
    for (int article = 0; article < articles; ++article) {
        QStringList text;
        for (int i = 0; i < sentences; ++i) {
            text.append(sentence(random));
            left[article].append(i);
        }
        made.article(text);
    }
    for (int unit = articles * sentences / 12; unit > 0; --unit) {
        QList<Place> places;
        QList<int> chosen;
        for (int count = random.bounded(2, 7); count > 0; --count) {
            const int article = random.bounded(articles);
            if (left[article].isEmpty() || chosen.contains(article))
                continue;
            chosen.append(article);
            // Near where the others stand, as in news.
            const auto at = std::min<qsizetype>(left[article].size() - 1,
                                                qsizetype(unit) * 12 / articles * left[article].size() / sentences +
                                                    random.bounded(6));
            places.append({.article = article, .sentence = left[article].takeAt(at)});
        }
        if (places.size() > 1)
            made.unit(places);
    }
    return made.story();
}

// Everything that a repaint of the window does, but on an image.
double frame(SynopsisView &view, QImage &image, const auto &change)
{
    return milliseconds([&] {
        change();
        QPainter painter(&image);
        view.viewport()->render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    });
}

void measureFrames(SynopsisView &view, QImage &image)
{
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(0);
    std::vector<double> times;
    for (int step = 0; step < 400; ++step)
        times.push_back(frame(view, image, [&] { bar->setValue(bar->value() + 120); }));
    std::ranges::sort(times);
    print("a frame of the wheel, median", times[times.size() / 2], 16.7);
    print("a frame of the wheel, 99 of 100", times[times.size() * 99 / 100], 16.7);
    std::vector<double> jumps;
    for (int step = 1; step <= 60; ++step)
        jumps.push_back(frame(view, image, [&] { bar->setValue(bar->maximum() / 60 * ((step * 37) % 60)); }));
    std::ranges::sort(jumps);
    print("a jump of the bar, median", jumps[jumps.size() / 2], 50);
    print("a jump of the bar, the slowest", jumps.back(), 50);
}

void measure(int articles, int sentences, int columns, double limit = 100)
{
    std::printf("%d articles of %d sentences, %d columns\n", articles, sentences, columns);
    const auto compared = story(articles, sentences);
    QList<int> numbers(columns);
    std::ranges::iota(numbers, 0);
    std::shared_ptr<const SynopsisTable> table;
    const double made =
        milliseconds([&] { table = std::make_shared<SynopsisTable>(synopsisTable(compared, numbers)); });
    print("the table", made, limit);
    SynopsisView view;
    view.resize(1920, 1000);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    const double shown = frame(view, image, [&] { view.setTable(table); });
    print("and the first picture", made + shown, limit);
    print("all unfolded, and painted", frame(view, image, [&] { view.setAllOpen(true); }), 100);
    std::printf("  %lld rows, %lld lines, %d laid out\n", qlonglong(table->rows.size()), qlonglong(view.lines().size()),
                view.boxes().laidOut());
    measureFrames(view, image);
    print("words that one row has, typed, and painted",
          frame(view, image,
                [&] { view.setFilter({.words = compared->words({.article = 1, .sentence = 3}).section(u' ', 0, 3)}); }),
          100);
    view.setFilter({});
    print("another article leads, and painted",
          frame(view, image,
                [&] {
                    numbers.move(columns / 2, 0);
                    view.setTable(std::make_shared<SynopsisTable>(synopsisTable(compared, numbers)));
                }),
          limit);
    QByteArray html;
    print("HTML of all (in a worker)",
          milliseconds([&] { html = writtenSynopsis(*table, view.lines(), QStringLiteral("s"), SynopsisForm::Html); }));
    std::printf("  %lld KiB of HTML\n", qlonglong(html.size() / 1024));
}

void measureRemarks()
{
    const auto made = story(200, 40);
    print("what there is to remark of 200 articles",
          milliseconds([&] { (void)comparisonRemarks(made->comparison, made->names); }), 16.7);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    measure(20, 200, 20);
    measure(20, 4000, 20, 0);
    measure(200, 40, 8);
    measure(200, 40, 200);
    measureRemarks();
    return missed == 0 ? 0 : 1;
}
