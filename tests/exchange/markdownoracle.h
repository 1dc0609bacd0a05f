// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <md4c.h>

// What a Markdown viewer makes of a text, through md4c with every extension on and none of our own reading: the blocks'
// texts, and whatever is more than text. And strings that try to break out.
class MarkdownOracle
{
public:
    explicit MarkdownOracle(const QString &markdown, unsigned flags = everything)
    {
        MD_PARSER parser = {};
        parser.flags = flags;
        parser.enter_block = [](MD_BLOCKTYPE type, void *, void *data) { return self(data)->enter(type); };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) { return self(data)->leave(type); };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) { return self(data)->span(type, detail); };
        parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
            return self(data)->text(type, QString::fromUtf8(text, size));
        };
        const QByteArray bytes = markdown.toUtf8();
        md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, this);
    }

    static constexpr unsigned everything =
        MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS | MD_FLAG_PERMISSIVEATXHEADERS;

    struct Block {
        QString path; // "quote/p"
        QString text;
    };

    QList<Block> blocks;
    QStringList links;  // addresses of links that are not plain addresses in the text
    QStringList markup; // every other span, and HTML

    // The texts of the blocks whose path ends so.
    [[nodiscard]] QStringList texts(const QString &path) const
    {
        QStringList found;
        for (const Block &block : blocks) {
            if (block.path.endsWith(path))
                found.append(block.text);
        }
        return found;
    }

    static QString hostileLine(QRandomGenerator &random)
    {
        static const QStringList pieces = {
            QStringLiteral("a"),
            QStringLiteral("word"),
            QStringLiteral(" "),
            QStringLiteral("  "),
            QStringLiteral("\t"),
            QStringLiteral("*"),
            QStringLiteral("**"),
            QStringLiteral("_"),
            QStringLiteral("`"),
            QStringLiteral("```"),
            QStringLiteral("["),
            QStringLiteral("]"),
            QStringLiteral("("),
            QStringLiteral(")"),
            QStringLiteral("[a](b)"),
            QStringLiteral("!["),
            QStringLiteral("<"),
            QStringLiteral(">"),
            QStringLiteral("<b>"),
            QStringLiteral("<!-- x -->"),
            QStringLiteral("&amp;"),
            QStringLiteral("&#32;"),
            QStringLiteral("&"),
            QStringLiteral(";"),
            QStringLiteral("#"),
            QStringLiteral("## "),
            QStringLiteral("- "),
            QStringLiteral("-"),
            QStringLiteral("---"),
            QStringLiteral("==="),
            QStringLiteral("="),
            QStringLiteral("+ "),
            QStringLiteral("1. "),
            QStringLiteral("12) "),
            QStringLiteral("|"),
            QStringLiteral("| -"),
            QStringLiteral(":"),
            QStringLiteral("::"),
            QStringLiteral("~"),
            QStringLiteral("~~~"),
            QStringLiteral("$"),
            QStringLiteral("$$"),
            QStringLiteral("5"),
            QStringLiteral("%%"),
            QStringLiteral("^"),
            QStringLiteral("\\"),
            QStringLiteral("\\\\"),
            QStringLiteral("."),
            QStringLiteral("{{"),
            QStringLiteral("<!-- boilerplate -->"),
            QStringLiteral("@a"),
            QStringLiteral("<a@b.c>"),
            QStringLiteral("<http://x.y>"),
            QStringLiteral("\u00A0"),
            QStringLiteral("\u2011"),
            QStringLiteral("\u00E9"),
            QStringLiteral("\u05D0\u05D1"),
            QStringLiteral("\u6F22"),
            QStringLiteral("\U0001F600"),
            QStringLiteral("\u202E"),
            QStringLiteral("\u200B"),
            QStringLiteral("\u0301"),
        };
        QString line;
        for (quint32 i = random.bounded(1, 9); i > 0; --i)
            line += pieces.at(random.bounded(pieces.size()));
        return line.normalized(QString::NormalizationForm_C);
    }

private:
    static MarkdownOracle *self(void *data) { return static_cast<MarkdownOracle *>(data); }

    static QString nameOf(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            return QStringLiteral("quote");
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            return QStringLiteral("list");
        case MD_BLOCK_LI:
            return QStringLiteral("item");
        case MD_BLOCK_H:
            return QStringLiteral("heading");
        case MD_BLOCK_CODE:
            return QStringLiteral("code");
        case MD_BLOCK_HTML:
            return QStringLiteral("html");
        case MD_BLOCK_P:
            return QStringLiteral("p");
        case MD_BLOCK_TR:
            return QStringLiteral("row");
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            return QStringLiteral("cell");
        default:
            return QStringLiteral("block");
        }
    }

    int enter(MD_BLOCKTYPE type)
    {
        keep();
        m_path.append(nameOf(type));
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD || !m_text.isEmpty())
            blocks.append({.path = m_path.join(u'/'), .text = std::exchange(m_text, QString())});
        m_path.removeLast();
        return 0;
    }

    int span(MD_SPANTYPE type, void *detail)
    {
        if (type != MD_SPAN_A) {
            markup.append(QStringLiteral("span %1").arg(type));
            return 0;
        }
        const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
        if (link->is_autolink == 0)
            links.append(QString::fromUtf8(link->href.text, link->href.size));
        return 0;
    }

    int text(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_BR:
            m_text += u'\n';
            break;
        case MD_TEXT_SOFTBR:
            m_text += QStringLiteral("<soft>");
            break;
        case MD_TEXT_ENTITY:
            m_text += text == u"&#32;" ? QStringLiteral(" ") : text == u"&#9;" ? QStringLiteral("\t") : text;
            if (text != u"&#32;" && text != u"&#9;")
                markup.append(text);
            break;
        case MD_TEXT_HTML:
            markup.append(text);
            break;
        default:
            m_text += text;
        }
        return 0;
    }

    void keep()
    {
        if (!m_text.isEmpty())
            blocks.append({.path = m_path.join(u'/'), .text = std::exchange(m_text, QString())});
    }

    QStringList m_path;
    QString m_text;
};
