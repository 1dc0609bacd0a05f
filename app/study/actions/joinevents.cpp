// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/joinevents.h"

#include "study/actions/eventrows.h"
#include "study/actions/tagrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

// One event being made part of another.
class Joining
{
public:
    Joining(Edit &edit, const Event &from, const Event &into) : m_edit(&edit), m_from(from), m_into(into) {}

    Result<void> run()
    {
        return moveClaims()
            .and_then([&] { return moveRelations(); })
            .and_then([&] { return moveTags(); })
            .and_then([&] { return moveNotes(); })
            .and_then([&] { return moveDescription(); })
            .and_then([&] { return m_edit->remove(m_from); });
    }

private:
    template <class Row>
    Result<QList<Row>> rows(const QString &where, EventId event) const
    {
        return m_edit->store().table<Row>().select(where, {event.value});
    }

    // What the claim says, and on which words, whoever made it.
    Result<std::pair<Claim, Passage>> statement(Claim claim) const
    {
        return m_edit->store()
            .table<Passage>()
            .find(Passage{.id = claim.passage})
            .transform([&](const std::optional<Passage> &found) {
                Passage passage = found.value_or(Passage{});
                passage = {.version = passage.version, .span = passage.span};
                claim.id = {};
                claim.uuid.clear();
                claim.event = {};
                claim.passage = {};
                claim.rule.clear();
                claim.score = 1;
                return std::pair(claim, passage);
            });
    }

    Result<bool> isSaid(const Claim &claim) const
    {
        const auto wanted = statement(claim);
        const auto there = claimsOf(m_edit->store(), m_into.id);
        if (!wanted || !there)
            return std::unexpected(!wanted ? wanted.error() : there.error());
        for (const Claim &other : *there) {
            const auto said = statement(other);
            if (!said)
                return std::unexpected(said.error());
            if (*said == *wanted)
                return true;
        }
        return false;
    }

    Result<void> moveClaim(Claim claim)
    {
        if (claim.state == m_from.state)
            claim.state = m_into.state;
        if (claim.relativeTo == m_into.id)
            claim.relativeTo = {};
        return isSaid(claim).and_then([&](bool said) {
            if (said)
                return removeClaimRow(*m_edit, claim);
            claim.event = m_into.id;
            return m_edit->update(claim);
        });
    }

    Result<void> moveClaims()
    {
        return claimsOf(m_edit->store(), m_from.id).and_then([&](const QList<Claim> &claims) -> Result<void> {
            for (const Claim &claim : claims) {
                if (Result<void> done = moveClaim(claim); !done)
                    return done;
            }
            return {};
        });
    }

    Result<void> moveRelations()
    {
        return rows<Claim>(u"WHERE relative_to = ?"_s, m_from.id)
            .and_then([&](const QList<Claim> &claims) -> Result<void> {
                for (Claim claim : claims) {
                    claim.relativeTo = claim.event == m_into.id ? EventId{} : m_into.id;
                    if (Result<void> done = m_edit->update(claim); !done)
                        return done;
                }
                return {};
            });
    }

    Result<void> moveTags()
    {
        const auto had = rows<EventTag>(u"WHERE event_id = ?"_s, m_from.id);
        const auto has = rows<EventTag>(u"WHERE event_id = ?"_s, m_into.id);
        if (!had || !has)
            return std::unexpected(!had ? had.error() : has.error());
        for (EventTag row : *had) {
            if (Result<void> done = m_edit->remove(row); !done)
                return done;
            if (std::ranges::contains(*has, row.tag, &EventTag::tag))
                continue;
            row.event = m_into.id;
            if (Result<void> done = m_edit->insert(row); !done)
                return done;
        }
        return {};
    }

    Result<void> moveNotes()
    {
        const auto had = rows<Note>(u"WHERE event_id = ? ORDER BY id"_s, m_from.id);
        if (!had)
            return std::unexpected(had.error());
        for (const Note &note : *had) {
            if (Result<void> done = moveNote(note); !done)
                return done;
        }
        return {};
    }

    Result<void> moveNote(Note note)
    {
        return rows<Note>(u"WHERE event_id = ? ORDER BY id"_s, m_into.id).and_then([&](QList<Note> there) {
            const auto own = std::ranges::find(there, note.author, &Note::author);
            if (own == there.end()) {
                note.event = m_into.id;
                return m_edit->update(note);
            }
            own->text += u"\n\n"_s + note.text;
            own->modified = std::max(own->modified, note.modified);
            return m_edit->remove(note).and_then([&] { return m_edit->update(*own); });
        });
    }

    Result<void> moveDescription()
    {
        if (m_from.description.isEmpty() || m_from.description == m_into.description)
            return {};
        return eventWithId(m_edit->store(), m_into.id).and_then([&](Event row) {
            row.description += (row.description.isEmpty() ? QString() : u"\n"_s) + m_from.description;
            return m_edit->update(row);
        });
    }

    Edit *m_edit;
    Event m_from;
    Event m_into;
};
// What is merged into an event that nobody has decided about was decided about itself.
Result<Event> acceptedWith(Edit &edit, const Event &into, const QList<Event> &others)
{
    if (into.state == ReviewState::Accepted || !std::ranges::contains(others, ReviewState::Accepted, &Event::state))
        return into;
    return writeEventState(edit, into, ReviewState::Accepted).and_then([&] {
        return eventWithId(edit.store(), into.id);
    });
}

Result<void> joinAll(Edit &edit, const QList<Event> &others, const Event &into)
{
    return acceptedWith(edit, into, others).and_then([&](const Event &target) -> Result<void> {
        for (const Event &event : others) {
            if (Result<void> done = Joining(edit, event, target).run(); !done)
                return done;
        }
        return {};
    });
}
} // namespace

Result<void> mergeEvents(Study &study, const QList<EventId> &from, EventId into)
{
    const Result<Event> target = eventWithId(study.store(), into);
    if (!target)
        return std::unexpected(target.error());
    QList<Event> others;
    for (const EventId id : from) {
        if (id == into || std::ranges::contains(others, id, &Event::id))
            continue;
        const Result<Event> event = eventWithId(study.store(), id);
        if (!event)
            return std::unexpected(event.error());
        others.append(*event);
    }
    if (others.isEmpty())
        return failure(ErrorKind::NothingToDo, target->title);
    const QString name =
        others.size() == 1
            ? eventStep(QCoreApplication::translate("Action", "Merge event “%1” into “%2”"), others.first().title)
            : QCoreApplication::translate("Action", "Merge %n event(s) into “%2”", nullptr, int(others.size()));
    const QString said = QString(name).replace(QLatin1StringView("%2"), target->title.simplified());
    return study.edit(said, [&](Edit &edit) { return joinAll(edit, others, *target); });
}
