// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisontext.h"

#include "cli/texttable.h"
#include "models/comparisonremarks.h"
#include "models/passagewords.h"
#include "text/plainline.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
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
        made[2].cells.append(percentWords(article.linkedShare));
        made[3].cells.append(percentWords(article.ownShare));
        made[4].cells.append(QString::number(std::ranges::count(comparison.onlyHere, number, &Place::article)));
    }
    return textTable(made, columns);
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
    for (const QString &remark : comparisonRemarks(comparison, texts.names))
        text += remark + u'\n';
    if (comparison.articles.size() > 1)
        text += coverageLine(comparison) + u' ' + methodWords() + u'\n';
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
