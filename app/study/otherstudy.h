// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/exportedfiles.h"

// A study from elsewhere: a folder that "dump" wrote, or a file that exchange/readstudy.h knows. Blocking; any thread.
// Errors: NotFound, NotAStudy, and those of the readers.
Result<ReadStudy> readOtherStudy(const QString &path);

// Whether it is a file of this kind, and not one of our own. What cannot be opened is not.
bool isOtherStudy(const QString &path);

// What could not be carried, a line each: "Sets: 3". Translated.
QStringList lossLines(const QList<Loss> &losses);
