// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// Lets the wheel scroll past a box or a field that has not the focus, instead of changing what it says.
void ignoreIdleWheel(QWidget &widget);
