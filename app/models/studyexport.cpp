// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/studyexport.h"

#include "chart/timelineimage.h"
#include "exchange/folderfiles.h"
#include "exchange/folderlayout.h"
#include "exchange/refi/refiproject.h"
#include "exchange/report/keptregions.h"
#include "exchange/report/markdownreport.h"
#include "exchange/report/reportcontext.h"
#include "exchange/report/reporthtml.h"
#include "exchange/report/reporttables.h"
#include "exchange/report/template.h"
#include "exchange/studyjson.h"
#include "exchange/w3c/webannotations.h"
#include "models/coveragetext.h"
#include "models/reportpages.h"
#include "models/synopsistext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array allOrders{ReportBy::All,   ReportBy::Article,  ReportBy::Tag,
                               ReportBy::Event, ReportBy::Synopsis, ReportBy::Coverage};
constexpr std::array tableOrders{ReportBy::Article, ReportBy::Tag, ReportBy::Event, ReportBy::Synopsis,
                                 ReportBy::Coverage};

constexpr auto formats = std::to_array<ExportFormat>({
    {ExportKind::Markdown, "markdown"_L1, ".md"_L1, QT_TRANSLATE_NOOP("StudyExport", "Markdown"), allOrders},
    {ExportKind::Html, "html"_L1, ".html"_L1, QT_TRANSLATE_NOOP("StudyExport", "Web page (HTML)"), allOrders},
    {ExportKind::Pdf, "pdf"_L1, ".pdf"_L1, QT_TRANSLATE_NOOP("StudyExport", "Pages to print (PDF)"), allOrders},
    {ExportKind::Csv, "csv"_L1, ".csv"_L1, QT_TRANSLATE_NOOP("StudyExport", "Table (CSV)"), tableOrders},
    {ExportKind::Tsv, "tsv"_L1, ".tsv"_L1, QT_TRANSLATE_NOOP("StudyExport", "Table with tabs (TSV)"), tableOrders},
    {ExportKind::Json, "json"_L1, ".json"_L1, QT_TRANSLATE_NOOP("StudyExport", "The whole study (JSON)"), {}},
    {ExportKind::WebAnnotation,
     "webannotation"_L1,
     ".jsonld"_L1,
     QT_TRANSLATE_NOOP("StudyExport", "Web Annotations (JSON-LD)"),
     {}},
    {ExportKind::RefiProject,
     "refi-project"_L1,
     ".qdpx"_L1,
     QT_TRANSLATE_NOOP("StudyExport", "REFI-QDA project: NVivo, MAXQDA, ATLAS.ti"),
     {}},
    {ExportKind::RefiCodebook,
     "refi-codebook"_L1,
     ".qdc"_L1,
     QT_TRANSLATE_NOOP("StudyExport", "REFI-QDA codebook"),
     {}},
    {ExportKind::Folder, "folder"_L1, ""_L1, QT_TRANSLATE_NOOP("StudyExport", "Plain text, a folder"), {}},
});

constexpr auto orders = std::to_array<ReportOrder>({
    {ReportBy::All, "all"_L1, QT_TRANSLATE_NOOP("StudyExport", "Everything: articles, events, coverage")},
    {ReportBy::Article, "article"_L1, QT_TRANSLATE_NOOP("StudyExport", "Quotes by article")},
    {ReportBy::Tag, "tag"_L1, QT_TRANSLATE_NOOP("StudyExport", "Quotes by tag")},
    {ReportBy::Event, "event"_L1, QT_TRANSLATE_NOOP("StudyExport", "Events with what is claimed")},
    {ReportBy::Synopsis, "synopsis"_L1, QT_TRANSLATE_NOOP("StudyExport", "Synopsis: what articles share")},
    {ReportBy::Coverage, "coverage"_L1, QT_TRANSLATE_NOOP("StudyExport", "Coverage and timeline")},
});

