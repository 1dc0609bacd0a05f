// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The text as one line that cannot move the cursor, colour the terminal or reorder what follows: line ends and tabs
// become spaces, other controls and bidi embeddings U+FFFD. As many units as before.
QString plainLine(QString text);
