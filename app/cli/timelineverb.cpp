// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "exchange/atomicfile.h"
#include "models/eventlist.h"
#include "models/timelineexport.h"
#include "time/edtf.h"

#include <QFileInfo>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"output"_L1, "PATH"_L1,
     QT_TRANSLATE_NOOP("Cli",
                       "write to this file and replace it; its end says what: .svg, .png, .csv, .json, .ics, .md "
                       "or .timelinejs.json"),
     OptionUse::Required},
    {"from"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Cli", "only events that may lie on this day or later, in EDTF")},
    {"to"_L1, "DATE"_L1, QT_TRANSLATE_NOOP("Cli", "only events that may lie on this day or before, in EDTF")},
    {"width"_L1, "PIXELS"_L1, QT_TRANSLATE_NOOP("Cli", "of a picture; else 1280")},
    {"height"_L1, "PIXELS"_L1, QT_TRANSLATE_NOOP("Cli", "of a picture, at least: it is as high as its rows need")},
    {"scale"_L1, "FACTOR"_L1,
     QT_TRANSLATE_NOOP("Cli", "of a PNG: 2 has twice the pixels each way for the same picture")},
    {"theme"_L1, "light|dark"_L1, QT_TRANSLATE_NOOP("Cli", "of a picture; else light")},
});

constexpr int narrowest = 480;
constexpr int largest = 20'000;

Result<int> pixels(const VerbCall &call, QLatin1StringView option, int least, int otherwise)
{
    if (!call.has(option))
        return otherwise;
    bool isNumber = false;
    const int value = call.value(option).toInt(&isNumber);
    if (isNumber && value >= least && value <= largest)
        return value;
    return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", "--%1 is a number of pixels from %2 to %3.")
                                         .arg(option)
                                         .arg(least)
                                         .arg(largest));
}

Result<double> scale(const VerbCall &call)
{
    if (!call.has("scale"_L1))
        return 1.0;
    const double value = call.value("scale"_L1).toDouble();
    if (value >= 0.25 && value <= 8)
        return value;
    return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", "--scale is a number from 0.25 to 8."));
}

Result<ImageTheme> theme(const VerbCall &call)
{
    const QString word = call.has("theme"_L1) ? call.value("theme"_L1) : u"light"_s;
    if (word == "light"_L1)
        return ImageTheme::Light;
    if (word == "dark"_L1)
        return ImageTheme::Dark;
    return failure(ErrorKind::Usage,
                   QCoreApplication::translate("Cli", "There is no theme “%1”, only light and dark.").arg(word));
}

// From the first day of one date to the last of the other.
Result<DayRange> days(const VerbCall &call)
{
    DayRange days;
    for (const QLatin1StringView option : {"from"_L1, "to"_L1}) {
        if (!call.has(option))
            continue;
        const Result<Edtf> edtf = Edtf::parse(call.value(option));
        if (!edtf)
            return std::unexpected(edtf.error());
        if (option == "from"_L1) {
            days.earliest = edtf->earliest();
        } else {
            days.latest = edtf->latest();
        }
    }
    if (days.earliest && days.latest && *days.latest < *days.earliest) {
        return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", "--to %1 lies before --from %2.")
                                             .arg(call.value("to"_L1), call.value("from"_L1)));
    }
    return days;
}

Result<TimelineExportOptions> readOptions(const VerbCall &call)
{
    TimelineExportOptions chosen;
    return days(call)
        .and_then([&](const DayRange &range) {
            chosen.days = range;
            return pixels(call, "width"_L1, narrowest, chosen.width);
        })
        .and_then([&](int width) {
            chosen.width = width;
            return pixels(call, "height"_L1, 1, chosen.leastHeight);
        })
        .and_then([&](int height) {
            chosen.leastHeight = height;
            return scale(call);
        })
        .and_then([&](double factor) {
            chosen.scale = factor;
            return theme(call);
        })
        .transform([&](ImageTheme word) {
            chosen.theme = word;
            return chosen;
        });
}

// The study itself must not be what is replaced.
Result<TimelineForm> formOf(const VerbCall &call)
{
    const QFileInfo output(call.value("output"_L1));
    if (output.exists() && output.canonicalFilePath() == QFileInfo(call.operands.first()).canonicalFilePath())
        return failure(ErrorKind::AlreadyExists, call.value("output"_L1));
    return timelineFormOf(call.value("output"_L1));
}

Result<TimelineFile> timelineOf(Study &study, TimelineForm form, const TimelineExportOptions &chosen)
{
    const VersionTexts texts(study);
    const EventList events(study, texts);
    return study.store().snapshot().and_then(
        [&](const Snapshot &snapshot) { return exportTimeline(events.timeline(), snapshot, form, chosen); });
}

Result<void> write(const TimelineFile &file, const QString &path, Console &console)
{
    return writeFileAtomically(path, file.bytes).transform([&] {
        console.out << QCoreApplication::translate("Cli", "Wrote %1.").arg(path) << '\n';
        if (const QString words = leftOutText(file); !words.isEmpty())
            console.err << words << '\n';
    });
}

Result<void> run(const VerbCall &call, Console &console)
{
    return formOf(call).and_then([&](TimelineForm form) {
        return readOptions(call).and_then([&](const TimelineExportOptions &chosen) {
            return Study::open(call.operands.first(), OpenMode::ReadOnly)
                .and_then([&](const std::unique_ptr<Study> &study) { return timelineOf(*study, form, chosen); })
                .and_then([&](const TimelineFile &file) { return write(file, call.value("output"_L1), console); });
        });
    });
}

QString suffixHelp()
{
    QString text;
    for (const TimelineSuffix &suffix : timelineSuffixes()) {
        text +=
            u"  %1 %2\n"_s.arg(suffix.suffix, -17).arg(QCoreApplication::translate("TimelineExport", suffix.meaning));
    }
    return text;
}
} // namespace

constinit const Verb timelineVerb{
    .name = "timeline"_L1,
    .operands = operands,
    .options = options,
    .summary =
        QT_TRANSLATE_NOOP("Cli", "write the events with what is claimed about them as a picture, list or calendar"),
    .run = run,
    .more = suffixHelp,
    .paints = Paints::Yes,
};
