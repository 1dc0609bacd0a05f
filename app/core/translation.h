// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

// Loads the program's own strings for a locale; English, which has the plural forms, where there is no translation.
void loadTranslation(QTranslator &translator, const QLocale &locale);
