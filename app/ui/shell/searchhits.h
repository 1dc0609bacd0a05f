// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/textspan.h"

#include <QList>
#include <QString>

// A place that a search found.
struct SearchHit {
    VersionId version;
    TextSpan span; // UTF-16 units

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

// What a search in the articles found, for whoever wants to do something with all of it. A value; the texts never
// change, so it stays true while their versions are there.
struct SearchHits {
    QString query;
    QList<SearchHit> hits; // by article as they stand on the desk, then by place

    friend bool operator==(const SearchHits &, const SearchHits &) = default;
};
