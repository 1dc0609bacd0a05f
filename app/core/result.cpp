// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

namespace
{
QString say(const char *sentence)
{
    return QCoreApplication::translate("Error", sentence);
}
} // namespace

// A switch without default, so that a new kind is a compile error here.
static QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return say(QT_TRANSLATE_NOOP("Error", "%1"));
    case ErrorKind::NotFound:
        return say(QT_TRANSLATE_NOOP("Error", "There is no file %1."));
    case ErrorKind::IsDirectory:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a file."));
    case ErrorKind::NotReadable:
        return say(QT_TRANSLATE_NOOP("Error", "%1 cannot be read."));
    case ErrorKind::Empty:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is empty."));
    case ErrorKind::TooLarge:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is too large for an article: at most 4 MB of text are read."));
    case ErrorKind::NotUtf8:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is not UTF-8 text, so it is not read."));
    case ErrorKind::NotAStudy:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is not a Synoptic study."));
    case ErrorKind::NewerStudy:
        return say(
            QT_TRANSLATE_NOOP("Error", "%1 was written by a newer version of Synoptic; this one cannot open it."));
    case ErrorKind::Damaged:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is damaged and was left as it is."));
    case ErrorKind::Locked:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is in use by another program."));
    case ErrorKind::ReadOnly:
        return say(QT_TRANSLATE_NOOP("Error", "%1 is in a place that cannot be written to."));
    case ErrorKind::DiskFull:
        return say(QT_TRANSLATE_NOOP("Error", "The disk is full: %1 was not saved."));
    case ErrorKind::WriteFailed:
        return say(QT_TRANSLATE_NOOP("Error", "%1 could not be saved."));
    case ErrorKind::AlreadyExists:
        return say(QT_TRANSLATE_NOOP("Error", "%1 exists already and was left as it is."));
    case ErrorKind::NoSuchArticle:
        return say(QT_TRANSLATE_NOOP("Error", "The study has no article %1."));
    case ErrorKind::NoSuchTag:
        return say(QT_TRANSLATE_NOOP("Error", "The study has no tag %1."));
    case ErrorKind::QuoteNotFound:
        return say(QT_TRANSLATE_NOOP("Error", "The article does not contain “%1”."));
    case ErrorKind::QuoteAmbiguous:
        return say(QT_TRANSLATE_NOOP("Error", "It is not clear which place is meant: %1."));
    case ErrorKind::BadName:
        return say(QT_TRANSLATE_NOOP("Error", "“%1” cannot be used as a name."));
    case ErrorKind::BadDate:
        return say(QT_TRANSLATE_NOOP("Error", "“%1” is not a date in EDTF, such as 2025-04-02 or 2025-04."));
    case ErrorKind::BadFormat:
        return say(QT_TRANSLATE_NOOP("Error", "%1 cannot be understood."));
    case ErrorKind::TagCycle:
        return say(QT_TRANSLATE_NOOP("Error", "The tag %1 cannot lie below itself."));
    case ErrorKind::Outdated:
        return say(QT_TRANSLATE_NOOP("Error", "“%1” cannot be undone, because what it changed has changed since."));
    case ErrorKind::OtherText:
        return say(QT_TRANSLATE_NOOP(
            "Error",
            "%1 has next to nothing in common with the article: it looks like another one, or another language."));
    case ErrorKind::BuiltUpon:
        return say(QT_TRANSLATE_NOOP("Error", "The step cannot be undone by itself: %1."));
    case ErrorKind::NothingToDo:
        return say(QT_TRANSLATE_NOOP("Error", "There is nothing to do: %1."));
    }
    Q_UNREACHABLE_RETURN({});
}

void logError(const Error &error)
{
    qWarning("%s %s", qUtf8Printable(describe(error)), qUtf8Printable(error.detail));
}

QString describe(const Error &error)
{
    // Not arg(): a subject may itself contain %1.
    return sentence(error.kind).replace(QLatin1StringView("%1"), error.subject);
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::NotFound:
        return 3;
    case ErrorKind::IsDirectory:
        return 4;
    case ErrorKind::NotReadable:
        return 5;
    case ErrorKind::Empty:
        return 6;
    case ErrorKind::TooLarge:
        return 7;
    case ErrorKind::NotUtf8:
        return 8;
    case ErrorKind::NotAStudy:
        return 9;
    case ErrorKind::NewerStudy:
        return 10;
    case ErrorKind::Damaged:
        return 11;
    case ErrorKind::Locked:
        return 12;
    case ErrorKind::ReadOnly:
        return 13;
    case ErrorKind::DiskFull:
        return 14;
    case ErrorKind::WriteFailed:
        return 15;
    case ErrorKind::AlreadyExists:
        return 16;
    case ErrorKind::NoSuchArticle:
        return 17;
    case ErrorKind::NoSuchTag:
        return 18;
    case ErrorKind::QuoteNotFound:
        return 19;
    case ErrorKind::BadName:
        return 20;
    case ErrorKind::BadDate:
        return 21;
    case ErrorKind::BadFormat:
        return 22;
    case ErrorKind::TagCycle:
        return 23;
    case ErrorKind::Outdated:
        return 24;
    case ErrorKind::OtherText:
        return 27;
    case ErrorKind::NothingToDo:
        return 25;
    case ErrorKind::QuoteAmbiguous:
        return 26;
    case ErrorKind::BuiltUpon:
        return 28;
    }
    Q_UNREACHABLE_RETURN(1);
}
