// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/synopsislines.h"

#include <QByteArray>
#include <QJsonObject>

// A synopsis written out: what is shown of it, to print, to put on the clipboard or into a file. Whatever the articles
// hold stays text: a cell is one line of plain characters. Pure; any thread.

// The line of headers, then one for each line; a sentence out of its order and what the analyst has linked are told
// behind the words.
QList<QStringList> synopsisCells(const SynopsisTable &table, const QList<SynopsisLine> &lines);

// A GitHub table below what there is to say of the comparison.
QString synopsisMarkdown(const SynopsisTable &table, const QList<SynopsisLine> &lines);
// RFC 4180, but with LF; nothing that a spreadsheet would run.
QString synopsisCsv(const SynopsisTable &table, const QList<SynopsisLine> &lines);
// Tabs between the cells, for pasting; nothing that a spreadsheet would run either.
QString synopsisTabbed(const SynopsisTable &table, const QList<SynopsisLine> &lines);
// Each line with what each article says below it.
QString synopsisText(const SynopsisTable &table, const QList<SynopsisLine> &lines);
// Keys and words are never translated; offsets count code points with an exclusive end.
QJsonObject synopsisObject(const SynopsisTable &table, const QList<SynopsisLine> &lines);

// What stands above a written synopsis: how much is linked, what the method cannot find, what is odd about the
// articles.
QStringList synopsisPreface(const SynopsisTable &table);

enum class SynopsisForm { Text, Markdown, Html, Csv, Json };

struct SynopsisSuffix {
    SynopsisForm form;
    QLatin1StringView word; // on the command line
    QLatin1StringView suffix;
    const char *meaning; // context "Synopsis"
};

std::span<const SynopsisSuffix> synopsisSuffixes();
// By how a file's name ends. Errors: Usage.
Result<SynopsisForm> synopsisFormOf(const QString &path);
// In UTF-8. The title is that of the study.
QByteArray writtenSynopsis(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title,
                           SynopsisForm form);
