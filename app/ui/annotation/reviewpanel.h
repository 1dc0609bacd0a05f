// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reviewlist.h"

#include <QWidget>

class EmptyState;
class EvidenceView;
class Navigator;
class QListView;
class QPushButton;
class QuietLabel;

// What the analyst is asked about after a new version or a merge: each passage with its words as they stood and as they
// may stand now, side by side, to be accepted, placed by hand or left without a place. One key each; every answer can
// be undone. GUI thread; all it is given must outlive it.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(Study &study, const VersionTexts &texts, ReviewList &reviews, Navigator &navigator,
                QWidget *parent = nullptr);

    // Puts the passage that is shown on these words of a version: the ones that the analyst selected on the desk.
    void place(VersionId version, TextSpan span);

signals:
    void failed(const Error &error);
    // The words selected on the desk are asked for; the answer is place().
    void selectionWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void showRow(int row);
    void showNow(const ReviewItem &item);
    void tryNext();
    void accept();
    void orphan();
    void tell(const Result<void> &done);
    [[nodiscard]] const ReviewItem *current() const;

    Study *m_study;
    const VersionTexts *m_texts;
    ReviewList *m_reviews;
    Navigator *m_navigator;
    QuietLabel *m_title;
    QListView *m_view;
    QWidget *m_evidence;
    QuietLabel *m_headBefore;
    QuietLabel *m_headNow;
    EvidenceView *m_before;
    EvidenceView *m_now;
    QPushButton *m_accept;
    QPushButton *m_place;
    QPushButton *m_orphan;
    QPushButton *m_next;
    EmptyState *m_empty;
    int m_row = 0;                   // shown last: the one after it follows when it has been answered
    PassageId m_revealed;            // on the desk, where nothing moves while it stays the same
    QList<TextSpan> m_others;        // further places of the one that is shown, UTF-16 units
    std::optional<TextSpan> m_tried; // the one of them that is proposed instead
    qsizetype m_turn = 0;
};
