// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Lens;
class QPlainTextEdit;
class QTextDocument;

// Colours Markdown in an edit for notes or a preview, and gives the edit the theme's ground and text; both follow the
// lens when it changes between light and dark, but are there also while it is off. The lens must outlive the edit.
// GUI thread.
void attachMarkdown(QPlainTextEdit *edit, const Lens &lens);

// Only the words, for a document whose edit keeps the window's own palette.
void attachMarkdown(QTextDocument *document, const Lens &lens);
