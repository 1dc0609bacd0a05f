// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "text/agreement.h"

#include <QStringList>

// How far two analysts agree, tag by tag, on the text that both have read. Read is a version of an article on which
// each of the two has at least one highlight or a note on one; a note on an article counts for its newest version.
// Blocks that the page dragged along (boilerplate) are left out, and so is every text that one of them has not touched:
// agreement about what nobody looked at says nothing. The stretches that remain stand end to end as one continuum of
// code points. Places that are lost, or that the analyst is still asked about, do not count. Pure; any thread.

// A difference with the places of both in the version's text; empty where one has none.
struct AnalystDifference {
    TagId tag; // null: whether there is any highlight at all
    ArticleId article;
    VersionId version;
    PointSpan a; // code points of the version's text
    PointSpan b;

    friend bool operator==(const AnalystDifference &, const AnalystDifference &) = default;
};

struct TagAgreement {
    TagId tag; // null: any highlight
    QString path;
    Agreement figures;
    QList<AnalystDifference> differences; // by article and place
};

struct AnalystComparison {
    qint64 points = 0; // of the text that both have read
    int versions = 0;
    QList<TagAgreement> tags; // any highlight first, then the tags that one of them uses there, in their order
};

// Everybody who made a highlight or a note on one or on an article, sorted; nobody is the empty name.
QStringList analystsOf(const Snapshot &study);

AnalystComparison compareAnalysts(const Snapshot &study, const QString &a, const QString &b);
