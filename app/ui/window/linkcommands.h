// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "study/actions/decidelink.h"

#include <QObject>

#include <optional>

class Desk;
class QAction;
class Workspace;

// Deciding from anywhere on the desk that two passages tell the same, or that they do not. The workspace and the desk
// must outlive it.
class LinkCommands : public QObject
{
    Q_OBJECT

public:
    LinkCommands(Workspace &workspace, Desk &desk);

    [[nodiscard]] QList<QAction *> menuActions() const { return {m_link, m_cut}; }

    // The first time it remembers the selected words or the sentence that is read, the second time it links them with
    // those.
    void link();
    // The sentence that is read and the entry that is chosen in the apparatus, else its only counterpart.
    void cut();
    // The passage that was remembered is not wanted any more. False when there is none.
    bool letGo();

signals:
    void failed(const Error &error);
    void hint(const QString &text);
    void done(const QString &what);

private:
    [[nodiscard]] std::optional<LinkEnd> passage() const;
    [[nodiscard]] QString articleName(VersionId version) const;

    Workspace &m_workspace;
    Desk &m_desk;
    QAction *m_link;
    QAction *m_cut;
    std::optional<LinkEnd> m_first;
};
