// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/pdfpages.h"

#ifdef SYNOPTIC_PDF

#include "exchange/office/documenttitle.h"
#include "text/canonicaltext.h"

#include <poppler-qt6.h>

#include <QDateTime>
#include <QSet>
#include <QSizeF>

#include <algorithm>
#include <array>
#include <vector>

namespace
{

using namespace Qt::StringLiterals;

constexpr int maxPages = 3000;
using Boxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

// U+FB00 to U+FB06 as the letters that they are made of.
QString withoutLigatures(const QString &text)
{
    static constexpr std::array letters{"ff"_L1, "fi"_L1, "fl"_L1, "ffi"_L1, "ffl"_L1, "st"_L1, "st"_L1};
    constexpr char16_t firstLigature = 0xFB00;
    QString plain;
    for (const QChar unit : text) {
        const qsizetype at = qsizetype(unit.unicode()) - firstLigature;
        if (at >= 0 && at < qsizetype(letters.size())) {
            plain += letters.at(size_t(at));
        } else if (unit.category() != QChar::Other_Control) {
            plain += unit;
        }
    }
    return plain;
}

// Of the letters' heights the one in the middle: a raised figure makes no line larger.
double middleHeight(QList<std::pair<double, qsizetype>> heights)
{
    std::ranges::sort(heights);
    qsizetype letters = 0;
    for (const auto &[height, count] : heights)
        letters += count;
    qsizetype seen = 0;
    for (const auto &[height, count] : heights) {
        seen += count;
        if (2 * seen >= letters)
            return height;
    }
    return 0;
}

// Higher than letters of its width are.
bool isTurned(const QSizeF &box, qsizetype letters)
{
    constexpr qsizetype many = 6;
    return letters > 2 && box.height() > (letters < many ? 2 : 1.2) * box.width();
}

// A line is a word and all that follow it.
PdfLine lineFrom(const Poppler::TextBox *first)
{
    PdfLine line;
    QRectF box;
    QList<std::pair<double, qsizetype>> heights;
    for (const Poppler::TextBox *word = first; word; word = word->nextWord()) {
        const QString text = withoutLigatures(word->text());
        const QRectF place = word->boundingBox();
        line.text += text;
        if (word->hasSpaceAfter() && word->nextWord())
            line.text += u' ';
        if (word == first)
            line.firstWord = place.width();
        box = box.united(place);
        heights.append({place.height(), text.size()});
    }
    line.left = box.left();
    line.right = box.right();
    line.top = box.top();
    line.bottom = box.bottom();
    line.size = middleHeight(heights);
    line.isUpright = !isTurned(box.size(), line.text.size());
    return line;
}

PdfPage pageFrom(const Poppler::Page &page)
{
    const Boxes boxes = page.textList();
    QSet<const Poppler::TextBox *> followers;
    for (const auto &box : boxes)
        followers.insert(box->nextWord());
    PdfPage made{.height = page.pageSizeF().height()};
    for (const auto &box : boxes) {
        if (!followers.contains(box.get()))
            made.lines.append(lineFrom(box.get()));
    }
    made.lines.removeIf([](const PdfLine &line) { return line.text.trimmed().isEmpty(); });
    return made;
}

Article properties(const Poppler::Document &document)
{
    Article article;
    article.title = plausibleTitle(document.info(u"Title"_s));
    article.author = plausibleAuthor(document.info(u"Author"_s));
    const QDate day = document.creationDate().date();
    constexpr int firstYear = 1990; // the format is of 1993
    constexpr int lastYear = 2100;
    if (day.isValid() && day.year() >= firstYear && day.year() <= lastYear)
        article.published = day.toString(Qt::ISODate);
    return article;
}

} // namespace

Result<PdfPages> readPdfPages(const QByteArray &bytes, const QString &fileName, const std::function<void()> &beforePage)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return failure(ErrorKind::BadFormat, fileName);
    if (document->isLocked())
        return failure(ErrorKind::Protected, fileName);
    const int count = document->numPages();
    if (count > maxPages)
        return failure(ErrorKind::TooLarge, fileName);
    PdfPages pages{.article = properties(*document)};
    qsizetype units = 0;
    for (int i = 0; i < count; ++i) {
        beforePage();
        const std::unique_ptr<Poppler::Page> page(document->page(i));
        if (!page)
            continue;
        pages.pages.append(pageFrom(*page));
        for (const PdfLine &line : pages.pages.last().lines)
            units += line.text.size();
        if (units > maxTextBytes)
            return failure(ErrorKind::TooLarge, fileName);
    }
    return pages;
}

#else

Result<PdfPages> readPdfPages(const QByteArray &, const QString &fileName, const std::function<void()> &)
{
    return failure(ErrorKind::NotSupported, fileName);
}

#endif
