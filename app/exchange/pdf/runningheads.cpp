// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/runningheads.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace
{

using namespace Qt::StringLiterals;

constexpr double margin = 0.11; // of the page's height, at its head and at its foot
constexpr double sameHeight = 3;
constexpr qsizetype longest = 200;
constexpr qsizetype fewestPages = 3;

struct Place {
    qsizetype page = 0;
    qsizetype line = 0;
    double height = 0;
};

bool isInMargin(const PdfPage &page, const PdfLine &line)
{
    const double at = line.middle() / std::max(1.0, page.height);
    return (at < margin || at > 1 - margin) && line.text.size() <= longest;
}

// The letters with "#" for numbers, without blanks, which come and go with the width of a number; also
// for Roman ones that stand alone.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression digits(uR"(\d+)"_s);
    static const QRegularExpression roman(uR"(^[ivxlc]+$)"_s, QRegularExpression::CaseInsensitiveOption);
    QString words = text.toLower();
    words.removeIf([](QChar unit) { return unit.isSpace(); });
    return roman.match(words).hasMatch() ? u"#"_s : words.replace(digits, u"#"_s);
}

// Those of the places that have others at their height on enough pages.
QList<Place> repeated(const QList<Place> &places)
{
    QList<Place> found;
    for (const Place &place : places) {
        QSet<qsizetype> pages;
        for (const Place &other : places) {
            if (std::abs(other.height - place.height) <= sameHeight)
                pages.insert(other.page);
            if (pages.size() >= fewestPages)
                break;
        }
        if (pages.size() >= fewestPages)
            found.append(place);
    }
    return found;
}

} // namespace

QList<QList<bool>> runningHeads(const QList<PdfPage> &pages)
{
    QHash<QString, QList<Place>> byWords;
    QList<QList<bool>> heads;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PdfPage &page = pages.at(i);
        heads.append(QList<bool>(page.lines.size(), false));
        for (qsizetype j = 0; j < page.lines.size(); ++j) {
            if (isInMargin(page, page.lines.at(j))) {
                byWords[withoutNumbers(page.lines.at(j).text)].append(
                    {.page = i, .line = j, .height = page.lines.at(j).middle()});
            }
        }
    }
    for (const QList<Place> &places : std::as_const(byWords)) {
        for (const Place &place : repeated(places)) {
            const PdfPage &page = pages.at(place.page);
            for (qsizetype j = 0; j < page.lines.size(); ++j) {
                const bool isBeside = std::abs(page.lines.at(j).middle() - place.height) < sameHeight;
                if (j == place.line || (isBeside && isInMargin(page, page.lines.at(j))))
                    heads[place.page][j] = true;
            }
        }
    }
    return heads;
}
