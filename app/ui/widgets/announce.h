// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

// Has a screen reader say what happened in a widget, when the widget itself shows it to the eye only. Plain text.
void announce(QWidget &widget, const QString &text);
