// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/mergewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{
using namespace Qt::StringLiterals;

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Merge", text, nullptr, count);
}

QStringList added(const MergeReport &report)
{
    const std::pair<int, const char *> counts[] = {
        {report.articles, QT_TRANSLATE_N_NOOP("Merge", "%n article(s)")},
        {report.highlights, QT_TRANSLATE_N_NOOP("Merge", "%n highlight(s)")},
        {report.tags, QT_TRANSLATE_N_NOOP("Merge", "%n tag(s)")},
        {report.taggings, QT_TRANSLATE_N_NOOP("Merge", "%n tag(s) on what was there")},
        {report.notes, QT_TRANSLATE_N_NOOP("Merge", "%n note(s)")},
        {report.events, QT_TRANSLATE_N_NOOP("Merge", "%n event(s)")},
        {report.claims, QT_TRANSLATE_N_NOOP("Merge", "%n claim(s)")},
        {report.links, QT_TRANSLATE_N_NOOP("Merge", "%n link(s)")},
    };
    QStringList parts;
    for (const auto &[count, text] : counts) {
        if (count > 0)
            parts.append(say(text, count));
    }
    return parts;
}

const char *titleOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::Tag:
        return QT_TRANSLATE_NOOP("Merge", "Tag: %1");
    case MergeKind::Highlight:
        return QT_TRANSLATE_NOOP("Merge", "Highlight: %1");
    case MergeKind::Note:
        return QT_TRANSLATE_NOOP("Merge", "Note: %1");
    case MergeKind::Event:
        return QT_TRANSLATE_NOOP("Merge", "Event: %1");
    case MergeKind::Claim:
        return QT_TRANSLATE_NOOP("Merge", "Claim: %1");
    case MergeKind::Reporter:
        return QT_TRANSLATE_NOOP("Merge", "Source: %1");
    case MergeKind::Link:
        return QT_TRANSLATE_NOOP("Merge", "Link: %1");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *wordFor(QLatin1StringView field)
{
    static constexpr std::pair<QLatin1StringView, const char *> words[] = {
        {"words"_L1, QT_TRANSLATE_NOOP("Merge", "words")},
        {"text"_L1, QT_TRANSLATE_NOOP("Merge", "text")},
        {"author"_L1, QT_TRANSLATE_NOOP("Merge", "author")},
        {"name"_L1, QT_TRANSLATE_NOOP("Merge", "name")},
        {"parent"_L1, QT_TRANSLATE_NOOP("Merge", "parent")},
        {"colour"_L1, QT_TRANSLATE_NOOP("Merge", "colour")},
        {"description"_L1, QT_TRANSLATE_NOOP("Merge", "description")},
        {"title"_L1, QT_TRANSLATE_NOOP("Merge", "title")},
        {"kind"_L1, QT_TRANSLATE_NOOP("Merge", "kind")},
        {"date"_L1, QT_TRANSLATE_NOOP("Merge", "date")},
        {"background"_L1, QT_TRANSLATE_NOOP("Merge", "background")},
        {"state"_L1, QT_TRANSLATE_NOOP("Merge", "state")},
    };
    for (const auto &[key, word] : words) {
        if (key == field)
            return word;
    }
    return "";
}
} // namespace

QString mergeSummary(const MergeReport &report)
{
    const QStringList parts = added(report);
    QStringList sentences;
    if (report.commonArticles == 0)
        sentences.append(say(QT_TRANSLATE_NOOP("Merge", "The two studies have no article in common.")));
    sentences.append(parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Merge", "There was nothing new."))
                                     : say(QT_TRANSLATE_NOOP("Merge", "Added: %1.")).arg(parts.join(u", "_s)));
    if (report.toReview > 0) {
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("Merge", "%n place(s) to review: the text is another."), report.toReview));
    }
    if (report.apart > 0) {
        sentences.append(say(QT_TRANSLATE_N_NOOP("Merge", "%n place(s) that our text does not have, kept with theirs."),
                             report.apart));
    }
    if (!report.conflicts.isEmpty()) {
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("Merge", "%n conflict(s), ours stayed."), int(report.conflicts.size())));
    }
    return sentences.join(u' ');
}

QString conflictTitle(const MergeConflict &conflict)
{
    return say(titleOf(conflict.kind)).arg(say(wordFor(conflict.field)));
}

QLatin1StringView mergeKindKey(MergeKind kind)
{
    switch (kind) {
    case MergeKind::Tag:
        return "tag"_L1;
    case MergeKind::Highlight:
        return "highlight"_L1;
    case MergeKind::Note:
        return "note"_L1;
    case MergeKind::Event:
        return "event"_L1;
    case MergeKind::Claim:
        return "claim"_L1;
    case MergeKind::Reporter:
        return "source"_L1;
    case MergeKind::Link:
        return "link"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}
