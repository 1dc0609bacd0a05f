// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/proposals.h"

#include <QFileInfo>

#include <algorithm>

namespace
{

constexpr qsizetype longestName = 40;
constexpr qsizetype longestTitle = 160;

QString leadingDigits(QStringView stem)
{
    qsizetype end = 0;
    while (end < stem.size() && stem.at(end) >= u'0' && stem.at(end) <= u'9')
        ++end;
    const bool isNumbered = end > 0 && end <= longestName && (end == stem.size() || !stem.at(end).isLetterOrNumber());
    return isNumbered ? stem.first(end).toString() : QString();
}

QString slug(const QString &stem)
{
    QString text;
    for (const QChar unit : stem.normalized(QString::NormalizationForm_KC).toLower()) {
        if (unit.isLetterOrNumber()) {
            text.append(unit);
        } else if (!text.isEmpty() && !text.endsWith(u'-')) {
            text.append(u'-');
        }
    }
    text.truncate(longestName);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text;
}

QString cut(const QString &line)
{
    if (line.size() <= longestTitle)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestTitle - 1);
    qsizetype end = space > longestTitle / 2 ? space : longestTitle - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.first(end) + u'\u2026';
}

} // namespace

QString baseName(const QString &fileName)
{
    return fileName.sliced(std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\')) + 1);
}

QString proposedName(const QString &fileName)
{
    const QString stem = QFileInfo(baseName(fileName)).completeBaseName();
    if (const QString digits = leadingDigits(stem); !digits.isEmpty())
        return digits;
    const QString name = slug(stem);
    return name.isEmpty() ? QStringLiteral("article") : name;
}

QString proposedTitle(const QString &text, const QList<Block> &blocks)
{
    const auto isTitle = [](const Block &block) { return block.kind == BlockKind::Heading && !block.boilerplate; };
    const auto heading = std::ranges::find_if(blocks, isTitle);
    qint64 number = 0;
    QString first;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView words = line.trimmed();
        if (heading != blocks.end() && number == heading->line)
            return cut(words.toString());
        if (first.isEmpty())
            first = words.toString();
        if (words.size() > longestHeading)
            break;
        ++number;
    }
    return cut(first);
}
