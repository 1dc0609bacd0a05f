// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/htmltree.h"

// What a page says of its article as JSON-LD (schema.org). Empty: not said.
struct LinkedData {
    QString headline;
    QString author; // several with commas between
    QString publisher;
    QString published; // as it is written there
    QString created;
    QString language;
    QString url;
    QString body;
};

// Of the first object that is an article; where there is none, what another says of the page. Data that is no JSON is
// read for its dates and headline alone. Pure; any thread.
LinkedData linkedData(const HtmlTree &tree);
