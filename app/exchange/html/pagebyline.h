// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/linkeddata.h"
#include "exchange/html/metavalues.h"
#include "exchange/html/pagerole.h"

// Who wrote a page's article and on what day, as its data, its meta elements, its <time> elements and its byline say,
// in this order. Pure; any thread.

// Several with commas between; empty: not said.
QString pageAuthor(const HtmlTree &tree, const QList<PageRole> &roles, const MetaValues &meta, const LinkedData &data);

// What is known of the page when its date is looked for.
struct PageContext {
    QString url;
    QString language;
    QString title;
};

// A day in EDTF, and in which place it is said, in a word for the reader: "JSON-LD", "byline".
struct PublishedDay {
    QString day; // empty: not said
    QString from;
};

PublishedDay pagePublished(const HtmlTree &tree, const QList<PageRole> &roles, const MetaValues &meta,
                           const LinkedData &data, const PageContext &context);
