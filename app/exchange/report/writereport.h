// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/exportedfiles.h"
#include "exchange/report/reportchoice.h"

#include <optional>

// Writes what was exported, so that nothing that a reader made is lost: their regions go along
// (exchange/report/keptregions.h), and a Markdown file that was changed by hand otherwise stays as it is until somebody
// has seen the difference. Blocking; any thread.

// Where each file goes. In one file, the first goes to the path and what belongs to it beside it; a file each, all go
// into the folder of this name.
QStringList exportPaths(const QList<ExportedFile> &files, const QString &path, ReportSplit split);

// A file that was changed by hand, or is nothing that was exported, and how the export would change it.
struct EditedFile {
    QString path;
    QString difference; // as lineChangeText()
};

// The first of them that stands at these paths already; none: all may be written. What cannot be read is left to the
// writing.
std::optional<EditedFile> findEditedFile(const QList<ExportedFile> &files, const QStringList &paths);

enum class EditedFiles { Keep, Replace };

// Each file as a whole, the first one last, so that what it leads to is there. A folder is made when its parent exists.
// Errors: EditedByHand, and those of writeFileAtomically(); what was at a path that could not be written is still
// there.
Result<void> writeExport(const QList<ExportedFile> &files, const QStringList &paths, EditedFiles edited);
