// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The name in the archive of what a file in it refers to, "../text/one.xhtml#a" seen from "OEBPS/content.opf"; empty
// when that leads outside, to the web or to another computer. Pure; any thread.
QString archivedName(const QString &from, const QString &reference);
