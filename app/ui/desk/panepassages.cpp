// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panepassages.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace
{
// What the runs that cover a stretch say of it.
struct Covering {
    std::map<int, int> articles; // how many runs with each
    int quotes = 0;

    void add(int article, bool isQuote, int by)
    {
        if ((articles[article] += by) == 0)
            articles.erase(article);
        quotes += isQuote ? by : 0;
    }
};

struct Border {
    qsizetype position = 0;
    int by = 0; // +1 begins, -1 ends
    int article = 0;
    bool isQuote = false;
};

QList<PaneSentence> paneSentences(const ComparedStory &story, int article)
{
    const Comparison &comparison = story.comparison;
    const ComparedArticle &compared = comparison.articles[article];
    QList<PaneSentence> made;
    for (int number = 0; number < int(compared.sentences.size()); ++number) {
        const Place place{.article = article, .sentence = number};
        const int unit = comparison.unitOf(place);
        if (unit < 0 && !comparison.isOnlyHere(place))
            continue;
        const bool isLast = number + 1 == int(compared.sentences.size());
        PaneSentence sentence{.span = compared.sentences[number],
                              .number = number,
                              .unit = unit,
                              .isIn = QList<bool>(story.size()),
                              .endsParagraph =
                                  isLast || compared.paragraphs[number] != compared.paragraphs[number + 1]};
        const QList<Place> places = story.unit(place);
        for (const Place each : places) {
            sentence.isIn[each.article] = true;
        }
        sentence.articles = int(sentence.isIn.count(true));
        made.append(sentence);
    }
    return made;
}

QList<PaneFigure> paneFigures(const QList<FigureGroup> &groups, int article)
{
    std::map<TextSpan, PaneFigure> figures;
    for (int number = 0; number < int(groups.size()); ++number) {
        const FigureGroup &group = groups[number];
        for (int i = 0; i < int(group.figures.size()); ++i) {
            const Figure &figure = group.figures[i];
            if (figure.article != article || figure.span.isEmpty())
                continue;
            PaneFigure &made = figures[figure.span];
            made.span = figure.span;
            made.groups.append(number);
            made.differs |= std::ranges::any_of(group.pairs, [i](const FigurePair &pair) {
                return pair.verdict == FigureVerdict::Differs && (pair.a == i || pair.b == i);
            });
        }
    }
    QList<PaneFigure> sorted;
    for (const PaneFigure &figure : figures | std::views::values) {
        if (sorted.isEmpty() || sorted.last().span.end <= figure.span.start)
            sorted.append(figure);
    }
    return sorted;
}
} // namespace

QList<PaneRun> paneRuns(const QList<WordRun> &runs, int article)
{
    QList<Border> borders;
    for (const WordRun &run : runs) {
        if (run.articleA != article && run.articleB != article)
            continue;
        const bool isA = run.articleA == article;
        const TextSpan span = isA ? run.a : run.b;
        const int other = isA ? run.articleB : run.articleA;
        borders.append({.position = span.start, .by = +1, .article = other, .isQuote = run.isQuote});
        borders.append({.position = span.end, .by = -1, .article = other, .isQuote = run.isQuote});
    }
    std::ranges::sort(borders, {}, [](const Border &border) { return std::pair(border.position, -border.by); });
    QList<PaneRun> made;
    Covering covering;
    qsizetype from = 0;
    for (const Border &border : std::as_const(borders)) {
        if (border.position > from && !covering.articles.empty()) {
            PaneRun run{.span = {.start = from, .end = border.position}, .isQuote = covering.quotes > 0};
            for (const int each : covering.articles | std::views::keys) {
                run.articles.append(each);
            }
            const bool goesOn = !made.isEmpty() && made.last().span.end == from &&
                                made.last().articles == run.articles && made.last().isQuote == run.isQuote;
            if (goesOn)
                made.last().span.end = border.position;
            else
                made.append(run);
        }
        covering.add(border.article, border.isQuote, border.by);
        from = border.position;
    }
    return made;
}

PanePassages panePassages(const std::shared_ptr<const ComparedStory> &story, VersionId version,
                          const std::function<int(ArticleId)> &rowOf)
{
    PanePassages made{.articles = story->size()};
    const int article = story->numberOf(version);
    if (article < 0 || story->size() < 2)
        return made;
    made.story = story;
    made.article = article;
    for (const ArticleId id : story->articles) {
        made.rows.append(std::max(0, rowOf(id)));
    }
    made.sentences = paneSentences(*story, article);
    made.figures = paneFigures(story->comparison.figures, article);
    made.runs = paneRuns(story->comparison.runs, article);
    return made;
}

std::optional<Place> PanePassages::placeAt(qsizetype position) const
{
    if (!story)
        return std::nullopt;
    return story->placeAt(story->articles[article], position);
}
