// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versiontexts.h"

#include <QAbstractListModel>

// A passage that was carried over without being sure. A value.
struct ReviewItem {
    Passage now;
    Passage before; // its origin; the same as `now` when it has none
    ArticleId article;
    QString articleName;
    qint64 versionBefore = 0; // numbers
    qint64 versionNow = 0;    // the article's newest, also when the passage was lost
    QStringList tags;         // of the highlights on it
    QStringList events;       // that it dates
    HighlightId highlight;    // the first on it; null when there is none

    [[nodiscard]] PassageId id() const { return now.id; }
    [[nodiscard]] bool isLost() const { return now.state == AnchorState::Lost; }
};

// The passages that the analyst is asked about, by article and place. Follows the study. GUI thread; the study and the
// texts must outlive it.
class ReviewList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, DetailsRole };

    ReviewList(Study &study, const VersionTexts &texts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const QList<ReviewItem> &items() const { return m_items; }
    [[nodiscard]] int rowOf(PassageId passage) const;

private:
    void reload();
    [[nodiscard]] ReviewItem read(const Passage &passage) const;

    Study *m_study;
    const VersionTexts *m_texts;
    QList<ReviewItem> m_items;
};

// A state in one or two words for the reader; empty for exact.
QString stateWords(AnchorState state);
