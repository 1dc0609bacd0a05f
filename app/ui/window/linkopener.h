// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class MainWindow;
class Study;

// Where studies were opened, so that an address "synoptic://…" finds its own again. Kept in the user's configuration,
// the newest hundred.
void rememberStudy(const Study &study);
QString rememberedStudy(const QString &uuid); // its file; empty when there is none any more

// Shows what an address leads to, in the study that is open or in the one that it names. Errors: Usage for what is no
// such address, UnknownStudy when no study that was opened here has it; those of opening a study. Nothing but a study
// that was opened before is ever opened.
Result<void> openLink(MainWindow &window, const QString &address);
