// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/event.h"

#include <QSet>
#include <QString>
#include <QStringList>

class SnapshotIndex;

// What the Markdown export is made of. All text that goes in is text; only a note is Markdown. Pure; any thread.
namespace MarkdownPieces
{

// "## Words" and a blank line.
QString heading(int level, const QString &text);

// Lines that a viewer shows as they are: paragraphs stay apart, and so do the lines within one. Each starts with the
// indent, "> " for a quotation.
QString verbatim(const QString &text, const QString &indent);

// A list item with Markdown as somebody wrote it. No fence, comment or tag that is left open in it goes on after it.
QString noteItem(const Note &note, const QString &indent);

// A tag's path as other programs read tags, "Qwen/launch-date": no spaces, and not digits alone.
QString tagWord(const QString &path);

// How a claim is put; empty for what is simply said to have happened. Translated.
QString modalityWords(Modality modality);

// Where a passage stands, in paragraphs from 1: "¶ 4", "¶ 4–5, version 1" when there is a newer one. Translated.
QString placeWords(const Passage &passage, const SnapshotIndex &index);

// What links to a block: "^h-0193abcd" for kind "h", with all of the UUID where so much of it is taken already.
QString blockId(QChar kind, const QString &uuid, QSet<QString> &taken);

// Those that are not empty.
QString joinFilled(QStringList parts, const QString &between);

} // namespace MarkdownPieces
