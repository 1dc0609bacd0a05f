// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/quotereader.h"

#include "exchange/characterreference.h"
#include "exchange/frontmatter.h"
#include "text/canonicaltext.h"
#include "text/worddifference.h"

#include <QRegularExpression>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestWords = 4; // fewer in quotation marks are a name or irony

// Walks through the blocks and gathers quotations, and what stands in the blocks right behind each.
class Reader
{
public:
    explicit Reader(QByteArray markdown, qsizetype firstLine) : m_source(std::move(markdown)), m_firstLine(firstLine) {}

    QList<ReportQuote> read();

private:
    static Reader *self(void *data) { return static_cast<Reader *>(data); }
    void enterBlock(MD_BLOCKTYPE type);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterLink(const MD_SPAN_A_DETAIL *link);
    void addText(MD_TEXTTYPE type, const char *text, MD_SIZE size);
    void endText();
    void endQuotation();
    void endRunningText();
    void addInlineQuotes();
    [[nodiscard]] qsizetype lineAt(qsizetype byte);

    QByteArray m_source;
    qsizetype m_firstLine;
    QList<ReportQuote> m_quotes;
    int m_quoteDepth = 0;
    int m_codeDepth = 0;
    QString m_text;           // of the block that is being read
    qsizetype m_start = -1;   // where it begins, in bytes
    QStringList m_paragraphs; // of the quotation that is being read
    qsizetype m_quoteStart = -1;
    std::optional<DeepLink> m_link; // in the block that is being read
    qsizetype m_awaiting = -1;      // the quotation whose place and block id may still come; -1: none
    qsizetype m_countedBytes = 0;
    qsizetype m_countedLines = 0;
};

QString decoded(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, attribute.size);
}

QList<ReportQuote> Reader::read()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *data) {
        self(data)->enterBlock(type);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        self(data)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        if (type == MD_SPAN_A)
            self(data)->enterLink(static_cast<MD_SPAN_A_DETAIL *>(detail));
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        self(data)->addText(type, text, size);
        return 0;
    };
    md_parse(m_source.constData(), MD_SIZE(m_source.size()), &parser, this);
    return m_quotes;
}

void Reader::enterBlock(MD_BLOCKTYPE type)
{
    endText();
    if (type == MD_BLOCK_QUOTE && m_quoteDepth++ == 0)
        m_quoteStart = -1;
    if (type == MD_BLOCK_CODE)
        ++m_codeDepth;
    if (type == MD_BLOCK_H || type == MD_BLOCK_HR)
        m_awaiting = -1;
}

void Reader::leaveBlock(MD_BLOCKTYPE type)
{
    endText();
    if (type == MD_BLOCK_CODE)
        --m_codeDepth;
    if (type == MD_BLOCK_QUOTE && --m_quoteDepth == 0)
        endQuotation();
}

void Reader::enterLink(const MD_SPAN_A_DETAIL *link)
{
    if (const std::optional<DeepLink> place = readDeepLink(decoded(link->href)); place && !m_link)
        m_link = place;
}

// Text mostly comes as a stretch of the document itself, which tells where a block begins.
void Reader::addText(MD_TEXTTYPE type, const char *text, MD_SIZE size)
{
    const qsizetype at = text - m_source.constData();
    if (m_start < 0 && at >= 0 && at < m_source.size())
        m_start = at;
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        m_text += u'\n';
        break;
    case MD_TEXT_NULLCHAR:
        m_text += QChar::ReplacementCharacter;
        break;
    case MD_TEXT_ENTITY:
        m_text += resolveReference(QString::fromUtf8(text, size));
        break;
    case MD_TEXT_CODE:
        // Quotation marks in code are code's own.
        m_text += m_quoteDepth > 0 ? QString::fromUtf8(text, size) : QString(u' ').repeated(qsizetype(size));
        break;
    default:
        m_text += QString::fromUtf8(text, size);
        break;
    }
}

