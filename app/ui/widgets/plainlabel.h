// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

// A label that wraps and shows its text letter by letter, whatever looks like markup in it: the one for words of a
// study.
QLabel *plainLabel(QWidget *parent = nullptr);
