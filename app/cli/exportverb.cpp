// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "exchange/atomicfile.h"
#include "exchange/folderwriter.h"
#include "exchange/report/writereport.h"
#include "models/studyexport.h"
#include "study/otherstudy.h"
#include "text/canonicaltext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"to"_L1, "KIND"_L1, QT_TRANSLATE_NOOP("Cli", "what to write: see below"), OptionUse::Required},
    {"by"_L1, "ORDER"_L1, QT_TRANSLATE_NOOP("Cli", "all, article, tag, event, synopsis or coverage")},
    {"profile"_L1, "NAME"_L1,
     QT_TRANSLATE_NOOP("Cli", "of Markdown: commonmark, obsidian, pandoc, or the path of a template of your own")},
    {"output"_L1, "PATH"_L1,
     QT_TRANSLATE_NOOP("Cli", "write there, else to standard output; a folder, or a name that ends with “/”, gets a "
                              "file for each article, tag or event")},
    {"replace"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "replace a file that was changed by hand")},
});

std::unexpected<Error> wrong(const char *sentence, const QString &word, const QString &choices)
{
    return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", sentence).arg(word, choices));
}

template <class Rows>
QString wordsOf(const Rows &rows)
{
    QStringList words;
    for (const auto &row : rows)
        words.append(row.word);
    return words.join(u", "_s);
}

Result<void> readOrder(const VerbCall &call, const ExportFormat &format, ExportRequest &request)
{
    if (!format.orders.empty())
        request.report.by = format.orders.front();
    if (!call.has("by"_L1))
        return {};
    const auto order = std::ranges::find(reportOrders(), call.value("by"_L1), &ReportOrder::word);
    if (order == reportOrders().end()) {
        return wrong(QT_TRANSLATE_NOOP("Cli", "“%1” is no order; there are %2."), call.value("by"_L1),
                     wordsOf(reportOrders()));
    }
    if (std::ranges::find(format.orders, order->by) == format.orders.end())
        return wrong(QT_TRANSLATE_NOOP("Cli", "%2 is not written by %1."), order->word, format.word);
    request.report.by = order->by;
    return {};
}

// A name of ours, else a file.
Result<void> readProfile(const VerbCall &call, ExportRequest &request)
{
    if (!call.has("profile"_L1))
        return {};
    const QString word = call.value("profile"_L1);
    if (request.kind != ExportKind::Markdown)
        return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", "Only Markdown has profiles."));
    const auto profile = std::ranges::find(profileNames(), word, &ProfileName::word);
    if (profile != profileNames().end()) {
        request.report.profile = profile->profile;
        return {};
    }
    if (!QFileInfo::exists(word)) {
        return wrong(QT_TRANSLATE_NOOP("Cli", "“%1” is neither a profile (%2) nor a template's file."), word,
                     wordsOf(profileNames()));
    }
    request.templateName = word;
    return readWholeFile(word, maxTextBytes)
        .and_then([&](const QByteArray &bytes) { return decodeText(bytes, word); })
        .transform([&](const QString &text) { request.templateText = text; });
}

// The study itself must not be what is replaced.
Result<void> readOutput(const VerbCall &call, ExportRequest &request)
{
    const QString path = call.value("output"_L1);
    const QFileInfo output(path);
    request.report.stem = QFileInfo(call.operands.first()).completeBaseName();
    const bool isText = request.kind != ExportKind::Pdf && request.kind != ExportKind::RefiProject &&
                        request.kind != ExportKind::Folder;
    if (!call.has("output"_L1) && !isText) {
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Cli", "Say where to with --output: this is no text."));
    }
    if (!call.has("output"_L1))
        return {};
    if (output.exists() && output.canonicalFilePath() == QFileInfo(call.operands.first()).canonicalFilePath())
        return failure(ErrorKind::AlreadyExists, path);
    if (request.kind == ExportKind::Folder)
        return {};
    const bool isFolder = output.isDir() || path.endsWith(u'/');
    const bool hasParts = request.kind == ExportKind::Markdown && request.templateText.isEmpty() &&
                          (request.report.by == ReportBy::Article || request.report.by == ReportBy::Tag ||
                           request.report.by == ReportBy::Event);
    if (isFolder && !hasParts)
        return failure(ErrorKind::IsDirectory, path);
    request.report.split = isFolder ? ReportSplit::FileEach : ReportSplit::OneFile;
    if (!isFolder)
        request.report.stem = output.completeBaseName();
    return {};
}

