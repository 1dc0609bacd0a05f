// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"

#include <QMap>

// The plain-text form of a study: file name to bytes. One fact a line, in orders that do not depend on ids, so that the
// same study always gives the same bytes and two states of it can be compared line by line. Spans count code points.
// The bytes that articles were read from are left out, and so are passages that nothing refers to. Damaged when an
// article has no text. Pure; any thread.
Result<QMap<QString, QByteArray>> folderFiles(const Snapshot &snapshot);
