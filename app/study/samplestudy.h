// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

// The bundled study, from which a new user learns the program.

// The reader's own copy in the folder `into`: made from the built-in corpus when it is not there yet, so that what one
// adds to it is kept. Its path.
Result<QString> ensureSampleStudy(const QString &into);

// Where the program keeps the reader's own data.
QString dataFolder();

// Where it keeps what can be worked out again.
QString cacheFolder();
