// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"

#include "cli/verbarguments.h"
#include "cli/verbtable.h"

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

// Without default, so that a new kind does not compile until it is named here; what is no kind has no name.
const char *kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return QT_TRANSLATE_NOOP("Cli", "wrong use of the command line");
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("Cli", "no such file or folder");
    case ErrorKind::IsDirectory:
        return QT_TRANSLATE_NOOP("Cli", "a folder where a file is wanted");
    case ErrorKind::NotReadable:
        return QT_TRANSLATE_NOOP("Cli", "a file that cannot be read");
    case ErrorKind::Empty:
        return QT_TRANSLATE_NOOP("Cli", "an empty file or folder");
    case ErrorKind::TooLarge:
        return QT_TRANSLATE_NOOP("Cli", "an article of more than 4 MB");
    case ErrorKind::NotUtf8:
        return QT_TRANSLATE_NOOP("Cli", "a text that is not UTF-8");
    case ErrorKind::NotAStudy:
        return QT_TRANSLATE_NOOP("Cli", "a file that is no study");
    case ErrorKind::NewerStudy:
        return QT_TRANSLATE_NOOP("Cli", "a study of a newer version");
    case ErrorKind::Damaged:
        return QT_TRANSLATE_NOOP("Cli", "a damaged study");
    case ErrorKind::Locked:
        return QT_TRANSLATE_NOOP("Cli", "a study that another program has open");
    case ErrorKind::ReadOnly:
        return QT_TRANSLATE_NOOP("Cli", "a place that cannot be written to");
    case ErrorKind::DiskFull:
        return QT_TRANSLATE_NOOP("Cli", "a full disk");
    case ErrorKind::WriteFailed:
        return QT_TRANSLATE_NOOP("Cli", "another failure to write");
    case ErrorKind::AlreadyExists:
        return QT_TRANSLATE_NOOP("Cli", "a file or name that exists already");
    case ErrorKind::NoSuchArticle:
        return QT_TRANSLATE_NOOP("Cli", "no such article");
    case ErrorKind::NoSuchTag:
        return QT_TRANSLATE_NOOP("Cli", "no such tag");
    case ErrorKind::QuoteNotFound:
        return QT_TRANSLATE_NOOP("Cli", "a quote that the article does not contain");
    case ErrorKind::QuoteAmbiguous:
        return QT_TRANSLATE_NOOP("Cli", "a quote that does not say which place is meant");
    case ErrorKind::BadName:
        return QT_TRANSLATE_NOOP("Cli", "a name that cannot be used");
    case ErrorKind::BadDate:
        return QT_TRANSLATE_NOOP("Cli", "a date that is not EDTF");
    case ErrorKind::BadFormat:
        return QT_TRANSLATE_NOOP("Cli", "a file that cannot be understood");
    case ErrorKind::TagCycle:
        return QT_TRANSLATE_NOOP("Cli", "a tag below itself");
    case ErrorKind::Outdated:
        return QT_TRANSLATE_NOOP("Cli", "a step that can no longer be undone or redone");
    case ErrorKind::OtherText:
        return QT_TRANSLATE_NOOP("Cli", "a text that is no version of the article");
    case ErrorKind::BuiltUpon:
        return QT_TRANSLATE_NOOP("Cli", "a step that later ones build on");
    case ErrorKind::NothingToDo:
        return QT_TRANSLATE_NOOP("Cli", "nothing to undo or redo");
    }
    return nullptr;
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
