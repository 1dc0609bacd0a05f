// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(PassageWords)
};

constexpr int namedAtMost = 6;
} // namespace

QString articleNames(const ComparedStory &story, const QList<int> &articles)
{
    QStringList names;
    for (const int article : articles) {
        names.append(story.names[article]);
    }
    const auto more = int(names.size()) - namedAtMost;
    if (more > 1) // the room for "and 1 other" has its name instead
        names = names.first(namedAtMost) + QStringList{Words::tr("%n other(s)", nullptr, more)};
    return QLocale().createSeparatedList(names);
}

QString foundWords(const ComparedStory &story, Place place)
{
    if (story.size() < 2)
        return {};
    if (story.comparison.isOnlyHere(place))
        return Words::tr("only in %1").arg(story.names[place.article]);
    const QList<int> missing = story.notFoundIn(place);
    QList<int> found;
    for (int article = 0; article < story.size(); ++article) {
        if (article != place.article && !missing.contains(article))
            found.append(article);
    }
    if (found.isEmpty())
        return Words::tr("not found in the others");
    const QString also = Words::tr("also in %1").arg(articleNames(story, found));
    return missing.isEmpty() ? also : Words::tr("%1; not found in %2").arg(also, articleNames(story, missing));
}

QString percentWords(double share)
{
    return Words::tr("%1 %").arg(int(std::lround(share * 100)));
}
