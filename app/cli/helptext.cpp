// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"

#include "cli/verbarguments.h"
#include "cli/verbtable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace
{
using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

constexpr auto kindNames = std::to_array<std::pair<ErrorKind, const char *>>({
    {ErrorKind::Usage, QT_TRANSLATE_NOOP("Cli", "wrong use of the command line")},
    {ErrorKind::NotFound, QT_TRANSLATE_NOOP("Cli", "no such file or folder")},
    {ErrorKind::IsDirectory, QT_TRANSLATE_NOOP("Cli", "a folder where a file is wanted")},
    {ErrorKind::NotReadable, QT_TRANSLATE_NOOP("Cli", "a file that cannot be read")},
    {ErrorKind::Empty, QT_TRANSLATE_NOOP("Cli", "an empty file or folder")},
    {ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Cli", "an article of more than 4 MB")},
    {ErrorKind::NotUtf8, QT_TRANSLATE_NOOP("Cli", "a text that is not UTF-8")},
    {ErrorKind::NotAStudy, QT_TRANSLATE_NOOP("Cli", "a file that is no study")},
    {ErrorKind::NewerStudy, QT_TRANSLATE_NOOP("Cli", "a study of a newer version")},
    {ErrorKind::Damaged, QT_TRANSLATE_NOOP("Cli", "a damaged study")},
    {ErrorKind::Locked, QT_TRANSLATE_NOOP("Cli", "a study that another program has open")},
    {ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Cli", "a place that cannot be written to")},
    {ErrorKind::DiskFull, QT_TRANSLATE_NOOP("Cli", "a full disk")},
    {ErrorKind::WriteFailed, QT_TRANSLATE_NOOP("Cli", "another failure to write")},
    {ErrorKind::AlreadyExists, QT_TRANSLATE_NOOP("Cli", "a file or name that exists already")},
    {ErrorKind::NoSuchArticle, QT_TRANSLATE_NOOP("Cli", "no such article")},
    {ErrorKind::NoSuchTag, QT_TRANSLATE_NOOP("Cli", "no such tag")},
    {ErrorKind::QuoteNotFound, QT_TRANSLATE_NOOP("Cli", "a quote that the article does not contain")},
    {ErrorKind::QuoteAmbiguous, QT_TRANSLATE_NOOP("Cli", "a quote that does not say which place is meant")},
    {ErrorKind::BadName, QT_TRANSLATE_NOOP("Cli", "a name that cannot be used")},
    {ErrorKind::BadDate, QT_TRANSLATE_NOOP("Cli", "a date that is not EDTF")},
    {ErrorKind::BadFormat, QT_TRANSLATE_NOOP("Cli", "a file that cannot be understood")},
    {ErrorKind::TagCycle, QT_TRANSLATE_NOOP("Cli", "a tag below itself")},
    {ErrorKind::Outdated, QT_TRANSLATE_NOOP("Cli", "a step that can no longer be undone or redone")},
    {ErrorKind::OtherText, QT_TRANSLATE_NOOP("Cli", "a text that is no version of the article")},
    {ErrorKind::BuiltUpon, QT_TRANSLATE_NOOP("Cli", "a step that later ones build on")},
    {ErrorKind::NoText, QT_TRANSLATE_NOOP("Cli", "a page without an article")},
    {ErrorKind::Protected, QT_TRANSLATE_NOOP("Cli", "a file with a password")},
    {ErrorKind::NotSupported, QT_TRANSLATE_NOOP("Cli", "a PDF, in a build without a reader for them")},
    {ErrorKind::Unsafe, QT_TRANSLATE_NOOP("Cli", "a file that is put together to do harm")},
    {ErrorKind::EditedByHand, QT_TRANSLATE_NOOP("Cli", "an export that was changed by hand since")},
    {ErrorKind::UnknownStudy, QT_TRANSLATE_NOOP("Cli", "a link into a study that is not known")},
    {ErrorKind::NotVerified, QT_TRANSLATE_NOOP("Cli", "a report with quotes that do not stand in the study")},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Cli", "work that was cancelled")},
    {ErrorKind::NothingToDo, QT_TRANSLATE_NOOP("Cli", "nothing to undo or redo")},
});
// A new kind does not compile until it is named here.
static_assert(kindNames.size() == size_t(ErrorKind::NothingToDo) + 1);

// What is no kind has no name.
const char *kindName(ErrorKind kind)
{
    const auto found = std::ranges::find(kindNames, kind, &std::pair<ErrorKind, const char *>::first);
    return found == kindNames.end() ? nullptr : found->second;
}

struct ExitCode {
    int code;
    QString name;
};

QList<ExitCode> exitCodes()
{
    QList<ExitCode> codes{{.code = 0, .name = words(QT_TRANSLATE_NOOP("Cli", "all is well"))}};
    for (int i = 0; const char *name = kindName(ErrorKind(i)); ++i) {
        codes.append({.code = exitCode(ErrorKind(i)), .name = words(name)});
    }
    std::ranges::sort(codes, {}, &ExitCode::code);
    return codes;
}

QString optionName(const VerbOption &option)
{
    return option.value.isEmpty() ? u"--%1"_s.arg(option.name) : u"--%1 %2"_s.arg(option.name, option.value);
}

int optionWidth(const Verb &verb)
{
    int width = 0;
    for (const VerbOption &option : verb.options) {
        width = std::max(width, int(optionName(option).size()));
    }
    return width;
}
} // namespace

QString generalHelp()
{
    QString text = words(QT_TRANSLATE_NOOP("Cli", "Synoptic reads and annotates coverage side by side.")) + u"\n\n"_s;
    text += u"  synoptic [FILE]\n      %1\n"_s.arg(words(QT_TRANSLATE_NOOP("Cli", "open the window")));
    for (const Verb *verb : allVerbs()) {
        text += u"  %1\n      %2\n"_s.arg(synopsis(*verb), words(verb->summary));
    }
    text +=
        u'\n' + words(QT_TRANSLATE_NOOP("Cli", "A failure says one sentence on standard error. Exit codes:")) + u'\n';
    for (const ExitCode &row : exitCodes()) {
        text += u"  %1  %2\n"_s.arg(row.code, 2).arg(row.name);
    }
    return text;
}

QString verbHelp(const Verb &verb)
{
    QString text = u"%1\n    %2\n"_s.arg(synopsis(verb), words(verb.summary));
    if (!verb.options.empty())
        text += u'\n';
    for (const VerbOption &option : verb.options) {
        text += u"  %1  %2\n"_s.arg(optionName(option), -optionWidth(verb)).arg(words(option.meaning));
    }
    return verb.more ? text + u'\n' + verb.more() : text;
}
