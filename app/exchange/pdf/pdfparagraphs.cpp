// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/pdfparagraphs.h"

#include "exchange/pdf/linejoiner.h"
#include "exchange/pdf/pdfcolumns.h"
#include "exchange/pdf/runningheads.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestTitle = 250; // larger type for more than that is no heading
constexpr double clearlyLarger = 1.15;
constexpr double clearlySmaller = 0.92;
constexpr int deepestHeading = 6;

const QRegularExpression &bullet()
{
    static const QRegularExpression pattern(
        uR"(^[\x{2022}\x{2023}\x{25AA}\x{25CF}\x{25E6}\x{25A0}\x{2043}\x{2219}\x{F0B7}\x{F0A7}]\s*)"_s);
    return pattern;
}

bool isCaption(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(?:fig(?:ure|\.)?|table|chart|abb(?:ildung|\.)|tab(?:elle|\.)|foto|photo)\s*(?:\d+\s*[.:\x{2013}|-]|:))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

// Of a table of contents: dots lead to the number of a page.
bool isContents(const QString &text)
{
    static const QRegularExpression pattern(uR"((?:\.\s?){5,}\s*[\divxlc]*$)"_s);
    return pattern.match(text).hasMatch();
}

// Which lines of a page are such, and what stands beside them.
QList<bool> contentsLines(const PdfPage &page)
{
    QList<bool> found(page.lines.size(), false);
    for (const PdfLine &line : page.lines) {
        if (!isContents(line.text))
            continue;
        for (qsizetype i = 0; i < page.lines.size(); ++i)
            found[i] = found.at(i) || std::abs(page.lines.at(i).middle() - line.middle()) < line.size / 2;
    }
    return found;
}