constexpr auto profiles = std::to_array<ProfileName>({
    {MarkdownProfile::CommonMark, "commonmark"_L1, QT_TRANSLATE_NOOP("StudyExport", "Plain CommonMark")},
    {MarkdownProfile::Obsidian, "obsidian"_L1, QT_TRANSLATE_NOOP("StudyExport", "Obsidian")},
    {MarkdownProfile::Pandoc, "pandoc"_L1, QT_TRANSLATE_NOOP("StudyExport", "Pandoc, with citations")},
});

CoverageMatrix matrixOf(const ExportSource &source)
{
    return coverageMatrix(source.coverage);
}

SynopsisTable synopsisOf(const ExportSource &source)
{
    QList<int> columns(source.story ? source.story->size() : 0);
    std::ranges::iota(columns, 0);
    QStringList published;
    for (const ArticleId id : source.story ? source.story->articles : QList<ArticleId>()) {
        const auto found = std::ranges::find(source.snapshot.articles, id, &Article::id);
        published.append(found == source.snapshot.articles.end() ? QString() : found->published);
    }
    return synopsisTable(source.story, columns, published);
}

QList<SynopsisLine> allLines(const SynopsisTable &table)
{
    return synopsisLines(table, {}, SynopsisFolds{.areOpen = true, .others = {}});
}

QString markdownTableFor(const ExportSource &source, ReportBy by)
{
    if (by == ReportBy::Coverage) {
        const CoverageMatrix matrix = matrixOf(source);
        return coverageMarkdown(matrix, allRows(matrix));
    }
    if (by == ReportBy::Synopsis && source.story) {
        const SynopsisTable table = synopsisOf(source);
        return synopsisMarkdown(table, allLines(table));
    }
    return {};
}

// The order that a table of the kind has anyway.
QList<QStringList> cellsFor(const ExportSource &source, const ReportRecords &records, ReportBy by)
{
    if (by == ReportBy::Coverage) {
        const CoverageMatrix matrix = matrixOf(source);
        return coverageCells(matrix, allRows(matrix));
    }
    if (by == ReportBy::Synopsis && source.story) {
        const SynopsisTable table = synopsisOf(source);
        return synopsisCells(table, allLines(table));
    }
    return reportTable(records, by);
}

ReportExtras extrasOf(const ExportSource &source, ReportBy by)
{
    ReportExtras extras;
    const CoverageMatrix matrix = matrixOf(source);
    if (!matrix.rows.isEmpty())
        extras.coverage = coverageCells(matrix, allRows(matrix));
    if (by == ReportBy::Synopsis && source.story) {
        const SynopsisTable table = synopsisOf(source);
        extras.synopsis = synopsisCells(table, allLines(table));
    }
    if (!source.timeline.items.isEmpty())
        extras.timelineSvg = timelineSvg(source.timeline, {.width = 1000});
    return extras;
}

Result<ExportedFiles> markdownFiles(const ExportSource &source, const ExportRequest &request)
{
    const ReportRecords records(source.snapshot, QLocale());
    ExportedFiles exported;
    if (!request.templateText.isEmpty()) {
        const Result<QString> text = renderTemplate(request.templateText, reportContext(records), request.templateName);
        if (!text)
            return std::unexpected(text.error());
        exported.files.append({.name = request.report.stem + u".md"_s, .bytes = sealed(*text).toUtf8()});
        return exported;
    }
    exported.files = MarkdownReport(records, request.report, markdownTableFor(source, request.report.by)).files();
    for (ExportedFile &file : exported.files) {
        if (file.name.endsWith(u".md"_s))
            file.bytes = sealed(QString::fromUtf8(file.bytes)).toUtf8();
    }
    return exported;
}

ExportedFile named(const ExportRequest &request, const QByteArray &bytes)
{
    return {.name = request.report.stem + exportFormat(request.kind).suffix, .bytes = bytes};
}

