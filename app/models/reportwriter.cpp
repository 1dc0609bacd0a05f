// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportwriter.h"

#include "core/tagcolour.h"
#include "exchange/markdownpieces.h"

#include <QCoreApplication>
#include <QTextTable>

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)
};

constexpr QStringView dot = u" \u00B7 ";
constexpr double quoteIndent = 14; // points
constexpr double noteIndent = 28;
constexpr qsizetype mostColumns = 16; // of a table on a page

QTextCharFormat letters(double points, QRgb colour = 0x1f2328)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(QColor::fromRgb(colour));
    return format;
}

QTextCharFormat quiet()
{
    return letters(8.5, 0x59636e);
}

QTextCharFormat quoted()
{
    QTextCharFormat format = letters(10.5);
    format.setFontFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    return format;
}

// Without what would break or turn a line.
QString plain(const QString &text)
{
    QString clean = text;
    clean.replace(QChar::ObjectReplacementCharacter, QChar::ReplacementCharacter);
    return clean.replace(u'\n', QChar::LineSeparator);
}
} // namespace

ReportWriter::ReportWriter(const ReportRecords &records, QTextDocument &document, double pointSize)
    : m_records(&records), m_cursor(&document), m_point(pointSize)
{
}

void ReportWriter::write(ReportBy by, const ReportExtras &extras)
{
    m_cursor.beginEditBlock(); // laid out once, at the end
    const StudyInfo &info = m_records->snapshot().info;
    QTextCharFormat title = letters(18);
    title.setFontWeight(QFont::DemiBold);
    paragraph(info.title, title);
    if (!info.description.isEmpty())
        paragraph(info.description, letters(10, 0x59636e));
    if (by == ReportBy::All || by == ReportBy::Article)
        writeArticles();
    if (by == ReportBy::Tag)
        writeTags();
    if (by != ReportBy::Synopsis)
        writeNotes(m_records->notesOnStudy(), Words::tr("Notes"));
    if (by == ReportBy::All || by == ReportBy::Event)
        writeEvents();
    if (by == ReportBy::All || by == ReportBy::Coverage)
        writeTable(Words::tr("Coverage"), extras.coverage);
    if (by == ReportBy::Synopsis)
        writeTable(Words::tr("Synopsis"), extras.synopsis);
    m_cursor.endEditBlock();
}

void ReportWriter::writeArticles()
{
    for (const Article *article : m_records->index().articles()) {
        heading(2, article->title.isEmpty() ? article->name : article->title);
        const QString from = article->outlet.isEmpty() ? article->source : article->outlet;
        const QStringList facts{article->name, from, article->author, article->published};
        paragraph(MarkdownPieces::joinFilled(facts, dot.toString()), quiet());
        for (const QuoteRecord *quote : m_records->quotesIn(article->id))
            writeQuote(*quote);
        writeNotes(m_records->notesOn(article->id));
    }
}

void ReportWriter::writeTags()
{
    const auto add = [&](const QString &title, const QString &description, const QList<const QuoteRecord *> &quotes) {
        if (quotes.isEmpty())
            return;
        heading(2, title);
        if (!description.isEmpty())
            paragraph(description, quiet());
        for (const QuoteRecord *quote : quotes)
            writeQuote(*quote);
    };
    for (const Tag *tag : m_records->tags())
        add(m_records->index().tagPath(tag->id), tag->description, m_records->quotesWith(tag->id));
    add(Words::tr("Without a tag"), {}, m_records->quotesWith({}));
}

void ReportWriter::writeEvents()
{
    if (!m_records->timeline().events().isEmpty())
        heading(2, Words::tr("Events"));
    for (const EventRecord &record : m_records->timeline().events()) {
        const QString when = record.when.isEmpty() ? record.edtf : record.when;
        heading(3, MarkdownPieces::joinFilled({when, record.title()}, dot.toString()));
        if (!record.conflict.isEmpty())
            paragraph(u"\u2260 "_s + record.conflict, letters(9.5, 0x9a4a00));
        if (!record.event->description.isEmpty())
            paragraph(record.event->description, letters(9.5));
        for (const QuoteRecord *quote : m_records->quotesOf(record.event->id))
            writeQuote(*quote);
        writeNotes(m_records->notesOn(record.event->id));
    }
}

