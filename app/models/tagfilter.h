// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "study/tagexpression.h"

#include <QHash>
#include <QObject>

// What a tag is asked for by a click.
enum class TagMark { Either, With, Without };

// Whether the tags marked "with" are all asked for, or one of them.
enum class TagJoin { All, Any };

// What is shown of highlights and events, by their tags: one filter for the desk and all lists. It is a matter of the
// view, neither stored in the study nor undone; what it refers to follows the study. GUI thread; the study must outlive
// it.
class TagFilter : public QObject
{
    Q_OBJECT

public:
    explicit TagFilter(Study &study, QObject *parent = nullptr);

    // Whether something with these tags is shown.
    [[nodiscard]] bool shows(const QList<TagId> &tags) const;
    [[nodiscard]] bool isFiltering() const { return !m_expression.isEverything(); }

    [[nodiscard]] const TagExpression &expression() const { return m_expression; }
    // In words, as they are parsed; empty when all is shown.
    [[nodiscard]] QString text() const { return m_expression.text(m_tags); }
    void setExpression(const TagExpression &expression);
    // When the words cannot be understood, the filter stays as it is.
    Result<void> setText(const QString &words);
    void clear() { setExpression({}); }

    // The same filter by marks on tags; what else it asks for stays.
    [[nodiscard]] TagMark mark(TagId tag) const;
    void setMark(TagId tag, TagMark mark);
    [[nodiscard]] TagJoin join() const { return m_join; }
    void setJoin(TagJoin join);

signals:
    // Other things are shown than before, or in other words.
    void changed();

private:
    struct Marks;

    void follow(const ChangeSet &changes);
    void readTags();
    [[nodiscard]] Marks marks() const;
    void setMarks(const Marks &marks);

    Study *m_study;
    QList<Tag> m_tags;
    QHash<TagId, TagId> m_parents;
    TagExpression m_expression;
    TagJoin m_join = TagJoin::All;
};
