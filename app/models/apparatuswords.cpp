// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apparatuswords.h"

#include "models/passagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ApparatusWords)
};

// Those of one article, or of several with the same wording, are said once.
struct SaidFigure {
    QString words;
    QList<int> articles;
};

QList<SaidFigure> saidFigures(const ApparatusFigures &figures)
{
    QList<SaidFigure> said;
    for (const ApparatusFigure &value : figures.values) {
        const auto isSame = [&](const SaidFigure &each) {
            return each.words.compare(value.words, Qt::CaseInsensitive) == 0;
        };
        auto there = std::ranges::find_if(said, isSame);
        if (there == said.end())
            there = said.insert(said.end(), SaidFigure{.words = value.words, .articles = {}});
        if (!there->articles.contains(value.place.article))
            there->articles.append(value.place.article);
    }
    return said;
}

QString commaNames(const ComparedStory &story, const QList<int> &articles)
{
    QStringList names;
    for (const int article : articles) {
        names.append(story.names[article]);
    }
    return names.join(QStringLiteral(", "));
}
} // namespace

QString kindWords(ApparatusKind kind)
{
    switch (kind) {
    case ApparatusKind::Confirmed:
        return Words::tr("confirmed by you");
    case ApparatusKind::Verbatim:
        return Words::tr("word for word");
    case ApparatusKind::Same:
        return Words::tr("same");
    case ApparatusKind::ByOthers:
        return Words::tr("same, by way of others");
    case ApparatusKind::Maybe:
        return Words::tr("maybe");
    case ApparatusKind::Cut:
        return Words::tr("cut by you");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictWords(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Compare:
        return Words::tr("compare");
    case FigureVerdict::Agrees:
        return Words::tr("agrees");
    case FigureVerdict::Differs:
        return Words::tr("differs");
    }
    Q_UNREACHABLE_RETURN({});
}

QString placeWords(const ComparedStory &story, Place place)
{
    const int paragraph = story.comparison.articles[place.article].paragraphs[place.sentence] + 1;
    return QStringLiteral("%1 ¶ %2").arg(story.names[place.article], QLocale().toString(paragraph));
}

QString focusWords(const ComparedStory &story, const Apparatus &apparatus)
{
    const QLocale locale;
    const auto found = story.size() - int(story.notFoundIn(apparatus.focus).size());
    const QString place = placeWords(story, apparatus.focus);
    // What has something in common with another article is not said to be here only.
    if (found == 1 && story.size() > 1 && !story.comparison.isOnlyHere(apparatus.focus))
        return QStringLiteral("%1 · %2").arg(place, foundWords(story, apparatus.focus));
    return found == 1 ? Words::tr("%1 · in this article only").arg(place)
                      : Words::tr("%1 · in %2 of %3 articles")
                            .arg(place, locale.toString(found), locale.toString(story.size()));
}

QString entryWords(const ComparedStory &story, const ApparatusEntry &entry)
{
    QStringList parts{placeWords(story, entry.place), kindWords(entry.kind)};
    const bool isDecided = entry.kind == ApparatusKind::Confirmed || entry.kind == ApparatusKind::Cut;
    if (entry.score > 0 && !isDecided)
        parts.append(QLocale().toString(entry.score, 'f', 2));
    if (entry.isOtherLanguage)
        parts.append(Words::tr("another language"));
    return parts.join(QStringLiteral(" · "));
}

QString notFoundWords(const ComparedStory &story, const Apparatus &apparatus)
{
    return apparatus.notFoundIn.isEmpty() ? QString()
                                          : Words::tr("Not found in: %1").arg(commaNames(story, apparatus.notFoundIn));
}

QString figuresWords(const ComparedStory &story, const ApparatusFigures &figures)
{
    QStringList parts;
    const QList<SaidFigure> said = saidFigures(figures);
    for (const SaidFigure &each : said) {
        parts.append(QStringLiteral("%1 (%2)").arg(each.words, commaNames(story, each.articles)));
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList apparatusRemarks(const ComparedStory &story, const Apparatus &apparatus)
{
    QStringList said;
    const QString &own = story.names[apparatus.focus.article];
    if (!apparatus.sameText.isEmpty()) {
        said.append(
            Words::tr("%1 has the same text as %2, word for word.").arg(own, articleNames(story, apparatus.sameText)));
    }
    if (!apparatus.otherLanguage.isEmpty()) {
        said.append(Words::tr("In another language than %1, where wording finds next to nothing: %2.")
                        .arg(own, articleNames(story, apparatus.otherLanguage)));
    }
    const auto isLinked = [](const ApparatusEntry &entry) { return entry.kind != ApparatusKind::Cut; };
    if (std::ranges::none_of(apparatus.entries, isLinked))
        said.append(Words::tr("No other article has this sentence in words that are alike."));
    said.append(Words::tr("Passages are found by their wording: about half of what is told in other words is missed."));
    return said;
}

QString whyNoComparison(const ComparedStory &story, bool isWorking, int done, int of)
{
    if (story.size() == 0 && isWorking) {
        return of > 0 ? Words::tr("The articles are being compared: %1 of %2.").arg(done).arg(of)
                      : Words::tr("The articles are being compared.");
    }
    if (story.size() == 0)
        return Words::tr("No articles yet. Import some, and what they have in common is shown here.");
    if (story.size() == 1)
        return Words::tr("There is only one article: nothing to compare it with.");
    return {};
}