void Reader::endText()
{
    if (!m_text.trimmed().isEmpty() && m_codeDepth == 0) {
        if (m_quoteDepth > 0) {
            if (m_quoteStart < 0)
                m_quoteStart = m_start;
            m_paragraphs.append(m_text.trimmed());
        } else {
            endRunningText();
        }
    }
    m_text.clear();
    m_start = -1;
    m_link.reset();
}

void Reader::endQuotation()
{
    static const QRegularExpression callout(u"^\\[!\\w+[^\\]]*\\][^\\n]*\\n?"_s);
    if (!m_paragraphs.isEmpty() && m_paragraphs.first().startsWith("[!"_L1)) {
        m_paragraphs.first().remove(callout);
        m_paragraphs.removeAll(QString());
    }
    if (!m_paragraphs.isEmpty()) {
        m_quotes.append({.form = QuoteForm::Block,
                         .text = m_paragraphs.join(u"\n\n"_s),
                         .line = lineAt(m_quoteStart),
                         .link = std::nullopt,
                         .blockId = {}});
        m_awaiting = m_quotes.size() - 1;
    }
    m_paragraphs.clear();
}

// A paragraph behind a quotation may name its place; one that only holds a block id does, too. Anything else ends that.
void Reader::endRunningText()
{
    static const QRegularExpression blockId(u"^\\^([hc]-[0-9a-z]+)$"_s);
    if (m_awaiting >= 0) {
        ReportQuote &quote = m_quotes[m_awaiting];
        const QRegularExpressionMatch match = blockId.match(m_text.trimmed());
        if (match.hasMatch() && quote.blockId.isEmpty()) {
            quote.blockId = match.captured(1);
        } else if (m_link && !quote.link) {
            quote.link = m_link;
        }
    }
    addInlineQuotes();
}

void Reader::addInlineQuotes()
{
    static const QRegularExpression marked(
        u"\u201C([^\u201C\u201D]+)\u201D|\u201E([^\u201E\u201C\u201D]+)[\u201C\u201D]|\u00AB([^\u00AB\u00BB]+)\u00BB"
        "|\u300C([^\u300C\u300D]+)\u300D|(?<![\\w\"])\"([^\"]+)\"(?!\\w)"_s);
    for (const QRegularExpressionMatch &match : marked.globalMatch(m_text)) {
        const QString words = match.captured(match.lastCapturedIndex()).trimmed();
        if (wordCount(words) < fewestWords)
            continue;
        const qsizetype lines = QStringView(m_text).first(match.capturedStart()).count(u'\n');
        m_quotes.append(
            {.form = QuoteForm::Inline, .text = words, .line = lineAt(m_start) + lines, .link = m_link, .blockId = {}});
    }
}

// Asked from the beginning to the end.
qsizetype Reader::lineAt(qsizetype byte)
{
    if (byte > m_countedBytes) {
        m_countedLines += QByteArrayView(m_source).sliced(m_countedBytes, byte - m_countedBytes).count('\n');
        m_countedBytes = byte;
    }
    return m_firstLine + m_countedLines;
}

} // namespace

QList<ReportQuote> readQuotes(const QString &markdown)
{
    const QString text = withLineFeeds(markdown);
    const std::optional<FrontMatter> matter = readFrontMatter(text);
    const qsizetype start = matter ? matter->bodyStart : 0;
    return Reader(text.sliced(start).toUtf8(), matter ? matter->bodyLine : 1).read();
}

QStringList readTextHashes(const QString &markdown)
{
    static const QRegularExpression sum(u"sha256: \"?([0-9a-f]{64})"_s);
    const QString text = withLineFeeds(markdown);
    const std::optional<FrontMatter> matter = readFrontMatter(text);
    QStringList sums;
    if (matter) {
        for (const QRegularExpressionMatch &match : sum.globalMatch(text.first(matter->bodyStart)))
            sums.append(match.captured(1));
    }
    return sums;
}
