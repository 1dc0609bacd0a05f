// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonremarks.h"

#include "models/passagewords.h"
#include "text/plainline.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonRemarks)
};

constexpr qsizetype longParagraph = 8 * 1024; // UTF-16 units; news has paragraphs of some hundred
constexpr qsizetype namedAtMost = 6;

QString joined(const QStringList &names)
{
    QStringList shown;
    std::ranges::transform(names, std::back_inserter(shown), [](const QString &name) { return plainLine(name); });
    if (const auto more = int(shown.size() - namedAtMost); more > 1)
        shown = shown.first(namedAtMost) + QStringList{Words::tr("%n other(s)", nullptr, more)};
    return QLocale().createSeparatedList(shown);
}

// Each set of articles with one text in one sentence, however many there are.
QStringList twins(const Comparison &comparison, const QStringList &names)
{
    QHash<QString, QStringList> withText;
    QStringList order;
    for (qsizetype number = 0; number < comparison.readings.size(); ++number) {
        const QString &text = comparison.readings[number]->text;
        if (text.isEmpty())
            continue;
        if (!withText.contains(text))
            order.append(text);
        withText[text].append(names[number]);
    }
    QStringList said;
    for (const QString &text : std::as_const(order)) {
        if (const QStringList &same = withText[text]; same.size() > 1)
            said.append(Words::tr("%1 have the same text.").arg(joined(same)));
    }
    return said;
}

// Only where one stands against all others: of a study in two languages each half has its own.
QStringList strangers(const Comparison &comparison, const QStringList &names)
{
    QHash<int, QStringList> inLanguage;
    for (qsizetype number = 0; number < comparison.articles.size(); ++number) {
        if (!comparison.articles[number].sentences.isEmpty())
            inLanguage[int(comparison.articles[number].language)].append(names[number]);
    }
    QStringList said;
    const auto isAlone = [](const QStringList &each) { return each.size() == 1; };
    if (inLanguage.size() == 2 && std::ranges::count_if(inLanguage, isAlone) == 1) {
        const auto found = std::ranges::find_if(inLanguage, isAlone);
        said.append(Words::tr("%1 is in another language than the others, or in one that cannot be told: hardly "
                              "anything of it can be linked.")
                        .arg(joined(*found)));
    } else if (inLanguage.size() > 1) {
        said.append(Words::tr("The articles are in several languages: what one says in another language than the "
                              "other can hardly be linked."));
    }
    return said;
}

qsizetype longestParagraph(const ComparedArticle &article)
{
    qsizetype longest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < article.sentences.size(); ++i) {
        if (i == 0 || article.paragraphs[i] != article.paragraphs[i - 1])
            start = article.sentences[i].start;
        longest = std::max(longest, article.sentences[i].end - start);
    }
    return longest;
}

QStringList shapes(const Comparison &comparison, const QStringList &names)
{
    QStringList empty;
    QStringList single;
    QStringList said;
    for (qsizetype number = 0; number < comparison.articles.size(); ++number) {
        const ComparedArticle &article = comparison.articles[number];
        if (article.sentences.size() < 2)
            (article.sentences.isEmpty() ? empty : single).append(names[number]);
        if (const qsizetype length = longestParagraph(article); length > longParagraph) {
            said.append(Words::tr("%1 has a paragraph of %2 characters: where in it something stands is not told in "
                                  "paragraphs.")
                            .arg(plainLine(names[number]), QLocale().toString(length)));
        }
    }
    if (!single.isEmpty())
        said.prepend(Words::tr("There is only one sentence in %1.").arg(joined(single)));
    if (!empty.isEmpty())
        said.prepend(Words::tr("There is no sentence in %1: nothing of it can be compared.").arg(joined(empty)));
    return said;
}
} // namespace

QStringList comparisonRemarks(const Comparison &comparison, const QStringList &names)
{
    if (comparison.articles.isEmpty())
        return {Words::tr("There is no article to compare.")};
    if (comparison.articles.size() == 1)
        return {Words::tr("There is only one article: nothing to compare it with.")};
    QStringList said = twins(comparison, names) + strangers(comparison, names) + shapes(comparison, names);
    if (std::ranges::none_of(comparison.links, &PassageLink::isPainted))
        said.append(Words::tr("No passage of one was found in another."));
    return said;
}

QString coverageLine(const Comparison &comparison)
{
    return Words::tr("%1 of all words stand in linked sentences.").arg(percentWords(comparison.linkedShare()));
}

QString methodWords()
{
    return Words::tr("Sentences are linked by their words: about half of what is told in other words is missed, and "
                     "what is told in another language altogether. A blank says that nothing was found, not that "
                     "nothing is there.");
}
