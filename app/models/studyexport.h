// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "exchange/exportedfiles.h"
#include "exchange/report/reportchoice.h"
#include "models/coveragematrix.h"
#include "models/storycomparison.h"

#include <span>

// A study written for others, in any format: what the verb `export` and the dialog have in common.

enum class ExportKind { Markdown, Html, Pdf, Csv, Tsv, Json, WebAnnotation, RefiProject, RefiCodebook, Folder };

struct ExportFormat {
    ExportKind kind;
    QLatin1StringView word;           // on the command line
    QLatin1StringView suffix;         // of the file, ".md"
    const char *meaning;              // context "StudyExport"
    std::span<const ReportBy> orders; // what it can be arranged by, the usual one first; empty: it is not
};

std::span<const ExportFormat> exportFormats();
const ExportFormat &exportFormat(ExportKind kind);
const ExportFormat *exportFormat(const QString &word); // null when there is none

// The words for --by and --profile, and what the reader sees of them. Context "StudyExport".
struct ReportOrder {
    ReportBy by;
    QLatin1StringView word;
    const char *meaning;
};
std::span<const ReportOrder> reportOrders();
struct ProfileName {
    MarkdownProfile profile;
    QLatin1StringView word;
    const char *meaning;
};
std::span<const ProfileName> profileNames();

struct ExportRequest {
    ExportKind kind = ExportKind::Markdown;
    ReportChoice report;
    QString templateText; // not empty: the reader's own, in place of a profile
    QString templateName; // its file's name, for errors
};

// All that an export may need of a study, as values.
struct ExportSource {
    Snapshot snapshot;
    TimelineData timeline;
    CoverageInput coverage;
    std::shared_ptr<const ComparedStory> story; // null: the synopsis is not asked for
};

// Reads what is needed for this request. A synopsis is that of the story, if it is given; else the articles are
// compared at once, which takes its time. Blocking; in the study's thread.
Result<ExportSource> exportSource(Study &study, const ExportRequest &request,
                                  const std::shared_ptr<const ComparedStory> &story = nullptr);

// The same study gives the same bytes in every format but PDF. What is painted, a PDF and the timeline, needs a
// QGuiApplication. Errors: BadFormat and TooLarge for a template. Any thread.
Result<ExportedFiles> exportStudy(const ExportSource &source, const ExportRequest &request);

// The pages of a PDF, to look at before. Needs a QGuiApplication; one thread.
std::unique_ptr<class ReportPages> exportPages(const ExportSource &source, const ExportRequest &request);
