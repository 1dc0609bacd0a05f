// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

// The colours of tags as they are shown: a small field, and the name of each for a reader.

// Checked: the selected highlight has the tag.
enum class SwatchState { Plain, Checked };
void paintSwatch(QPainter &painter, const QRectF &rect, const QString &colour, SwatchState state,
                 const QPalette &palette);

QIcon swatchIcon(const QString &colour, const QPalette &palette, int size);

// "sand", translated; the name itself when it is none of ours.
QString colourWords(const QString &colour);
