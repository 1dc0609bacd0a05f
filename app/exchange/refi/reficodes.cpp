// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/reficodes.h"

#include "core/tagcolour.h"
#include "exchange/refi/refiterms.h"
#include "exchange/uniquenames.h"
#include "text/canonicaltext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostCodes = 20'000;
constexpr qsizetype longestName = 100; // UTF-16 units of a name that is not from us

QString placeholder()
{
    return RefiTerms::madeGuid({u"no tags"_s});
}

QString rgbOf(const QString &colour)
{
    for (const TagColour &known : tagColours) {
        if (known.name == colour)
            return u'#' + QString::number(known.light, 16).rightJustified(6, u'0').toUpper();
    }
    return {};
}

int part(quint32 rgb, int shift)
{
    return int((rgb >> shift) & 0xFF);
}

QString nearestColour(const QString &rgb)
{
    bool isNumber = false;
    QString digits = rgb.trimmed().mid(1);
    if (digits.size() == 3)
        digits = QString(2, digits.at(0)) + QString(2, digits.at(1)) + QString(2, digits.at(2));
    const quint32 wanted = digits.toUInt(&isNumber, 16);
    if (!isNumber || digits.size() != 6 || !rgb.trimmed().startsWith(u'#'))
        return {};
    QString nearest;
    int least = std::numeric_limits<int>::max();
    for (const TagColour &colour : tagColours) {
        int distance = 0;
        for (const int shift : {0, 8, 16}) {
            const int step = part(colour.light, shift) - part(wanted, shift);
            distance += step * step;
        }
        if (distance < least) {
            least = distance;
            nearest = colour.name;
        }
    }
    return nearest;
}

// Tags lie as deep as the analyst likes, and a broken study's might lie in a circle.
void writeCodes(RefiXml &xml, const QHash<TagId, QList<const Tag *>> &children, TagId parent, int depth)
{
    constexpr int deepest = 100;
    for (const Tag *tag : children.value(parent)) {
        xml.start(u"Code"_s, {{u"guid"_s, tag->uuid}});
        xml.required(u"name"_s, tag->name);
        xml.attributes({{u"isCodable"_s, u"true"_s}, {u"color"_s, rgbOf(tag->colour)}});
        if (!tag->description.isEmpty())
            xml.text(u"Description"_s, tag->description);
        if (depth < deepest)
            writeCodes(xml, children, tag->id, depth + 1);
        xml.end();
    }
}

struct OpenCode {
    const RefiNode *node;
    QString parent;
};

struct FoundTag {
    qsizetype place; // among the tags that are known, else behind them
    qint64 line;
    QJsonObject row;
};

// What the standard says, with what XML could not hold as it was.
QJsonObject rowOf(const RefiNode &node, const QJsonObject &truth)
{
    QJsonObject row = truth;
    if (xmlText(truth.value("name"_L1).toString()) != node.value(u"name"_s))
        row.insert(u"name"_s, canonicalText(node.value(u"name"_s)).left(longestName));
    if (row.value("name"_L1).toString().trimmed().isEmpty())
        row.insert(u"name"_s, u"?"_s);
    const RefiNode *description = node.child(u"Description");
    const QString words = description ? description->text : QString();
    if (xmlText(truth.value("description"_L1).toString()) != words)
        row.insert(u"description"_s, words);
    row.insert(u"colour"_s, nearestColour(node.value(u"color"_s)));
    return row;
}

} // namespace

void writeRefiCodes(RefiXml &xml, const Snapshot &snapshot)
{
    QHash<TagId, QList<const Tag *>> children;
    for (const Tag &tag : snapshot.tags)
        children[tag.parent].append(&tag);
    xml.start(u"Codes"_s);
    writeCodes(xml, children, TagId(), 0);
    if (snapshot.tags.isEmpty()) {
        xml.empty(u"Code"_s, {{u"guid"_s, placeholder()}, {u"name"_s, u"-"_s}, {u"isCodable"_s, u"false"_s}});
    }
    xml.end();
}

Result<void> readRefiCodes(const RefiNode &codes, const QList<QJsonObject> &truth, RowCollector &rows)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < truth.size(); ++i)
        places.insert(truth.at(i).value("uuid"_L1).toString(), i);
    QList<OpenCode> open;
    for (const RefiNode *node : codes.all(u"Code"))
        open.append({.node = node, .parent = {}});
    UniqueNames names; // each after its parent's UUID
    QList<FoundTag> tags;
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (open.size() > mostCodes)
            return failure(ErrorKind::Unsafe, rows.fileName());
        const OpenCode code = open.at(i);
        const QString guid = code.node->guid(u"guid"_s);
        if (guid == placeholder())
            continue;
        const qsizetype place = places.value(guid, truth.size());
        const QString uuid = rows.freeUuid(guid);
        tags.append({.place = place, .line = code.node->line, .row = rowOf(*code.node, truth.value(place))});
        QJsonObject &row = tags.last().row;
        row.insert(u"uuid"_s, uuid);
        row.insert(u"parent"_s, code.parent);
        const QString name = names.take(code.parent + row.value("name"_L1).toString());
        row.insert(u"name"_s, name.sliced(code.parent.size()));
        for (const RefiNode *child : code.node->all(u"Code"))
            open.append({.node = child, .parent = uuid});
    }
    std::ranges::stable_sort(tags, {}, &FoundTag::place);
    for (const FoundTag &tag : std::as_const(tags))
        rows.addTag(tag.row, tag.line);
    return {};
}
