// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString stateWords(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return {};
    case AnchorState::Moved:
        return ReviewList::tr("moved");
    case AnchorState::Changed:
        return ReviewList::tr("changed");
    case AnchorState::Ambiguous:
        return ReviewList::tr("in several places");
    case AnchorState::Lost:
        return ReviewList::tr("lost");
    }
    Q_UNREACHABLE_RETURN({});
}

ReviewList::ReviewList(Study &study, const VersionTexts &texts, QObject *parent)
    : QAbstractListModel(parent), m_study(&study), m_texts(&texts)
{
    connect(&study, &Study::changed, this, [this](const ChangeSet &changes) {
        if (!changes.everything && changes.passages.isEmpty() && !(changes.touchesHighlights() && !m_items.isEmpty()))
            return;
        beginResetModel();
        reload();
        endResetModel();
    });
    reload();
}

int ReviewList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ReviewList::rowOf(PassageId passage) const
{
    const auto found = std::ranges::find(m_items, passage, &ReviewItem::id);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

QVariant ReviewList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewItem &item = m_items[index.row()];
    QStringList parts{item.articleName, stateWords(item.now.state), (item.tags + item.events).join(u", "_s)};
    parts.removeAll(QString());
    const QString details = parts.join(u" · "_s);
    switch (role) {
    case Qt::DisplayRole:
        return item.before.quote.simplified();
    case DetailsRole:
        return details;
    case Qt::AccessibleTextRole:
        return QString(item.before.quote.simplified() + u", "_s + details);
    case IdRole:
        return item.id().value;
    default:
        return {};
    }
}

ReviewItem ReviewList::read(const Passage &passage) const
{
    const StudyStore &store = m_study->store();
    ReviewItem item{.now = passage, .before = passage};
    if (const auto origin = orEmpty(store.table<Passage>().find(Passage{.id = passage.origin})))
        item.before = *origin;
    if (const auto before = m_texts->version(item.before.version)) {
        item.article = before->version.article;
        item.versionBefore = before->version.number;
    }
    if (const auto now = m_texts->current(item.article))
        item.versionNow = now->version.number;
    if (const auto article = orEmpty(store.table<Article>().find(Article{.id = item.article})))
        item.articleName = article->name;
    const QVariantList key{passage.id.value};
    const auto tags = orEmpty(store.table<Tag>().select(
        u"WHERE id IN (SELECT tag_id FROM highlight_tag JOIN highlight ON highlight.id = highlight_id "
        "WHERE passage_id = ?) ORDER BY position, id"_s,
        key));
    std::ranges::transform(tags, std::back_inserter(item.tags), &Tag::name);
    const auto events = orEmpty(store.table<Event>().select(
        u"WHERE id IN (SELECT event_id FROM claim WHERE passage_id = ?) ORDER BY id"_s, key));
    std::ranges::transform(events, std::back_inserter(item.events), &Event::title);
    const auto highlights =
        orEmpty(store.table<Highlight>().select(u"WHERE passage_id = ? ORDER BY id LIMIT 1"_s, key));
    if (!highlights.isEmpty())
        item.highlight = highlights.first().id;
    return item;
}

void ReviewList::reload()
{
    m_items.clear();
    const auto passages = orEmpty(m_study->store().table<Passage>().select(
        u"WHERE id IN (SELECT passage_id FROM review) ORDER BY version_id, start, id"_s));
    for (const Passage &passage : passages) {
        m_items.append(read(passage));
    }
    // By the old places: those that were lost have no new one.
    std::ranges::stable_sort(m_items, {}, [](const ReviewItem &item) {
        return std::tuple(item.articleName, item.before.version, item.before.span);
    });
}
