// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/listing.h"

// The objects as comma-separated values (RFC 4180, but with LF): a line of the keys, then one for each object. A cell
// is one line of plain characters.
QString csvTable(const QList<FieldInfo> &fields, const QJsonArray &objects);
