// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/tagexpression.h"

#include "study/actions/addtag.h"

#include <algorithm>

TagExpression TagExpression::tag(TagId tag)
{
    TagExpression expression;
    expression.m_kind = Kind::Tag;
    expression.m_tag = tag;
    return expression;
}

TagExpression TagExpression::negation(TagExpression operand)
{
    if (operand.m_kind == Kind::Not)
        return operand.m_operands.first();
    TagExpression expression;
    expression.m_kind = Kind::Not;
    expression.m_operands = {std::move(operand)};
    return expression;
}

TagExpression TagExpression::conjunction(QList<TagExpression> operands)
{
    return joined(Kind::And, std::move(operands));
}

TagExpression TagExpression::disjunction(QList<TagExpression> operands)
{
    return joined(Kind::Or, std::move(operands));
}

// Flat: an and within an and is one, so that equal questions are equal values.
TagExpression TagExpression::joined(Kind kind, QList<TagExpression> operands)
{
    TagExpression expression;
    for (const TagExpression &operand : std::as_const(operands)) {
        if (operand.m_kind == kind) {
            expression.m_operands += operand.m_operands;
        } else if (!operand.isEverything()) {
            expression.m_operands.append(operand);
        }
    }
    if (expression.m_operands.size() == 1)
        return expression.m_operands.first();
    expression.m_kind = expression.m_operands.isEmpty() ? Kind::Everything : kind;
    return expression;
}

bool TagExpression::holds(const QSet<TagId> &tags) const
{
    const auto each = [&](const TagExpression &operand) { return operand.holds(tags); };
    switch (m_kind) {
    case Kind::Everything:
        return true;
    case Kind::Tag:
        return tags.contains(m_tag);
    case Kind::Not:
        return !m_operands.first().holds(tags);
    case Kind::And:
        return std::ranges::all_of(m_operands, each);
    case Kind::Or:
        return std::ranges::any_of(m_operands, each);
    }
    Q_UNREACHABLE_RETURN(true);
}

TagExpression TagExpression::reducedTo(const QSet<TagId> &tags) const
{
    if (m_kind == Kind::Tag)
        return tags.contains(m_tag) ? *this : TagExpression();
    QList<TagExpression> operands;
    for (const TagExpression &operand : m_operands) {
        operands.append(operand.reducedTo(tags));
    }
    if (m_kind != Kind::Not)
        return joined(m_kind, operands);
    return operands.first().isEverything() ? TagExpression() : negation(operands.first());
}

namespace
{
bool isWordOfOurs(QStringView word)
{
    return std::ranges::any_of(std::array{u"and", u"or", u"not"}, [&](const char16_t *ours) {
        return word.compare(QStringView(ours), Qt::CaseInsensitive) == 0;
    });
}

// The name where it is the only one, else the path; in quotes where it would be read as something else.
QString nameFor(TagId id, const QList<Tag> &tags)
{
    const auto found = std::ranges::find(tags, id, &Tag::id);
    if (found == tags.end())
        return QStringLiteral("\"\"");
    QString name = found->name;
    const auto isMeant = [&](const Tag &tag) { return tag.name == name || tagPath(tags, tag) == name; };
    if (std::ranges::count_if(tags, isMeant) > 1)
        name = tagPath(tags, *found);
    const QList<QStringView> words = QStringView(name).split(QLatin1Char(' '));
    const bool isPlain = std::ranges::none_of(words, isWordOfOurs) &&
                         std::ranges::none_of(name, [](QChar c) { return QStringView(u"()\"“”").contains(c); });
    return isPlain ? name
                   : QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1StringView("\"\"")) + QLatin1Char('"');
}
} // namespace

QString TagExpression::text(const QList<Tag> &tags) const
{
    const auto part = [&](const TagExpression &operand) {
        const bool isJoined = operand.m_kind == Kind::Or || (operand.m_kind == Kind::And && m_kind == Kind::Not);
        return isJoined ? QLatin1Char('(') + operand.text(tags) + QLatin1Char(')') : operand.text(tags);
    };
    switch (m_kind) {
    case Kind::Everything:
        return {};
    case Kind::Tag:
        return nameFor(m_tag, tags);
    case Kind::Not:
        return QStringLiteral("not ") + part(m_operands.first());
    case Kind::And:
    case Kind::Or:
        break;
    }
    QStringList parts;
    for (const TagExpression &operand : m_operands) {
        parts.append(part(operand));
    }
    return parts.join(m_kind == Kind::And ? QStringLiteral(" and ") : QStringLiteral(" or "));
}
