// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "study/actions/chosentags.h"
#include "ui/shell/searchhits.h"

#include <QObject>

class Desk;
class QAction;
class QPoint;
class QWidget;
class Workspace;

// What can be done about tags from anywhere in the window: naming tags for the selected words or highlight, tagging
// what a search finds, splitting a tag. The workspace and the desk must outlive it.
class TagCommands : public QObject
{
    Q_OBJECT

public:
    TagCommands(Workspace &workspace, Desk &desk);

    [[nodiscard]] QList<QAction *> menuActions() const { return {m_quickTag, m_autoTag}; }

    // For the words selected on the desk, else for the selected highlight.
    void quickTag();
    void tagHighlightsWith(const QList<HighlightId> &highlights);
    void splitOff(TagId tag);
    // With what a search has found, or with a search of its own when that is nothing.
    void tagHits(const SearchHits &hits = {});

signals:
    void failed(const Error &error);
    void hint(const QString &text);
    void done(const QString &what);

private:
    void ask(QPoint globalPosition, const std::function<void(const ChosenTags &)> &act);
    void tagWords(VersionId version, TextSpan span, const ChosenTags &tags);

    Workspace &m_workspace;
    Desk &m_desk;
    QAction *m_quickTag;
    QAction *m_autoTag;
};
