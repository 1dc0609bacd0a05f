// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Addresses for Markdown's "[words](address)": nothing in them can end the brackets or be read as markup.

// Opens a highlight in the program.
QString highlightLink(const QString &uuid);

// The web page at a quote (a text fragment, "#:~:text="). Empty when the address is not http or https.
QString pageLink(const QString &url, const QString &quote);
