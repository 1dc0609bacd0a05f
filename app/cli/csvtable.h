// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/listing.h"

// The objects as comma-separated values, as exchange/csvtext.h writes them: a line of the keys, then one for each
// object.
QString csvTable(const QList<FieldInfo> &fields, const QJsonArray &objects);