// What it is about comes first.
Result<ExportedFiles> folderOf(const ExportSource &source)
{
    return folderFiles(source.snapshot).transform([](const QMap<QString, QByteArray> &files) {
        ExportedFiles exported;
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            exported.files.append({.name = file.key(), .bytes = file.value()});
        const auto isMain = [](const ExportedFile &file) { return file.name == FolderLayout::story; };
        std::ranges::stable_partition(exported.files, isMain);
        return exported;
    });
}

// A format of one file, under the name that was asked for.
ExportedFiles renamed(const ExportRequest &request, ExportedFiles exported)
{
    exported.files.first().name = request.report.stem + exportFormat(request.kind).suffix;
    return exported;
}

ExportedFiles tableFiles(const ExportSource &source, const ExportRequest &request)
{
    const ReportRecords records(source.snapshot, QLocale());
    const QList<QStringList> cells = cellsFor(source, records, request.report.by);
    return {.files = {named(request, request.kind == ExportKind::Csv ? csvFile(cells) : tsvFile(cells))},
            .losses = tableLosses(source.snapshot, request.report.by)};
}

ExportedFiles pageFiles(const ExportSource &source, const ExportRequest &request)
{
    const ReportRecords records(source.snapshot, QLocale());
    const ReportBy by = request.report.by;
    return {.files = {named(request, reportHtml(records, by, extrasOf(source, by)))},
            .losses = reportLosses(source.snapshot, by)};
}

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

const ExportFormat &exportFormat(ExportKind kind)
{
    return *std::ranges::find(formats, kind, &ExportFormat::kind);
}

const ExportFormat *exportFormat(const QString &word)
{
    const auto *const found = std::ranges::find(formats, word, &ExportFormat::word);
    return found == formats.end() ? nullptr : found;
}

std::span<const ReportOrder> reportOrders()
{
    return orders;
}

std::span<const ProfileName> profileNames()
{
    return profiles;
}

Result<ExportSource> exportSource(Study &study, const ExportRequest &request,
                                  const std::shared_ptr<const ComparedStory> &story)
{
    return study.store().snapshot().transform([&](const Snapshot &snapshot) {
        const VersionTexts texts(study);
        const EventList events(study, texts);
        ExportSource source{.snapshot = snapshot,
                            .timeline = events.timeline(),
                            .coverage = readCoverage(study, texts, events),
                            .story = nullptr};
        if (request.report.by == ReportBy::Synopsis)
            source.story = story ? story : StoryComparison::now(study, texts);
        return source;
    });
}

Result<ExportedFiles> exportStudy(const ExportSource &source, const ExportRequest &request)
{
    switch (request.kind) {
    case ExportKind::Markdown:
        return markdownFiles(source, request);
    case ExportKind::Html:
        return pageFiles(source, request);
    case ExportKind::Pdf:
        return ExportedFiles{.files = {named(request, exportPages(source, request)->pdf())},
                             .losses = reportLosses(source.snapshot, request.report.by)};
    case ExportKind::Csv:
    case ExportKind::Tsv:
        return tableFiles(source, request);
    case ExportKind::Json:
        return renamed(request, studyJsonFiles(source.snapshot));
    case ExportKind::WebAnnotation:
        return renamed(request, webAnnotations(source.snapshot));
    case ExportKind::RefiProject:
        return renamed(request, refiProject(source.snapshot));
    case ExportKind::RefiCodebook:
        return renamed(request, refiCodebook(source.snapshot));
    case ExportKind::Folder:
        return folderOf(source);
    }
    Q_UNREACHABLE_RETURN({});
}

std::unique_ptr<ReportPages> exportPages(const ExportSource &source, const ExportRequest &request)
{
    const ReportRecords records(source.snapshot, QLocale());
    const ReportBy by = request.report.by;
    return std::make_unique<ReportPages>(records, by, extrasOf(source, by), source.timeline);
}
