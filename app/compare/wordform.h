// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/wordlanguage.h"

#include <QString>
#include <QStringView>

// The form under which all forms of a word are compared: without its ending, "stopped" as "stop" and "studies" as
// "study"; of English words whose forms have little in common their first one, "bought" as "buy". It is no word.
// For folded words. Pure; any thread.
QString comparedForm(QStringView word, WordLanguage language);
