// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagmatches.h"

#include "text/foldedtext.h"

#include <algorithm>

namespace
{
QString fold(const QString &text)
{
    return FoldedText(text).text().trimmed();
}

// 0 is the best; nothing: it does not match.
std::optional<int> rank(const QString &path, const QString &name, const QString &words)
{
    if (path == words)
        return 0;
    if (name == words)
        return 1;
    if (name.startsWith(words))
        return 2;
    return path.contains(words) ? std::optional(3) : std::nullopt;
}

struct Piece {
    qsizetype start = 0;
    QString name;
};

// A quote counts where a name begins, or within one that began so.
QList<Piece> pieces(const QString &line)
{
    QList<Piece> found{Piece()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        QString &name = found.last().name;
        const bool isQuote = line[i] == QLatin1Char('"');
        if (isQuote && isQuoted && i + 1 < line.size() && line[i + 1] == QLatin1Char('"')) {
            name += line[i++];
        } else if (isQuote && (isQuoted || name.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (line[i] == QLatin1Char(',') && !isQuoted) {
            found.append(Piece{.start = i + 1});
        } else {
            name += line[i];
        }
    }
    return found;
}
} // namespace

QList<TagMatch> tagMatches(const TagTree &tags, const QString &words, NewTags newTags)
{
    const QString wanted = fold(words);
    QList<std::pair<int, TagMatch>> ranked;
    for (const Tag &tag : tags.tags()) {
        const QString path = tags.path(tag.id);
        if (const auto place = rank(fold(path), fold(tag.name), wanted))
            ranked.append({*place, {.tag = tag.id, .path = path}});
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &each) { return each.first; });
    QList<TagMatch> matches;
    for (const auto &[place, match] : std::as_const(ranked)) {
        matches.append(match);
    }
    const bool isKnown = !ranked.isEmpty() && ranked.first().first <= 1;
    if (newTags == NewTags::Offered && !wanted.isEmpty() && !isKnown)
        matches.append({.path = words.simplified()});
    return matches;
}

QStringList splitNames(const QString &line)
{
    QStringList names;
    for (const Piece &piece : pieces(line)) {
        if (const QString name = piece.name.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

qsizetype lastNameStart(const QString &line)
{
    return pieces(line).last().start;
}

QString quotedName(const QString &name)
{
    if (!name.contains(QLatin1Char(',')) && !name.startsWith(QLatin1Char('"')))
        return name;
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1StringView("\"\"")) + QLatin1Char('"');
}

ChosenTags chosenTags(const TagTree &tags, const QStringList &names)
{
    ChosenTags chosen;
    for (const QString &name : names) {
        const QList<TagMatch> matches = tagMatches(tags, name, NewTags::Refused);
        const TagMatch best = matches.value(0);
        const bool isIt =
            !best.tag.isNull() && (fold(best.path) == fold(name) || fold(tags.find(best.tag)->name) == fold(name));
        if (isIt && !chosen.tags.contains(best.tag)) {
            chosen.tags.append(best.tag);
        } else if (!isIt && !chosen.names.contains(name)) {
            chosen.names.append(name);
        }
    }
    return chosen;
}
