// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>

// A study as one Markdown document: each article's highlights with their tags and notes, then the events with what each
// article says about them, then a table of who covers what. Quotes come out of a viewer exactly as they stand in the
// text. Notes are Markdown already and go in as written, each in a list item of its own, which nothing in it can leave.
// Rejected and merely suggested events and claims stay out. The same study gives the same bytes. Pure; any thread.

struct MarkdownOptions {
    QString exported;                  // when, ISO 8601; left out when empty
    QHash<EventId, QString> dateWords; // "early April 2025"; an event without any shows its EDTF
};

QString exportMarkdown(const Snapshot &snapshot, const MarkdownOptions &options);
