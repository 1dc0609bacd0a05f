// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importplan.h"
#include "text/worddifference.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

// Milliseconds to relate 200 drafts to a study of 1,000 articles of 1,000 words each, in the basic letters and in
// Cyrillic, beside a limit, and beside what comparing them pair by pair would take. One draft in four comes again.

namespace
{
constexpr int articles = 1000;
constexpr int drafts = 200;
constexpr int words = 1000;
constexpr double limit = 1000; // ms

QString article(QRandomGenerator &random, char16_t first)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        // A small vocabulary, with frequent words, as languages have.
        const int number = int(20'000 * random.generateDouble() * random.generateDouble() * random.generateDouble());
        for (int rest = number + 30; rest > 0; rest /= 20) {
            text += QChar(char16_t(first + rest % 20));
        }
        text += i % 15 == 14 ? QStringLiteral(". ") : QStringLiteral(" ");
    }
    return text;
}

bool measure(const char *what, char16_t first)
{
    QRandomGenerator random(7);
    QList<CurrentText> known;
    QList<ArticleDraft> coming;
    for (int i = 0; i < articles; ++i) {
        known.append({.article = {.id = ArticleId{i + 1}, .name = QString::number(i)}, .text = article(random, first)});
    }
    for (int i = 0; i < drafts; ++i) {
        ArticleDraft draft;
        draft.text = i % 4 == 0 ? known[i * 5].text.sliced(300) : article(random, first);
        coming.append(draft);
    }
    QElapsedTimer timer;
    timer.start();
    const QList<DraftFinding> findings = relateDrafts(coming, known);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    const auto found = std::ranges::count(findings, DraftRelation::Revised, &DraftFinding::relation);
    timer.restart();
    constexpr int pairs = 20;
    double sum = 0;
    for (int i = 0; i < pairs; ++i) {
        sum += sharedWording(coming[i].text, known[i].text);
    }
    const double each = double(timer.nsecsElapsed()) / 1e6 / pairs;
    std::printf("%-14s %d drafts against %d articles: %.0f ms (limit %.0f), %lld of %d found again; pair by pair it "
                "would be %.0f s\n",
                what, drafts, articles, took, limit, static_cast<long long>(found), drafts / 4,
                sum < 0 ? 0 : each * drafts * articles / 1000);
    return took <= limit && found == drafts / 4;
}
} // namespace

int main()
{
    const bool basic = measure("basic letters", u'a');
    const bool others = measure("Cyrillic", u'а');
    return basic && others ? 0 : 1;
}
