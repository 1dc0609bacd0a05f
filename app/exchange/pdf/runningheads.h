// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pdf/pdfpages.h"

// Which lines stand at the head or foot of page after page: the same words at the same height on three pages or more,
// whatever numbers are in them, and what stands beside these. For each page, for each of its lines. Pure; any thread.
QList<QList<bool>> runningHeads(const QList<PdfPage> &pages);
