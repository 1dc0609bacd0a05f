// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagmatches.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

// A line to name tags in, with those that match below it. Arrows choose among them, Enter takes the chosen one; a comma
// takes it and goes on to the next. GUI thread; the tags must outlive it.
class TagEntry : public QWidget
{
    Q_OBJECT

public:
    // One existing tag, or several that may be new.
    enum class Kind { One, Several };

    TagEntry(const TagTree &tags, Kind kind, QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);
    // Tags that cannot be chosen.
    void setExcluded(const QSet<TagId> &tags);
    // What is named, with the chosen match for what is typed last.
    [[nodiscard]] ChosenTags chosen() const;
    void clear();

signals:
    void chosenChanged();
    void accepted(const ChosenTags &tags);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    bool handleKey(int key);
    void accept();
    void takeMatch();
    void moveTo(int row);
    // Where what is typed last begins.
    [[nodiscard]] qsizetype lastPiece() const;
    [[nodiscard]] const TagMatch *current() const;

    const TagTree *m_tags;
    Kind m_kind;
    QSet<TagId> m_excluded;
    QList<TagMatch> m_matches;
    QLineEdit *m_line;
    QListWidget *m_list;
};
