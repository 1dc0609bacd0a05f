// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/writenote.h"

#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace
{
QString say(const char *words)
{
    return QCoreApplication::translate("Action", words);
}

template <class Row>
Row rowOrEmpty(const StudyStore &store, const Row &key)
{
    return orEmpty(store.table<Row>().find(key)).value_or(Row{});
}

// "Write the note on article 003"
QString stepName(const StudyStore &store, const NoteTarget &target, const QString &text)
{
    const bool removes = text.trimmed().isEmpty();
    if (!target.highlight.isNull()) {
        const Highlight highlight = rowOrEmpty(store, Highlight{.id = target.highlight});
        const Passage passage = rowOrEmpty(store, Passage{.id = highlight.passage});
        return (removes ? say(QT_TRANSLATE_NOOP("Action", "Clear the note on a highlight in %1"))
                        : say(QT_TRANSLATE_NOOP("Action", "Write the note on a highlight in %1")))
            .arg(orEmpty(store.articleName(passage.version)));
    }
    if (!target.article.isNull()) {
        return (removes ? say(QT_TRANSLATE_NOOP("Action", "Clear the note on article %1"))
                        : say(QT_TRANSLATE_NOOP("Action", "Write the note on article %1")))
            .arg(rowOrEmpty(store, Article{.id = target.article}).name);
    }
    if (!target.event.isNull()) {
        return (removes ? say(QT_TRANSLATE_NOOP("Action", "Clear the note on event “%1”"))
                        : say(QT_TRANSLATE_NOOP("Action", "Write the note on event “%1”")))
            .arg(rowOrEmpty(store, Event{.id = target.event}).title.simplified());
    }
    return removes ? say(QT_TRANSLATE_NOOP("Action", "Clear the note on the study"))
                   : say(QT_TRANSLATE_NOOP("Action", "Write the note on the study"));
}
} // namespace

Result<QList<Note>> notesOn(const StudyStore &store, const NoteTarget &target)
{
    const QString tail = QStringLiteral("WHERE highlight_id IS ? AND article_id IS ? AND event_id IS ? ORDER BY id");
    const auto orNull = [](qint64 id) { return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id); };
    return store.table<Note>().select(
        tail, {orNull(target.highlight.value), orNull(target.article.value), orNull(target.event.value)});
}

Result<std::optional<Note>> noteOn(const StudyStore &store, const NoteTarget &target)
{
    return store.table<StudyInfo>().select({}).and_then([&](const QList<StudyInfo> &info) {
        return notesOn(store, target).transform([&](const QList<Note> &notes) {
            const auto own = std::ranges::find(notes, info.value(0).author, &Note::author);
            return own == notes.end() ? std::nullopt : std::optional(*own);
        });
    });
}

Result<void> writeNote(Study &study, const NoteTarget &target, const QString &text)
{
    const QString key =
        QStringLiteral("note:%1:%2:%3").arg(target.highlight.value).arg(target.article.value).arg(target.event.value);
    return noteOn(study.store(), target).and_then([&](std::optional<Note> note) {
        const QString clean = canonicalText(text);
        return study.edit(
            stepName(study.store(), target, clean),
            [&](Edit &edit) -> Result<void> {
                if (clean.trimmed().isEmpty())
                    return note ? edit.remove(*note) : Result<void>();
                if (note) {
                    note->modified = note->text == clean ? note->modified : study.now();
                    note->text = clean;
                    return edit.update(*note);
                }
                Note fresh{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                           .highlight = target.highlight,
                           .article = target.article,
                           .event = target.event,
                           .text = clean,
                           .author = study.info().author,
                           .created = study.now(),
                           .modified = study.now()};
                return edit.insert(fresh);
            },
            key);
    });
}
