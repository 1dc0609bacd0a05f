// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragetext.h"
#include "support/coveragesample.h"
#include "time/edtf.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/coveragepanel.h"
#include "ui/synopsis/coverageview.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

// What the coverage matrix of 2,000 events in 20 articles takes: coverage [RUNS]. All times are those of the processor,
// so that what else runs on the machine counts little.
// - Computing it, with an article in three telling of an event, and with all of them and two claims each. Limit: 100
// ms,
//   so that a change to the study may be followed at once. Beside it a pass that only counts the same claims.
// - Looking at it, 1920x1000 and with one article in three: all of the panel painted after a step of the wheel (limit
//   16 ms at the 99th percentile) and after a jump to where nothing has been seen yet (50 ms), a letter typed into the
//   filter and another order (100 ms each).

namespace
{
constexpr int eventCount = 2000;
constexpr int articleCount = 20;
constexpr double limit = 100;

QList<CoverageColumn> columns()
{
    QList<CoverageColumn> made;
    for (int i = 1; i <= articleCount; ++i) {
        const QString published = QStringLiteral("2025-04-%1").arg(1 + i % 28, 2, 10, QLatin1Char('0'));
        Article article{.id = {i},
                        .name = QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0')),
                        .outlet = i % 4 == 0 ? QStringLiteral("Outlet %1").arg(i % 5) : QString(),
                        .published = published,
                        .position = i};
        made.append({.article = article, .published = Edtf::parse(published)->days(), .isRead = true});
    }
    return made;
}

QList<Reporter> reporters()
{
    QList<Reporter> made;
    for (int i = 1; i <= 30; ++i) {
        made.append({.id = {i},
                     .name = QStringLiteral("Outlet %1").arg(i),
                     .kind = i % 3 == 0 ? ReporterKind::Anonymous : ReporterKind::Outlet});
    }
    return made;
}

// As often as articles have them: half report, one in thirty denies.
QList<Modality> modalityMix()
{
    return QList<Modality>(15, Modality::Happened) + QList<Modality>(7, Modality::Planned) +
           QList<Modality>(3, Modality::ReportedPlan) + QList<Modality>(3, Modality::Speculated) +
           QList<Modality>{Modality::Recurring, Modality::Denied};
}

ClaimItem claim(QRandomGenerator &random, const CoverageColumn &column, const QList<Reporter> &known)
{
    static const QList<Modality> modalities = modalityMix();
    static const QStringList dates{QStringLiteral("2025-04"), QStringLiteral("[2025-04-03..2025-04-30]"),
                                   QStringLiteral("2025-05"), QStringLiteral("2025-04-09"), QString()};
    ClaimItem item{.article = column.article.id, .articleName = column.article.name};
    item.claim.modality = modalities[random.bounded(int(modalities.size()))];
    item.claim.edtf = dates[random.bounded(int(dates.size()))];
    if (random.bounded(2) == 0) {
        const Reporter &reporter = known[random.bounded(int(known.size()))];
        item.claim.reporter = reporter.id;
        item.claim.reporterKind = reporter.kind;
        item.reporterName = reporter.name;
    }
    return item;
}

CoverageInput input(int inHundred, int claimsEach)
{
    QRandomGenerator random(4);
    CoverageInput made{.columns = columns(), .reporters = reporters()};
    for (int i = 1; i <= eventCount; ++i) {
        EventItem event;
        event.event = {.id = {i}, .name = QString::number(i), .title = QStringLiteral("Event %1").arg(i)};
        event.line = {.event = {i}, .title = event.event.title};
        // In a study few are: each costs a look at all pairs.
        if (random.bounded(10) == 0)
            event.line.conflict = QStringLiteral("They cannot both be true.");
        for (const CoverageColumn &column : std::as_const(made.columns)) {
            for (int j = 0; random.bounded(100) < inHundred && j < claimsEach; ++j) {
                event.claims.append(claim(random, column, made.reporters));
            }
        }
        made.events.append(event);
    }
    return made;
}

double milliseconds(auto work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

bool measure(const char *name, const CoverageInput &input, int runs)
{
    qsizetype claims = 0;
    QHash<ArticleId, qsizetype> counts;
    const double peer = milliseconds([&] {
        for (const EventItem &event : input.events) {
            for (const ClaimItem &item : event.claims) {
                ++counts[item.article];
                ++claims;
            }
        }
    });
    QList<double> took;
    CoverageMatrix matrix;
    for (int i = 0; i < runs; ++i) {
        took.append(milliseconds([&] { matrix = coverageMatrix(input); }));
    }
    std::ranges::sort(took);
    const double median = took[took.size() / 2];
    const double written = milliseconds([&] { (void)coverageCsv(matrix, allRows(matrix)); });
    std::printf("%-10s %lld claims: %.1f ms (worst %.1f); counting alone %.1f ms; written out in %.0f ms; limit %.0f "
                "ms: %s\n",
                name, static_cast<long long>(claims), median, took.last(), peer, written, limit,
                median <= limit ? "kept" : "MISSED");
    return median <= limit;
}

Snapshot study()
{
    QRandomGenerator random(5);
    ClaimBuilder builder;
    QList<ReporterId> known{{}};
    for (int i = 1; i <= 30; ++i) {
        known.append(builder.reporter(QStringLiteral("Reporter %1").arg(i), ReporterKind::Outlet));
    }
    const QString quote = QStringLiteral("The maker plans to release its model by the end of April, people said.");
    for (int i = 1; i <= articleCount; ++i) {
        builder.article(QString::number(i), QStringLiteral("Outlet %1").arg(i % 7), QStringLiteral("2025-04-02"),
                        quote);
    }
    for (int i = 1; i <= eventCount; ++i) {
        const EventId event =
            builder.event(QString::number(i), QStringLiteral("Something takes place, number %1").arg(i));
        for (int article = 1; article <= articleCount; ++article) {
            if (random.bounded(3) == 0)
                builder.claim(event, ArticleId{article}, quote, Modality(random.bounded(4)),
                              QStringLiteral("2025-04-%1/2025-05").arg(1 + random.bounded(28), 2, 10, QLatin1Char('0')),
                              known[random.bounded(int(known.size()))]);
        }
    }
    return builder.contents();
}

bool report(const char *what, QList<double> took, double most)
{
    std::ranges::sort(took);
    const double worst = took[took.size() * 99 / 100];
    std::printf("%-16s median %.1f ms, 99 %% up to %.1f; limit %.0f ms: %s\n", what, took[took.size() / 2], worst, most,
                worst <= most ? "kept" : "MISSED");
    return worst <= most;
}

bool look()
{
    const QTemporaryDir folder;
    auto made = Study::create(folder.filePath(QStringLiteral("a.synoptic")), study());
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    StudyModels models(*std::move(made), folder.filePath(QStringLiteral("unsaved.jsonl")));
    Navigator navigator;
    CoveragePanel panel(models, navigator);
    panel.resize(1920, 1000);
    const double shown = milliseconds([&] {
        panel.show();
        QApplication::processEvents();
    });
    std::printf("first seen after %.0f ms\n", shown);
    auto *view = panel.findChild<CoverageView *>();
    QScrollBar *bar = view->verticalScrollBar();
    const auto scrollBy = [&](int step) {
        bar->setValue((bar->value() + step) % bar->maximum());
        return milliseconds([&] { panel.repaint(); });
    };
    QList<double> steps;
    QList<double> pages;
    for (int i = 0; i < 300; ++i) {
        (i % 10 == 0 ? pages : steps).append(scrollBy(i % 10 == 0 ? bar->pageStep() * 3 : 60));
    }
    CoverageTable table(*models.study, models.texts, models.events, models.articles);
    table.setWatched(true);
    CoverageFilter filter(table, models.tagFilter);
    QList<double> letters;
    for (const char *words : {"m", "ma", "mak", "make", "maker", "maker 1", "maker 17"}) {
        letters.append(milliseconds([&] {
            filter.setWords(QString::fromLatin1(words));
            (void)filter.sourceRows();
        }));
    }
    filter.setWords({});
    QList<double> orders;
    for (const CoverageSort sort : {CoverageSort::ByArticles, CoverageSort::BySources, CoverageSort::ByConflict,
                                    CoverageSort::ByLane, CoverageSort::ByDate}) {
        orders.append(milliseconds([&] {
            filter.setSort(sort);
            (void)filter.sourceRows();
        }));
    }
    const bool isSmooth = report("a step", steps, 16);
    const bool turnsPages = report("another page", pages, 50);
    const bool isQuick = report("a letter", letters, limit);
    return report("another order", orders, limit) && isSmooth && turnsPages && isQuick;
}
} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    applyTheme(*qApp, ThemeMode::Light);
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 9;
    const bool few = measure("in a third", input(33, 1), runs);
    const bool all = measure("in all", input(100, 2), runs);
    return look() && few && all ? 0 : 1;
}
