// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagetree.h"

#include <QLocale>

#include <algorithm>

namespace
{
constexpr quintptr isGroup = 0; // else the place of the group, from 1

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    std::ranges::replace_if(line, [](QChar c) { return c.isSpace(); }, QChar(u' '));
    return line;
}
} // namespace

void PassageTree::setGroups(QList<PassageGroup> groups, Qt::CheckState state)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_checked.clear();
    for (const PassageGroup &group : std::as_const(m_groups)) {
        m_checked.append(QList<bool>(group.passages.size(), state == Qt::Checked));
    }
    endResetModel();
    emit checkedChanged();
}

QList<PassageChoice> PassageTree::checked() const
{
    QList<PassageChoice> chosen;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        for (qsizetype j = 0; j < m_groups[i].passages.size(); ++j) {
            if (m_checked[i][j])
                chosen.append(m_groups[i].passages[j]);
        }
    }
    return chosen;
}

int PassageTree::count() const
{
    qsizetype count = 0;
    for (const PassageGroup &group : m_groups) {
        count += group.passages.size();
    }
    return int(count);
}

QModelIndex PassageTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : isGroup);
}

QModelIndex PassageTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, isGroup);
}

int PassageTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == isGroup && parent.column() == 0 ? int(m_groups[parent.row()].passages.size()) : 0;
}

int PassageTree::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PassageTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == isGroup) {
        const PassageGroup &group = m_groups[index.row()];
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1 · %2").arg(group.title, QLocale().toString(group.passages.size()));
        return role == Qt::CheckStateRole ? QVariant(stateOf(index.row())) : QVariant();
    }
    const auto group = qsizetype(index.internalId()) - 1;
    const PassageChoice &choice = m_groups[group].passages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return choice.text();
    case Qt::CheckStateRole:
        return m_checked[group][index.row()] ? Qt::Checked : Qt::Unchecked;
    case ChoiceRole:
        return QVariant::fromValue(choice);
    default:
        return {};
    }
}

Qt::ItemFlags PassageTree::flags(const QModelIndex &index) const
{
    return QAbstractItemModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool PassageTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool isChecked = value.toInt() == Qt::Checked;
    if (index.internalId() == isGroup) {
        m_checked[index.row()].fill(isChecked);
        const int last = rowCount(index) - 1;
        emit dataChanged(index, index, {Qt::CheckStateRole});
        if (last >= 0)
            emit dataChanged(this->index(0, 0, index), this->index(last, 0, index), {Qt::CheckStateRole});
    } else {
        m_checked[qsizetype(index.internalId()) - 1][index.row()] = isChecked;
        emit dataChanged(index, index, {Qt::CheckStateRole});
        emit dataChanged(parent(index), parent(index), {Qt::CheckStateRole});
    }
    emit checkedChanged();
    return true;
}

Qt::CheckState PassageTree::stateOf(qsizetype group) const
{
    const qsizetype checked = m_checked[group].count(true);
    return checked == 0 ? Qt::Unchecked : checked == m_checked[group].size() ? Qt::Checked : Qt::PartiallyChecked;
}

PassageChoice passageChoice(VersionId version, QStringView text, TextSpan span, qsizetype around)
{
    const qsizetype first = std::max(qsizetype(0), span.start - around);
    const qsizetype last = std::min(text.size(), span.end + around);
    QStringView before = text.sliced(first, span.start - first);
    QStringView after = text.sliced(span.end, last - span.end);
    // No half words, nor half a pair of units, at the cuts.
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (const auto cut = std::ranges::find_if(before, isSpace); first > 0 && cut != before.end())
        before = before.sliced(cut - before.begin());
    for (qsizetype i = after.size() - 1; last < text.size() && i > 0; --i) {
        if (!after[i].isSpace())
            continue;
        after = after.first(i);
        break;
    }
    return {.version = version,
            .span = span,
            .before = (first > 0 ? QStringLiteral("…") : QString()) + onOneLine(before),
            .words = onOneLine(text.sliced(span.start, span.length()).left(400)),
            .after = onOneLine(after) + (last < text.size() ? QStringLiteral("…") : QString())};
}
