// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagfilter.h"

#include <algorithm>

using Kind = TagExpression::Kind;

// The parts of an expression whose operands are joined by "and".
struct TagFilter::Marks {
    QList<TagId> with;
    QList<TagId> without;
    QList<TagExpression> rest;
    TagJoin join = TagJoin::All;
};

namespace
{
bool isTag(const TagExpression &expression)
{
    return expression.kind() == Kind::Tag;
}

QList<TagExpression> asTags(const QList<TagId> &tags)
{
    QList<TagExpression> expressions;
    for (const TagId tag : tags) {
        expressions.append(TagExpression::tag(tag));
    }
    return expressions;
}
} // namespace

TagFilter::TagFilter(Study &study, QObject *parent) : QObject(parent), m_study(&study)
{
    readTags();
    connect(m_study, &Study::changed, this, &TagFilter::follow);
}

bool TagFilter::shows(const QList<TagId> &tags) const
{
    if (!isFiltering())
        return true;
    QSet<TagId> all;
    for (TagId tag : tags) {
        // Until one is there already: that ends a cycle too.
        for (; !tag.isNull() && !all.contains(tag); tag = m_parents.value(tag)) {
            all.insert(tag);
        }
    }
    return m_expression.holds(all);
}

void TagFilter::setExpression(const TagExpression &expression)
{
    if (expression == m_expression)
        return;
    m_expression = expression;
    // With one tag alone the join is not to be seen in the expression.
    if (const Marks now = marks(); now.with.size() > 1)
        m_join = now.join;
    emit changed();
}

Result<void> TagFilter::setText(const QString &words)
{
    return TagExpression::parse(words, m_tags).transform([this](const TagExpression &expression) {
        setExpression(expression);
    });
}

TagMark TagFilter::mark(TagId tag) const
{
    const Marks now = marks();
    return now.with.contains(tag) ? TagMark::With : now.without.contains(tag) ? TagMark::Without : TagMark::Either;
}

void TagFilter::setMark(TagId tag, TagMark mark)
{
    Marks now = marks();
    now.with.removeAll(tag);
    now.without.removeAll(tag);
    if (mark == TagMark::With) {
        now.with.append(tag);
    } else if (mark == TagMark::Without) {
        now.without.append(tag);
    }
    setMarks(now);
}

void TagFilter::setJoin(TagJoin join)
{
    if (join == m_join)
        return;
    const Marks now = marks();
    m_join = join;
    const TagExpression before = m_expression;
    setMarks(now);
    if (m_expression == before)
        emit changed(); // the switch itself
}

TagFilter::Marks TagFilter::marks() const
{
    Marks marks{.join = m_join};
    const bool isJoined = m_expression.kind() == Kind::And;
    const QList<TagExpression> parts = isJoined ? m_expression.operands() : QList{m_expression};
    const bool hasTag = std::ranges::any_of(parts, isTag);
    for (const TagExpression &part : parts) {
        if (isTag(part)) {
            marks.with.append(part.tag());
        } else if (part.kind() == Kind::Not && isTag(part.operands().first())) {
            marks.without.append(part.operands().first().tag());
        } else if (part.kind() == Kind::Or && !hasTag && marks.with.isEmpty() &&
                   std::ranges::all_of(part.operands(), isTag)) {
            marks.join = TagJoin::Any;
            for (const TagExpression &operand : part.operands()) {
                marks.with.append(operand.tag());
            }
        } else if (!part.isEverything()) {
            marks.rest.append(part);
        }
    }
    if (hasTag && marks.with.size() > 1)
        marks.join = TagJoin::All;
    return marks;
}

void TagFilter::setMarks(const Marks &marks)
{
    QList<TagExpression> parts = asTags(marks.with);
    if (m_join == TagJoin::Any)
        parts = {TagExpression::disjunction(parts)};
    for (const TagExpression &tag : asTags(marks.without)) {
        parts.append(TagExpression::negation(tag));
    }
    setExpression(TagExpression::conjunction(parts + marks.rest));
}

void TagFilter::readTags()
{
    m_tags = orEmpty(m_study->store().table<Tag>().select(QStringLiteral("ORDER BY position, id")));
    m_parents.clear();
    for (const Tag &tag : std::as_const(m_tags)) {
        m_parents.insert(tag.id, tag.parent);
    }
}

void TagFilter::follow(const ChangeSet &changes)
{
    if (!changes.touchesTags())
        return;
    const QList<Tag> before = m_tags;
    readTags();
    if (m_tags == before || !isFiltering())
        return;
    const QList<TagId> known = m_parents.keys();
    m_expression = m_expression.reducedTo(QSet<TagId>(known.begin(), known.end()));
    emit changed(); // what lies below a tag, or its name
}
