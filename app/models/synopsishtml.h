// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/synopsislines.h"

#include <QString>

// A synopsis as one HTML file that stands alone: no script, nothing that is loaded, and a policy that says so. What the
// articles hold is escaped and has its own language and direction. Light and dark as the reader's system is, black on
// white on paper with the heads on every page. Pure; any thread.
QString synopsisHtml(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title);
