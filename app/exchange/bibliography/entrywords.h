// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Values of a reference as a study keeps them. Pure; any thread.

// Canonical, in one line.
QString entryWords(const QString &text);
// With commas between, none twice, a hundred at most.
QString joinedNames(const QStringList &names);
// An address of the web; empty when it is none.
QString entryAddress(const QString &text);
// BCP 47: "en-US" as it is, "en_US" with its hyphen, and languages by their English names. Empty when it is neither.
QString entryLanguage(const QString &text);
