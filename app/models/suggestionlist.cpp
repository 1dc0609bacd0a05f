// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/suggestionlist.h"

SuggestionList::SuggestionList(const EventList &events, QObject *parent) : QAbstractListModel(parent), m_events(&events)
{
    connect(&events, &EventList::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int SuggestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events->suggested().size());
}

// "new · 2 April 2025 · 001, 003"
QString SuggestionList::details(int row) const
{
    QStringList dates;
    QStringList articles;
    for (const ClaimItem &claim : at(row).claims) {
        if (!claim.when.isEmpty() && !dates.contains(claim.when))
            dates.append(claim.when);
        if (!articles.contains(claim.articleName))
            articles.append(claim.articleName);
    }
    QStringList parts{isNew(row) ? tr("new event") : tr("more about this event"), dates.join(QStringLiteral(", ")),
                      articles.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant SuggestionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventItem &item = at(index.row());
    QStringList sentences;
    for (const ClaimItem &claim : item.claims)
        sentences.append(claim.articleName + QStringLiteral(": ") + claim.passage.quote.simplified());
    switch (role) {
    case Qt::DisplayRole:
        return item.event.title;
    case DetailsRole:
        return details(index.row());
    case SentencesRole:
        return sentences;
    case Qt::AccessibleTextRole:
        return QString(item.event.title + QStringLiteral(", ") + details(index.row()) + QStringLiteral(". ") +
                       sentences.join(u' '));
    default:
        return {};
    }
}
