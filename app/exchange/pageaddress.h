// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// One form for the ways in which a page's address is written: without scheme, "www.", last slash, fragment and what is
// put behind it to count who followed it. Empty when it names no host. Pure; any thread.
QString plainAddress(const QString &address);
