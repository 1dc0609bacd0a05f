// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "cli/helptext.h"
#include "cli/verbarguments.h"
#include "cli/verbtable.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace
{
// clang-format off
constexpr std::array verbTable{
    &newVerb,
    &importVerb,
    &showVerb,
    &highlightVerb,
    &updateVerb,
    &lensVerb,
    &extractVerb,
    &datesVerb,
    &edtfVerb,
    &coverageVerb,
    &compareVerb,
    &synopsisVerb,
    &linksVerb,
    &suggestVerb,
    &timelineVerb,
    &mergeVerb,
    &exportVerb,
    &verifyVerb,
    &dumpVerb,
    &checkVerb,
    &undoVerb,
    &redoVerb,
    &historyVerb,
    &helpVerb,
    &versionVerb,
};
// clang-format on

void dropWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(qPrintable(text + u'\n'), stderr);
}

// One sentence is all that a failure says; what the libraries log about it is not for the reader.
class QuietLog
{
public:
    QuietLog() : m_before(qInstallMessageHandler(dropWarnings)) {}
    ~QuietLog() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(QuietLog)

private:
    QtMessageHandler m_before;
};

QString firstUsage(const Verb *verb)
{
    return QCoreApplication::translate("Cli", "Usage: %1")
        .arg(verb ? synopsis(*verb) : QStringLiteral("synoptic VERB …; synoptic help"));
}

// Errors in what a file says have their place in it as detail, "tags.json, line 3".
bool hasPlace(const Error &error)
{
    static constexpr std::array kinds{ErrorKind::BadFormat,     ErrorKind::BadName,   ErrorKind::BadDate,
                                      ErrorKind::NoSuchArticle, ErrorKind::NoSuchTag, ErrorKind::QuoteNotFound,
                                      ErrorKind::TagCycle,      ErrorKind::NotUtf8, ErrorKind::NoText};
    return !error.detail.isEmpty() && std::ranges::contains(kinds, error.kind);
}

QString sentence(const Error &error)
{
    const QString said = describe(error);
    if (!hasPlace(error))
        return plainLine(said);
    const qsizetype end = said.back().isPunct() ? said.size() - 1 : said.size();
    return plainLine(said.first(end) + QStringLiteral(" (") + error.detail + u')' + said.sliced(end));
}

int report(const Error &error, const Verb *verb, Console &console)
{
    console.err << sentence(error) << '\n';
    if (error.kind == ErrorKind::Usage)
        console.err << firstUsage(verb) << '\n';
    console.err.flush();
    return exitCode(error.kind);
}

Result<void> runCall(const Verb &verb, const VerbCall &call, Console &console)
{
    if (call.has(QLatin1StringView("help"))) {
        console.out << verbHelp(verb);
        return {};
    }
    return verb.run(call, console);
}

// A full disk behind "> file" shows only here.
Result<void> flush(Console &console)
{
    console.out.flush();
    if (console.out.status() == QTextStream::WriteFailed)
        return failure(ErrorKind::WriteFailed, QCoreApplication::translate("Cli", "The output"));
    return {};
}
} // namespace

std::span<const Verb *const> allVerbs()
{
    return verbTable;
}

const Verb *findVerb(const QString &word)
{
    if (word == QLatin1StringView("-h") || word == QLatin1StringView("--help"))
        return &helpVerb;
    if (word == QLatin1StringView("-v") || word == QLatin1StringView("--version"))
        return &versionVerb;
    if (word == readPdfVerb.name)
        return &readPdfVerb;
    const auto found = std::ranges::find_if(verbTable, [&](const Verb *verb) { return verb->name == word; });
    return found == verbTable.end() ? nullptr : *found;
}

bool isVerb(const QString &word)
{
    return findVerb(word) != nullptr;
}

bool isPaintingVerb(const QString &word)
{
    const Verb *const verb = findVerb(word);
    return verb && verb->paints == Paints::Yes;
}

int runVerb(const QStringList &arguments, Console &console)
{
    const QuietLog quiet;
    const Verb *const verb = findVerb(arguments.value(0));
    if (!verb) {
        const QString sentence = QCoreApplication::translate("Cli", "There is no verb “%1”.").arg(arguments.value(0));
        return report({.kind = ErrorKind::Usage, .subject = sentence, .detail = {}}, nullptr, console);
    }
    const Result<void> done = parseArguments(*verb, arguments)
                                  .and_then([&](const VerbCall &call) { return runCall(*verb, call, console); })
                                  .and_then([&] { return flush(console); });
    return done ? 0 : report(done.error(), verb, console);
}
