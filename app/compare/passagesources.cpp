// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passagesources.h"

#include "text/foldedtext.h"
#include "time/datecues.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace
{
// "the Kelmouth Courier" is the Kelmouth Courier.
QString foldedName(QStringView name)
{
    QString folded = FoldedText(name).text().simplified();
    if (folded.startsWith(QLatin1StringView("the ")))
        folded.remove(0, 4);
    return folded;
}

int sentenceAt(const ArticleReading &reading, qsizetype position)
{
    const auto after = std::ranges::upper_bound(reading.sentences, position, {},
                                                [](const ReadSentence &sentence) { return sentence.span.start; });
    return int(after - reading.sentences.begin()) - 1;
}
} // namespace

QList<PassageSource> passageSources(const ArticleReading &reading, int article, const QStringList &outlets)
{
    QHash<QString, int> byOutlet;
    for (int i = int(outlets.size()) - 1; i >= 0; --i) {
        if (!outlets[i].isEmpty())
            byOutlet.insert(foldedName(outlets[i]), i);
    }
    QList<PassageSource> sources;
    const QList<Attribution> found = attributions(reading.text);
    for (const Attribution &attribution : found) {
        const int sentence = sentenceAt(reading, attribution.span.start);
        if (sentence < 0)
            continue;
        const QStringView name = QStringView(reading.text).sliced(attribution.span.start, attribution.span.length());
        const int cited = byOutlet.value(foldedName(name), -1);
        sources.append({.place = {.article = article, .sentence = sentence},
                        .span = attribution.span,
                        .kind = cited >= 0 ? ReporterKind::Outlet : attribution.kind,
                        .article = cited == article ? -1 : cited});
    }
    return sources;
}

QList<QList<int>> articlesByReport(const Comparison &comparison)
{
    const auto articles = int(comparison.articles.size());
    QList<int> roots(articles);
    std::iota(roots.begin(), roots.end(), 0);
    const auto rootOf = [&](int article) {
        while (roots[article] != article)
            article = roots[article];
        return article;
    };
    const auto join = [&](int a, int b) {
        const int rootA = rootOf(a);
        const int rootB = rootOf(b);
        roots[std::max(rootA, rootB)] = std::min(rootA, rootB);
    };
    QHash<QString, int> firstToCite;
    for (const PassageSource &source : comparison.sources) {
        const int article = source.place.article;
        if (source.article >= 0)
            join(article, source.article);
        if (source.kind != ReporterKind::Outlet)
            continue;
        const QString name =
            foldedName(QStringView(comparison.readings[article]->text).sliced(source.span.start, source.span.length()));
        const int first = firstToCite.value(name, article);
        firstToCite.insert(name, first);
        join(article, first);
    }
    QList<QList<int>> groups(articles);
    for (int article = 0; article < articles; ++article)
        groups[rootOf(article)].append(article);
    groups.removeIf([](const QList<int> &group) { return group.isEmpty(); });
    return groups;
}
