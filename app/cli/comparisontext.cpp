// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisontext.h"

#include "cli/texttable.h"
#include "text/plainline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace
{
using namespace Qt::StringLiterals;

QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString percent(double share)
{
    return translated(QT_TRANSLATE_NOOP("Cli", "%1 %")).arg(int(std::lround(share * 100)));
}

QString words(const ComparedTexts &texts, int article, TextSpan span)
{
    return plainLine(texts.readings[article]->text.sliced(span.start, span.length()));
}

QString sentence(const Comparison &comparison, const ComparedTexts &texts, Place place)
{
    return words(texts, place.article, comparison.articles[place.article].sentences[place.sentence]);
}

QString table(const Comparison &comparison, const ComparedTexts &texts, int columns)
{
    QList<TextColumn> made{{.header = u"article"_s},
                           {.header = u"sentences"_s, .side = ColumnSide::Right},
                           {.header = u"linked"_s, .side = ColumnSide::Right},
                           {.header = u"own words"_s, .side = ColumnSide::Right},
                           {.header = u"only here"_s, .side = ColumnSide::Right}};
    for (int number = 0; number < int(comparison.articles.size()); ++number) {
        const ComparedArticle &article = comparison.articles[number];
        made[0].cells.append(texts.names[number]);
        made[1].cells.append(QString::number(article.sentences.size()));
        made[2].cells.append(percent(article.linkedShare));
        made[3].cells.append(percent(article.ownShare));
        made[4].cells.append(QString::number(std::ranges::count(comparison.onlyHere, number, &Place::article)));
    }
    return textTable(made, columns);
}

// Why there may be less in common than one expects.
QStringList remarks(const Comparison &comparison, const ComparedTexts &texts)
{
    QStringList said;
    const auto articles = int(comparison.articles.size());
    if (articles == 0)
        said.append(translated(QT_TRANSLATE_NOOP("Cli", "There is no article to compare.")));
    if (articles == 1)
        said.append(translated(QT_TRANSLATE_NOOP("Cli", "There is only one article: nothing to compare it with.")));
    for (int a = 0; a < articles; ++a) {
        const WordLanguage language = comparison.articles[a].language;
        const auto isOther = [&](const ComparedArticle &article) { return article.language != language; };
        if (articles > 1 && std::ranges::count_if(comparison.articles, isOther) == articles - 1) {
            said.append(
                translated(QT_TRANSLATE_NOOP(
                               "Cli", "%1 is in another language than the others, or in one that cannot be told."))
                    .arg(plainLine(texts.names[a])));
        }
        for (int b = a + 1; b < articles; ++b) {
            if (texts.readings[a]->text == texts.readings[b]->text) {
                said.append(translated(QT_TRANSLATE_NOOP("Cli", "%1 and %2 have the same text."))
                                .arg(plainLine(texts.names[a]), plainLine(texts.names[b])));
            }
        }
    }
    const auto isPainted = [](const PassageLink &link) { return link.isPainted(); };
    if (articles > 1 && std::ranges::none_of(comparison.links, isPainted)) {
        said.append(translated(QT_TRANSLATE_NOOP("Cli", "No passage of one was found in another.")));
    } else if (articles > 1) {
        said.append(translated(QT_TRANSLATE_NOOP("Cli", "%1 of all words stand in linked sentences. Sentences are "
                                                        "linked by their words: about half of what "
                                                        "is told in other words is missed."))
                        .arg(percent(comparison.linkedShare())));
    }
    return said;
}

QString unitText(const Comparison &comparison, const ComparedTexts &texts, const Unit &unit)
{
    QString text =
        translated(QT_TRANSLATE_NOOP("Cli", "In %1 of %2:")).arg(unit.articles).arg(comparison.articles.size()) + u'\n';
    for (const Place place : unit.places)
        text += u"  "_s + plainLine(texts.names[place.article]) + u"  "_s + sentence(comparison, texts, place) + u'\n';
    return text;
}

QString figureText(const ComparedTexts &texts, const FigureGroup &group)
{
    QStringList values;
    for (const Figure &figure : group.figures) {
        values.append(words(texts, figure.article, figure.span) + u" ("_s + plainLine(texts.names[figure.article]) +
                      u')');
    }
    return (group.verdict == FigureVerdict::Differs ? translated(QT_TRANSLATE_NOOP("Cli", "differs"))
                                                    : translated(QT_TRANSLATE_NOOP("Cli", "compare"))) +
           u": "_s + values.join(u" · "_s) + u'\n';
}
} // namespace

QString comparisonText(const Comparison &comparison, const ComparedTexts &texts, int columns)
{
    QString text;
    if (!comparison.articles.isEmpty())
        text += table(comparison, texts, columns) + u'\n';
    text += remarks(comparison, texts).join(u'\n') + u'\n';
    for (const Unit &unit : comparison.units)
        text += u'\n' + unitText(comparison, texts, unit);
    bool isFirst = true;
    for (const FigureGroup &group : comparison.figures) {
        if (group.verdict == FigureVerdict::Agrees)
            continue;
        text += (isFirst ? u"\n"_s : QString()) + figureText(texts, group);
        isFirst = false;
    }
    return text;
}
