// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QAbstractListModel>

// The suggested events and claims that the analyst has not decided on: new events first, then what was found about
// events that are there. Follows the events. GUI thread; they must outlive it.
class SuggestionList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailsRole = Qt::UserRole + 1, SentencesRole };

    explicit SuggestionList(const EventList &events, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const EventItem &at(int row) const { return m_events->suggested()[row]; }
    // Whether the event itself is suggested, and not only claims about it.
    [[nodiscard]] bool isNew(int row) const { return at(row).event.state == ReviewState::Suggested; }

private:
    [[nodiscard]] QString details(int row) const;

    const EventList *m_events;
};
