// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/linkeddata.h"
#include "exchange/html/metavalues.h"
#include "exchange/html/pagerole.h"

// What a page calls its article: the heading that its own data confirm, else what the data say, without the name of
// the site behind or before it. `titles` are all that it is called.
struct PageTitle {
    QString title;
    QStringList titles;
    QString siteName; // what was cut off, where the address confirms it
};

// Pure; any thread.
PageTitle pageTitle(const HtmlTree &tree, const QList<PageRole> &roles, const MetaValues &meta, const LinkedData &data,
                    const QString &host);