Result<ExportRequest> readRequest(const VerbCall &call)
{
    const ExportFormat *format = exportFormat(call.value("to"_L1));
    if (!format) {
        return wrong(QT_TRANSLATE_NOOP("Cli", "There is no export to “%1”; there are %2."), call.value("to"_L1),
                     wordsOf(exportFormats()));
    }
    ExportRequest request{.kind = format->kind};
    return readOrder(call, *format, request)
        .and_then([&] { return readProfile(call, request); })
        .and_then([&] { return readOutput(call, request); })
        .transform([&] { return request; });
}

Result<void> write(const ExportedFiles &exported, const ExportRequest &request, const VerbCall &call, Console &console)
{
    for (const QString &line : lossLines(exported.losses))
        console.err << QCoreApplication::translate("Cli", "Left out: %1").arg(line) << '\n';
    if (!call.has("output"_L1)) {
        console.out << QString::fromUtf8(exported.files.first().bytes);
        return {};
    }
    const QStringList paths = exportPaths(exported.files, call.value("output"_L1), request.report.split);
    const EditedFiles edited = call.has("replace"_L1) ? EditedFiles::Replace : EditedFiles::Keep;
    const Result<void> written = writeExport(exported.files, paths, edited);
    if (!written && written.error().kind == ErrorKind::EditedByHand)
        console.err << written.error().detail;
    return written.transform([&] {
        for (const QString &path : paths)
            console.out << QCoreApplication::translate("Cli", "Wrote %1.").arg(QDir::cleanPath(path)) << '\n';
    });
}

// As the verb "dump" does.
Result<void> dump(const ExportSource &source, const VerbCall &call, Console &console)
{
    const QString folder = call.value("output"_L1);
    return writeFolder(source.snapshot, folder).transform([&] {
        console.out << QCoreApplication::translate("Cli", "Wrote %1.").arg(QDir::cleanPath(folder)) << '\n';
    });
}

Result<void> run(const VerbCall &call, Console &console)
{
    return readRequest(call).and_then([&](const ExportRequest &request) {
        return Study::open(call.operands.first(), OpenMode::ReadOnly)
            .and_then([&](const std::unique_ptr<Study> &study) { return exportSource(*study, request); })
            .and_then([&](const ExportSource &source) {
                if (request.kind == ExportKind::Folder)
                    return dump(source, call, console);
                return exportStudy(source, request).and_then([&](const ExportedFiles &exported) {
                    return write(exported, request, call, console);
                });
            });
    });
}

QString moreHelp()
{
    QString text = QCoreApplication::translate("Cli", "Kinds:") + u'\n';
    for (const ExportFormat &format : exportFormats())
        text += u"  %1 %2\n"_s.arg(format.word, -15).arg(QCoreApplication::translate("StudyExport", format.meaning));
    text += QCoreApplication::translate("Cli", "Orders:") + u'\n';
    for (const ReportOrder &order : reportOrders())
        text += u"  %1 %2\n"_s.arg(order.word, -15).arg(QCoreApplication::translate("StudyExport", order.meaning));
    return text +
           QCoreApplication::translate(
               "Cli", "What you write into an exported Markdown file between lines \"<!-- keep -->\" and \"<!-- /keep "
                      "-->\" stays there when it is exported again; a file that was changed otherwise is left as it is "
                      "and the difference is shown. The language of templates is told in the manual page.") +
           u'\n';
}
} // namespace

constinit const Verb exportVerb{
    .name = "export"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "write the study as a report or for other programs"),
    .run = run,
    .more = moreHelp,
    .paints = Paints::Yes,
};
