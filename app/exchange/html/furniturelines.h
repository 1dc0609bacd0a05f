// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// What pages say around an article in words that are the same everywhere. In English, and in the commonest cases in
// other languages. Pure; any thread.

// "Advertisement", "Read more: …", "Follow us on …", "Image 1 of 5": of the page, wherever it stands.
bool isFurnitureLine(QStringView line);
// "More from …", "Comments", "You may also like": what follows is of other articles or other people.
bool beginsRest(QStringView line);
// "A view of the pier (Image: …)", "Photo: …"
bool isCaptionLine(QStringView line);
