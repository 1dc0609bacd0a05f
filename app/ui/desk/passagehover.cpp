// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passagehover.h"

#include "models/passagewords.h"
#include "text/plainline.h"

#include <QCoreApplication>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(PassageHover)
};

// "001 “twelve wagons”; 002 “fourteen wagons”: they differ"
QString groupWords(const ComparedStory &story, const FigureGroup &group)
{
    QStringList values;
    for (const Figure &figure : group.figures) {
        const QString &text = story.comparison.readings[figure.article]->text;
        const QString value = plainLine(text.sliced(figure.span.start, figure.span.length()));
        values.append(Words::tr("%1 “%2”").arg(story.names[figure.article], value));
    }
    const QString listed = values.join(QStringLiteral("; "));
    switch (group.verdict) {
    case FigureVerdict::Differs:
        return Words::tr("Figures: %1: they differ").arg(listed);
    case FigureVerdict::Agrees:
        return Words::tr("Figures: %1: they agree").arg(listed);
    case FigureVerdict::Compare:
        return Words::tr("Figures to compare: %1").arg(listed);
    }
    Q_UNREACHABLE_RETURN({});
}

QString runWords(const ComparedStory &story, const PaneRun &run)
{
    const QString names = articleNames(story, run.articles);
    return run.isQuote ? Words::tr("the same quotation in %1").arg(names) : Words::tr("word for word in %1").arg(names);
}

void appendNew(QStringList &lines, const QString &line)
{
    if (!lines.contains(line))
        lines.append(line);
}
} // namespace

QString hoverWords(const PanePassages &passages, const PassageHit &hit)
{
    QStringList lines;
    if (!passages.story)
        return {};
    for (const int each : hit.sentences) {
        const Place place{.article = passages.article, .sentence = passages.sentences[each].number};
        appendNew(lines, foundWords(*passages.story, place));
    }
    for (const int each : hit.figures) {
        for (const int group : passages.figures[each].groups) {
            appendNew(lines, groupWords(*passages.story, passages.story->comparison.figures[group]));
        }
    }
    if (hit.run >= 0)
        lines.append(runWords(*passages.story, passages.runs[hit.run]));
    return lines.join(u'\n');
}

QString sentenceWords(const PanePassages &passages, qsizetype position)
{
    const std::optional<Place> place = passages.placeAt(position);
    if (!place)
        return {};
    const TextSpan span = passages.story->span(*place);
    QStringList parts{foundWords(*passages.story, *place)};
    for (const PaneFigure &figure : touching(passages.figures, span, &PaneFigure::span)) {
        for (const int group : figure.groups) {
            appendNew(parts, groupWords(*passages.story, passages.story->comparison.figures[group]));
        }
    }
    for (const PaneRun &run : touching(passages.runs, span, &PaneRun::span)) {
        appendNew(parts, runWords(*passages.story, run));
    }
    return parts.join(QStringLiteral(". "));
}
