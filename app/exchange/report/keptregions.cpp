// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/keptregions.h"

#include "text/canonicaltext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView opening = u"<!-- keep -->";
constexpr QStringView closing = u"<!-- /keep -->";
constexpr QLatin1StringView matterSeal{"synoptic-export: \""};
constexpr QLatin1StringView commentSeal{"<!-- synoptic-export: "};

bool isSeal(QStringView line)
{
    return line.startsWith(matterSeal) || line.startsWith(commentSeal);
}

// What a region stands behind: a block id of ours, else a heading.
bool isLandmark(QStringView line)
{
    static const QRegularExpression blockId(u"^\\^[hce]-[0-9a-z]+$"_s);
    return line.startsWith(u'#') || blockId.matchView(line).hasMatch();
}

struct Region {
    QString landmark; // empty: the head of the file
    int count = 0;    // landmarks of these words before this one
    QStringList lines;
};

struct Parted {
    QStringList lines; // without regions and seal
    QList<Region> regions;
};

// The marks stand at the very beginning of a line: what a note holds is indented and never one. A region that is not
// closed reaches to the end.
Parted parted(const QString &markdown)
{
    Parted result;
    QHash<QString, int> seen;
    QString landmark;
    bool isKept = false;
    const QStringList all = withLineFeeds(markdown).split(u'\n');
    for (const QString &line : all) {
        if (!isKept && line == opening) {
            result.regions.append({.landmark = landmark, .count = seen.value(landmark), .lines = {}});
            isKept = true;
        }
        if (isKept) {
            result.regions.last().lines.append(line);
            isKept = line != closing;
            continue;
        }
        if (isSeal(line))
            continue;
        if (isLandmark(line)) {
            landmark = line;
            ++seen[landmark];
        }
        result.lines.append(line);
    }
    if (isKept)
        result.regions.last().lines.append(closing.toString());
    return result;
}

// Blank lines that came with a region do not count.
QString checksum(const QStringList &lines)
{
    QString text;
    bool wasBlank = true;
    for (const QString &line : lines) {
        const bool isBlank = QStringView(line).trimmed().isEmpty();
        if (!isBlank || !wasBlank)
            text += line + u'\n';
        wasBlank = isBlank;
    }
    while (text.endsWith(u"\n\n"_s))
        text.chop(1);
    return textHash(text);
}

QString sealLine(const QStringList &lines)
{
    const QString sum = checksum(lines);
    const bool hasMatter = lines.value(0) == "---"_L1 && lines.indexOf(u"---"_s, 1) > 0;
    return hasMatter ? matterSeal + sum + u'"' : commentSeal + sum + u" -->"_s;
}

void insertRegions(QStringList &lines, const QList<Region> &regions)
{
    for (const Region &region : regions) {
        int seen = 0;
        qsizetype at = region.landmark.isEmpty() ? 0 : lines.size();
        for (qsizetype i = 0; i < lines.size() && !region.landmark.isEmpty(); ++i) {
            if (lines.at(i) == region.landmark && ++seen == region.count) {
                at = i + 1;
                break;
            }
        }
        if (region.landmark.isEmpty() && lines.value(0) == "---"_L1)
            at = lines.indexOf(u"---"_s, 1) + 1;
        // Behind those of the same place that are there already.
        while (at + 1 < lines.size() && lines.at(at).isEmpty() && lines.at(at + 1) == opening)
            at = lines.indexOf(closing.toString(), at) + 1;
        if (at == lines.size() && !lines.isEmpty() && lines.last().isEmpty())
            --at;
        QStringList inserted = QStringList{QString()} + region.lines;
        for (qsizetype i = 0; i < inserted.size(); ++i)
            lines.insert(at + i, inserted.at(i));
    }
}

QString joined(QStringList lines)
{
    const QString seal = sealLine(parted(lines.join(u'\n')).lines);
    if (seal.startsWith(matterSeal)) {
        lines.insert(lines.indexOf(u"---"_s, 1), seal);
    } else {
        lines.insert(lines.last().isEmpty() ? lines.size() - 1 : lines.size(), seal);
    }
    return lines.join(u'\n');
}

} // namespace

QString sealed(const QString &markdown)
{
    return joined(parted(markdown).lines);
}

SealState sealState(const QString &markdown)
{
    const QStringList all = withLineFeeds(markdown).split(u'\n');
    const auto seal = std::ranges::find_if(all, [](const QString &line) { return isSeal(line); });
    if (seal == all.end())
        return SealState::None;
    const bool isWhole = seal->contains(checksum(parted(markdown).lines));
    return isWhole ? SealState::Whole : SealState::Broken;
}

QString withKeptRegions(const QString &fresh, const QString &old)
{
    Parted parts = parted(fresh);
    insertRegions(parts.lines, parted(old).regions);
    return joined(parts.lines);
}

qsizetype keptRegionCount(const QString &markdown)
{
    return parted(markdown).regions.size();
}
