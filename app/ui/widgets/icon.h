// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>

class QPalette;

// The line icon resources/icons/<name>.svg in the palette's text colour, greyed where it is disabled, sharp at every
// size. A palette that changes needs a new icon; what is drawn is kept in QPixmapCache. GUI thread.
QIcon themedIcon(QLatin1StringView name, const QPalette &palette);

// The program's own icon, in its own colours.
QIcon applicationIcon();
