// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/changeevent.h"

#include "study/actions/addtag.h"
#include "study/actions/eventrows.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
QString say(const char *words)
{
    return QCoreApplication::translate("Action", words);
}

// The stored row with what the wanted one says.
Result<Event> changed(const Event &before, const Event &wanted)
{
    const Result<QString> title = usableEventTitle(wanted.title);
    const bool computed = wanted.displaySource == DisplaySource::Computed;
    const Result<QString> edtf = usableEdtf(computed ? QString() : wanted.displayEdtf);
    if (!title || !edtf)
        return std::unexpected(!title ? title.error() : edtf.error());
    Event after = before;
    after.title = *title;
    after.description = canonicalText(wanted.description).trimmed();
    after.kind = wanted.kind;
    after.background = wanted.background;
    after.displayEdtf = *edtf;
    after.displaySource = edtf->isEmpty() ? DisplaySource::Computed : wanted.displaySource;
    return after;
}

QString stepName(const Event &before, const Event &after)
{
    const auto named = [&](const char *sentence) { return eventStep(say(sentence), before.title); };
    if (before.title != after.title)
        return named(QT_TRANSLATE_NOOP("Action", "Rename event “%1”"));
    if (before.description != after.description)
        return named(QT_TRANSLATE_NOOP("Action", "Description of event “%1”"));
    if (before.displayEdtf != after.displayEdtf || before.displaySource != after.displaySource)
        return named(QT_TRANSLATE_NOOP("Action", "Date of event “%1”"));
    return named(QT_TRANSLATE_NOOP("Action", "Change event “%1”"));
}

QString mergeKey(const Event &before, const Event &after)
{
    Event described = before;
    described.description = after.description;
    return described == after ? QStringLiteral("event:%1:description").arg(before.id.value) : QString();
}

QString stateStep(const QList<EventId> &events, ReviewState state)
{
    const int count = int(events.size());
    switch (state) {
    case ReviewState::Suggested:
        return QCoreApplication::translate("Action", "Leave %n event(s) undecided", nullptr, count);
    case ReviewState::Accepted:
        return QCoreApplication::translate("Action", "Accept %n event(s)", nullptr, count);
    case ReviewState::Rejected:
        return QCoreApplication::translate("Action", "Reject %n event(s)", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> writeTags(Edit &edit, EventId event, const QList<TagId> &wanted)
{
    const auto rows = edit.store().table<EventTag>().select(QStringLiteral("WHERE event_id = ?"), {event.value});
    if (!rows)
        return std::unexpected(rows.error());
    QList<TagId> there;
    for (const EventTag &row : *rows) {
        there.append(row.tag);
        if (wanted.contains(row.tag))
            continue;
        if (Result<void> done = edit.remove(row); !done)
            return done;
    }
    for (const TagId tag : wanted) {
        if (there.contains(tag))
            continue;
        there.append(tag);
        EventTag row{.event = event, .tag = tag};
        if (Result<void> done = edit.insert(row); !done)
            return done;
    }
    return {};
}
} // namespace

Result<void> changeEvent(Study &study, const Event &wanted)
{
    return eventWithId(study.store(), wanted.id).and_then([&](const Event &before) {
        return changed(before, wanted).and_then([&](const Event &after) {
            return study.edit(
                stepName(before, after), [&](Edit &edit) { return edit.update(after); }, mergeKey(before, after));
        });
    });
}

Result<void> setEventTags(Study &study, EventId id, const ChosenTags &wanted)
{
    return eventWithId(study.store(), id).and_then([&](const Event &event) {
        return study.edit(eventStep(say(QT_TRANSLATE_NOOP("Action", "Tags of event “%1”")), event.title),
                          [&](Edit &edit) {
                              return tagsByName(edit, wanted.names).and_then([&](const QList<TagId> &named) {
                                  return writeTags(edit, id, wanted.tags + named);
                              });
                          });
    });
}

Result<void> setEventState(Study &study, const QList<EventId> &events, ReviewState state)
{
    return study.edit(stateStep(events, state), [&](Edit &edit) -> Result<void> {
        for (const EventId id : events) {
            Result<void> done = eventWithId(edit.store(), id).and_then([&](const Event &event) {
                return writeEventState(edit, event, state);
            });
            if (!done)
                return done;
        }
        return {};
    });
}
