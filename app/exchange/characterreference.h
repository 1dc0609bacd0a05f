// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What an HTML character reference with its "&" and ";" stands for: numbers, the names of Latin-1 and of the usual
// typography. An unknown name stays as it is; a number that is no character gives U+FFFD.
QString resolveReference(QStringView reference);
