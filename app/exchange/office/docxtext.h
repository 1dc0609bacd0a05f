// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/draftlines.h"
#include "exchange/office/docxstyles.h"

// The paragraphs of one part of a document of Word.
struct DocxLine {
    DraftLine line;
    bool isContents = false; // of a table of contents
};

struct DocxText {
    QList<DocxLine> lines;
    QStringList notes; // ids of the footnotes and endnotes that it refers to, in order: "footnote 2"
};

// Errors as of readDocx(). Pure; any thread.
Result<DocxText> readDocxText(const QByteArray &bytes, const DocxStyles &styles, const QString &fileName);

// The notes of a part of footnotes or endnotes, by "footnote 2" or "endnote 2"; lines that separate them left out.
Result<QHash<QString, QList<DocxLine>>> readDocxNotes(const QByteArray &bytes, const DocxStyles &styles,
                                                      const QString &fileName);
