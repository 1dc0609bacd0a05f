// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historylist.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace
{
QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date();
}
} // namespace

QString stateWords(JournalState state)
{
    switch (state) {
    case JournalState::Done:
        return HistoryList::tr("done");
    case JournalState::Undone:
        return HistoryList::tr("undone");
    case JournalState::Dropped:
        return HistoryList::tr("dropped");
    }
    Q_UNREACHABLE_RETURN({});
}

HistoryList::HistoryList(Study &study, QObject *parent)
    : QAbstractTableModel(parent), m_study(&study), m_lastDone(readLastDone())
{
    m_entries = orEmpty(m_study->store().journal().entries(pageSize));
    m_hasMore = m_entries.size() == pageSize;
    connect(m_study, &Study::historyChanged, this, &HistoryList::follow);
}

int HistoryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryList::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<JournalEntry> page =
        orEmpty(m_study->store().journal().page(m_entries.isEmpty() ? 0 : m_entries.last().id, pageSize));
    m_hasMore = page.size() == pageSize;
    if (page.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(page.size()) - 1);
    m_entries.append(page);
    endInsertRows();
}

// Only the steps from the older of the two ends of what is done can have changed: those before it are done and stay so.
void HistoryList::follow()
{
    m_touched.clear();
    const qint64 before = std::exchange(m_lastDone, readLastDone());
    QList<JournalEntry> now = orEmpty(m_study->store().journal().since(std::min(before, m_lastDone)));
    if (!m_entries.isEmpty())
        now.removeIf([oldest = m_entries.last().id](const JournalEntry &entry) { return entry.id < oldest; });
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.first().id;
    const auto isNew = [&](const JournalEntry &entry) { return entry.id > newest; };
    const int fresh = int(std::ranges::count_if(now, isNew));
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_entries = now.first(fresh) + m_entries;
        endInsertRows();
    }
    for (qsizetype i = fresh; i < now.size() && i < m_entries.size(); ++i) {
        m_entries[i] = now[i];
    }
    // What they touched may be called otherwise now, and a heading goes up to a newer row.
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

qint64 HistoryList::readLastDone() const
{
    const std::optional<JournalEntry> last = orEmpty(m_study->store().journal().lastDone());
    return last ? last->id : 0;
}

const JournalEntry *HistoryList::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

const Touched &HistoryList::touchedAt(const QModelIndex &index) const
{
    const JournalEntry *entry = entryAt(index);
    const qint64 id = entry ? entry->id : 0;
    if (const auto known = m_touched.constFind(id); known != m_touched.constEnd())
        return *known;
    Touched touched;
    if (entry)
        touched = touchedBy(m_study->store(), orEmpty(m_study->store().journal().record(id)));
    return *m_touched.insert(id, std::move(touched));
}

QVariant HistoryList::data(const QModelIndex &index, int role) const
{
    if (!entryAt(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case HeadingRole:
        return heading(index.row());
    case Qt::AccessibleTextRole:
        return index.column() == StepColumn ? spoken(index) : display(index).toString();
    default:
        return {};
    }
}

QVariant HistoryList::display(const QModelIndex &index) const
{
    const JournalEntry &entry = *entryAt(index);
    switch (index.column()) {
    case StepColumn:
        return entry.name;
    case TouchedColumn:
        return touchedAt(index).words;
    case StateColumn:
        return stateWords(entry.state);
    case TimeColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at).time(), QStringLiteral("HH:mm"));
    case AuthorColumn:
        return entry.author;
    default:
        return {};
    }
}

QVariant HistoryList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case TouchedColumn:
        return tr("Touched");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Time");
    case AuthorColumn:
        return tr("Author");
    default:
        return {};
    }
}

QString HistoryList::heading(int row) const
{
    const QDate day = dayOf(m_entries[row].at);
    if (row > 0 && dayOf(m_entries[row - 1].at) == day)
        return {};
    const qint64 ago = day.daysTo(dayOf(m_study->now()));
    if (ago == 0)
        return tr("Today");
    return ago == 1 ? tr("Yesterday") : QLocale().toString(day, QLocale::LongFormat);
}

// What a row shows, in one sentence for a screen reader.
QString HistoryList::spoken(const QModelIndex &index) const
{
    const JournalEntry &entry = *entryAt(index);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at);
    QStringList parts{entry.name, touchedAt(index).words, stateWords(entry.state),
                      QLocale().toString(at, QLocale::ShortFormat), entry.author};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
