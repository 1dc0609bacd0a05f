// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/functionscan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

// The source without comments, preprocessor lines and the insides of literals; every line end stays.
QString bare(const QString &source)
{
    static const QRegularExpression pattern(uR"x((//[^\n]*|/\*.*?\*/|^[ \t]*#(?:\\\n|[^\n])*))x"
                                            uR"x(|(R"([^(\s]*)\(.*?\)\3"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'))x"
                                            uR"x(|\b[0-9][\w.']*)x"_s,
                                            QRegularExpression::DotMatchesEverythingOption |
                                                QRegularExpression::MultilineOption);
    QString out;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(source)) {
        out += source.sliced(done, match.capturedStart() - done);
        out += match.hasCaptured(2) ? u"\""_s : match.hasCaptured(1) ? u" "_s : u"0"_s;
        out += QString(match.captured().count(u'\n'), u'\n');
        done = match.capturedEnd();
    }
    return out + source.sliced(done);
}

// The text without the innermost groups of such brackets, and so on outwards.
QString without(QString text, const QRegularExpression &group, const QString &instead)
{
    QString before;
    do {
        before = text;
        text.replace(group, instead);
    } while (text != before);
    return text;
}

enum class Opens { Scope, Function, Value };

// What a brace opens, by what stands before it since the last statement.
Opens opens(const QString &head)
{
    static const QRegularExpression angles(u"<[^<>]*>"_s);
    static const QRegularExpression parentheses(u"\\([^()]*\\)"_s);
    static const QRegularExpression scope(u"^(?:inline |export )?(?:namespace|class|struct|union|enum|extern)\\b"_s);
    static const QRegularExpression operators(u"operator\\s*[^\\s\\w(]+"_s);
    static const QRegularExpression assigned(u"=(?!\\s*\\[)"_s);
    static const QRegularExpression memberStarted(u"\\$[^$]*(?<!:):(?!:).*[\\w>]$"_s);
    QString text = without(head, angles, {}).simplified();
    if (text.startsWith("template "_L1))
        text = text.sliced(u"template "_s.size());
    text.replace(operators, u"operator"_s);
    text = without(text, parentheses, u"$"_s);
    if (!text.contains(u'$'))
        return text.contains(scope) ? Opens::Scope : Opens::Value;
    return text.contains(assigned) || text.contains(memberStarted) ? Opens::Value : Opens::Function;
}

QString nameIn(const QString &head)
{
    static const QRegularExpression named(uR"((operator\s*[^\s\w(]+|[~\w:]+)(?:\s*\(|\s*=\s*\[))"_s);
    return named.match(head).captured(1);
}

class Scanner
{
public:
    QList<FunctionExtent> run(const QString &text)
    {
        for (const QChar c : text) {
            if (m_depth > 0)
                passOver(c);
            else
                read(c);
            m_line += c == u'\n' ? 1 : 0;
        }
        return m_found;
    }

private:
    // Within a function or a value only braces matter.
    void passOver(QChar c)
    {
        m_depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (m_depth > 0)
            return;
        if (m_inside == Opens::Function) {
            m_found.append({.name = nameIn(m_head), .firstLine = m_headLine, .lastLine = m_line});
            m_head.clear();
        } else {
            m_head += u'}';
        }
    }

    void read(QChar c)
    {
        m_parentheses += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u'{')
            open();
        else if (c == u'}' || (c == u';' && m_parentheses == 0) || (c == u':' && isAccess()))
            m_head.clear();
        else
            append(c);
    }

    void open()
    {
        m_inside = m_parentheses > 0 ? Opens::Value : opens(m_head);
        if (m_inside == Opens::Scope)
            m_head.clear();
        else
            m_depth = 1;
    }

    [[nodiscard]] bool isAccess() const
    {
        static const QRegularExpression access(u"\\b(public|protected|private|slots|signals)\\s*$"_s);
        return m_head.contains(access);
    }

    void append(QChar c)
    {
        if (m_head.isEmpty() && c.isSpace())
            return;
        if (m_head.isEmpty())
            m_headLine = m_line;
        m_head += c;
    }

    QList<FunctionExtent> m_found;
    QString m_head; // what stands since the last statement or brace
    Opens m_inside = Opens::Scope;
    qsizetype m_headLine = 1;
    qsizetype m_line = 1;
    int m_depth = 0;
    int m_parentheses = 0;
};

} // namespace

QList<FunctionExtent> functionExtents(const QString &source)
{
    return Scanner().run(bare(source));
}
