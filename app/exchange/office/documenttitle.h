// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What documents say of themselves is often what a program filled in. Pure; any thread.

// As a study keeps it; empty when it is a file's name, "untitled", "Microsoft Word - …" and the like.
QString plausibleTitle(const QString &title);
// Several with commas between; empty when it is the name of an account, "user", "admin".
QString plausibleAuthor(const QString &author);
