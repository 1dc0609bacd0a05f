// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/studylists.h"
#include "exchange/w3c/webtargets.h"

// Writes the parts of a collection of Web Annotations. The snapshot must outlive it.
class WebAnnotationWriter
{
public:
    explicit WebAnnotationWriter(const Snapshot &snapshot);

    [[nodiscard]] QByteArray collection() const;

private:
    [[nodiscard]] QList<JsonLine> annotations() const;
    [[nodiscard]] JsonLine annotation(const Highlight &highlight) const;
    [[nodiscard]] JsonLine annotation(const Link &link) const;
    [[nodiscard]] JsonLine annotation(const Event &event) const;
    [[nodiscard]] JsonLine annotation(const Claim &claim) const;
    [[nodiscard]] JsonLine annotation(const Note &note) const; // one on no highlight
    [[nodiscard]] QList<JsonLine> tagBodies(const QList<const Tag *> &tags) const;
    [[nodiscard]] QString noteTarget(const Note &note) const;
    [[nodiscard]] QList<JsonLine> articles() const;
    [[nodiscard]] QList<JsonLine> texts() const;

    const Snapshot &m_snapshot;
    StudyLists m_lists;
    WebTargets m_targets;
    QHash<HighlightId, QList<const Note *>> m_notesOf;
    QHash<HighlightId, QList<const Tag *>> m_tagsOf;
    QHash<EventId, QList<const Tag *>> m_tagsOfEvent;
    QHash<EventId, QStringList> m_sourcesOf;
};
