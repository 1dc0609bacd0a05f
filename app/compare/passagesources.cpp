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

// "Bloomberg and others familiar with the matter": the first is the one that is cited.
TextSpan firstNamed(const QString &text, TextSpan span)
{
    const QStringView words = QStringView(text).sliced(span.start, span.length());
    const qsizetype end = words.indexOf(u" and ");
    return end > 0 ? TextSpan{.start = span.start, .end = span.start + end} : span;
}

// Things are said to suggest and show as well ("such releases suggest", "DeepSeek's"): somebody has a name that does
// not merely begin the sentence, and is not the owner of something.
bool isSomebody(const ArticleReading &reading, const ReadSentence &sentence, const Attribution &attribution)
{
    if (attribution.kind == ReporterKind::Anonymous || attribution.kind == ReporterKind::Outlet)
        return true;
    const QStringView name = QStringView(reading.text).sliced(attribution.span.start, attribution.span.length());
    const bool isOwner = name.endsWith(u"'s") || name.endsWith(u"\u2019s");
    if (isOwner || !name.front().isUpper())
        return false;
    int words = 0;
    int capitals = 0;
    for (int i = sentence.firstWord; i < sentence.wordEnd; ++i) {
        const ReadWord &word = reading.words[i];
        if (!attribution.span.contains(word.span.start))
            continue;
        ++words;
        capitals += word.isCapital ? 1 : 0;
    }
    const bool beginsSentence = attribution.span.start == sentence.span.start;
    return capitals > (beginsSentence && words > 1 ? 1 : 0);
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
        if (sentence < 0 || !isSomebody(reading, reading.sentences[size_t(sentence)], attribution))
            continue;
        const bool isOutlet = attribution.kind == ReporterKind::Outlet;
        const TextSpan span = isOutlet ? firstNamed(reading.text, attribution.span) : attribution.span;
        const QStringView name = QStringView(reading.text).sliced(span.start, span.length());
        const int cited = byOutlet.value(foldedName(name), -1);
        sources.append({.place = {.article = article, .sentence = sentence},
                        .span = span,
                        .kind = cited >= 0 ? ReporterKind::Outlet : attribution.kind,
                        .article = cited == article ? -1 : cited});
    }
    return sources;
}

QString citedName(QStringView name)
{
    QString folded = foldedName(name);
    for (const QLatin1StringView ending : {QLatin1StringView(" news"), QLatin1StringView(" agency")}) {
        if (folded.endsWith(ending))
            folded.chop(ending.size());
    }
    return folded;
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
            citedName(QStringView(comparison.readings[article]->text).sliced(source.span.start, source.span.length()));
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
