// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <array>

namespace
{
QString say(const char *sentence)
{
    return QCoreApplication::translate("Error", sentence);
}

struct Row {
    ErrorKind kind;
    int exitCode;
    const char *sentence;
};

constexpr auto rows = std::to_array<Row>({
    {ErrorKind::Usage, 2, QT_TRANSLATE_NOOP("Error", "%1")},
    {ErrorKind::NotFound, 3, QT_TRANSLATE_NOOP("Error", "There is no file %1.")},
    {ErrorKind::IsDirectory, 4, QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a file.")},
    {ErrorKind::NotReadable, 5, QT_TRANSLATE_NOOP("Error", "%1 cannot be read.")},
    {ErrorKind::Empty, 6, QT_TRANSLATE_NOOP("Error", "%1 is empty.")},
    {ErrorKind::TooLarge, 7,
     QT_TRANSLATE_NOOP("Error", "%1 is too large for an article: at most 4 MB of text are read.")},
    {ErrorKind::NotUtf8, 8, QT_TRANSLATE_NOOP("Error", "%1 is not UTF-8 text, so it is not read.")},
    {ErrorKind::NotAStudy, 9, QT_TRANSLATE_NOOP("Error", "%1 is not a Synoptic study.")},
    {ErrorKind::NewerStudy, 10,
     QT_TRANSLATE_NOOP("Error", "%1 was written by a newer version of Synoptic; this one cannot open it.")},
    {ErrorKind::Damaged, 11, QT_TRANSLATE_NOOP("Error", "%1 is damaged and was left as it is.")},
    {ErrorKind::Locked, 12, QT_TRANSLATE_NOOP("Error", "%1 is in use by another program.")},
    {ErrorKind::ReadOnly, 13, QT_TRANSLATE_NOOP("Error", "%1 is in a place that cannot be written to.")},
    {ErrorKind::DiskFull, 14,
     QT_TRANSLATE_NOOP("Error", "The disk is full: %1 was not saved, and what was there before is as it was.")},
    {ErrorKind::WriteFailed, 15,
     QT_TRANSLATE_NOOP("Error", "%1 could not be saved; what was there before is as it was.")},
    {ErrorKind::AlreadyExists, 16, QT_TRANSLATE_NOOP("Error", "%1 exists already and was left as it is.")},
    {ErrorKind::NoSuchArticle, 17, QT_TRANSLATE_NOOP("Error", "The study has no article %1.")},
    {ErrorKind::NoSuchTag, 18, QT_TRANSLATE_NOOP("Error", "The study has no tag %1.")},
    {ErrorKind::QuoteNotFound, 19, QT_TRANSLATE_NOOP("Error", "The article does not contain “%1”.")},
    {ErrorKind::QuoteAmbiguous, 26, QT_TRANSLATE_NOOP("Error", "It is not clear which place is meant: %1.")},
    {ErrorKind::BadName, 20, QT_TRANSLATE_NOOP("Error", "“%1” cannot be used as a name.")},
    {ErrorKind::BadDate, 21, QT_TRANSLATE_NOOP("Error", "“%1” is not a date in EDTF, such as 2025-04-02 or 2025-04.")},
    {ErrorKind::BadFormat, 22, QT_TRANSLATE_NOOP("Error", "%1 cannot be understood.")},
    {ErrorKind::TagCycle, 23, QT_TRANSLATE_NOOP("Error", "The tag %1 cannot lie below itself.")},
    {ErrorKind::Outdated, 24,
     QT_TRANSLATE_NOOP("Error", "“%1” cannot be undone, because what it changed has changed since.")},
    {ErrorKind::OtherText, 27,
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 has next to nothing in common with the article: it looks like another one, or another language.")},
    {ErrorKind::BuiltUpon, 28, QT_TRANSLATE_NOOP("Error", "The step cannot be undone by itself: %1.")},
    {ErrorKind::NoText, 29,
     QT_TRANSLATE_NOOP("Error", "There is no article in %1: no text that could be read as one.")},
    {ErrorKind::Protected, 30, QT_TRANSLATE_NOOP("Error", "%1 is protected with a password, so it is not read.")},
    {ErrorKind::NotSupported, 31,
     QT_TRANSLATE_NOOP("Error", "%1 is a PDF, and this build of Synoptic was made without a reader for them.")},
    {ErrorKind::Unsafe, 32, QT_TRANSLATE_NOOP("Error", "%1 is not read: it is put together in a way that does harm.")},
    {ErrorKind::EditedByHand, 33,
     QT_TRANSLATE_NOOP("Error", "%1 has been changed by hand since it was exported, and was left as it is.")},
    {ErrorKind::UnknownStudy, 34, QT_TRANSLATE_NOOP("Error", "No study that was opened here has what %1 leads to.")},
    {ErrorKind::NotVerified, 35, QT_TRANSLATE_NOOP("Error", "Not every quote stands in the study word for word: %1.")},
    {ErrorKind::Cancelled, 36, QT_TRANSLATE_NOOP("Error", "Cancelled: %1 was left as it was.")},
    {ErrorKind::NothingToDo, 25, QT_TRANSLATE_NOOP("Error", "There is nothing to do: %1.")},
});

// A new kind does not compile until it has its row, in the order of the enumerators.
constexpr bool isComplete()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != ErrorKind(i))
            return false;
    }
    return rows.size() == size_t(ErrorKind::NothingToDo) + 1;
}
static_assert(isComplete());

const Row &rowOf(ErrorKind kind)
{
    return rows[size_t(kind)];
}
} // namespace

void logError(const Error &error)
{
    qWarning("%s %s", qUtf8Printable(describe(error)), qUtf8Printable(error.detail));
}

QString describe(const Error &error)
{
    // Not arg(): a subject may itself contain %1.
    return say(rowOf(error.kind).sentence).replace(QLatin1StringView("%1"), error.subject);
}

int exitCode(ErrorKind kind)
{
    return rowOf(kind).exitCode;
}