void ReportWriter::writeQuote(const QuoteRecord &quote)
{
    paragraph(quote.passage->quote, quoted(), quoteIndent, 1);
    const QString outlet = quote.article->outlet.isEmpty() ? quote.article->name : quote.article->outlet;
    const QStringList place{outlet, quote.article->published,
                            MarkdownPieces::placeWords(*quote.passage, m_records->index())};
    const QString words = MarkdownPieces::joinFilled(
        {MarkdownPieces::joinFilled(place, u", "_s), quote.mood, quote.blockId}, dot.toString());
    paragraph(u"\u2014 "_s + words, quiet(), quoteIndent, quote.notes.isEmpty() ? 9 : 3);
    writeTagChips(quote.tags);
    writeNotes(quote.notes);
}

// Behind the line that was written last.
void ReportWriter::writeTagChips(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto isThis = [&](const Tag *tag) { return m_records->index().tagPath(tag->id) == path; };
        const auto tag = std::ranges::find_if(m_records->tags(), isThis);
        const QString name = tag == m_records->tags().end() ? QString() : (*tag)->colour;
        const auto *const colour = std::ranges::find(tagColours, name, &TagColour::name);
        QTextCharFormat chip = letters(8.5);
        chip.setBackground(QColor::fromRgb(colour == tagColours.end() ? 0xdddddd : colour->light));
        m_cursor.insertText(u"  "_s, quiet());
        m_cursor.insertText(u"\u00A0"_s + plain(path).replace(u' ', QChar::Nbsp) + u"\u00A0"_s, chip);
    }
}

void ReportWriter::writeNotes(const QList<const Note *> &notes, const QString &title)
{
    if (!title.isEmpty() && !notes.isEmpty())
        heading(2, title);
    for (const Note *note : notes)
        paragraph(note->text, letters(9.5, 0x33405c), noteIndent, 8);
}

void ReportWriter::writeTable(const QString &title, const QList<QStringList> &rows)
{
    if (rows.size() < 2)
        return;
    heading(2, title);
    if (rows.first().size() > mostColumns) {
        paragraph(Words::tr("%1 columns are too many for a page: the table is in the exports to HTML and CSV.")
                      .arg(rows.first().size()),
                  quiet());
        return;
    }
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(QColor::fromRgb(0xd4d8dd));
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = m_cursor.insertTable(int(rows.size()), int(rows.first().size()), format);
    for (int row = 0; row < rows.size(); ++row) {
        QTextCharFormat cell = letters(rows.first().size() > 6 ? 6.5 : 8);
        cell.setFontWeight(row == 0 ? QFont::DemiBold : QFont::Normal);
        for (int column = 0; column < rows.at(row).size(); ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(plain(rows.at(row).at(column)), cell);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void ReportWriter::heading(int level, const QString &text)
{
    QTextCharFormat format = letters(level == 2 ? 13 : 10.5);
    format.setFontWeight(QFont::DemiBold);
    begin(0, level == 2 ? 16 : 9, 4);
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setHeadingLevel(level);
    m_cursor.setBlockFormat(block);
    m_cursor.insertText(plain(text.simplified()), format);
}

void ReportWriter::paragraph(const QString &text, const QTextCharFormat &format, double indent, double below)
{
    begin(indent, 0, below);
    m_cursor.insertText(plain(text), format);
}

// A document scales what is above and below to its device, but not what is beside.
void ReportWriter::begin(double indent, double above, double below)
{
    QTextBlockFormat format;
    format.setLeftMargin(indent * m_point);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    if (std::exchange(m_isFirst, false)) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format, QTextCharFormat());
    }
}
