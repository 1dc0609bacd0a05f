// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/markdowndialect.h"

#include "exchange/markdownescape.h"
#include "exchange/markdownpieces.h"
#include "exchange/tabletext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{

// What Pandoc reads besides: citations, super- and subscript, formulas, and typography that it makes by itself.
bool isPandocMarkup(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    const bool isDoubled = at > 0 && text.at(at - 1) == unit;
    return QStringView(u"@^~$'\"").contains(unit) || (isDoubled && (unit == u'-' || unit == u'.'));
}

QString forPandoc(QStringView line)
{
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isPandocMarkup(line, i) && !endsWithOpenBackslash(text))
            text += u'\\';
        text += line.at(i);
    }
    return text;
}

// Words of a wikilink have no escapes: what would end it goes.
QString wikiWords(const QString &text)
{
    QString words;
    for (const QChar unit : text.simplified())
        words += QStringView(u"[]|#^").contains(unit) ? u' ' : unit;
    return words.simplified();
}

} // namespace

QString MarkdownDialect::forReader(const QString &markdown) const
{
    if (m_profile != MarkdownProfile::Pandoc)
        return markdown;
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines) {
        if (!line.startsWith(u"| --- |"_s)) // the rule below a table's head
            line = forPandoc(line);
    }
    return lines.join(u'\n');
}

QString MarkdownDialect::heading(int level, const QString &text) const
{
    return forReader(MarkdownPieces::heading(level, text));
}

QString MarkdownDialect::verbatim(const QString &text, const QString &indent) const
{
    return forReader(MarkdownPieces::verbatim(text, indent));
}

QString MarkdownDialect::line(const QString &text) const
{
    return forReader(escapeMarkdown(text.simplified(), MarkdownSpot::Line));
}

QString MarkdownDialect::inlineText(const QString &text) const
{
    return forReader(escapeMarkdown(text, MarkdownSpot::Inline));
}

QString MarkdownDialect::table(const QList<QStringList> &rows) const
{
    return forReader(markdownTable(rows));
}

QString MarkdownDialect::link(const QString &words, const QString &address) const
{
    return address.isEmpty() ? inlineText(words) : u'[' + inlineText(words) + u"]("_s + address + u')';
}

QString MarkdownDialect::linkWithin(const QString &words, const QString &file, const QString &block) const
{
    if (m_profile == MarkdownProfile::Obsidian) {
        const QString target = file + (block.isEmpty() ? QString() : u"#^"_s + block);
        return u"[["_s + target + u'|' + wikiWords(words) + u"]]"_s;
    }
    const QString name =
        file.isEmpty() ? QString() : QString::fromLatin1(QUrl::toPercentEncoding(file + u".md"_s, "/"));
    const QString caret = m_profile == MarkdownProfile::Pandoc ? QString() : u"^"_s;
    return link(words, name + (block.isEmpty() ? QString() : u'#' + caret + block));
}
