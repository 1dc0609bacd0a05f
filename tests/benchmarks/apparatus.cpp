// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apparatus.h"
#include "support/storysample.h"
#include "text/worddifference.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/apparatuspanel.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

// What the apparatus takes when the caret comes into another sentence, with 20 articles of 60 sentences that all tell
// the same in other words: apparatus. Gathering the wordings, and all of it till the panel is painted; limit 10 ms each
// at the 99th percentile. Beside it word differences with the same 19 sentences alone. Times are those of the
// processor, so that what else runs on the machine counts little.

namespace
{
constexpr int articleCount = 20;
constexpr int sentenceCount = 60;
constexpr double limit = 10;

// Sentences that are alike in all articles but for every fifth word.
QString text(int article)
{
    static const QStringList names = QStringLiteral("harbour bridge railway council ferry timber library market coast "
                                                    "tunnel station mill tower valley river garden")
                                         .split(QLatin1Char(' '));
    QStringList sentences;
    for (int i = 0; i < sentenceCount; ++i) {
        const auto word = [&](int step) { return names[(i * 7 + step * (1 + i / 16)) % names.size()]; };
        sentences.append(QStringLiteral("The %1 near the %2 of district %3 was closed on Monday after %4 people of the "
                                        "%5 asked the owners of the %6 to repair it by number %7.")
                             .arg(word(0), word(3), QString::number(i), QString::number(100 + i),
                                  word((article + i) % 5), word(8), QString::number(article)));
    }
    return sentences.join(QLatin1Char(' '));
}

Snapshot contents()
{
    SnapshotBuilder builder;
    for (int article = 0; article < articleCount; ++article) {
        builder.article(QStringLiteral("%1").arg(article, 3, 10, QLatin1Char('0')), QStringLiteral("Article"),
                        text(article));
    }
    return builder.contents();
}

double milliseconds(auto work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

bool report(const char *what, QList<double> took)
{
    std::ranges::sort(took);
    const double worst = took[took.size() * 99 / 100];
    std::printf("%-18s median %.2f ms, 99 %% up to %.2f; limit %.0f ms: %s\n", what, took[took.size() / 2], worst,
                limit, worst <= limit ? "kept" : "MISSED");
    return worst <= limit;
}
} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    applyTheme(*qApp, ThemeMode::Light);
    ComparedSample sample(contents());
    const auto story = sample.story();
    Navigator navigator;
    ApparatusPanel panel(sample.models, navigator);
    panel.resize(340, 800);
    panel.show();
    QApplication::processEvents();
    QList<double> gathered;
    QList<double> shown;
    QList<double> peer;
    qsizetype entries = 0;
    for (int article = 0; article < 4; ++article) {
        for (int sentence = 0; sentence < int(story->comparison.articles[article].sentences.size()); ++sentence) {
            const Place place{.article = article, .sentence = sentence};
            Apparatus apparatus;
            gathered.append(milliseconds([&] { apparatus = apparatusOf(*story, place); }));
            entries += apparatus.entries.size();
            peer.append(milliseconds([&] {
                for (const ApparatusEntry &entry : apparatus.entries) {
                    (void)wordDifferences(apparatus.words, entry.words);
                }
            }));
            shown.append(milliseconds([&] {
                navigator.readPassage({.article = story->articles[article],
                                       .span = story->span(place),
                                       .version = story->versions[article]});
                panel.repaint();
            }));
        }
    }
    std::printf("%d articles, %.1f entries a sentence\n", articleCount, double(entries) / double(shown.size()));
    report("differences alone", peer);
    const bool isKept = report("gathered", gathered);
    return report("shown", shown) && isKept ? 0 : 1;
}
