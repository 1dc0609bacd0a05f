// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct SynopsisCell;
class SynopsisView;

// A synopsis for screen readers: a table with heads of rows and columns. Cells are made when somebody asks for them and
// go with the table.

// Makes every SynopsisView accessible; may be called more than once.
void installSynopsisAccessibility();
// The current cell is another while the view has the focus: the reader hears it.
void tellAccessibleFocus(SynopsisView *view, SynopsisCell cell);
// The cells are others now.
void tellAccessibleReset(SynopsisView *view);
