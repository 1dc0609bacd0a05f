// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/result.h"

#include <QList>
#include <QSet>

// A question about what is tagged: "a and (b or not c)". A tag stands for all below it too. The empty expression holds
// for everything. A value; any thread.
//
// In words: names or paths of tags, and, or, not, parentheses; and binds closer than or. A name in quotes ("…", with ""
// for a quote in it) may be anything; without, it may not hold a parenthesis or quote, nor one of the three words on
// its own. They are compared as in text/foldedtext.h where they are not found letter by letter.
class TagExpression
{
public:
    enum class Kind { Everything, Tag, Not, And, Or };

    TagExpression() = default;
    static TagExpression tag(TagId tag);
    static TagExpression negation(TagExpression operand);
    // One operand is itself; none is everything.
    static TagExpression conjunction(QList<TagExpression> operands);
    static TagExpression disjunction(QList<TagExpression> operands);

    // Refused as NoSuchTag, as Usage when several tags have the name, and as BadFormat with what is wrong as the
    // subject.
    static Result<TagExpression> parse(const QString &words, const QList<Tag> &tags);
    // So that parse() makes the same of it.
    [[nodiscard]] QString text(const QList<Tag> &tags) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isEverything() const { return m_kind == Kind::Everything; }
    [[nodiscard]] TagId tag() const { return m_tag; }
    [[nodiscard]] const QList<TagExpression> &operands() const { return m_operands; }

    // `tags`: those of a highlight or an event, and all above them.
    [[nodiscard]] bool holds(const QSet<TagId> &tags) const;
    // Without what refers to tags that are not among these.
    [[nodiscard]] TagExpression reducedTo(const QSet<TagId> &tags) const;

    friend bool operator==(const TagExpression &, const TagExpression &) = default;

private:
    static TagExpression joined(Kind kind, QList<TagExpression> operands);

    Kind m_kind = Kind::Everything;
    TagId m_tag;                     // of a tag
    QList<TagExpression> m_operands; // of all others
};
