// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tagreader.h"

#include "core/tagcolour.h"
#include "exchange/snapshotindex.h"
#include "text/offsetmap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestName = 200;

bool isColour(const QString &name)
{
    return name.isEmpty() ||
           std::ranges::any_of(tagColours, [&](const TagColour &colour) { return colour.name == name; });
}

} // namespace

Result<void> TagReader::read(const QList<JsonRecord> &records)
{
    return readEach(records, [&](JsonRecord &record) { return readTag(record); }).and_then([&] {
        return findParents(records);
    });
}

Result<void> TagReader::readTag(JsonRecord &record)
{
    Tag tag;
    tag.id = TagId{m_snapshot->tags.size() + 1};
    tag.name = record.filledText("name"_L1);
    tag.colour = record.text("colour"_L1);
    tag.description = record.text("description"_L1);
    tag.position = record.number("position"_L1).value_or(m_snapshot->tags.size());
    if (!isColour(tag.colour))
        record.reject(tr("there is no colour “%1”").arg(tag.colour));
    if (OffsetMap(tag.name).pointCount() > longestName)
        return record.wrong(ErrorKind::BadName, tag.name);
    m_parents.append(record.text("parent"_L1));
    tag.uuid = m_uuids->take(record, {u"tag"_s, m_parents.last(), tag.name});
    if (const qint64 digit = record.number("digit"_L1).value_or(0); digit != 0)
        pin(record, tag.id, digit);
    m_snapshot->tags.append(tag);
    return {};
}

void TagReader::pin(JsonRecord &record, TagId tag, qint64 digit)
{
    const bool isTaken = std::ranges::contains(m_snapshot->tagPins, digit, &TagPin::digit);
    if (digit > 9 || isTaken)
        record.reject(tr("“digit” is from 1 to 9 and stands once"));
    m_snapshot->tagPins.append({.digit = digit, .tag = tag});
}

// A parent is named by its UUID or its path, and may stand below its children: tags find their places from the roots
// down, until no more do.
Result<void> TagReader::findParents(const QList<JsonRecord> &records)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < m_parents.size(); ++i)
        open.append(i);
    qsizetype before = -1;
    while (!open.isEmpty() && open.size() != before) {
        before = open.size();
        QList<qsizetype> still;
        for (const qsizetype i : std::as_const(open)) {
            const TagId parent = m_found.value(m_parents.at(i));
            if (parent.isNull() && !m_parents.at(i).isEmpty()) {
                still.append(i);
                continue;
            }
            if (const Result<void> placed = place(records.at(i), m_snapshot->tags[i], parent); !placed)
                return placed;
        }
        open = still;
    }
    return open.isEmpty() ? Result<void>() : explain(records, open);
}

Result<void> TagReader::place(const JsonRecord &record, Tag &tag, TagId parent)
{
    tag.parent = parent;
    const QString path = (parent.isNull() ? QString() : m_paths.value(parent) + u'/') + tagPathPart(tag.name);
    if (m_found.contains(path))
        return record.badFormat(tr("the tag “%1” stands twice").arg(path));
    m_found.insert(path, tag.id);
    m_found.insert(tag.uuid, tag.id);
    m_paths.insert(tag.id, path);
    return {};
}

// Why tags have no place: one names a parent that is not there, or some lie below themselves.
Result<void> TagReader::explain(const QList<JsonRecord> &records, const QList<qsizetype> &open) const
{
    QSet<QString> uuids;
    for (const Tag &tag : std::as_const(m_snapshot->tags))
        uuids.insert(tag.uuid);
    for (const qsizetype i : open) {
        if (!uuids.contains(m_parents.at(i)))
            return records.at(i).wrong(ErrorKind::NoSuchTag, m_parents.at(i));
    }
    return records.at(open.first()).wrong(ErrorKind::TagCycle, m_snapshot->tags.at(open.first()).name);
}

Result<QList<TagId>> TagReader::takeTags(JsonRecord &record) const
{
    QList<TagId> tags;
    for (const QString &path : record.texts("tags"_L1)) {
        const TagId tag = m_found.value(path);
        if (tag.isNull())
            return record.wrong(ErrorKind::NoSuchTag, path);
        if (tags.contains(tag))
            record.reject(tr("the tag “%1” stands twice").arg(path));
        tags.append(tag);
    }
    return tags;
}
