// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passagejson.h"

#include "core/enumtext.h"
#include "exchange/folderlayout.h"
#include "text/anchor.h"

using namespace Qt::StringLiterals;

PassageWriter::PassageWriter(const Snapshot &snapshot, const SnapshotIndex &index) : m_index(&index)
{
    for (const Version &version : snapshot.versions)
        m_maps.insert(version.id, OffsetMap(version.text));
}

bool PassageWriter::canWrite(PassageId id) const
{
    const Passage *passage = m_index->passage(id);
    return passage && m_index->articleOf(*passage);
}

void PassageWriter::add(JsonLine &line, PassageId id) const
{
    addAt(line, id, 0);
}

void PassageWriter::addAt(JsonLine &line, PassageId id, int depth) const
{
    const Passage &passage = *m_index->passage(id);
    const Version &version = *m_index->version(passage.version);
    line.add("article"_L1, m_index->articleOf(passage)->name);
    if (version.number != 1)
        line.addNumber("version"_L1, version.number);
    line.addNumber("start"_L1, passage.span.start).addNumber("end"_L1, passage.span.end);
    line.add("quote"_L1, passage.quote);
    if (passage.state != AnchorState::Exact)
        line.add("anchoring"_L1, enumText(passage.state));
    if (m_index->isInReview(id))
        line.addTrue("review"_L1);
    const Passage found = makePassage(version.id, version.text, *m_maps.constFind(version.id), passage.span);
    if (passage.prefix != found.prefix)
        line.add("prefix"_L1, passage.prefix);
    if (passage.suffix != found.suffix)
        line.add("suffix"_L1, passage.suffix);
    if (depth < FolderLayout::deepestOrigin && canWrite(passage.origin)) {
        JsonLine origin;
        addAt(origin, passage.origin, depth + 1);
        line.add("origin"_L1, origin);
    }
}
