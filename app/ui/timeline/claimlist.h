// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QListWidget>

// The claims about one event: who makes each, what it rests on, when, and its words, with an editor below the one that
// is chosen; as high as all of them, to be scrolled with what stands around it. GUI thread.
class ClaimList : public QListWidget
{
    Q_OBJECT

public:
    explicit ClaimList(QWidget *parent = nullptr);

    // The one that is chosen stays so as long as it is there; else the next. Says nothing.
    void setClaims(const QList<ClaimItem> &claims, const QList<ClaimId> &conflicting);
    [[nodiscard]] const QList<ClaimItem> &claims() const { return m_claims; }
    // Null when none is chosen.
    [[nodiscard]] const ClaimItem *chosen() const;
    // False when it is not there.
    bool choose(ClaimId claim);

    // Stands below the claim that is chosen; the list owns it. It has a layout.
    void setEditor(QWidget *editor);
    // After what the editor shows has changed.
    void fit();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int editorHeight() const;

    QList<ClaimItem> m_claims;
    QWidget *m_editor = nullptr;
    int m_pressed = -1; // row
    bool m_isFitting = false;
};

// "planned", "reported plan": what a claim says of the event, for a reader.
QString modalityWord(Modality modality);
// What became of a passage whose article has changed: "its words are no longer in the article"; empty when it stands.
QString anchorWord(AnchorState state);