bool endsSentence(QStringView text)
{
    constexpr QStringView closing = u"\"'\u201D\u2019\u00BB)]";
    while (!text.isEmpty() && (closing.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?:\u2026\u3002\uFF01\uFF1F").contains(text.back());
}

struct Paragraph {
    QString text;
    double size = 0;
    PdfPlace last; // its last line
    double firstLeft = 0;
    double secondLeft = -1; // of its second line, where it has one
    bool isItem = false;

    [[nodiscard]] bool isOpen() const { return !text.isEmpty(); }
};

class ParagraphBuilder
{
public:
    explicit ParagraphBuilder(const QList<PdfPage> &pages)
        : m_heads(runningHeads(pages)), m_pages(pages), m_pitch(usualPitch(pages))
    {
        QMap<int, qsizetype> sizes; // in halves of a point, with their letters
        for (const PdfPage &page : pages) {
            for (const PdfLine &line : page.lines) {
                m_joiner.learn(line.text);
                sizes[int(std::lround(line.size * 2))] += line.text.size();
            }
        }
        const auto most = std::ranges::max_element(sizes);
        m_body = most == sizes.end() ? 0 : most.key() / 2.0;
        for (const int size : sizes.keys()) {
            if (isLarge(size / 2.0))
                m_titleSizes.prepend(size);
        }
    }

    DraftLines build()
    {
        for (qsizetype i = 0; i < m_pages.size(); ++i)
            addPage(m_pages.at(i), m_heads.at(i));
        close();
        return std::move(m_lines);
    }

private:
    [[nodiscard]] bool isLarge(double size) const { return size > clearlyLarger * m_body; }
    [[nodiscard]] bool isSmall(double size) const { return size < clearlySmaller * m_body; }

    void addPage(const PdfPage &page, const QList<bool> &heads)
    {
        PdfPage text{.height = page.height};
        QList<DraftLine> below;
        const QList<bool> contents = contentsLines(page);
        for (qsizetype i = 0; i < page.lines.size(); ++i) {
            const PdfLine &line = page.lines.at(i);
            if (!heads.at(i) && !contents.at(i) && line.isUpright) {
                text.lines.append(line);
            } else {
                (line.middle() < page.height / 2 ? m_set : below).append({.text = line.text});
            }
        }
        // What stands above lies before the page's first line, unless a paragraph is to go on there.
        if (!m_open.isOpen())
            putAside();
        for (const PdfPlace &place : pdfPlaces(text))
            addLine(place);
        m_set += below;
    }

    void addLine(const PdfPlace &place)
    {
        const bool isAside = isSmall(place.line.size);
        if (isAside && m_open.isOpen() && !isSmall(m_open.size) && !isFinished(m_open)) {
            addTo(m_aside, place);
            return;
        }
        if (m_open.isOpen() && !goesOn(m_open, place))
            close();
        addTo(m_open, place);
    }

    // A small paragraph beside one that is not finished begins anew where it would not go on.
    void addTo(Paragraph &paragraph, const PdfPlace &place)
    {
        if (&paragraph == &m_aside && paragraph.isOpen() && !goesOn(paragraph, place))
            m_asides.append(std::exchange(paragraph, {}));
        const QString text = place.line.text.simplified();
        const QRegularExpressionMatch item = bullet().match(text);
        if (!paragraph.isOpen()) {
            paragraph.size = place.line.size;
            paragraph.firstLeft = place.line.left;
            paragraph.isItem = item.hasMatch();
        } else if (paragraph.secondLeft < 0) {
            paragraph.secondLeft = place.line.left;
        }
        m_joiner.append(paragraph.text, item.hasMatch() ? QStringView(text).sliced(item.capturedLength()) : text);
        paragraph.last = place;
    }

    // Its last line ends a sentence, and is not as long as it could be.
    [[nodiscard]] static bool isFinished(const Paragraph &paragraph)
    {
        return endsSentence(paragraph.text) && isShort(paragraph.last, paragraph.size * 2);
    }

    [[nodiscard]] static bool isShort(const PdfPlace &place, double least)
    {
        return place.line.right < place.column.right - least;
    }

    [[nodiscard]] static bool isIndented(const PdfPlace &place)
    {
        return place.line.left > place.column.left + 0.6 * place.line.size;
    }

    [[nodiscard]] bool goesOn(const Paragraph &paragraph, const PdfPlace &next) const
    {
        const double ratio = next.line.size / std::max(1.0, paragraph.size);
        if (ratio > 1.12 || ratio < 0.88 || bullet().match(next.line.text.trimmed()).hasMatch())
            return false;
        if (LineJoiner::endsDivided(paragraph.text) && next.line.text.front().isLower())
            return true;
        return next.isSameColumn ? goesOnBelow(paragraph, next) : goesOnElsewhere(paragraph, next);
    }

    [[nodiscard]] bool goesOnBelow(const Paragraph &paragraph, const PdfPlace &next) const
    {
        const PdfPlace &last = paragraph.last;
        const double size = paragraph.size;
        if (next.line.top - last.line.top > 1.35 * m_pitch * next.line.size)
            return false;
        if (isLarge(size))
            return true;
        const double step = next.line.left - last.line.left;
        const bool isFirst = paragraph.secondLeft < 0;
        if (step > 0.6 * size && !paragraph.isItem)
            return false;
        if (step < -0.6 * size && !isFirst)
            return false;
        // The next word would have had its place.
        const bool hadPlace = last.line.right + next.line.firstWord + 0.6 * size < last.column.right;
        return !hadPlace || (!endsSentence(paragraph.text) && isShort(last, 0) && !isVeryShort(last));
    }

    [[nodiscard]] static bool isVeryShort(const PdfPlace &place)
    {
        return place.line.right - place.column.left < 0.6 * (place.column.right - place.column.left);
    }

    // In the next column, or on the next page.
    [[nodiscard]] bool goesOnElsewhere(const Paragraph &paragraph, const PdfPlace &next) const
    {
        if (isLarge(paragraph.size) || isIndented(next))
            return false;
        if (!endsSentence(paragraph.text))
            return !isVeryShort(paragraph.last);
        const bool hasIndents = m_indented * 5 > m_paragraphs;
        return hasIndents && !isShort(paragraph.last, 2 * paragraph.size);
    }

    void close()
    {
        if (m_open.isOpen()) {
            ++m_paragraphs;
            m_indented += m_open.secondLeft >= 0 && m_open.firstLeft > m_open.secondLeft + m_open.size / 2 ? 1 : 0;
            write(std::exchange(m_open, {}));
        }
        if (m_aside.isOpen())
            m_asides.append(std::exchange(m_aside, {}));
        putAside();
        for (const Paragraph &aside : std::exchange(m_asides, {}))
            write(aside);
    }

    void write(const Paragraph &paragraph)
    {
        DraftLine line{.text = paragraph.text};
        const qsizetype rank = m_titleSizes.indexOf(int(std::lround(paragraph.size * 2)));
        if (isLarge(paragraph.size) && paragraph.text.size() <= longestTitle) {
            line.kind = BlockKind::Heading;
            line.level = std::clamp(int(rank) + 1, 1, deepestHeading);
        } else if (paragraph.isItem) {
            line.kind = BlockKind::ListItem;
            line.isTight = m_wasItem;
        } else if (isCaption(paragraph.text)) {
            line.kind = BlockKind::Caption;
        }
        m_wasItem = line.kind == BlockKind::ListItem;
        m_lines.add(line);
    }

    void putAside()
    {
        for (const DraftLine &line : std::exchange(m_set, {}))
            m_lines.leaveOut(line);
    }

    QList<QList<bool>> m_heads;
    const QList<PdfPage> &m_pages;
    double m_pitch;
    LineJoiner m_joiner;
    double m_body = 0;         // size of most of the text
    QList<int> m_titleSizes;   // in halves of a point, the largest first
    Paragraph m_open;          // goes on
    Paragraph m_aside;         // small, beside it
    QList<Paragraph> m_asides; // that come when it is closed
    QList<DraftLine> m_set;    // heads and feet that wait for it
    DraftLines m_lines;
    qsizetype m_paragraphs = 0;
    qsizetype m_indented = 0;
    bool m_wasItem = false;
};

} // namespace

DraftLines pdfParagraphs(const QList<PdfPage> &pages)
{
    return ParagraphBuilder(pages).build();
}
