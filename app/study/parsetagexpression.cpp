// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/tagexpression.h"

#include "study/actions/addtag.h"
#include "text/foldedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
constexpr int depthLimit = 64; // parentheses and nots within one another

enum class TokenKind { Name, And, Or, Not, Open, Close, End };

struct Token {
    TokenKind kind = TokenKind::End;
    QString text;
};

QString say(const char *sentence)
{
    return QCoreApplication::translate("TagExpression", sentence);
}

TokenKind kindOf(QStringView word)
{
    const auto is = [&](QStringView ours) { return word.compare(ours, Qt::CaseInsensitive) == 0; };
    return is(u"and") ? TokenKind::And : is(u"or") ? TokenKind::Or : is(u"not") ? TokenKind::Not : TokenKind::Name;
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(u'“') || c == QChar(u'”');
}

// Takes a name in quotes from the front of `rest`.
Result<Token> takeQuoted(QStringView &rest)
{
    const QChar end = rest.front() == QLatin1Char('"') ? QChar(u'"') : QChar(u'”');
    QString name;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] != end) {
            name += rest[i];
        } else if (i + 1 < rest.size() && rest[i + 1] == end) {
            name += rest[i++];
        } else {
            rest = rest.sliced(i + 1);
            return Token{.kind = TokenKind::Name, .text = name};
        }
    }
    return failure(ErrorKind::BadFormat, say(QT_TRANSLATE_NOOP("TagExpression", "A quote without its end")));
}

// Takes a word up to white space, a quote or a parenthesis.
Token takeWord(QStringView &rest)
{
    const auto end = std::ranges::find_if(
        rest, [](QChar c) { return c.isSpace() || isQuote(c) || c == QLatin1Char('(') || c == QLatin1Char(')'); });
    const QStringView word = rest.first(end - rest.begin());
    rest = rest.sliced(word.size());
    return {.kind = kindOf(word), .text = word.toString()};
}

// Words beside one another are one name.
Result<QList<Token>> tokens(QStringView rest)
{
    QList<Token> found;
    for (rest = rest.trimmed(); !rest.isEmpty(); rest = rest.trimmed()) {
        if (rest.front() == QLatin1Char('(') || rest.front() == QLatin1Char(')')) {
            found.append({.kind = rest.front() == QLatin1Char('(') ? TokenKind::Open : TokenKind::Close,
                          .text = QString(rest.front())});
            rest = rest.sliced(1);
        } else if (isQuote(rest.front())) {
            const Result<Token> quoted = takeQuoted(rest);
            if (!quoted)
                return std::unexpected(quoted.error());
            found.append(*quoted);
        } else {
            const Token word = takeWord(rest);
            if (word.kind == TokenKind::Name && !found.isEmpty() && found.last().kind == TokenKind::Name) {
                found.last().text += QLatin1Char(' ') + word.text;
            } else {
                found.append(word);
            }
        }
    }
    found.append(Token{});
    return found;
}

class Parser
{
public:
    Parser(QList<Token> tokens, const QList<Tag> &tags) : m_tokens(std::move(tokens)), m_tags(&tags) {}

    Result<TagExpression> parse()
    {
        return anyOf(0).and_then([this](TagExpression expression) -> Result<TagExpression> {
            if (next().kind != TokenKind::End)
                return unexpected();
            return expression;
        });
    }

private:
    [[nodiscard]] const Token &next() const { return m_tokens[m_place]; }
    bool take(TokenKind kind)
    {
        const bool isIt = next().kind == kind;
        m_place += isIt ? 1 : 0;
        return isIt;
    }

    std::unexpected<Error> unexpected() const
    {
        if (next().kind == TokenKind::End)
            return failure(ErrorKind::BadFormat, say(QT_TRANSLATE_NOOP("TagExpression", "A filter without its end")));
        const QString sentence = next().kind == TokenKind::Name
                                     ? say(QT_TRANSLATE_NOOP("TagExpression", "“%1” without “and” or “or” before it"))
                                     : say(QT_TRANSLATE_NOOP("TagExpression", "“%1” in this place"));
        return failure(ErrorKind::BadFormat, QString(sentence).replace(QLatin1StringView("%1"), next().text));
    }

    Result<TagExpression> anyOf(int depth)
    {
        QList<TagExpression> operands;
        do {
            Result<TagExpression> operand = allOf(depth);
            if (!operand)
                return operand;
            operands.append(*operand);
        } while (take(TokenKind::Or));
        return TagExpression::disjunction(operands);
    }

    Result<TagExpression> allOf(int depth)
    {
        QList<TagExpression> operands;
        do {
            Result<TagExpression> operand = one(depth);
            if (!operand)
                return operand;
            operands.append(*operand);
        } while (take(TokenKind::And));
        return TagExpression::conjunction(operands);
    }

    Result<TagExpression> one(int depth)
    {
        if (depth > depthLimit)
            return unexpected();
        if (take(TokenKind::Not))
            return one(depth + 1).transform([](const TagExpression &what) { return TagExpression::negation(what); });
        if (take(TokenKind::Open)) {
            return anyOf(depth + 1).and_then([this](TagExpression inner) -> Result<TagExpression> {
                if (!take(TokenKind::Close)) {
                    return next().kind == TokenKind::End
                               ? failure(ErrorKind::BadFormat,
                                         say(QT_TRANSLATE_NOOP("TagExpression", "A parenthesis without its end")))
                               : unexpected();
                }
                return inner;
            });
        }
        if (next().kind != TokenKind::Name)
            return unexpected();
        return named(m_tokens[m_place++].text);
    }

    // Letter by letter before roughly, a path before a name.
    Result<TagExpression> named(const QString &name) const
    {
        const QString folded = FoldedText(name).text().trimmed();
        const auto pathOf = [&](const Tag &tag) { return tagPath(*m_tags, tag); };
        const auto fold = [](const QString &text) { return FoldedText(text).text().trimmed(); };
        for (const auto &isIt :
             {std::function<bool(const Tag &)>([&](const Tag &tag) { return pathOf(tag) == name; }),
              std::function<bool(const Tag &)>([&](const Tag &tag) { return tag.name == name; }),
              std::function<bool(const Tag &)>([&](const Tag &tag) { return fold(pathOf(tag)) == folded; }),
              std::function<bool(const Tag &)>([&](const Tag &tag) { return fold(tag.name) == folded; })}) {
            QList<Tag> found;
            std::ranges::copy_if(*m_tags, std::back_inserter(found), isIt);
            if (found.size() == 1)
                return TagExpression::tag(found.first().id);
            if (found.size() > 1)
                return ambiguous(name, pathOf(found.first()));
        }
        return failure(ErrorKind::NoSuchTag, QStringLiteral("“%1”").arg(name));
    }

    static std::unexpected<Error> ambiguous(const QString &name, const QString &path)
    {
        const QString sentence = say(QT_TRANSLATE_NOOP("TagExpression", "Several tags are called “%1”: write “%2”."));
        return failure(ErrorKind::Usage,
                       sentence.section(QLatin1StringView("%1"), 0, 0) + name +
                           sentence.section(QLatin1StringView("%1"), 1).replace(QLatin1StringView("%2"), path));
    }

    QList<Token> m_tokens;
    const QList<Tag> *m_tags;
    qsizetype m_place = 0;
};
} // namespace

Result<TagExpression> TagExpression::parse(const QString &words, const QList<Tag> &tags)
{
    return tokens(words).and_then([&](const QList<Token> &found) -> Result<TagExpression> {
        if (found.size() == 1)
            return TagExpression();
        return Parser(found, tags).parse();
    });
}
