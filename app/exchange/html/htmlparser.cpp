// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/htmlparser.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <memory>

namespace
{

using namespace Qt::StringLiterals;

constexpr int maxDepth = 256;
constexpr int maxNodes = 500'000;
constexpr qsizetype maxCharacters = qsizetype{16} * 1024 * 1024;
constexpr qsizetype maxValue = 64 * 1024;  // longer attributes are data of pictures
constexpr qsizetype maxData = 1024 * 1024; // of a script that describes the page
constexpr qint64 maxSeconds = 4;
constexpr int step = 8192; // bytes that the parser is given between two looks at the clock

// Of this thread: a busy machine makes no page larger.
qint64 processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec;
}

// What the parser calls while it reads; builds the tree.
class TreeBuilder
{
public:
    explicit TreeBuilder(QByteArray page) : m_page(std::move(page)) { m_open.append(m_tree.add(-1, HtmlTag::Other)); }

    void open(const xmlChar *name, const xmlChar **attributes)
    {
        ++m_depth;
        if (m_depth > maxDepth) {
            if (isBlockTag(htmlTag(view(name))))
                m_tree.appendText(m_open.last(), u" ");
            return;
        }
        const HtmlTag tag = htmlTag(view(name));
        m_open.append(m_tree.add(m_open.last(), tag));
        for (; attributes && *attributes; attributes += 2)
            addAttribute(view(attributes[0]), view(attributes[1]));
        m_tooLarge = m_tooLarge || m_tree.size() > maxNodes;
    }

    void close()
    {
        if (m_depth <= maxDepth && m_open.size() > 1)
            m_open.removeLast();
        m_depth = std::max(0, m_depth - 1);
    }

    void addText(const xmlChar *text, int length)
    {
        const HtmlTag tag = m_tree.tag(m_open.last());
        if (tag == HtmlTag::Script || tag == HtmlTag::Style) {
            addData(text, length);
            return;
        }
        const QString words = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
        m_characters += words.size();
        m_tooLarge = m_tooLarge || m_characters > maxCharacters;
        m_tree.appendText(m_open.last(), words);
    }

    void addComment(const xmlChar *text)
    {
        const QByteArrayView words = view(text);
        if (m_tree.firstComment().isEmpty() && words.contains("http"))
            m_tree.setFirstComment(QString::fromUtf8(words.first(std::min(words.size(), qsizetype{4096}))));
    }

    // Gives the parser its next bytes; none any more when a limit is reached.
    int read(char *buffer, int length)
    {
        m_tooLarge = m_tooLarge || processorSeconds() - m_start > maxSeconds;
        if (m_tooLarge)
            return 0;
        const qsizetype count = std::min({qsizetype(length), qsizetype(step), m_page.size() - m_at});
        std::memcpy(buffer, m_page.constData() + m_at, size_t(count));
        m_at += count;
        return int(count);
    }

    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    HtmlTree takeTree() { return std::move(m_tree); }

private:
    static QByteArrayView view(const xmlChar *text)
    {
        return text ? QByteArrayView(reinterpret_cast<const char *>(text)) : QByteArrayView();
    }

    void addAttribute(QByteArrayView name, QByteArrayView value)
    {
        const std::optional<HtmlAttribute> known = htmlAttribute(name);
        if (known && value.size() <= maxValue)
            m_tree.addAttribute(*known, QString::fromUtf8(value));
    }

    // Of a script only when it is data about the page.
    void addData(const xmlChar *text, int length)
    {
        const int node = m_open.last();
        const QString type = m_tree.attribute(node, HtmlAttribute::Type);
        if (!type.contains("ld+json"_L1, Qt::CaseInsensitive) || m_data > maxData)
            return;
        m_data += length;
        m_tree.appendText(node, QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    }

    QByteArray m_page;
    qsizetype m_at = 0;
    HtmlTree m_tree;
    QList<int> m_open;
    int m_depth = 0;
    qsizetype m_characters = 0;
    qsizetype m_data = 0;
    qint64 m_start = processorSeconds();
    bool m_tooLarge = false;
};

TreeBuilder &builder(void *context)
{
    return *static_cast<TreeBuilder *>(context);
}

// Without a handler for entities and external subsets nothing can be loaded by the parser.
htmlSAXHandler handler()
{
    htmlSAXHandler sax;
    std::memset(&sax, 0, sizeof sax);
    sax.startElement = [](void *context, const xmlChar *name, const xmlChar **attributes) {
        builder(context).open(name, attributes);
    };
    sax.endElement = [](void *context, const xmlChar *) { builder(context).close(); };
    sax.characters = [](void *context, const xmlChar *text, int length) { builder(context).addText(text, length); };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    sax.comment = [](void *context, const xmlChar *text) { builder(context).addComment(text); };
    return sax;
}

int readBytes(void *context, char *buffer, int length)
{
    return builder(context).read(buffer, length);
}

// The parser ends a page at a NUL and complains about other controls.
QByteArray withoutControls(QString page)
{
    for (QChar &unit : page) {
        if (unit.isNull())
            unit = QChar::ReplacementCharacter;
        else if (unit < u' ' && unit != u'\t' && unit != u'\n' && unit != u'\r')
            unit = u' ';
    }
    return page.toUtf8();
}

} // namespace

Result<HtmlTree> parseHtml(const QString &page, const QString &subject)
{
    static const bool isReady = [] {
        xmlInitParser();
        return true;
    }();
    Q_UNUSED(isReady)
    TreeBuilder tree(withoutControls(page));
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                &htmlFreeParserCtxt);
    if (!parser)
        return failure(ErrorKind::TooLarge, subject);
    *parser->sax = handler();
    parser->userData = &tree;
    xmlFreeDoc(htmlCtxtReadIO(parser.get(), &readBytes, nullptr, &tree, nullptr, "UTF-8",
                              HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                  HTML_PARSE_IGNORE_ENC));
    if (tree.isTooLarge())
        return failure(ErrorKind::TooLarge, subject);
    return tree.takeTree();
}
