// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/notewords.h"

#include <QCoreApplication>

namespace
{
QString translated(const char *words)
{
    return QCoreApplication::translate("NoteWords", words);
}

QString filled(const char *words, const QString &only)
{
    return translated(words).arg(only.simplified());
}

// Not one arg() after another: what is put in may itself contain %2.
QString filled(const char *words, const QString &first, const QString &second)
{
    return translated(words).arg(first.simplified(), second.simplified());
}

QString highlightHeading(const HighlightList &highlights, HighlightId id)
{
    const HighlightItem *item = highlights.find(id);
    if (!item)
        return translated(QT_TRANSLATE_NOOP("NoteWords", "Note on a highlight that is gone"));
    return filled(QT_TRANSLATE_NOOP("NoteWords", "Note on %1: “%2”"), highlights.article(item->article).name,
                  item->passage.quote);
}

template <class Row>
Row rowOrEmpty(const Study &study, const Row &key)
{
    return orEmpty(study.store().table<Row>().find(key)).value_or(Row{});
}
} // namespace

NoteKind kindOf(const NoteTarget &target)
{
    if (!target.highlight.isNull())
        return NoteKind::Highlight;
    if (!target.event.isNull())
        return NoteKind::Event;
    return target.article.isNull() ? NoteKind::Study : NoteKind::Article;
}

QString kindWords(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Highlight:
        return translated(QT_TRANSLATE_NOOP("NoteWords", "Highlight"));
    case NoteKind::Event:
        return translated(QT_TRANSLATE_NOOP("NoteWords", "Event"));
    case NoteKind::Article:
        return translated(QT_TRANSLATE_NOOP("NoteWords", "Article"));
    case NoteKind::Study:
        return translated(QT_TRANSLATE_NOOP("NoteWords", "Study"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString noteHeading(const Study &study, const HighlightList &highlights, const NoteTarget &target)
{
    switch (kindOf(target)) {
    case NoteKind::Highlight:
        return highlightHeading(highlights, target.highlight);
    case NoteKind::Event:
        return filled(QT_TRANSLATE_NOOP("NoteWords", "Note on the event “%1”"),
                      rowOrEmpty(study, Event{.id = target.event}).title);
    case NoteKind::Article: {
        const Article article = rowOrEmpty(study, Article{.id = target.article});
        return filled(QT_TRANSLATE_NOOP("NoteWords", "Note on article %1 · %2"), article.name, article.title);
    }
    case NoteKind::Study:
        return study.info().title.isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("NoteWords", "Note on the study"))
                   : filled(QT_TRANSLATE_NOOP("NoteWords", "Note on the study “%1”"), study.info().title);
    }
    Q_UNREACHABLE_RETURN({});
}
