// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/htmltree.h"
#include "exchange/html/pageblocks.h"

// What a page says of itself: as linked data, in meta elements, in its <time> elements and bylines. Empty: not said.
struct PageMetadata {
    QString title;
    QString author; // several with commas between
    QString outlet;
    QString published;     // EDTF
    QString publishedFrom; // as in ArticleDraft
    QString language;      // BCP 47
    QString url;           // http or https
    QString description;
    QStringList titles; // all that it calls the article, the chosen one among them
};

// `savedFrom` is the address that the file itself tells, where it does. Pure; any thread.
PageMetadata pageMetadata(const HtmlTree &tree, const QList<PageRole> &roles, const QString &savedFrom);
