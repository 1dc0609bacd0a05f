// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apparatuslist.h"

#include "models/apparatuswords.h"

#include <algorithm>

using Kind = ApparatusRow::Kind;

void ApparatusList::show(std::shared_ptr<const ComparedStory> story, Apparatus apparatus)
{
    beginResetModel();
    m_story = std::move(story);
    m_apparatus = std::move(apparatus);
    m_rows.clear();
    if (m_story)
        build();
    endResetModel();
}

void ApparatusList::build()
{
    addEntries(ApparatusKind::Confirmed, ApparatusKind::ByOthers, {});
    addEntries(ApparatusKind::Maybe, ApparatusKind::Maybe, tr("Maybe"));
    if (const QString missing = notFoundWords(*m_story, m_apparatus); !missing.isEmpty())
        add(Kind::Words, {}, missing);
    addFigures();
    for (const QString &remark : apparatusRemarks(*m_story, m_apparatus)) {
        add(Kind::Words, {}, remark);
    }
    addEntries(ApparatusKind::Cut, ApparatusKind::Cut, tr("Cut by you"));
}

void ApparatusList::add(Kind kind, const QString &head, const QString &text)
{
    m_rows.append({.kind = kind, .name = {}, .head = head, .text = text, .marks = {}});
}

void ApparatusList::addEntries(ApparatusKind first, ApparatusKind last, const QString &heading)
{
    bool isFirst = true;
    for (qsizetype i = 0; i < m_apparatus.entries.size(); ++i) {
        const ApparatusEntry &entry = m_apparatus.entries[i];
        if (entry.kind < first || entry.kind > last)
            continue;
        if (std::exchange(isFirst, false) && !heading.isEmpty())
            add(Kind::Heading, heading, {});
        m_rows.append({.kind = Kind::Entry,
                       .name = m_story->names[entry.place.article],
                       .head = entryWords(*m_story, entry),
                       .text = entry.words,
                       .marks = entry.newWords,
                       .number = i});
    }
}

void ApparatusList::addFigures()
{
    if (!m_apparatus.figures.isEmpty())
        add(Kind::Heading, tr("Figures"), {});
    for (qsizetype i = 0; i < m_apparatus.figures.size(); ++i) {
        const ApparatusFigures &figures = m_apparatus.figures[i];
        const QString verdict = verdictWords(figures.verdict);
        const QString said = figures.verdict == FigureVerdict::Differs ? QStringLiteral("≠ %1").arg(verdict) : verdict;
        m_rows.append({.kind = Kind::Figures,
                       .name = {},
                       .head = figures.counted.isEmpty() ? said : QStringLiteral("%1 · %2").arg(figures.counted, said),
                       .text = figuresWords(*m_story, figures),
                       .marks = {},
                       .number = i});
    }
}

const ApparatusEntry *ApparatusList::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].kind != Kind::Entry)
        return nullptr;
    return &m_apparatus.entries[m_rows[index.row()].number];
}

const ApparatusFigures *ApparatusList::figuresAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].kind != Kind::Figures)
        return nullptr;
    return &m_apparatus.figures[m_rows[index.row()].number];
}

QModelIndex ApparatusList::indexOf(Place place) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const ApparatusEntry *entry = entryAt(index(row));
        if (entry && entry->place == place)
            return index(row);
    }
    return {};
}

QModelIndex ApparatusList::firstIndex() const
{
    const auto found = std::ranges::find_if(
        m_rows, [](const ApparatusRow &row) { return row.kind == Kind::Entry || row.kind == Kind::Figures; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int ApparatusList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ApparatusList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ApparatusRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.kind == Kind::Heading ? row.head : row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{row.head, row.text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

Qt::ItemFlags ApparatusList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = m_rows[index.row()].kind;
    return kind == Kind::Entry || kind == Kind::Figures
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemNeverHasChildren;
}
