// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragematrix.h"
#include "models/coveragetext.h"
#include "time/edtf.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

// How long the coverage matrix of 2,000 events in 20 articles takes to compute: coverage [RUNS]. Limit: 100 ms, so that
// a change to the study may be followed at once. Once with an article in three telling of an event, once with all of
// them and two claims each. Beside it a pass over the same claims that only counts them by article, and what it takes
// to write the whole matrix out.

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

ClaimItem claim(QRandomGenerator &random, const CoverageColumn &column, const QList<Reporter> &known)
{
    static const QStringList dates{QStringLiteral("2025-04"), QStringLiteral("[2025-04-03..2025-04-30]"),
                                   QStringLiteral("2025-05"), QStringLiteral("2025-04-09"), QString()};
    ClaimItem item{.article = column.article.id, .articleName = column.article.name};
    item.claim.modality = Modality(random.bounded(6));
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
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
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
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 9;
    const bool few = measure("in a third", input(33, 1), runs);
    const bool all = measure("in all", input(100, 2), runs);
    return few && all ? 0 : 1;
}
